"""The change log as the program reads it: forgiving, and the same as the build reads it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.version import Release, Section, Version
from desktop_app.exchange.changelog_file import read_changelog
from devtools.release import changelog

ROOT = Path(__file__).parents[3]
ENGLISH, CHINESE = ROOT / "CHANGELOG.md", ROOT / "resources" / "whats-new" / "zh_CN.md"

SAMPLE = """# Changelog

What stands above is passed over.

## [Unreleased]

### Added

- Not yet.

## [0.10.0] - 2027-02-28

### Added

- The first,
  which goes on, with `code` and a [link](https://example.org/).
- 第一行，
  接着第二行，以及
  Windows 版。

### Fixed

### Security

- The last.

## [0.9.0] - 2027-02-30

- Without a section.

## [soon]

### Added

- Of no version.
"""


def test_releases_are_read(tmp_path: Path) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(SAMPLE, "utf-8")
    assert read_changelog(path) == (
        Release(
            Version(0, 10, 0),
            "2027-02-28",
            (
                Section(
                    "Added",
                    (
                        "The first, which goes on, with code and a link.",
                        "第一行，接着第二行，以及 Windows 版。",
                    ),
                ),
                Section("Security", ("The last.",)),
            ),
        ),
        Release(Version(0, 9, 0), "", ()),
    )


@given(st.text(alphabet="#-[]. 01\n\u4e2dAd\r\t", max_size=200))
def test_no_text_is_refused(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "CHANGELOG.md"
        path.write_text(text, "utf-8")
        read_changelog(path)


@pytest.mark.parametrize("path", [ENGLISH, CHINESE], ids=["en", "zh_CN"])
def test_what_ships_is_read_as_the_build_reads_it(path: Path) -> None:
    strict = [
        (release.version, release.date or "", [(name, list(es)) for name, es in release.sections])
        for release in changelog.releases(path.read_text("utf-8").replace("`", ""))
        if release.version != changelog.UNRELEASED
    ]
    read = [
        (str(release.version), release.date, [(s.title, list(s.entries)) for s in release.sections])
        for release in read_changelog(path)
    ]
    assert read == strict
    assert read


def test_chinese_tells_of_the_same_as_english() -> None:
    def shape(path: Path, titles: dict[str, str]) -> list[tuple[Version, str, list[object]]]:
        return [
            (r.version, r.date, [(titles[s.title], len(s.entries)) for s in r.sections])
            for r in read_changelog(path)
        ]

    same = {chinese: chinese for chinese in changelog.CHINESE_SECTIONS.values()}
    assert shape(CHINESE, same) == shape(ENGLISH, changelog.CHINESE_SECTIONS)
