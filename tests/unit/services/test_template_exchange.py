"""Templates leave the casebook in a file and come back, and nothing is lost on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.playbook import LANGUAGES, Stage
from desktop_app.domain.template import Template
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.services.template_exchange import (
    Arrival,
    Incoming,
    export_templates,
    look_into,
    take_back,
    take_in,
)
from desktop_app.services.templates import add_template, save_template, templates_for
from tests.casebooks import NOW

TYPE = "order-dispute"
BODY = '　　您好 {{快递=顺丰}}：\n\n“{{原因:丢件|破损}}” \\ """ 谢谢'


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Casebook]:
    """Somebody else's casebook."""
    opened = open_casebook(Paths(tmp_path / "other"), resources_dir(), NOW)
    yield opened
    opened.close()


@pytest.fixture
def file(tmp_path: Path, casebook: Casebook) -> Path:
    """A file with an own template, and a built-in one edited in both languages."""
    add_template(casebook.store, TYPE, Stage.CHASE, "我的", BODY, NOW)
    for language in LANGUAGES:
        edit(casebook, f"mine in {language}", language)
    path = tmp_path / "templates.toml"
    assert export_templates(casebook.store, path, None, "zh_CN") == 3
    return path


def edit(casebook: Casebook, body: str, language: str = "zh_CN") -> Template:
    built_in = every(casebook, language)[0]
    changed = replace(built_in, body=body)
    return save_template(casebook.store, casebook.playbooks, changed, language, NOW)


def every(casebook: Casebook, language: str = "zh_CN") -> tuple[Template, ...]:
    return templates_for(casebook.store, casebook.playbooks, TYPE, language)


def everything(casebook: Casebook) -> list[tuple[Template, ...]]:
    return [every(casebook, language) for language in LANGUAGES]


def looked(casebook: Casebook, path: Path) -> tuple[Incoming, ...]:
    return look_into(casebook.store, casebook.playbooks, path, "zh_CN")


def taken(casebook: Casebook, incoming: tuple[Incoming, ...]):
    return take_in(casebook.store, casebook.playbooks, incoming, NOW)


def test_another_casebook_takes_them_in_as_they_were(
    casebook: Casebook, other: Casebook, file: Path
) -> None:
    before = everything(other)
    incoming = looked(other, file)
    assert everything(other) == before
    assert sorted(one.arrival for one in incoming) == ["new", "replaces", "replaces"]
    assert {one.type_name for one in incoming} == {"订单纠纷"}
    shown = {one.edit.body: one.shown and one.shown.body for one in incoming}
    assert shown == {
        BODY: None,
        "mine in zh_CN": before[0][0].body,
        "mine in en": before[1][0].body,
    }
    result = taken(other, incoming)
    assert everything(other) == everything(casebook)
    assert result.change.templates
    assert take_back(other.store, result, NOW).templates
    assert everything(other) == before


def test_taking_in_twice_adds_nothing(other: Casebook, file: Path) -> None:
    taken(other, looked(other, file))
    once = everything(other)
    again = looked(other, file)
    assert {one.arrival for one in again} == {Arrival.SAME}
    assert taken(other, again).edits == ()
    assert everything(other) == once


def test_words_of_ones_own_that_were_replaced_come_back(other: Casebook, file: Path) -> None:
    edit(other, "我原来的话")
    before = everything(other)
    incoming = tuple(one for one in looked(other, file) if one.edit.language == "zh_CN")
    assert [one.shown and one.shown.body for one in incoming] == ["我原来的话"]
    result = taken(other, incoming)
    assert every(other)[0].body == "mine in zh_CN"
    take_back(other.store, result, NOW)
    assert everything(other) == before


def test_only_what_is_chosen_is_taken_in(other: Casebook, file: Path) -> None:
    new = tuple(one for one in looked(other, file) if one.arrival is Arrival.NEW)
    taken(other, new)
    assert [one.title for one in every(other) if one.own] == ["我的"]
    assert not every(other)[0].edited


def test_one_template_is_exported_also_a_built_in_one(
    casebook: Casebook, other: Casebook, tmp_path: Path
) -> None:
    path = tmp_path / "one.toml"
    chosen = every(casebook, "en")[1]
    assert export_templates(casebook.store, path, [chosen], "en") == 1
    (incoming,) = looked(other, path)
    assert (incoming.edit.language, incoming.arrival) == ("en", Arrival.SAME)


def test_built_in_words_that_come_back_are_no_edit(casebook: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "one.toml"
    built_in = every(casebook)[0]
    export_templates(casebook.store, path, [built_in], "zh_CN")
    edit(casebook, "我的话")
    result = taken(casebook, looked(casebook, path))
    assert every(casebook)[0] == built_in
    take_back(casebook.store, result, NOW)
    assert every(casebook)[0].body == "我的话"


def test_without_words_of_ones_own_no_file_is_written(casebook: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    with pytest.raises(UserError, match=r"no templates of your own"):
        export_templates(casebook.store, path, None, "zh_CN")
    assert not path.exists()


def test_a_file_that_cannot_be_written_is_told(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match=r"folder cannot be written: "):
        export_templates(casebook.store, tmp_path / "folder", [every(casebook)[0]], "zh_CN")
    assert list(tmp_path.glob("*.part")) == []
