"""``bundle``."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from .conftest import Terminal

PHONE = "13812341234"


def test_bundle_tells_what_went_in_and_what_is_missing(terminal: Terminal, tmp_path: Path) -> None:
    case_id = str(terminal.log("--said", PHONE, issue_type="order-dispute")["case_id"])
    picture = tmp_path / f"{PHONE}.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    terminal.done("attach", case_id, str(picture))
    out = tmp_path / "out"
    told = terminal.done("bundle", case_id, str(out)).out
    assert str(out) in told
    assert "point in dispute" in told and "Required and missing" in told
    # The seller has to know which picture is meant; it is the bundle that must not tell.
    assert f"{PHONE}.png" in told
    with zipfile.ZipFile(out) as archive:
        assert json.loads(archive.read("MANIFEST.json"))["masked"] is True
        assert PHONE not in archive.read("00_cover.html").decode()


def test_bundle_as_json_without_masking_in_chinese(terminal: Terminal, tmp_path: Path) -> None:
    case_id = str(terminal.log("--said", PHONE)["case_id"])
    out = tmp_path / "out.zip"
    told = terminal.json("bundle", case_id, str(out), "--no-mask", "--lang", "zh_CN")
    assert (told["path"], told["pdf"], told["files"]) == (str(out), None, 0)
    assert (told["masked"], told["unredacted"], told["left_out"]) == (False, [], [])
    assert told["missing"] and told["has_point_in_dispute"] is False
    with zipfile.ZipFile(out) as archive:
        assert PHONE in archive.read("00_cover.html").decode()


def test_bundle_refuses_what_it_cannot_do(terminal: Terminal, tmp_path: Path) -> None:
    case_id = str(terminal.log()["case_id"])
    assert "999" in terminal.refused("bundle", "999", str(tmp_path / "out.zip"))
    assert "no folder" in terminal.refused("bundle", case_id, str(tmp_path / "none" / "out.zip"))
    terminal.mistyped("bundle", case_id)
    assert not (tmp_path / "out.zip").exists()


def test_bundle_and_export_never_replace_the_casebook(terminal: Terminal) -> None:
    case_id = str(terminal.log()["case_id"])
    casebook = terminal.data_dir / "casebook.db"
    for words in (("bundle", case_id), ("export", "contacts"), ("export", "agenda")):
        told = terminal.refused(*words, str(casebook))
        assert "one of the casebook's own files" in told
    assert casebook.read_bytes().startswith(b"SQLite format 3")
    assert terminal.json("show", case_id)["id"] == int(case_id)


def test_bundle_names_documents_that_go_in_as_they_are(terminal: Terminal, tmp_path: Path) -> None:
    case_id = str(terminal.log()["case_id"])
    (tmp_path / "聊天.txt").write_text(PHONE, encoding="utf-8")
    terminal.done("attach", case_id, str(tmp_path / "聊天.txt"))
    told = terminal.done("bundle", case_id, str(tmp_path / "out.zip")).out
    assert "Pictures and documents that go in as they are" in told and "聊天.txt" in told
