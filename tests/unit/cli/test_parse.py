"""``parse``: a paste as JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Terminal

NOTICE = "商品下架通知\n商品ID：712009918273\n通知时间：2026-11-20 16:42\n请在3个工作日内提交申诉\n"


def test_json_tells_each_field_with_its_place(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "通知.txt"
    path.write_text(NOTICE, "utf-8")
    told = terminal.json("parse", str(path))
    assert (told["kind"], told["contacts"]) == ("notice", [])
    item = told["fields"]["item_no"]
    assert item == {
        "value": "712009918273",
        "start": 12,
        "end": 24,
        "text": "712009918273",
        "confidence": 0.97,
        "why": "label",
        "others": [],
    }
    assert told["fields"]["issue_type"]["value"] == "product-takedown"
    assert told["fields"]["deadline_at"]["value"] == "2026-11-25T08:42:00Z"
    assert told["fields"]["deadline_phrase"]["text"] == "请在3个工作日内提交申诉"
    assert told["fields"]["at"]["value"] == "2026-11-20T08:42:00Z"


def test_it_is_json_also_without_the_flag(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "notice.txt"
    path.write_bytes(NOTICE.encode("gb18030"))
    assert terminal.done("parse", str(path)).json == terminal.json("parse", str(path))


def test_the_contacts_of_a_chat(terminal: Terminal, type_in: Callable[[bytes], None]) -> None:
    chat = "我 2026-11-20 10:00\n在吗\n小二-云舒 2026-11-20 10:05\n已恢复上架\n"
    type_in(b"\xef\xbb\xbf" + chat.encode())
    told = terminal.json("parse", "-")
    assert told["kind"] == "chat"
    (contact,) = told["contacts"]
    assert (contact["at"], contact["agent_id"]) == ("2026-11-20T02:05:00Z", "小二-云舒")
    assert contact["outcome"] == "已恢复上架"


def test_the_sellers_shops_are_known(terminal: Terminal, type_in: Callable[[bytes], None]) -> None:
    terminal.log("--shop", "小满客服")
    type_in("小满客服 2026-11-20 10:00\n在吗\n小二-云舒 2026-11-20 10:05\n在\n".encode())
    fields = terminal.json("parse", "-")["fields"]
    assert fields["shop"]["value"] == "小满客服"
    assert fields["agent_id"]["value"] == "小二-云舒"


def test_nothing_is_saved(terminal: Terminal, type_in: Callable[[bytes], None]) -> None:
    type_in(NOTICE.encode())
    terminal.done("parse", "-")
    assert terminal.json("cases") == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty: there is nothing to read."),
        (b" \r\n\t", "is empty: there is nothing to read."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not text in UTF-8, GB18030 or UTF-16."),
        (b"a" * 4_000_001, "is too large for a paste: 4 MB at most."),
    ],
)
def test_what_cannot_be_read_is_told_in_one_sentence(
    terminal: Terminal,
    tmp_path: Path,
    type_in: Callable[[bytes], None],
    content: bytes,
    sentence: str,
) -> None:
    path = tmp_path / "paste"
    path.write_bytes(content)
    assert f"{path} {sentence}" in terminal.refused("parse", str(path))
    type_in(content)
    assert f"Standard input {sentence}" in terminal.refused("parse", "-")


def test_a_file_that_is_not_there(terminal: Terminal, tmp_path: Path) -> None:
    assert "cannot be read" in terminal.refused("parse", str(tmp_path / "none"))
