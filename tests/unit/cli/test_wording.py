"""The wording check from a terminal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.wording_rules import WordingKind
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.wording_check import add_own_words, set_rule_off, wording_book

from .conftest import NOW, Terminal

TEXT = "😀您好，\n你们是騙 子！！"


def written(folder: Path, text: str, encoding: str = "utf-8") -> str:
    path = folder / "留言.txt"
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_findings_are_given_with_their_places(terminal: Terminal, tmp_path: Path) -> None:
    findings = terminal.json("wording", written(tmp_path, TEXT))
    assert [(one["kind"], one["rule"], one["text"]) for one in findings] == [
        ("insult", "name-calling", "騙 子"),
        ("emotion", "repeated-marks", "！！"),
    ]
    for one in findings:
        assert list(one) == ["start", "end", "text", "kind", "rule", "reason", "instead"]
        assert TEXT[one["start"] : one["end"]] == one["text"]
        assert one["reason"].isascii() and one["instead"].isascii()


def test_the_reasons_are_in_the_users_language(terminal: Terminal, tmp_path: Path) -> None:
    (first, _) = terminal.json("--lang", "zh_CN", "wording", written(tmp_path, TEXT))
    assert first["reason"].endswith("。") and first["instead"].endswith("。")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
def test_a_text_comes_from_standard_input(
    terminal: Terminal, type_in: Callable[[bytes], None], encoding: str
) -> None:
    type_in("我们确实违规了\n".encode(encoding))
    (finding,) = terminal.json("wording", "-")
    assert (finding["start"], finding["end"], finding["kind"]) == (0, 7, "admission")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_an_encoding_of_chinese_systems_is_read(
    terminal: Terminal, tmp_path: Path, encoding: str
) -> None:
    (finding,) = terminal.json("wording", written(tmp_path, "你们是骗子\n", encoding))
    assert finding["text"] == "骗子"


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        "你们是骗子".encode("gb18030")[:-1],
    ],
)
def test_what_is_no_text_is_refused_and_never_called_faultless(
    terminal: Terminal, type_in: Callable[[bytes], None], tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(content)
    told = terminal.refused("wording", str(path))
    assert told == f"{path} is not text in UTF-8, GB18030 or UTF-16. Save it as UTF-8 text first."
    type_in(content)
    assert terminal.refused("wording", "-").startswith("Standard input is not text")


def test_a_file_that_nobody_wrote_as_a_message_is_refused(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert "too large" in terminal.refused("wording", written(tmp_path, "a" * 4_000_001))


def test_the_stage_tells_what_is_missing(terminal: Terminal, tmp_path: Path) -> None:
    file = written(tmp_path, "三个客服说法不一样")
    assert terminal.json("wording", file) == []
    findings = terminal.json("wording", file, "--stage", "escalate")
    assert [one["rule"] for one in findings] == ["result-wanted", "point-in-dispute"]
    assert {(one["start"], one["end"], one["text"]) for one in findings} == {(9, 9, "")}
    assert "escalate" in terminal.mistyped("wording", file, "--stage", "later")


def test_a_case_tells_the_buyer_and_whether_there_is_an_order(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.log(issue_type="order-dispute")
    file = written(tmp_path, "希望维持交易")
    words = ["wording", file, "--case", "1", "--stage", "first-contact"]
    assert [one["rule"] for one in terminal.json(*words)] == ["order-number"]
    assert terminal.refused("wording", file, "--case", "9") == "There is no case 9."


def test_people_read_lines(terminal: Terminal, tmp_path: Path) -> None:
    lines = terminal.done("wording", written(tmp_path, TEXT)).out.splitlines()
    assert lines[0] == "Line 2: “騙 子” · Insult"
    assert lines[2].startswith("  → ")
    whole = terminal.done("wording", written(tmp_path, "你好"), "--stage", "first-contact").out
    assert whole.startswith("The whole message · Something is missing\n")
    assert terminal.done("wording", written(tmp_path, "你好")).out == "Nothing to point out.\n"


def test_the_sellers_edits_count(terminal: Terminal, tmp_path: Path) -> None:
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    book = wording_book(resources_dir())
    set_rule_off(casebook.store, book, "name-calling", True, NOW)
    rule_id, _ = add_own_words(casebook.store, ["您好"], WordingKind.EMOTION, "多余", NOW)
    casebook.close()
    findings = terminal.json("wording", written(tmp_path, TEXT))
    assert [one["rule"] for one in findings] == [rule_id, "repeated-marks"]
    assert findings[0]["reason"] == "多余"


def test_what_cannot_be_read_is_told(terminal: Terminal, tmp_path: Path) -> None:
    assert "nowhere.txt" in terminal.refused("wording", str(tmp_path / "nowhere.txt"))
    assert str(tmp_path) in terminal.refused("wording", str(tmp_path))
    assert "FILE|- is missing" in terminal.mistyped("wording")
