"""The list of parts comes back as it was written, or is refused in one clear sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.part import LicenceText, Part, PartKind, PartList
from desktop_app.exchange.parts_file import read_parts, write_parts
from tests.unit.part_samples import LIST, PROGRAM, WINDOW


def test_a_list_comes_back_as_it_was_written(tmp_path: Path) -> None:
    file = write_parts(tmp_path / "new" / "parts", LIST)
    assert file.name == "parts.json"
    assert read_parts(file) == LIST
    listed = json.loads(file.read_text("utf-8"))
    assert listed["format"] == 1
    texts = listed["parts"][1]["texts"]
    assert texts == ["texts/Window_Kit/LGPL.txt", "texts/Window_Kit/old/GPL.txt"]
    assert (file.parent / texts[1]).read_bytes() == "general\n版权\n".encode()


def test_a_name_from_outside_stays_inside_the_folder(tmp_path: Path) -> None:
    texts = (LicenceText("../../up", "up"), LicenceText("a: b?", "odd"))
    part = Part("../evil name", "1", PartKind.PYTHON, "", "", "", texts)
    file = write_parts(tmp_path / "parts", PartList(PROGRAM, (part,), is_bundled=True))
    assert list(tmp_path.iterdir()) == [tmp_path / "parts"]
    (read,) = read_parts(file).parts
    assert [text.text for text in read.texts] == ["up", "odd"]


def test_name_and_version_of_the_program_are_enough(tmp_path: Path) -> None:
    file = tmp_path / "parts.json"
    program = '{"name": "seller-casebook", "version": "0.4.0"}'
    file.write_text(f'{{"format": 1, "program": {program}, "parts": []}}', "utf-8")
    read = read_parts(file)
    assert read.program == Part("seller-casebook", "0.4.0", PartKind.PYTHON, "", "", "", ())
    assert read.all == (read.program,)


def test_a_text_that_is_missing_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    file = write_parts(tmp_path, LIST)
    (tmp_path / "texts" / "Window_Kit" / "LGPL.txt").unlink()
    window = read_parts(file).parts[1]
    assert window.texts == (LicenceText("LGPL.txt", None), WINDOW.texts[1])
    # Written again, the list has only what is there.
    again = write_parts(tmp_path / "again", replace(LIST, parts=(window,)))
    assert read_parts(again).parts[0].texts == WINDOW.texts[1:]


def test_a_text_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    file = write_parts(tmp_path / "parts", LIST)
    listed = file.read_text("utf-8")
    file.write_text(listed.replace("texts/Window_Kit/LGPL.txt", "../secret.txt"), "utf-8")
    assert read_parts(file).parts[1].texts[0] == LicenceText("secret.txt", None)


@pytest.mark.parametrize("name", ["", "texts", "/", "texts/a/" + "long" * 100, "texts/loop/a"])
def test_a_text_that_no_file_can_be_is_missing(tmp_path: Path, name: str) -> None:
    file = write_parts(tmp_path, LIST)
    (tmp_path / "texts" / "loop").symlink_to("loop")
    listed = file.read_text("utf-8")
    file.write_text(listed.replace("texts/Window_Kit/LGPL.txt", name), "utf-8")
    first, second = read_parts(file).parts[1].texts
    assert (first.text, second) == (None, WINDOW.texts[1])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"format": 1', '"format": 2', "format is missing"),
        ('"parts": [', '"pieces": [', "parts is missing"),
        ('"program": {', '"programme": {', "program is missing"),
        ('"name": "silent"', '"name": 7', r"parts\[0\].name is missing"),
        ('"version": "6.1"', '"edition": "6.1"', r"parts\[1\].version is missing"),
        ('"kind": "library"', '"kind": "cat"', r"parts\[1\].kind is missing"),
        ('"kind": "library"', '"kind": []', r"parts\[1\].kind is missing"),
        ('"name": "silent"', r'"name": "\ud800"', r"parts\[0\].name is missing"),
        ("texts/Window_Kit/LGPL.txt", r"texts/\u0000", r"parts\[1\].texts is missing"),
        ("texts/Window_Kit/LGPL.txt", r"texts/\udfff", r"parts\[1\].texts is missing"),
        ('"texts": []', '"texts": [1]', r"parts\[0\].texts is missing"),
        ('"format": 1,', '"format": 1,,', "it is not JSON"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, old: str, new: str, told: str) -> None:
    file = write_parts(tmp_path, LIST)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(UserError, match=told) as caught:
        read_parts(file)
    assert str(file) in str(caught.value)


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be opened"):
        read_parts(tmp_path / "none.json")
    file = tmp_path / "parts.json"
    for content in (b"[]", b"\xff\xfe", b"", b"[" * 100_000):
        file.write_bytes(content)
        with pytest.raises(UserError, match=r"parts\.json, cannot be read"):
            read_parts(file)
