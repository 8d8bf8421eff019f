"""The evidence checklist of a case."""

from __future__ import annotations

import pytest

from desktop_app.domain.checklist import ItemState
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, checklists
from desktop_app.services.casebook import Casebook
from tests.casebooks import NOW, log


def progress(casebook: Casebook, case_id: int) -> tuple[int, int]:
    case = cases.case_detail(casebook.store, case_id).case
    counted = checklists.progress(cases.case_detail(casebook.store, case_id).checklist)
    assert (case.checklist_done, case.checklist_total) == (counted.done, counted.total)
    return counted.done, counted.total


def test_ticking_and_not_applicable_move_the_progress(casebook: Casebook) -> None:
    case_id = log(casebook).case_id
    items = cases.case_detail(casebook.store, case_id).checklist
    total = len(items)
    assert progress(casebook, case_id) == (0, total)
    checklists.set_item_state(casebook.store, items[0].id, ItemState.HAVE, NOW)
    checklists.set_item_state(casebook.store, items[1].id, ItemState.NOT_APPLICABLE, NOW)
    assert progress(casebook, case_id) == (1, total - 1)
    checklists.set_item_state(casebook.store, items[0].id, ItemState.MISSING, NOW)
    assert progress(casebook, case_id) == (0, total - 1)


def test_own_items_are_added_renamed_removed_and_put_back(casebook: Casebook) -> None:
    case_id = log(casebook).case_id
    before = progress(casebook, case_id)[1]
    with pytest.raises(UserError, match="name"):
        checklists.add_own_item(casebook.store, case_id, "  ", False, NOW)
    checklists.add_own_item(casebook.store, case_id, "仓库监控录像", True, NOW)
    checklists.add_own_item(casebook.store, case_id, "仓库监控录像", False, NOW)
    own = checklists.checklist_of(casebook.store, casebook.playbooks, case_id, "zh_CN")[-2]
    assert (own.title, own.is_own, own.item.required) == ("仓库监控录像", True, True)
    checklists.edit_item(casebook.store, own.item.id, "监控录像（打包）", "在U盘里", NOW)
    checklists.remove_item(casebook.store, own.item.id, NOW)
    assert progress(casebook, case_id)[1] == before + 1
    checklists.restore_item(casebook.store, own.item.id, NOW)
    again = checklists.checklist_of(casebook.store, casebook.playbooks, case_id, "zh_CN")[-2]
    assert (again.title, again.item.note) == ("监控录像（打包）", "在U盘里")
    checklists.add_own_item(casebook.store, case_id, "第三个", False, NOW)
    assert progress(casebook, case_id)[1] == before + 3


def test_words_follow_the_language(casebook: Casebook) -> None:
    case_id = log(casebook, issue_type="order-dispute").case_id
    zh = checklists.checklist_of(casebook.store, casebook.playbooks, case_id, "zh_CN")[0]
    en = checklists.checklist_of(casebook.store, casebook.playbooks, case_id, "en")[0]
    assert (zh.title, en.title) == ("交易记录", "Transaction record")
    assert zh.how and en.how


def test_ticking_by_name(casebook: Casebook) -> None:
    case_id = log(casebook, issue_type="order-dispute").case_id
    for name in ("transaction-record", "发货凭证"):
        checklists.tick_by_name(casebook.store, casebook.playbooks, case_id, name, "zh_CN", NOW)
    assert progress(casebook, case_id)[0] == 2
    with pytest.raises(UserError, match="no checklist item"):
        checklists.tick_by_name(casebook.store, casebook.playbooks, case_id, "无", "zh_CN", NOW)
