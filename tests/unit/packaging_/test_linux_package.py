"""The Debian package and the archive, built from a tiny program and looked at as they are."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from devtools import source_date
from devtools.layout import ROOT
from devtools.linux import bare_debian, deb, deb_lint, tarball
from devtools.linux.deb_tree import SOURCES, Ingredients

PROGRAM = """\
#!/bin/sh
cat <<'HELP'
Usage: seller-casebook [--lang zh_CN|en]

  Remember every contact. Without a command: the window.

Options:
  --lang [zh_CN|en]  Language of what is said.
HELP
"""
MOMENT = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def made_of(tmp_path_factory: pytest.TempPathFactory) -> Ingredients:
    """A program that has one linked file, one part and one icon, with modes of a strict umask."""
    folder = tmp_path_factory.mktemp("made")
    bundle, icons = folder / "bundle", folder / "icons"
    parts = bundle / "_internal" / "resources" / "parts"
    (parts / "texts").mkdir(parents=True)
    (bundle / "seller-casebook").write_text(PROGRAM, "utf-8")
    (bundle / "seller-casebook").chmod(0o700)
    shutil.copy("/bin/true", bundle / "_internal" / "lib.so")
    (parts / "texts" / "one").write_text("Copyright (c) 2020 Ann\n", "utf-8")
    part = {"name": "One", "version": "1", "licence": "MIT", "texts": ["texts/one"]}
    (parts / "parts.json").write_text(json.dumps({"format": 1, "parts": [part]}), "utf-8")
    (bundle / "_internal" / "link").symlink_to("lib.so")
    drawing = icons / "hicolor" / "scalable" / "apps" / "seller-casebook.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "app.svg", drawing)
    drawing.chmod(0o600)
    return Ingredients(bundle, icons, "0.4.0", MOMENT)


@pytest.fixture(scope="module")
def package(made_of: Ingredients, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return deb.build(made_of, tmp_path_factory.mktemp("deb"))


def output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_every_file_of_the_package_is_roots_with_the_usual_mode(package: Path) -> None:
    listed = [line.split() for line in output("dpkg-deb", "--contents", str(package)).splitlines()]
    assert {owner for _, owner, *_ in listed} == {"root/root"}
    modes = {line[5]: line[0] for line in listed}
    assert modes["./usr/lib/seller-casebook/seller-casebook"] == "-rwxr-xr-x"
    assert modes["./usr/lib/seller-casebook/_internal/lib.so"] == "-rw-r--r--"
    assert modes["./usr/share/icons/hicolor/scalable/apps/seller-casebook.svg"] == "-rw-r--r--"
    programs = [path for path, mode in modes.items() if mode == "-rwxr-xr-x"]
    assert programs == ["./usr/lib/seller-casebook/seller-casebook"]
    assert {mode for mode in modes.values() if mode[0] == "d"} == {"drwxr-xr-x"}
    links = {line[5]: line[7] for line in listed if line[0][0] == "l"}
    assert links["./usr/bin/seller-casebook"] == "../lib/seller-casebook/seller-casebook"
    assert links["./usr/lib/seller-casebook/_internal/link"] == "lib.so"


def test_the_package_has_what_a_desktop_looks_for(package: Path, tmp_path: Path) -> None:
    output("dpkg-deb", "--extract", str(package), str(tmp_path))
    share = tmp_path / "usr" / "share"
    for path in (
        "applications/seller-casebook.desktop",
        "metainfo/io.github.sellercasebook.SellerCasebook.metainfo.xml",
        "man/man1/seller-casebook.1.gz",
        "man/zh_CN/man1/seller-casebook.1.gz",
        "doc/seller-casebook/copyright",
        "doc/seller-casebook/changelog.gz",
    ):
        assert (share / path).is_file()
    assert "parts/One/*" in (share / "doc" / "seller-casebook" / "copyright").read_text("utf-8")


def test_the_package_asks_for_what_its_files_link_to(package: Path) -> None:
    fields = output("dpkg-deb", "--field", str(package), "Version", "Depends", "Installed-Size")
    assert "Version: 0.4.0\n" in fields
    assert "Depends: libc6 (>= 2." in fields
    assert int(fields.rpartition("Installed-Size: ")[2].split()[0]) > 30


def test_the_package_runs_nothing_when_it_is_installed_or_removed(package: Path) -> None:
    listed = output("sh", "-c", f"dpkg-deb --ctrl-tarfile '{package}' | tar -t")
    assert {*listed.split()} == {"./", "./control", "./md5sums"}


def test_the_same_ingredients_make_the_same_package(
    made_of: Ingredients, package: Path, tmp_path: Path
) -> None:
    assert deb.build(made_of, tmp_path).read_bytes() == package.read_bytes()
    assert [*tmp_path.iterdir()] == [tmp_path / package.name]


def test_the_judges_of_packages_have_nothing_to_object_to(package: Path) -> None:
    deb_lint.lint(package)


@pytest.fixture
def unpacked(made_of: Ingredients, tmp_path: Path) -> Path:
    """The archive's folder, in a place whose name has a blank."""
    archive = tarball.build(made_of, tmp_path / "made")
    place = tmp_path / "my programs"
    place.mkdir()
    with tarfile.open(archive) as file:
        assert {(member.uname, member.mtime) for member in file} == {("root", MOMENT.timestamp())}
        file.extractall(place, filter="tar")
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
    output("desktop-file-validate", str(entry))
    link = home / ".local" / "bin" / "seller-casebook"
    assert "Remember every contact" in output(str(link), "--help")


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


def test_a_path_that_a_menu_entry_cannot_name_is_refused(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    odd = unpacked.rename(tmp_path / "50% off")
    done = run_script(odd / "install.sh", home)
    assert done.returncode == 1 and "install.sh again" in done.stderr
    assert tree(home) == []


def test_the_scripts_are_portable() -> None:
    output("shellcheck", *(str(path) for path in SOURCES.glob("*.sh")))


def test_a_date_is_taken_from_the_environment_or_the_last_commit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(source_date.VARIABLE, "1795343400")
    assert source_date.source_date() == MOMENT
    monkeypatch.delenv(source_date.VARIABLE)
    assert source_date.source_date().year >= 2025


def test_the_trial_uses_the_mirror_of_this_machine() -> None:
    targets = "trixie http://one/\nbookworm http://two/\nbookworm http://two/\n"
    assert bare_debian.mirror(targets) == ["http://two/"]
    assert bare_debian.mirror("noble http://one/\n") == []
