"""The parts of a built program, and those of a checkout."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.exchange.parts_file import write_parts
from desktop_app.services import parts as parts_service
from desktop_app.services.parts import find_part, parts
from desktop_app.services.running_on import running_on
from tests.unit.part_samples import LIST, SILENT, WINDOW


def test_a_built_program_has_brought_its_list_along(tmp_path: Path) -> None:
    write_parts(tmp_path / "parts", LIST)
    assert parts(tmp_path) == LIST
    assert parts(tmp_path).lesser == (WINDOW,)


def test_a_built_program_without_its_list_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(UserError, match=r"parts\.json, cannot be read.*Install the program again"):
        parts(tmp_path)


def test_from_source_the_environment_is_asked(tmp_path: Path) -> None:
    found = parts(tmp_path)
    assert not found.is_bundled
    assert (found.program.name, found.program.version) == ("seller-casebook", __version__)
    assert found.program.licence == "MIT"
    names = [part.name for part in found.parts]
    assert "PySide6_Essentials" in names and "Python" in names
    assert "seller-casebook" not in names


def test_a_program_that_was_never_installed_still_has_a_version(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_service, "installed_parts", lambda root: (SILENT,))
    found = parts(tmp_path)
    assert (found.program.version, found.program.texts) == (__version__, ())
    assert found.parts == (SILENT,)


def test_a_part_is_found_however_its_name_is_spelt() -> None:
    for name in ("Window_Kit", "window-kit", "WINDOW.KIT", "window kit"):
        assert find_part(LIST, name) is WINDOW
    assert find_part(LIST, "seller_casebook") is LIST.program
    with pytest.raises(UserError, match=r"called nope.*seller-casebook, silent, Window_Kit"):
        find_part(LIST, "nope")


def test_what_the_program_runs_on_has_no_gaps() -> None:
    on = running_on()
    assert on.program == __version__
    assert all((on.python, on.sqlite, on.system))
    assert not on.is_installed
