"""The sums are what `sha256sum --check` reads."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from devtools.process import TaskFailed
from devtools.release.sums import write_sums


def _check(sums: Path) -> subprocess.CompletedProcess[str]:
    command = ["sha256sum", "--check", "--strict", "--quiet", sums.name]
    return subprocess.run(command, cwd=sums.parent, capture_output=True, text=True)


def test_packages_can_be_checked_where_they_were_downloaded_to(tmp_path: Path) -> None:
    package = tmp_path / "seller-casebook_1.2.3_amd64.deb"
    package.write_bytes(b"a package")
    (tmp_path / "seller-casebook-1.2.3-linux.cdx.json").write_bytes(b"{}\r\n")
    (tmp_path / "SHA256SUMS-macos.txt").write_text("another system's\n", "utf-8")
    (tmp_path / "scratch").mkdir()
    sums = write_sums(tmp_path, "linux")
    assert sums.name == "SHA256SUMS-linux.txt"
    listed = [line.split("  ")[1] for line in sums.read_text("utf-8").splitlines()]
    assert listed == ["seller-casebook-1.2.3-linux.cdx.json", package.name]
    assert _check(sums).returncode == 0
    package.write_bytes(b"a packagf")
    assert _check(sums).returncode == 1


def test_summing_up_again_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "package.dmg").write_bytes(b"")
    first = write_sums(tmp_path, "macos").read_bytes()
    assert b"\r" not in first
    assert write_sums(tmp_path, "macos").read_bytes() == first


def test_nothing_to_sum_up_is_told(tmp_path: Path) -> None:
    with pytest.raises(TaskFailed, match="nothing to sum up"):
        write_sums(tmp_path, "linux")
