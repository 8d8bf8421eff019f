"""What is written into the Debian package: the judges of its formats accept it, and it is true."""

from __future__ import annotations

import json
import re
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from devtools.layout import PICTURES
from devtools.linux import (
    deb,
    deb_changelog,
    deb_copyright,
    deb_depends,
    metainfo,
)
from devtools.linux.deb_tree import SOURCES
from devtools.release.changelog import Release

DAY = date(2026, 11, 22)
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
CHANGES = """\
# Changelog

## [Unreleased]

### Added

- A `log` of contacts, which is written by keyboard
  alone.

## [0.3.0] - 2026-11-01

### Fixed

- Clocks.
"""
CHANGES_IN_CHINESE = """\
# 更新内容

## [Unreleased]

### 新增

- 沟通`记录`，全程键盘。

## [0.3.0] - 2026-11-01

### 修复

- 时钟。
- 多出一条。
"""


def test_what_is_unreleased_is_the_version_that_is_packaged() -> None:
    newest, older = deb_changelog.released(CHANGES, "0.4.0", DAY)
    assert (newest.version, newest.date, older.version) == ("0.4.0", "2026-11-22", "0.3.0")
    assert newest.sections == (
        ("Added", ("A `log` of contacts, which is written by keyboard alone.",)),
    )


def test_a_version_with_a_heading_is_packaged_without_what_is_unreleased() -> None:
    (only,) = deb_changelog.released(CHANGES, "0.3.0", DAY)
    assert only.version == "0.3.0"


def test_the_change_log_is_written_as_debian_writes_it() -> None:
    text = deb_changelog.render(deb_changelog.released(CHANGES, "0.4.0", DAY), "seller-casebook")
    assert text.startswith(
        "seller-casebook (0.4.0) stable; urgency=medium\n\n  [ Added ]\n  * A `log`"
    )
    assert " -- Seller Casebook contributors <>  Sun, 22 Nov 2026 12:00:00 +0000\n" in text


def test_the_later_of_two_releases_on_a_day_has_the_later_hour() -> None:
    older = Release("0.3.0", "2026-11-22", ())
    text = deb_changelog.render((Release("0.4.0", "2026-11-22", ()), older), "seller-casebook")
    assert re.findall(r"2026 (\S+) \+0000", text) == ["12:01:00", "12:00:00"]


def written_metainfo(tmp_path: Path, places: dict[str, str]) -> Path:
    history = deb_changelog.released(CHANGES, "0.4.0", DAY)
    chinese = deb_changelog.released(CHANGES_IN_CHINESE, "0.4.0", DAY)
    file = tmp_path / f"{metainfo.ID}.metainfo.xml"
    template = (SOURCES / "metainfo.xml").read_text("utf-8")
    file.write_text(metainfo.render(template, history, chinese, places), "utf-8")
    return file


@pytest.mark.parametrize(
    "places",
    [
        {},
        {
            metainfo.HOMEPAGE: "https://casebook.example",
            metainfo.PICTURES: "https://casebook.example/0.4.0/",
        },
    ],
)
def test_the_metainfo_is_valid_with_and_without_addresses(
    tmp_path: Path, places: dict[str, str]
) -> None:
    file = written_metainfo(tmp_path, places)
    judge = ["appstreamcli", "validate", "--no-net", str(file)]
    done = subprocess.run(judge, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    images = [image.text for image in ElementTree.parse(file).iter("image")]
    assert len(images) == (6 if places else 0)
    assert all(str(image).startswith("https://casebook.example/0.4.0/") for image in images)


def test_the_metainfo_shows_pictures_that_there_are() -> None:
    template = ElementTree.fromstring((SOURCES / "metainfo.xml").read_text("utf-8"))
    assert all((PICTURES / str(image.text)).is_file() for image in template.iter("image"))


def test_the_metainfo_speaks_chinese_wherever_it_speaks_english() -> None:
    template = ElementTree.fromstring((SOURCES / "metainfo.xml").read_text("utf-8"))
    for tag in ("name", "summary", "p", "li", "caption"):
        languages = [element.get(LANGUAGE, "en") for element in template.iter(tag)]
        assert languages.count("en") == languages.count("zh_CN") > 0


def test_a_release_of_the_metainfo_has_its_changes_in_both_languages(tmp_path: Path) -> None:
    newest, _ = ElementTree.parse(written_metainfo(tmp_path, {})).iter("release")
    assert newest.attrib == {"version": "0.4.0", "date": "2026-11-22"}
    assert [
        (line.get(LANGUAGE), line.text) for tag in ("p", "li") for line in newest.iter(tag)
    ] == [
        (None, "Added:"),
        ("zh_CN", "新增："),
        (None, "A log of contacts, which is written by keyboard alone."),
        ("zh_CN", "沟通记录，全程键盘。"),
    ]


def test_a_release_with_another_number_of_entries_in_chinese_is_told_in_english(
    tmp_path: Path,
) -> None:
    _, older = ElementTree.parse(written_metainfo(tmp_path, {})).iter("release")
    assert [line.text for line in older.iter("li")] == ["Clocks."]


def test_the_copyright_file_tells_every_part_with_its_licence(tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "small").write_text("Copyright (c) 2020 Ann\n\nUse it.\n", "utf-8")
    (texts / "gpl").write_text(
        "   GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007\n …", "utf-8"
    )
    parts = [
        {"name": "One", "version": "1", "licence": "MIT OR Apache-2.0", "texts": ["texts/small"]},
        {
            "name": "Two",
            "version": "2",
            "licence": "Own words",
            "texts": ["texts/gpl"],
            "sources": "S",
        },
    ]
    (tmp_path / "parts.json").write_text(json.dumps({"format": 1, "parts": parts}), "utf-8")
    own, one, two = deb_copyright.render(tmp_path, "/parts").split("\nFiles: ")[1:]
    assert own.startswith(
        "*\nCopyright: Copyright (c) 2026 Seller Casebook contributors\nLicense: MIT\n"
    )
    assert one.startswith(
        "parts/One/*\nCopyright: Copyright (c) 2020 Ann\nLicense: MIT or Apache-2.0\n"
    )
    assert "\n .\n Use it.\n" in one
    assert "License: Own-words\n The text is in /usr/share/common-licenses/GPL-3\n" in two
    assert "and in /parts/texts/gpl." in two and "Its sources: S" in two


@pytest.mark.parametrize(
    ("start", "name"),
    [
        ("GNU LESSER GENERAL PUBLIC LICENSE\n Version 2.1, February", "LGPL-2.1"),
        ("GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29", "LGPL-3"),
        ("  Apache License\n  Version 2.0, January 2004", "Apache-2.0"),
        ("The MIT License", ""),
    ],
)
def test_a_licence_that_every_system_has_is_known_by_its_title(start: str, name: str) -> None:
    assert deb_copyright.common_licence(start) == name


def test_a_program_depends_on_what_it_links_to_and_does_not_bring() -> None:
    described = (
        "  NEEDED               libxcb.so.1\n  NEEDED               libQt6Core.so.6\n"
        "    0x06969194 0x00 05 GLIBC_2.4\n    0x06969194 0x00 05 GLIBC_2.34\n"
    )
    assert deb_depends.missing_libraries(described, ["libQt6Core.so.6"]) == {"libxcb.so.1"}
    assert deb_depends.newest_c_library(described) == "2.34"


def test_only_a_library_where_the_linker_looks_counts() -> None:
    listing = (
        "libxcb1:amd64: /usr/lib/x86_64-linux-gnu/libxcb.so.1\n"
        "other: /usr/lib/other/libxcb.so.1\nlibc6:amd64: /lib64/ld-linux-x86-64.so.2\n"
    )
    owners = deb_depends.owners_in(listing, ["libxcb.so.1", "ld-linux-x86-64.so.2"])
    assert owners == {"libxcb.so.1": "libxcb1", "ld-linux-x86-64.so.2": "libc6"}


def test_the_control_file_keeps_its_description_last() -> None:
    text = deb.control("Package: p\nDescription: d\n more\n", {"Version": "1", "Homepage": ""})
    assert text == "Package: p\nVersion: 1\nDescription: d\n more\n"


def test_history_without_changes_is_told_too() -> None:
    text = deb_changelog.render([Release("0.1.0", "2026-01-01", ())], "seller-casebook")
    assert "\n  * " in text
