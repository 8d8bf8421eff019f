"""The Debian package, built from a tiny program and looked at as it is."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from devtools import source_date
from devtools.linux import bare_debian, deb, deb_lint, linux_package, newer_package
from devtools.linux.deb_tree import SOURCES, Ingredients
from devtools.process import TaskFailed


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


def test_the_scripts_are_portable() -> None:
    output("shellcheck", *(str(path) for path in SOURCES.glob("*.sh")))


def test_a_date_is_taken_from_the_environment_or_the_last_commit(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(source_date.VARIABLE, "1795343400")
    assert source_date.source_date() == datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
    monkeypatch.delenv(source_date.VARIABLE)
    assert source_date.source_date().year >= 2025


def test_all_missing_tools_are_told_at_once_with_the_packages_that_have_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(source_date.VARIABLE, raising=False)
    linux_package.require_tools()
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(TaskFailed) as told:
        linux_package.require_tools()
    assert "git, dpkg, ldd, objdump" in str(told.value)
    assert "apt-get install git dpkg libc-bin binutils patchelf" in str(told.value)
    with pytest.raises(TaskFailed, match=source_date.VARIABLE):
        source_date.source_date()


def test_the_newer_package_of_the_trial_has_the_programs_archive_elsewhere() -> None:
    archive = b"code" + b"MEI\014\013\012\013\016" + (92).to_bytes(4) + bytes(76)
    moved = newer_package.shifted(b"loader" + archive + b"more")
    assert moved.startswith(b"loader\0") and moved.endswith(b"\0" + archive + b"more")
    with pytest.raises(TaskFailed, match="PyInstaller"):
        newer_package.shifted(b"anything")


def test_the_trial_uses_the_mirror_of_this_machine() -> None:
    targets = "trixie http://one/\nbookworm http://two/\nbookworm http://two/\n"
    assert bare_debian.mirror(targets) == ["http://two/"]
    assert bare_debian.mirror("noble http://one/\n") == []
