"""What a seller writes lies over the built-in templates and survives newer ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template
from desktop_app.services.playbooks import Playbooks
from desktop_app.services.templates import (
    add_template,
    delete_template,
    find_template,
    reset_template,
    save_template,
    templates_for,
)
from desktop_app.store.connection import Store, open_store
from tests.unit.playbook_samples import write_sample

NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
CHASE = "takedown/chase"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "casebook.db", tmp_path / "b", NOW, lambda: PinyinTable({}))
    yield store
    store.close()


@pytest.fixture
def playbooks(tmp_path: Path) -> Playbooks:
    return built_in(tmp_path / "version 1")


def built_in(folder: Path, *changes: tuple[str, str]) -> Playbooks:
    write_sample(folder, "takedown", *changes)
    write_sample(folder, "other", ("order = 10", "order = 150"))
    return Playbooks(folder, None)


def edited(store: Store, playbooks: Playbooks, body: str, title: str = "我的催办") -> Template:
    template = find_template(store, playbooks, CHASE, "zh_CN", None)
    changed = replace(template, title=title, body=body)
    return save_template(store, playbooks, changed, "zh_CN", NOW)


def bodies(store: Store, playbooks: Playbooks, language: str = "zh_CN") -> dict[str, str]:
    return {one.id: one.body for one in templates_for(store, playbooks, "takedown", language)}


def rows(store: Store) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.rows("SELECT * FROM template_edits ORDER BY id")]


def test_without_edits_the_built_in_ones_are_shown_in_either_language(
    store: Store, playbooks: Playbooks
) -> None:
    for language, title in (("zh_CN", "催办"), ("en", "Chase")):
        templates = templates_for(store, playbooks, "takedown", language)
        assert [one.id for one in templates] == [
            "takedown/first-contact",
            "takedown/chase",
            "takedown/escalate",
        ]
        assert (templates[1].title, templates[1].stage) == (title, Stage.CHASE)
        assert not any(one.edited or one.own for one in templates)


def test_an_edit_shows_in_its_place_and_language(store: Store, playbooks: Playbooks) -> None:
    saved = edited(store, playbooks, title=" 我的催办 ", body="\n　　请问 {{工单号}}？\n")

    assert (saved.id, saved.title, saved.body) == (CHASE, "我的催办", "　　请问 {{工单号}}？")
    assert (saved.edited, saved.own) == (True, False)
    assert templates_for(store, playbooks, "takedown", "zh_CN")[1] == saved
    assert bodies(store, playbooks, "en")[CHASE] == "How far is it?"


def test_an_edit_of_an_edit_replaces_it(store: Store, playbooks: Playbooks) -> None:
    edited(store, playbooks, body="一")
    edited(store, playbooks, body="二")
    assert bodies(store, playbooks)[CHASE] == "二"
    assert len(rows(store)) == 1


def test_an_edit_survives_a_newer_playbook_and_reset_shows_the_newer_one(
    store: Store, playbooks: Playbooks, tmp_path: Path
) -> None:
    edited(store, playbooks, body="我的话")
    newer = built_in(
        tmp_path / "version 2",
        ("version = 1", "version = 2"),
        ("请问进度？", "请问处理进度如何？"),
        ("争议点：", "有争议的是："),
    )

    shown = bodies(store, newer)
    assert shown[CHASE] == "我的话"
    assert shown["takedown/escalate"] == "有争议的是：{{争议点}}"

    again = reset_template(store, newer, CHASE, "zh_CN", LATER)
    assert (again.body, again.edited) == ("请问处理进度如何？", False)
    assert bodies(store, newer)[CHASE] == "请问处理进度如何？"


def test_an_edit_is_kept_when_a_newer_playbook_drops_the_template(
    store: Store, playbooks: Playbooks, tmp_path: Path
) -> None:
    edited(store, playbooks, body="我的话")
    newer = built_in(tmp_path / "version 2", ('id = "chase"', 'id = "chase-anew"'))

    kept = templates_for(store, newer, "takedown", "zh_CN")[-1]
    assert (kept.id, kept.body, kept.own) == (CHASE, "我的话", True)

    again = save_template(store, newer, replace(kept, body="改过"), "zh_CN", LATER)
    assert (again.body, again.own) == ("改过", True)
    delete_template(store, CHASE, LATER)
    assert CHASE not in bodies(store, newer)


def test_saving_the_built_in_words_again_is_no_edit(store: Store, playbooks: Playbooks) -> None:
    before = find_template(store, playbooks, CHASE, "zh_CN", None)
    edited(store, playbooks, body="我的话")
    assert save_template(store, playbooks, before, "zh_CN", LATER) == before
    assert not before.edited


def test_an_edit_may_be_reset_and_made_again(store: Store, playbooks: Playbooks) -> None:
    edited(store, playbooks, body="一")
    reset_template(store, playbooks, CHASE, "zh_CN", NOW)
    reset_template(store, playbooks, CHASE, "zh_CN", NOW)
    edited(store, playbooks, body="二")
    assert bodies(store, playbooks)[CHASE] == "二"


def test_own_templates_stand_last_in_every_language(store: Store, playbooks: Playbooks) -> None:
    own = add_template(store, "takedown", Stage.OTHER, " 我的 ", "自己写的 {{店铺名}}", NOW)

    assert own.id.startswith("takedown/own-")
    assert (own.title, own.own, own.edited) == ("我的", True, False)
    for language in ("zh_CN", "en"):
        assert templates_for(store, playbooks, "takedown", language)[-1] == own
        assert find_template(store, playbooks, own.id, language, None) == own
    assert own not in templates_for(store, playbooks, "other", "en")


def test_an_own_template_is_edited_in_every_language_and_deleted(
    store: Store, playbooks: Playbooks
) -> None:
    own = add_template(store, "takedown", Stage.OTHER, "一", "甲", NOW)
    two = add_template(store, "takedown", Stage.OTHER, "二", "乙", NOW)
    changed = save_template(
        store, playbooks, replace(own, body="丙", stage=Stage.CHASE), "en", LATER
    )
    assert (changed.id, changed.body, changed.stage) == (own.id, "丙", Stage.CHASE)
    assert bodies(store, playbooks, "zh_CN")[own.id] == "丙"

    delete_template(store, own.id, LATER)
    assert own.id not in bodies(store, playbooks)
    assert two.id in bodies(store, playbooks)
    with pytest.raises(UserError, match=r"no template of your own called"):
        delete_template(store, own.id, LATER)


def test_a_type_from_elsewhere_has_templates_under_its_own_id(
    store: Store, playbooks: Playbooks
) -> None:
    templates = templates_for(store, playbooks, "elsewhere", "en")
    assert templates[0].id == "elsewhere/first-contact"
    assert find_template(store, playbooks, "chase", "en", "elsewhere") == templates[1]
    assert find_template(store, playbooks, "elsewhere/chase", "en", "elsewhere") == templates[1]
    save_template(store, playbooks, replace(templates[1], body="mine"), "en", NOW)
    assert templates_for(store, playbooks, "elsewhere", "en")[1].body == "mine"
    assert templates_for(store, playbooks, "other", "en")[1].body == "How far is it?"


def test_a_template_is_found_by_its_full_or_its_bare_id(store: Store, playbooks: Playbooks) -> None:
    full = find_template(store, playbooks, CHASE, "zh_CN", None)
    assert full.title == "催办"
    assert find_template(store, playbooks, "chase", "zh_CN", "takedown") == full
    # A full id names its own type, whatever the case is about.
    assert find_template(store, playbooks, CHASE, "zh_CN", "other") == full


@pytest.mark.parametrize(
    ("template_id", "issue_type", "told"),
    [
        (
            "beg",
            "takedown",
            "There is no template takedown/beg. There are: takedown/first-contact,",
        ),
        (
            "takedown/beg",
            None,
            "There are: takedown/first-contact, takedown/chase, takedown/escalate.",
        ),
        (
            "chase",
            None,
            "There is no template chase. Its issue type has to be one of: takedown, other.",
        ),
        ("takedwn/chase", None, "Its issue type has to be one of: takedown, other."),
        ("takedwn/chase", "takedown", "Its issue type has to be one of: takedown, other."),
        ("", "takedown", "There are: takedown/first-contact"),
    ],
)
def test_an_unknown_template_is_told_with_those_there_are(
    store: Store, playbooks: Playbooks, template_id: str, issue_type: str | None, told: str
) -> None:
    with pytest.raises(UserError) as caught:
        find_template(store, playbooks, template_id, "en", issue_type)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("title", "body", "told"), [(" ", "text", "needs a title"), ("title", "\n　 ", "needs a text")]
)
def test_empty_words_are_refused_and_nothing_is_written(
    store: Store, playbooks: Playbooks, title: str, body: str, told: str
) -> None:
    with pytest.raises(UserError, match=told):
        edited(store, playbooks, title=title, body=body)
    with pytest.raises(UserError, match=told):
        add_template(store, "takedown", Stage.OTHER, title, body, NOW)
    assert rows(store) == []


def test_what_is_not_built_in_cannot_be_reset(store: Store, playbooks: Playbooks) -> None:
    own = add_template(store, "takedown", Stage.OTHER, "一", "甲", NOW)
    for template_id, told in (
        (own.id, "no built-in template"),
        ("takedown/none", "no built-in template"),
        ("chase", "Write ISSUE-TYPE/TEMPLATE"),
    ):
        with pytest.raises(UserError, match=told):
            reset_template(store, playbooks, template_id, "zh_CN", NOW)
    assert bodies(store, playbooks)[own.id] == "甲"


def test_a_built_in_template_cannot_be_deleted(store: Store, playbooks: Playbooks) -> None:
    with pytest.raises(UserError, match=r"no template of your own"):
        delete_template(store, CHASE, NOW)
    edited(store, playbooks, body="我的话")
    delete_template(store, CHASE, NOW)
    assert bodies(store, playbooks)[CHASE] == "请问进度？"
