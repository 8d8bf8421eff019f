"""Taking the last import back as a whole, whatever was done since."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.errors import UserError
from desktop_app.services import cases
from desktop_app.services.contacts import edit_contact
from desktop_app.services.importing.results import Outlook
from desktop_app.services.importing.undo import last_import, undo_last_import, undo_outlook
from desktop_app.store import import_changing
from desktop_app.store.import_changing import MADE
from tests.casebooks import NOW, log, new_casebook
from tests.unit.services.importing.import_samples import (
    HEADINGS,
    ORDER,
    ROWS,
    Importer,
    assert_sound,
    content,
)

LATER = NOW + timedelta(hours=1)


def test_an_import_is_undone_as_a_whole_also_after_a_restart(importer: Importer) -> None:
    casebook = importer.casebook
    log(casebook, case_facts={"order_no": ORDER}, said="旧的")
    log(casebook, said="没关系的")
    before = content(casebook)
    importer.bring_in(importer.file(), LATER)
    assert content(casebook) != before
    casebook.close()
    importer.casebook = casebook = new_casebook(casebook.paths.data_dir, LATER)
    found = last_import(casebook.store)
    assert found is not None and (found.file_name, found.at) == ("table.csv", LATER)
    expected = Outlook(cases=1, contacts=3, restored=1, trashed=0)
    assert undo_outlook(casebook.store) == expected
    assert undo_last_import(casebook.store, LATER).outlook == expected
    assert content(casebook) == before
    assert_sound(casebook)
    assert not cases.list_cases(casebook.store, CaseQuery(text="已改标题"), 0, 9)
    assert last_import(casebook.store) is None
    with pytest.raises(UserError):
        undo_last_import(casebook.store, LATER)
    # It can be imported again after that.
    assert importer.bring_in(importer.file(), LATER).counts.new_contacts == 3


def test_what_was_worked_on_since_goes_to_the_trash_whole(importer: Importer) -> None:
    casebook = importer.casebook
    store = casebook.store
    old = log(casebook, case_facts={"order_no": ORDER}, said="旧的")
    importer.bring_in(importer.file(), NOW)
    log(casebook, case_id=old.case_id, at=LATER, now=LATER, said="之后写的")
    added = cases.case_detail(store, old.case_id).contacts[0]
    facts = ContactFacts(at=added.facts.at, said="我改过的")
    edit_contact(store, added.id, facts, LATER)
    new_case = old.case_id + 1
    log(casebook, case_id=new_case, at=LATER, now=LATER, said="接着处理")
    outlook = undo_outlook(store)
    assert outlook == Outlook(cases=0, contacts=1, restored=1, trashed=2)
    undo_last_import(store, LATER + timedelta(hours=1))
    said = [one.facts.said for one in cases.case_detail(store, old.case_id).contacts]
    assert sorted(said) == ["之后写的", "旧的"]
    trashed = cases.list_cases(store, CaseQuery(trashed=True), 0, 9)
    assert [case.id for case in trashed] == [new_case]
    assert store.value("SELECT deleted_at FROM contacts WHERE id = ?", [added.id]) is not None
    cases.restore_case(store, new_case, LATER + timedelta(hours=2))
    assert len(cases.case_detail(store, new_case).contacts) == 2
    assert_sound(casebook)


def test_two_imports_are_undone_one_after_the_other(importer: Importer) -> None:
    casebook = importer.casebook
    before = content(casebook)
    importer.bring_in(importer.file(), NOW)
    between = content(casebook)
    more = ("商品下架", "2026-11-05 10:00", "小二若水", "恢复上架", "已完成", "再问", ORDER, "小店")
    importer.bring_in(importer.file([*ROWS, more]), LATER)
    undo_last_import(casebook.store, LATER + timedelta(hours=1))
    assert content(casebook) == between
    undo_last_import(casebook.store, LATER + timedelta(hours=2))
    assert content(casebook) == before
    assert_sound(casebook)


@pytest.mark.parametrize(
    "note",
    [("cases WHERE 1 OR 1", MADE), ("templates", MADE), ("cases", "title = '', notes")],
    ids=("statement", "other table", "other column"),
)
def test_a_casebook_from_elsewhere_cannot_have_anything_else_undone(
    importer: Importer, note: tuple[str, str]
) -> None:
    casebook = importer.casebook
    done = importer.bring_in(importer.file())
    assert done.import_id is not None
    with casebook.store.transaction():
        import_changing.note(casebook.store, done.import_id, note[0], 1, note[1], "", "")
    before = content(casebook)
    with pytest.raises(UserError, match="damaged"):
        undo_last_import(casebook.store, LATER)
    assert content(casebook) == before


def test_what_the_seller_changed_since_is_not_put_back(importer: Importer) -> None:
    casebook = importer.casebook
    old = log(casebook, case_facts={"order_no": ORDER}, said="旧的")
    importer.bring_in(importer.file(), NOW)
    case = cases.case_detail(casebook.store, old.case_id).case
    assert case.facts.shop == "小店"
    headings, row = HEADINGS[:7], ROWS[0][:7]
    importer.bring_in(importer.file([row], headings), LATER)
    facts = replace(case.facts, shop="我的店")
    cases.edit_case(casebook.store, casebook.playbooks, old.case_id, facts, "zh_CN", LATER)
    undo_last_import(casebook.store, LATER + timedelta(hours=1))
    assert cases.case_detail(casebook.store, old.case_id).case.facts.shop == "我的店"
