"""``attach``, ``check``, and files in ``show``."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Terminal

SHA256 = hashlib.sha256(b"proof").hexdigest()


@pytest.fixture
def case(terminal: Terminal) -> str:
    return str(terminal.log(issue_type="order-dispute")["case_id"])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "订单截图.png"
    path.write_bytes(b"proof")
    return path


def stored(terminal: Terminal) -> Path:
    return terminal.data_dir / "evidence" / SHA256[:2] / SHA256


def test_a_file_is_attached_to_an_item_and_ticks_it(
    terminal: Terminal, case: str, picture: Path
) -> None:
    answer = terminal.done("attach", case, str(picture), "--item", "transaction-record")
    assert answer.out == "Added to case 1: 订单截图.png (5 B).\n"
    assert stored(terminal).read_bytes() == b"proof"
    assert terminal.json("cases")[0]["checklist_done"] == 1
    again = terminal.done("attach", case, str(picture), "--item", "交易记录", "--lang", "zh_CN")
    assert "订单截图.png" in again.out
    (shown,) = terminal.json("show", case)["attachments"]
    assert shown["item_id"] == "transaction-record"
    assert (shown["given_name"], shown["size"], shown["sha256"]) == ("订单截图.png", 5, SHA256)
    assert shown["path"] == str(stored(terminal))
    text = terminal.done("show", case).out
    assert "\nFiles\n  1  5 B  订单截图.png  Transaction record\n" in text


def test_json_tells_what_was_done(terminal: Terminal, case: str, picture: Path) -> None:
    os.utime(picture, (1_700_000_000, 1_700_000_000))
    contact = str(terminal.json("show", case)["contacts"][0]["id"])
    (first,) = terminal.json("attach", case, str(picture), "--contact", contact)
    assert (first["was_known"], first["is_new"], first["ticked"]) == (False, True, False)
    assert (first["contact_id"], first["item_id"]) == (int(contact), None)
    assert first["taken_at"] == "2023-11-14T22:13:20Z"
    (again,) = terminal.json("attach", case, str(picture), "--contact", contact)
    assert (again["id"], again["was_known"], again["is_new"]) == (first["id"], True, False)


def test_several_files_at_once_and_those_that_fail_are_told(
    terminal: Terminal, case: str, picture: Path, tmp_path: Path
) -> None:
    other = tmp_path / "-聊天.txt"
    other.write_text("聊天记录", "utf-8")
    answer = terminal.type("attach", case, "--json", "--", str(picture), str(tmp_path), str(other))
    assert answer.code == 1
    assert [one["given_name"] for one in answer.json] == ["订单截图.png", "-聊天.txt"]
    assert answer.err == f"{tmp_path.name} is a folder. Add the files in it.\n"


def test_nothing_is_read_for_a_case_or_place_that_is_not_there(
    terminal: Terminal, case: str, picture: Path
) -> None:
    name = str(picture)
    assert terminal.refused("attach", "4711", name) == "There is no case 4711."
    assert "no checklist item nichts" in terminal.refused("attach", case, name, "--item", "nichts")
    assert "no contact 99" in terminal.refused("attach", case, name, "--contact", "99")
    assert "FILE…" in terminal.mistyped("attach", case)
    assert "not a file name" in terminal.mistyped("attach", case, "")
    assert not (terminal.data_dir / "evidence").exists()


def test_a_hostile_name_is_harmless_in_the_terminal(
    terminal: Terminal, case: str, tmp_path: Path
) -> None:
    path = tmp_path / "photo\u202egnp.exe\n\x1b[31m"
    path.write_bytes(b"proof")
    assert terminal.done("attach", case, str(path)).out == (
        "Added to case 1: photognp.exe [31m (5 B).\n"
    )
    assert "\u202e" not in terminal.done("show", case).out


def test_check_is_content_with_sound_files(terminal: Terminal, case: str, picture: Path) -> None:
    assert terminal.done("check").out == (
        "Files of evidence: 0, in the trash: 0, read: 0 B. All is as it was added.\n"
    )
    terminal.done("attach", case, str(picture))
    found = terminal.json("check")
    assert (found["ok"], found["attachments"], found["bytes"]) == (True, 1, 5)
    assert found["faults"] == []


def test_check_tells_what_is_wrong_and_what_to_do(
    terminal: Terminal, case: str, picture: Path
) -> None:
    terminal.done("attach", case, str(picture))
    stored(terminal).unlink()
    answer = terminal.type("check")
    assert (answer.code, answer.err) == (1, "")
    assert f"Missing files\n  #1  订单截图.png  {stored(terminal)}\n  → Add the original" in (
        answer.out
    )
    answer = terminal.type("check", "--json")
    (fault,) = answer.json["faults"]
    assert (answer.code, answer.json["ok"]) == (1, False)
    assert (fault["kind"], fault["case_ids"]) == ("missing", [1])
    assert fault["attachments"][0]["given_name"] == "订单截图.png"
    terminal.done("attach", case, str(picture))
    assert terminal.json("check")["ok"]


def test_orphans_are_removed_when_asked(terminal: Terminal, case: str, picture: Path) -> None:
    terminal.done("attach", case, str(picture))
    orphan = terminal.data_dir / "evidence" / "ab" / ("ab" + "0" * 62)
    orphan.parent.mkdir(exist_ok=True)
    orphan.write_bytes(b"nobody's")
    answer = terminal.type("check")
    assert answer.code == 1 and "Files that no case names" in answer.out
    assert orphan.exists()
    assert "no case names: 1." in terminal.done("check", "--remove-orphans").out
    assert not orphan.exists() and stored(terminal).exists()
