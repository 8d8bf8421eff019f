"""``about`` tells the version, the places and every part's licence, without a casebook."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.exchange.parts_file import write_parts
from tests.unit.part_samples import LIST

from .conftest import Terminal


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built program's resources with the made-up parts; the translations are those here."""
    from desktop_app.paths import resources_dir

    resources = tmp_path / "resources"
    write_parts(resources / "parts", LIST)
    (resources / "i18n").symlink_to(resources_dir() / "i18n")
    monkeypatch.setattr("desktop_app.cli.session.resources_dir", lambda: resources)
    return resources


def test_version_places_and_parts_are_told(terminal: Terminal) -> None:
    text = terminal.done("about").out
    assert text.startswith(f"seller-casebook {__version__}\n")
    assert str(terminal.data_dir) in text and "seller-casebook.log" in text
    assert "LGPL" in next(line for line in text.splitlines() if line.startswith("PySide6"))
    assert not terminal.data_dir.exists()


def test_every_part_says_something_of_its_licence(terminal: Terminal, built: Path) -> None:
    lines = terminal.done("about").out.splitlines()
    assert any(line.split() == ["silent", "not", "stated"] for line in lines)
    assert any(line.startswith("Window_Kit") and "LGPL-3.0-only" in line for line in lines)


def test_other_programs_are_told_the_same(terminal: Terminal, built: Path) -> None:
    told = terminal.json("about")
    assert told["version"] == __version__
    assert told["data_dir"] == str(terminal.data_dir)
    assert told["parts_collected_at_build"] is True and told["installed"] is False
    assert [part["name"] for part in told["parts"]] == ["seller-casebook", "silent", "Window_Kit"]
    assert told["parts"][2] == {
        "name": "Window_Kit",
        "version": "6.1",
        "kind": "library",
        "licence": "LGPL-3.0-only OR GPL-3.0-only",
        "homepage": "https://example.org/kit",
        "sources": "https://example.org/kit/sources",
        "texts": ["LGPL.txt", "old/GPL.txt"],
    }
    assert terminal.json("about", "--licence", "window-kit")["texts"][1] == {
        "name": "old/GPL.txt",
        "text": "general\n版权\n",
    }


def test_the_licence_of_one_part_is_shown_whole(terminal: Terminal, built: Path) -> None:
    (built / "parts" / "texts" / "Window_Kit" / "LGPL.txt").unlink()
    text = terminal.done("about", "--licence", "window-kit").out
    assert text.startswith("Window_Kit 6.1\n")
    assert "https://example.org/kit/sources" in text
    assert "general\n版权" in text
    assert "The file LGPL.txt is missing." in text
    silent = terminal.done("about", "--licence", "silent").out
    assert "not stated" in silent and "No licence text" in silent


def test_a_part_that_is_not_there_and_a_broken_list_are_told(
    terminal: Terminal, built: Path
) -> None:
    assert "Window_Kit" in terminal.refused("about", "--licence", "nope")
    (built / "parts" / "parts.json").write_text("{", "utf-8")
    assert "Install the program again" in terminal.refused("about")
