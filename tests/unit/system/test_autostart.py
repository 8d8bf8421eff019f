"""The start at login is switched, survives a move of the program, and respects the desktop."""

from __future__ import annotations

import errno
import os
import plistlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.system.autostart import Autostart, autostart, autostart_for
from desktop_app.system.login_entries import run_key_value

OLD = ["/opt/old place/seller-casebook", "--minimized"]
NEW = ["/opt/new place/seller-casebook", "--minimized"]
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Registry(SimpleNamespace):
    """The registry of Windows, as far as it is used."""

    HKEY_CURRENT_USER = "user"
    REG_SZ = 1
    KEY_SET_VALUE = 2

    def __init__(self) -> None:
        super().__init__(keys={RUN: {}, APPROVED: {}})

    @contextmanager
    def CreateKey(self, root: str, place: str) -> Iterator[dict[str, Any]]:
        assert root == "user"
        yield self.keys.setdefault(place, {})

    @contextmanager
    def OpenKey(self, root: str, place: str, access: int = 0) -> Iterator[dict[str, Any]]:
        assert root == "user"
        if place not in self.keys:
            raise FileNotFoundError(place)
        yield self.keys[place]

    def SetValueEx(self, key: dict[str, Any], name: str, _: int, kind: int, value: str) -> None:
        key[name] = (value, kind)

    def QueryValueEx(self, key: dict[str, Any], name: str) -> Any:
        if name not in key:
            raise FileNotFoundError(name)
        return key[name]

    def DeleteValue(self, key: dict[str, Any], name: str) -> None:
        self.QueryValueEx(key, name)
        del key[name]


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> Registry:
    made = Registry()
    monkeypatch.setitem(sys.modules, "winreg", made)
    return made


def entry(platform: str, folder: Path, command: list[str]) -> Autostart:
    return autostart_for(platform, command, home=folder, config=folder / "设置")


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_switched_on_and_off(platform: str, tmp_path: Path, registry: Registry) -> None:
    item = entry(platform, tmp_path, NEW)
    assert not item.is_on()
    item.switch(True)
    item.switch(True)
    assert item.is_on()
    assert item.command() == tuple(NEW)
    assert not item.repair()
    item.switch(False)
    item.switch(False)
    assert not item.is_on()
    assert registry.keys == {RUN: {}, APPROVED: {}}
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_repaired_after_the_program_was_moved(
    platform: str, tmp_path: Path, registry: Registry
) -> None:
    moved = entry(platform, tmp_path, NEW)
    assert not moved.repair()
    assert not moved.is_on()
    entry(platform, tmp_path, OLD).switch(True)
    assert moved.is_on()
    assert moved.repair()
    assert not moved.repair()
    written = [path.read_text() for path in tmp_path.rglob("*") if path.is_file()]
    assert "new place" in "".join(written) + str(registry.keys)
    assert "old place" not in "".join(written) + str(registry.keys)


def test_where_the_files_are(tmp_path: Path) -> None:
    entry("linux", tmp_path, NEW).switch(True)
    entry("darwin", tmp_path, NEW).switch(True)
    assert sorted(path for path in tmp_path.rglob("*") if path.is_file()) == sorted(
        [
            tmp_path / "Library" / "LaunchAgents" / "io.github.seller-casebook.plist",
            tmp_path / "设置" / "autostart" / "seller-casebook.desktop",
        ]
    )
    agent = tmp_path / "Library" / "LaunchAgents" / "io.github.seller-casebook.plist"
    assert plistlib.loads(agent.read_bytes())["ProgramArguments"] == NEW


def test_this_systems_file_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "set tings"))
    autostart(NEW).switch(True)
    path = tmp_path / "set tings" / "autostart" / "seller-casebook.desktop"
    done = subprocess.run(["desktop-file-validate", str(path)], capture_output=True, timeout=60)
    assert (done.returncode, done.stdout + done.stderr) == (0, b"")


@pytest.mark.parametrize("named", ["", "relative/settings"])
def test_without_a_folder_of_settings_the_usual_one_is_taken(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", named)
    autostart(NEW).switch(True)
    assert (tmp_path / ".config" / "autostart" / "seller-casebook.desktop").is_file()


@pytest.mark.parametrize("key", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_stays_off(key: str, tmp_path: Path) -> None:
    entry("linux", tmp_path, OLD).switch(True)
    path = tmp_path / "设置" / "autostart" / "seller-casebook.desktop"
    name = key.partition("=")[0]
    lines = [line for line in path.read_text().splitlines() if not line.startswith(name)]
    path.write_text("\n".join([*lines, key]) + "\n")
    before = path.read_bytes()
    item = entry("linux", tmp_path, NEW)
    assert not item.is_on()
    assert not item.repair()
    assert path.read_bytes() == before
    # Asked for in the program itself, it is on again.
    item.switch(True)
    assert item.is_on()


def test_what_the_desktop_added_is_kept_while_the_command_is_right(tmp_path: Path) -> None:
    item = entry("linux", tmp_path, NEW)
    item.switch(True)
    path = tmp_path / "设置" / "autostart" / "seller-casebook.desktop"
    path.write_text(path.read_text() + "X-GNOME-Autostart-Delay=10\n")
    assert not item.repair()
    assert path.read_text().endswith("X-GNOME-Autostart-Delay=10\n")


def test_what_the_task_manager_switched_off_stays_off(tmp_path: Path, registry: Registry) -> None:
    entry("win32", tmp_path, OLD).switch(True)
    item = entry("win32", tmp_path, NEW)
    registry.keys[APPROVED]["seller-casebook"] = (bytes([3] + [0] * 11), 3)
    assert not item.is_on()
    assert not item.repair()
    assert registry.keys[RUN]["seller-casebook"] == (run_key_value(OLD), 1)
    item.switch(True)
    assert item.is_on()
    registry.keys[APPROVED]["seller-casebook"] = (bytes([2] + [0] * 11), 3)
    assert item.is_on()


def test_a_command_that_windows_would_not_run_is_refused(
    tmp_path: Path, registry: Registry
) -> None:
    item = entry("win32", tmp_path, [*NEW, "--data-dir", "D:\\" + "深" * 260])
    with pytest.raises(OSError, match="too long"):
        item.switch(True)
    assert not item.is_on()


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "设置").write_text("")
    item = entry("linux", tmp_path, NEW)
    with pytest.raises(OSError):
        item.switch(True)
    with pytest.raises(OSError):
        item.is_on()


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry("linux", tmp_path, OLD).switch(True)
    folder = tmp_path / "设置" / "autostart"
    before = (folder / "seller-casebook.desktop").read_bytes()

    def fail(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(OSError, match="No space"):
            entry("linux", tmp_path, NEW).repair()
    assert (folder / "seller-casebook.desktop").read_bytes() == before
    assert len(list(folder.iterdir())) == 1


def test_a_link_is_followed(tmp_path: Path) -> None:
    """As those have it who keep their settings in a folder of their own."""
    kept = tmp_path / "dotfiles" / "casebook.desktop"
    kept.parent.mkdir()
    folder = tmp_path / "设置" / "autostart"
    folder.mkdir(parents=True)
    (folder / "seller-casebook.desktop").symlink_to(kept)
    item = entry("linux", tmp_path, NEW)
    assert not item.is_on()
    item.switch(True)
    assert kept.is_file()
    assert (folder / "seller-casebook.desktop").is_symlink()


def test_a_path_that_is_no_text(tmp_path: Path) -> None:
    odd = os.fsdecode(b"/opt/\xff/seller-casebook")
    item = entry("linux", tmp_path, [odd])
    item.switch(True)
    assert item.is_on()
    assert not item.repair()
