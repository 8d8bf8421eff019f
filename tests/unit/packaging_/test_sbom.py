"""The bill of materials tells what is shipped, and is the same for the same parts."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from devtools.process import TaskFailed
from devtools.release import sbom
from devtools.release.sbom_document import document

DATE = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


def _part(name: str, **more: str) -> dict[str, Any]:
    part = {"name": name, "version": "1.0", "kind": "python", "licence": "MIT", "texts": []}
    return {**part, "homepage": "", "sources": "", **more}


def _listed(*parts: dict[str, Any]) -> dict[str, Any]:
    program = _part("seller-casebook", version="1.2.3")
    return {"format": 1, "program": program, "parts": [*parts]}


def _read(*parts: dict[str, Any]) -> dict[str, Any]:
    read = json.loads(document(_listed(*parts), DATE))
    assert isinstance(read, dict)
    return read


def test_it_is_of_cyclonedx_1_6_and_about_the_program() -> None:
    read = _read()
    assert (read["bomFormat"], read["specVersion"]) == ("CycloneDX", "1.6")
    assert read["metadata"]["timestamp"] == "2026-03-01T08:30:00+00:00"
    program = read["metadata"]["component"]
    assert (program["type"], program["name"], program["version"]) == (
        "application",
        "seller-casebook",
        "1.2.3",
    )
    assert program["purl"] == "pkg:generic/seller-casebook@1.2.3"


def test_every_part_is_told_with_where_it_can_be_had() -> None:
    read = _read(
        _part("PySide6_Essentials", version="6.11.2"),
        _part("openssl", kind="library", version="3.0.17-1~deb12u3"),
        _part("Python", kind="runtime", version="3.11.2"),
        _part("pcre", kind="library", version=""),
        _part("zlib", kind="library", purl="pkg:deb/debian/zlib@1.2.13"),
    )
    told = {part["name"]: (part["type"], part["purl"]) for part in read["components"]}
    assert told == {
        "PySide6_Essentials": ("library", "pkg:pypi/pyside6-essentials@6.11.2"),
        "openssl": ("library", "pkg:generic/openssl@3.0.17-1~deb12u3"),
        "Python": ("platform", "pkg:generic/Python@3.11.2"),
        "pcre": ("library", "pkg:generic/pcre"),
        "zlib": ("library", "pkg:deb/debian/zlib@1.2.13"),
    }
    (program,) = [d for d in read["dependencies"] if "seller-casebook" in d["ref"]]
    assert set(program["dependsOn"]) == {purl for _, purl in told.values()}


@pytest.mark.parametrize(
    ("licence", "told"),
    [
        ("MIT", [{"license": {"id": "MIT"}}]),
        ("LGPL-3.0-only OR GPL-2.0-only", [{"expression": "LGPL-3.0-only OR GPL-2.0-only"}]),
        ("see its text", [{"license": {"name": "see its text"}}]),
        ("BSD, and the others; (too)", [{"license": {"name": "BSD, and the others; (too)"}}]),
        ("", None),
    ],
)
def test_a_licence_is_an_expression_where_it_is_one_and_words_where_not(
    licence: str, told: list[dict[str, Any]] | None
) -> None:
    (part,) = _read(_part("one", licence=licence))["components"]
    assert part.get("licenses") == told


def test_addresses_are_told_as_what_they_are() -> None:
    home, sources = "https://example.org/a", "https://example.org/a.tar.gz"
    (part,) = _read(_part("one", homepage=home, sources=sources))["components"]
    told = {reference["type"]: reference["url"] for reference in part["externalReferences"]}
    assert told == {"website": home, "source-distribution": sources}


def test_the_same_parts_give_the_same_file_and_others_another_number() -> None:
    one, other = _part("one"), _part("other")
    assert document(_listed(one, other), DATE) == document(_listed(one, other), DATE)
    numbers = {_read(one)["serialNumber"], _read(other)["serialNumber"], _read()["serialNumber"]}
    assert len(numbers) == 3


def test_a_list_of_another_format_is_refused() -> None:
    with pytest.raises(ValueError, match="format 2"):
        document({**_listed(), "format": 2}, DATE)


def test_it_is_written_beside_the_packages_with_the_date_of_the_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772354200")
    parts = tmp_path / "parts.json"
    parts.write_text(json.dumps(_listed(_part("one"))), "utf-8")
    target = tmp_path / "packages" / sbom.file_name("1.2.3", "linux")
    assert sbom.write(parts, target, sys.executable) == target
    assert target.name == "seller-casebook-1.2.3-linux.cdx.json"
    read = json.loads(target.read_text("utf-8"))
    assert read["metadata"]["timestamp"] == "2026-03-01T08:36:40+00:00"


def test_a_list_that_is_not_there_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(TaskFailed, match="bill of materials"):
        sbom.write(tmp_path / "parts.json", tmp_path / "sbom.json", sys.executable)
    assert "parts.json" in capfd.readouterr().err and not (tmp_path / "sbom.json").exists()
