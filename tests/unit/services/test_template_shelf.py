"""Templates in folders: favourites and the most used first, found by a few letters."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template, Usage
from desktop_app.services import cases, contacts
from desktop_app.services.casebook import Casebook
from desktop_app.services.template_shelf import (
    Folder,
    note_use,
    order_of_use,
    set_favourite,
    shelf,
    standing,
    twins_of,
)
from desktop_app.services.templates import add_template, delete_template, templates_for
from desktop_app.store import templates as edits
from desktop_app.store.template_uses import favourites
from tests.casebooks import NOW, log

TYPE = "order-dispute"


def add(casebook: Casebook, title: str, body: str, issue_type: str = TYPE) -> Template:
    return add_template(casebook.store, issue_type, Stage.CHASE, title, body, NOW)


def use(casebook: Casebook, template: Template, times: int = 1) -> list[int]:
    """Use a template for so many new cases; return their numbers."""
    made = [log(casebook, issue_type=TYPE) for _ in range(times)]
    with casebook.store.transaction():
        for one in made:
            note_use(casebook.store, template.id, one.case_id, one.contact_id, NOW)
    return [one.case_id for one in made]


def folders(casebook: Casebook, query: str = "", issue_type: str | None = TYPE):
    found = shelf(casebook.store, casebook.playbooks, "zh_CN", issue_type, query, casebook.pinyin())
    return {(folder.issue_type, folder.stage): titles(folder) for folder in found}


def titles(folder: Folder) -> list[str]:
    return [one.template.title for one in folder.templates]


def test_every_template_lies_in_the_folder_of_its_type_and_stage(casebook: Casebook) -> None:
    own = add(casebook, "我的催办", "您好")
    everything = shelf(casebook.store, casebook.playbooks, "zh_CN")
    assert list(dict.fromkeys(one.issue_type for one in everything)) == list(
        casebook.playbooks.ids()
    )
    for folder in everything:
        assert folder.name == casebook.playbooks.get(folder.issue_type).name.zh
        assert {one.template.stage for one in folder.templates} == {folder.stage}
    every = [one.template for folder in everything for one in folder.templates]
    assert (
        len({template.id for template in every})
        == len(every)
        == 1 + sum(len(playbook.templates) for playbook in casebook.playbooks.all())
    )
    assert own in every
    stages = [folder.stage for folder in everything if folder.issue_type == TYPE]
    assert stages == [stage for stage in Stage if stage in stages]


def test_favourites_come_first_and_then_the_most_used(casebook: Casebook) -> None:
    once, often, starred = (add(casebook, title, title * 9) for title in ("甲", "乙", "丙"))
    use(casebook, once)
    use(casebook, often, times=2)
    set_favourite(casebook.store, starred.id, True, NOW)
    in_chase = folders(casebook)[TYPE, Stage.CHASE]
    assert in_chase[:3] == ["丙", "乙", "甲"]
    assert len(in_chase) == 4
    set_favourite(casebook.store, starred.id, False, NOW)
    assert folders(casebook)[TYPE, Stage.CHASE][:2] == ["乙", "甲"]


def test_a_favourite_is_marked_once_however_often_it_is_asked_for(casebook: Casebook) -> None:
    for wanted in (False, True, True, False, True):
        set_favourite(casebook.store, "order-dispute/chase", wanted, NOW)
    assert favourites(casebook.store) == {"order-dispute/chase"}
    assert casebook.store.value("SELECT count(*) FROM template_favourites") == 1


def test_uses_are_counted_with_those_whose_case_is_settled(casebook: Casebook) -> None:
    template = add(casebook, "甲", "您好")
    numbers = use(casebook, template, times=4)
    cases.set_status(casebook.store, numbers[0], Status.RESOLVED, NOW)
    cases.close_case(casebook.store, numbers[1], "赢了", NOW)
    assert standing(casebook.store).usage(template.id) == Usage(times=4, settled=2)
    assert standing(casebook.store).usage("order-dispute/chase") == Usage()


def test_a_message_that_is_taken_back_was_not_used(casebook: Casebook) -> None:
    template = add(casebook, "甲", "您好")
    first, second = use(casebook, template, times=2)
    (contact,) = cases.case_detail(casebook.store, first).contacts
    contacts.trash_contact(casebook.store, contact.id, NOW)
    assert standing(casebook.store).usage(template.id).times == 1
    contacts.restore_contact(casebook.store, contact.id, NOW)
    assert standing(casebook.store).usage(template.id).times == 2
    cases.trash_case(casebook.store, second, NOW)
    assert standing(casebook.store).usage(template.id).times == 1


@pytest.mark.parametrize(
    "query",
    ["申诉材料", "sscl", "shensucailiao", "SSCL", "发票 原件", "fpyj", "fapiaoyuan", "ABC-9"],
)
def test_a_template_is_found_by_title_and_text_in_pinyin_and_initials(
    casebook: Casebook, query: str
) -> None:
    add(casebook, "补交申诉材料", "您好，发票原件已上传，编号 abc-9。")
    found = folders(casebook, query, issue_type=None)
    assert "补交申诉材料" in found[TYPE, Stage.CHASE]


def test_a_title_fits_better_than_a_text(casebook: Casebook) -> None:
    add(casebook, "别的", "请看鼎新单据")
    add(casebook, "请看鼎新单据", "别的")
    add(casebook, "鼎新单据", "别的")
    add(casebook, "鼎新单据", "x", issue_type="logistics")
    found = folders(casebook, "鼎新单据", issue_type=None)
    assert found == {
        (TYPE, Stage.CHASE): ["鼎新单据", "请看鼎新单据", "别的"],
        ("logistics", Stage.CHASE): ["鼎新单据"],
    }
    assert folders(casebook, "没有的词") == {}


def test_the_name_of_an_issue_type_finds_its_templates(casebook: Casebook) -> None:
    found = folders(casebook, "dingdanjiufen", issue_type=None)
    assert {issue_type for issue_type, _ in found} == {TYPE}
    assert len(found) >= 3


def test_templates_of_a_type_from_elsewhere_are_not_lost(casebook: Casebook) -> None:
    add(casebook, "外来", "您好", issue_type="elsewhere")
    assert "外来" in folders(casebook, issue_type=None)["elsewhere", Stage.CHASE]
    assert edits.issue_types(casebook.store) == ("elsewhere",)


def test_templates_that_say_nearly_the_same_are_pointed_out(casebook: Casebook) -> None:
    built_in = templates_for(casebook.store, casebook.playbooks, TYPE, "zh_CN")
    chase = next(template for template in built_in if template.stage is Stage.CHASE)
    copy = add(casebook, "抄的", chase.body + "！")
    # The same words at another stage, or for another issue, are no mistake.
    add(casebook, "别处", chase.body, issue_type="logistics")
    add_template(casebook.store, TYPE, Stage.OTHER, "另一阶段", chase.body, NOW)
    everything = shelf(casebook.store, casebook.playbooks, "zh_CN")
    twins = twins_of(one.template for folder in everything for one in folder.templates)
    assert twins == {chase.id: (copy,), copy.id: (chase,)}
    delete_template(casebook.store, copy.id, NOW + timedelta(hours=1))
    assert not twins_of(templates_for(casebook.store, casebook.playbooks, TYPE, "zh_CN"))


def test_the_order_of_use_is_told_without_looking_at_cases(casebook: Casebook) -> None:
    made = log(casebook)
    with casebook.store.transaction():
        note_use(casebook.store, "order-dispute/chase", made.case_id, made.contact_id, NOW)
    set_favourite(casebook.store, "order-dispute/escalate", True, NOW)
    rough = order_of_use(casebook.store)
    assert rough.usage("order-dispute/chase").times == 1
    assert rough.favourites == {"order-dispute/escalate"}
    plan = casebook.store.rows(
        "EXPLAIN QUERY PLAN SELECT template_id, count(*) FROM template_uses "
        "WHERE deleted_at IS NULL GROUP BY template_id"
    )
    assert any("COVERING INDEX" in row["detail"] for row in plan)
