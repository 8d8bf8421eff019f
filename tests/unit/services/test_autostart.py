"""Starting at login: with which command, for which casebook, and what happens when it fails."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.paths import Paths
from desktop_app.services import autostart
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, preference, set_preference
from tests.conftest import AllowLog

DENIED = OSError(errno.EACCES, "Permission denied")


class Entry:
    """Stands for the system's entry."""

    def __init__(self, fault: OSError | None = None, folder: Path | None = None) -> None:
        self.fault = fault
        self.on = folder is not None
        self.starts: tuple[str, ...] = ()
        if folder is not None:
            self.starts = ("casebook", "--data-dir", str(folder))
        self.repairs = 0

    def command(self) -> tuple[str, ...] | None:
        self._fail()
        return self.starts if self.on else None

    def switch(self, on: bool) -> None:
        self._fail()
        self.on = on

    def repair(self) -> None:
        self._fail()
        self.repairs += 1

    def _fail(self) -> None:
        if self.fault is not None:
            raise self.fault


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs with nothing but Python in it."""
    folder = tmp_path / "程序 files"
    folder.mkdir()
    monkeypatch.setattr(sys, "executable", str(folder / "python.exe"))
    monkeypatch.delenv("APPIMAGE", raising=False)
    return folder


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "我的 台账")


def test_the_installed_script_is_started_minimised_with_this_casebook(
    program: Path, paths: Paths
) -> None:
    script = program / "seller-casebook.exe"
    script.touch()
    assert autostart.start_command(paths) == (
        str(script),
        "--minimized",
        "--data-dir",
        str(paths.data_dir),
    )


def test_without_a_script_python_is_started_and_opens_no_black_window(
    program: Path, paths: Paths
) -> None:
    python = program / "python.exe"
    assert autostart.start_command(paths)[:3] == (str(python), "-m", "desktop_app")
    silent = program / "pythonw.exe"
    silent.touch()
    assert autostart.start_command(paths)[:3] == (str(silent), "-m", "desktop_app")


def test_a_packed_program_starts_itself_and_an_image_its_file(
    program: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert autostart.start_command(paths)[:2] == (sys.executable, "--minimized")
    monkeypatch.setenv("APPIMAGE", "/opt/掌柜台账.AppImage")
    assert autostart.start_command(paths)[:2] == ("/opt/掌柜台账.AppImage", "--minimized")


def test_on_windows_the_program_without_a_console_starts_at_login(
    tmp_path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("seller-casebook.exe", "seller-casebook-cli.exe"):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "seller-casebook-cli.exe"))
    assert autostart.start_command(paths)[0] == str(tmp_path / "seller-casebook.exe")


def test_the_command_is_one_that_the_program_understands(paths: Paths) -> None:
    from desktop_app.__main__ import window_options

    command = autostart.start_command(paths)
    options = window_options(list(command[command.index("--minimized") :]))
    assert options == {"--minimized": "", "--data-dir": str(paths.data_dir)}


def test_switching_is_kept_for_this_casebook(casebook: Casebook) -> None:
    entry = Entry()
    change = autostart.switch_start_at_login(casebook.store, entry, casebook.paths, True)
    assert change.settings
    assert autostart.starts_at_login(entry, casebook.paths)
    assert preference(casebook.store, Preference.AUTOSTART) == "yes"
    autostart.switch_start_at_login(casebook.store, entry, casebook.paths, False)
    assert not autostart.starts_at_login(entry, casebook.paths)
    assert preference(casebook.store, Preference.AUTOSTART) == ""


@pytest.mark.parametrize(("on", "word"), [(True, "on"), (False, "off")])
def test_what_the_system_refuses_is_told_and_not_kept(
    casebook: Casebook, on: bool, word: str
) -> None:
    set_preference(casebook.store, Preference.AUTOSTART, "as before")
    with pytest.raises(UserError, match=f"switched {word}: Permission denied"):
        autostart.switch_start_at_login(casebook.store, Entry(DENIED), casebook.paths, on)
    assert preference(casebook.store, Preference.AUTOSTART) == "as before"


def test_an_entry_that_cannot_be_read_is_none(paths: Paths) -> None:
    assert not autostart.starts_at_login(Entry(DENIED), paths)
    assert autostart.other_at_login(Entry(DENIED), paths) == ""


def test_the_entry_of_another_casebook_is_not_ours(casebook: Casebook, tmp_path: Path) -> None:
    other = tmp_path / "另一本 台账"
    entry = Entry(folder=other)
    assert not autostart.starts_at_login(entry, casebook.paths)
    assert autostart.other_at_login(entry, casebook.paths) == str(other)
    autostart.switch_start_at_login(casebook.store, entry, casebook.paths, False)
    assert entry.on
    autostart.switch_start_at_login(casebook.store, entry, Paths(other), False)
    assert not entry.on


def test_a_folder_is_known_by_any_of_its_names(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    item = Entry(folder=tmp_path / "link" / ".." / "data")
    for name in ("data", "link"):
        assert autostart.starts_at_login(item, Paths(tmp_path / name))
        assert autostart.other_at_login(item, Paths(tmp_path / name)) == ""
    item.starts = ("casebook", f"--data-dir={tmp_path / 'data'}")
    assert autostart.starts_at_login(item, Paths(tmp_path / "link"))


def test_an_entry_without_a_folder_starts_the_usual_casebook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SELLER_CASEBOOK_DATA_DIR", str(tmp_path / "usual"))
    item = Entry(folder=tmp_path)
    item.starts = ("casebook", "--minimized")
    assert autostart.starts_at_login(item, Paths(tmp_path / "usual"))
    assert autostart.other_at_login(item, Paths(tmp_path / "b")) == str(tmp_path / "usual")


def test_only_a_casebook_that_is_gone_loses_the_entry_by_a_repair(
    casebook: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    Paths(other).casebook.touch()
    entry = Entry(folder=other)
    monkeypatch.setattr(autostart, "login_item", lambda paths: entry)
    set_preference(casebook.store, Preference.AUTOSTART, "yes")
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert entry.repairs == 0
    Paths(other).casebook.unlink()
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert entry.repairs == 1


def test_only_a_casebook_that_wants_it_repairs_the_entry(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = Entry()
    monkeypatch.setattr(autostart, "login_item", lambda paths: entry)
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert entry.repairs == 0
    set_preference(casebook.store, Preference.AUTOSTART, "yes")
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert entry.repairs == 1


def test_a_repair_that_fails_is_only_logged(
    casebook: Casebook, monkeypatch: pytest.MonkeyPatch, allow_log: AllowLog
) -> None:
    monkeypatch.setattr(autostart, "login_item", lambda paths: Entry(DENIED))
    set_preference(casebook.store, Preference.AUTOSTART, "yes")
    allow_log("start at login cannot be corrected: .*Permission denied")
    autostart.repair_at_start(casebook.store, casebook.paths)


def test_a_program_that_was_moved_is_found_again(
    casebook: Casebook, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    item = autostart.login_item(casebook.paths)
    autostart.switch_start_at_login(casebook.store, item, casebook.paths, True)
    file = tmp_path / "config" / "autostart" / "seller-casebook.desktop"
    assert f'"{program / "python.exe"}"' in file.read_text("utf-8")
    moved = tmp_path / "moved" / "python"
    monkeypatch.setattr(sys, "executable", str(moved))
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert f'"{moved}"' in file.read_text("utf-8")
    file.unlink()
    autostart.repair_at_start(casebook.store, casebook.paths)
    assert not file.exists()
