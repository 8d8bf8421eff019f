"""The archive for Linux: its scripts put into a home what they say, and take out no more."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from devtools.linux import tarball
from devtools.linux.deb_tree import Ingredients


@pytest.fixture
def unpacked(made_of: Ingredients, tmp_path: Path) -> Path:
    """The archive's folder, in a place whose name has a blank."""
    archive = tarball.build(made_of, tmp_path / "made")
    place = tmp_path / "my programs"
    place.mkdir()
    with tarfile.open(archive) as file:
        assert {(member.uname, member.mtime) for member in file} == {
            ("root", made_of.date.timestamp())
        }
    # As whoever downloads it would; and Debian 12's Python has no filters for unpacking yet.
    subprocess.run(["tar", "-xf", str(archive), "-C", str(place)], check=True)
    return place / "seller-casebook-0.4.0"


def run_script(script: Path, home: Path) -> subprocess.CompletedProcess[str]:
    env = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run([str(script)], env=env, capture_output=True, text=True)


def tree(home: Path) -> list[Path]:
    return sorted(home.rglob("*"))


def test_the_archives_menu_entry_starts_its_program(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    assert run_script(unpacked / "install.sh", home).returncode == 0
    entry = home / ".local" / "share" / "applications" / "seller-casebook.desktop"
    assert f'Exec="{unpacked}/seller-casebook"\n' in entry.read_text("utf-8")
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    link = home / ".local" / "bin" / "seller-casebook"
    told = subprocess.run([str(link), "--help"], check=True, capture_output=True, text=True)
    assert "Remember every contact" in told.stdout


def test_uninstalling_the_archive_leaves_nothing_but_the_sellers_data(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    data = home / ".local" / "share" / "seller-casebook"
    data.mkdir(parents=True)
    (data / "casebook.db").touch()
    (home / ".local" / "bin").mkdir()
    (home / ".local" / "bin" / "other").touch()
    (home / ".local" / "share" / "applications").mkdir()
    before = tree(home)
    run_script(unpacked / "install.sh", home)
    login = home / ".config" / "autostart" / "seller-casebook.desktop"
    login.parent.mkdir(parents=True)
    login.write_text(f'Exec="{unpacked}/seller-casebook" "--minimized"\n', "utf-8")
    assert run_script(unpacked / "uninstall.sh", home).returncode == 0
    assert tree(home) == sorted([*before, home / ".config", login.parent])


def test_uninstalling_one_copy_leaves_another_as_it_is(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    newer = shutil.copytree(unpacked, tmp_path / "newer", symlinks=True)
    run_script(newer / "install.sh", home)
    before = tree(home)
    assert run_script(unpacked / "uninstall.sh", home).returncode == 0
    assert tree(home) == before


def test_a_folder_that_was_moved_is_uninstalled_too(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    run_script(unpacked / "install.sh", home)
    login = home / ".config" / "autostart" / "seller-casebook.desktop"
    login.parent.mkdir(parents=True)
    login.write_text(f'Exec="{unpacked}/seller-casebook" "--minimized"\n', "utf-8")
    moved = unpacked.rename(tmp_path / "elsewhere")
    done = run_script(moved / "uninstall.sh", home)
    assert done.returncode == 0 and "Removed." in done.stdout
    assert [path for path in tree(home) if path.is_symlink() or path.is_file()] == []
    again = run_script(moved / "uninstall.sh", home)
    assert again.returncode == 0 and "Removed." not in again.stdout


def test_a_command_of_that_name_that_is_not_this_program_stays(
    unpacked: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    pipx = home / "venv" / "bin" / "seller-casebook"
    link = home / ".local" / "bin" / "seller-casebook"
    for folder in (pipx.parent, link.parent):
        folder.mkdir(parents=True)
    pipx.touch()
    link.symlink_to(pipx)
    for script in ("install.sh", "uninstall.sh"):
        done = run_script(unpacked / script, home)
        assert done.returncode == 0 and "Left as it is" in done.stdout and str(link) in done.stdout
        assert link.readlink() == pipx
    link.unlink()
    link.write_text("mine", "utf-8")
    run_script(unpacked / "install.sh", home)
    run_script(unpacked / "uninstall.sh", home)
    assert link.read_text("utf-8") == "mine"


def test_a_newer_copy_takes_the_command_over(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    run_script(unpacked / "install.sh", home)
    newer = shutil.copytree(unpacked, tmp_path / "newer", symlinks=True)
    run_script(newer / "install.sh", home)
    link = home / ".local" / "bin" / "seller-casebook"
    assert link.readlink() == newer / "seller-casebook"


@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_without_a_home_one_sentence_says_so(unpacked: Path, script: str) -> None:
    env = {"PATH": os.environ["PATH"]}
    done = subprocess.run([str(unpacked / script)], env=env, capture_output=True, text=True)
    assert done.returncode == 1 and done.stdout == ""
    english, chinese = done.stderr.splitlines()
    assert english == f"HOME is not set: set it to your own folder and run {script} again."
    assert chinese.startswith("未设置 HOME")


def test_a_path_that_a_menu_entry_cannot_name_is_refused(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    odd = unpacked.rename(tmp_path / "50% off")
    done = run_script(odd / "install.sh", home)
    assert done.returncode == 1 and "install.sh again" in done.stderr
    assert tree(home) == []
