"""What metadata says of licences, in each of the ways in which it says it."""

from __future__ import annotations

import tomllib
from importlib.metadata import Distribution
from pathlib import Path

import pytest

from desktop_app.domain.part import LicenceText, PartKind
from desktop_app.system.installed_parts import installed_parts, part_of, python_part

ROOT = Path(__file__).resolve().parents[3]


def installed(
    folder: Path, name: str, *headers: str, files: dict[str, bytes] | None = None
) -> Path:
    """Put a distribution into a folder; ``files`` stand beside its metadata."""
    # Wheels have no hyphens in their names.
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir()
    lines = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *headers]
    (info / "METADATA").write_text("\n".join(lines), "utf-8")
    for inner, content in (files or {}).items():
        path = info / inner
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    record = ["METADATA", "RECORD", *(files or {})]
    (info / "RECORD").write_text("".join(f"{info.name}/{one},,\n" for one in record), "utf-8")
    return info


@pytest.mark.parametrize(
    ("headers", "licence"),
    [
        (("License-Expression: Apache-2.0", "License: other"), "Apache-2.0"),
        (
            ("Classifier: License :: OSI Approved :: MIT License", "License: mit, or later"),
            "mit, or later",
        ),
        (("Classifier: License :: OSI Approved :: MIT License",), "MIT License"),
        (
            (
                "Classifier: License :: OSI Approved",
                "Classifier: License :: OSI Approved :: Zope Public License",
                "Classifier: License :: Public Domain",
            ),
            "Zope Public License, Public Domain",
        ),
        (("Classifier: License :: OSI Approved", "License: BSD"), "BSD"),
        (("License: LGPL-3.0-only OR GPL-3.0-only",), "LGPL-3.0-only OR GPL-3.0-only"),
        (("License: UNKNOWN",), ""),
        (("License: " + "the whole text of it " * 20,), ""),
        ((), ""),
    ],
)
def test_a_licence_is_told_by_the_clearest_of_the_ways(
    tmp_path: Path, headers: tuple[str, ...], licence: str
) -> None:
    part = part_of(Distribution.at(installed(tmp_path, "thing", *headers)))
    assert (part.name, part.version, part.kind) == ("thing", "1.0", PartKind.PYTHON)
    assert part.licence == licence


def test_addresses_are_known_by_their_labels(tmp_path: Path) -> None:
    info = installed(
        tmp_path,
        "thing",
        "Home-page: https://example.org/old",
        "Project-URL: Issue tracker, https://example.org/issues",
        "Project-URL: Source Code, https://example.org/code",
    )
    part = part_of(Distribution.at(info))
    assert part.homepage == "https://example.org/old"
    assert part.sources == "https://example.org/code"


def test_licences_and_notices_are_taken_and_nothing_else(tmp_path: Path) -> None:
    files = {
        "licenses/LICENSE": "é © 版权\r\nline\r\n".encode(),
        "licenses/vendored/COPYING": b"\xff broken",
        "AUTHORS.md": b"somebody",
        "sboms/licenses.json": b"{}",
        "top_level.txt": b"thing",
    }
    info = installed(tmp_path, "thing", files=files)
    (info / "AUTHORS.md").unlink()
    assert part_of(Distribution.at(info)).texts == (
        LicenceText("LICENSE", "é © 版权\nline\n"),
        LicenceText("vendored/COPYING", "\N{REPLACEMENT CHARACTER} broken"),
    )


def test_what_is_needed_is_followed_as_far_as_it_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    needs = (
        "Requires-Dist: First.need[fast] (>=1)",
        "Requires-Dist: not-there; python_version<'9'",
    )
    installed(tmp_path, "made-up-root", *needs)
    installed(
        tmp_path, "first_need", "Requires-Dist: second-need>=1", "Requires-Dist: made-up-root"
    )
    installed(tmp_path, "second-need", "Requires-Dist: only-tests; extra == 'test'")
    installed(tmp_path, "only-tests")
    monkeypatch.syspath_prepend(str(tmp_path))
    names = [part.name for part in installed_parts("Made_Up.Root")]
    assert names == ["made-up-root", "first_need", "Python", "second-need"]
    assert [part.name for part in installed_parts("nobody-has-this")] == ["Python"]


def test_everything_that_the_program_needs_here_is_found() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = {
        entry.partition(";")[0].partition(">")[0].strip().lower()
        for entry in settings["project"]["dependencies"]
        if ";" not in entry
    }
    parts = installed_parts()
    assert parts[0].name == "seller-casebook"
    names = {part.name.lower().replace("_", "-") for part in parts}
    assert needed <= names
    # A need of a need.
    assert "shiboken6" in names
    assert "pytest" not in names
    window = next(part for part in parts if part.name == "PySide6_Essentials")
    assert window.is_lesser and window.sources


def test_python_brings_its_licence_along() -> None:
    part = python_part()
    assert part.kind is PartKind.RUNTIME
    assert part.licence and part.version and part.sources
