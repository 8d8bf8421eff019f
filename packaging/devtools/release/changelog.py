"""Reading the change log, so that no version, date or change is typed a second time.

The format is that of Keep a Changelog 1.1.0: ``## [version] - date`` (or ``## [Unreleased]``) for a
release, ``### Section`` within it, ``- entry`` within that. An entry may go on in indented lines.
Yanked releases and lists within entries are not told, because nobody here needs them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from devtools.wrapped_text import joined

UNRELEASED = "Unreleased"
"""What stands in place of a version for changes that no release has yet."""

CHINESE_SECTIONS = {
    "Added": "新增",
    "Changed": "变更",
    "Deprecated": "弃用",
    "Removed": "移除",
    "Fixed": "修复",
    "Security": "安全",
}
"""The sections of Keep a Changelog, and what each is called in Chinese."""

_RELEASE = re.compile(r"## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})")
_SECTION = re.compile(r"### (\S.*)")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")
_LINK_TARGET = re.compile(r"\[[^\[\]]+\]: \S+")

Section = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Release:
    """What one release changed.

    Attributes:
        version: ``X.Y.Z``, or :data:`UNRELEASED`.
        date: ``YYYY-MM-DD``, or None for what is unreleased.
        sections: the name of each section with its entries, in the order of the file. An entry is
            one line; of a link only its words are kept, other Markdown stays as it is.
    """

    version: str
    date: str | None
    sections: tuple[Section, ...]


class ChangelogError(ValueError):
    """A line that is not of the format; the text tells which and why."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"line {line}: {problem}")
        self.line = line


def releases(text: str) -> tuple[Release, ...]:
    """Return the releases of a change log in the order of the file, which is newest first.

    Args:
        text: the whole file. What stands above the first release is not looked at.

    Raises:
        ChangelogError: a line is not of the format, a version or section comes twice, or a version
            is newer than the one above it.
    """
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), start=1):
        reader.number = number
        reader.take(line.rstrip())
    return tuple(draft.finished() for draft in reader.drafts)


def as_markdown(release: Release) -> str:
    """Return the sections of a release as Markdown, one line for each entry."""
    blocks = (
        "\n".join([f"### {name}", "", *(f"- {entry}" for entry in entries)])
        for name, entries in release.sections
    )
    return "\n\n".join(blocks) + "\n"


@dataclass
class _Draft:
    version: str
    date: str | None
    sections: list[tuple[str, list[str]]] = field(default_factory=list)

    def finished(self) -> Release:
        sections = (
            (name, tuple(_LINK.sub(r"\1", entry) for entry in entries))
            for name, entries in self.sections
        )
        return Release(self.version, self.date, tuple(sections))


class _Reader:
    """Takes the lines of a change log one after the other."""

    def __init__(self) -> None:
        self.number = 0
        self.drafts: list[_Draft] = []
        self.within_entry = False

    def take(self, line: str) -> None:
        continues, self.within_entry = self.within_entry, False
        if line.startswith("## "):
            self._begin_release(line)
        elif not self.drafts or not line or _LINK_TARGET.fullmatch(line):
            return
        elif line.startswith("### "):
            self._begin_section(line)
        elif line.startswith("- ") and line[2:].strip():
            self._entries().append(line[2:].strip())
            self.within_entry = True
        elif continues and line.startswith("  ") and not line.lstrip().startswith("- "):
            entries = self._entries()
            entries[-1] = joined([entries[-1], line])
            self.within_entry = True
        else:
            raise self._error("neither a heading nor an entry (“- …”, going on indented by two)")

    def _begin_release(self, line: str) -> None:
        if line == f"## [{UNRELEASED}]":
            if self.drafts:
                raise self._error(f"{UNRELEASED} has to stand above every release")
            self.drafts.append(_Draft(UNRELEASED, None))
            return
        found = _RELEASE.fullmatch(line)
        if found is None:
            raise self._error("a release is written “## [1.2.3] - 2026-01-31”")
        version, day = found.groups()
        self._check_order(version)
        self._check_date(day)
        self.drafts.append(_Draft(version, day))

    def _check_order(self, version: str) -> None:
        above = self.drafts[-1].version if self.drafts else UNRELEASED
        if above != UNRELEASED and _numbers(version) >= _numbers(above):
            raise self._error(f"{version} stands below {above}; the newest release comes first")

    def _check_date(self, day: str) -> None:
        try:
            date.fromisoformat(day)
        except ValueError:
            raise self._error(f"{day} is not in the calendar") from None

    def _begin_section(self, line: str) -> None:
        found = _SECTION.fullmatch(line)
        if found is None:
            raise self._error("a section is written “### Added”")
        name = found.group(1)
        sections = self.drafts[-1].sections
        if name in (other for other, _ in sections):
            raise self._error(f"{self.drafts[-1].version} has two sections “{name}”; join them")
        sections.append((name, []))

    def _entries(self) -> list[str]:
        sections = self.drafts[-1].sections
        if not sections:
            raise self._error("an entry has to stand in a section (“### Added”)")
        return sections[-1][1]

    def _error(self, problem: str) -> ChangelogError:
        return ChangelogError(self.number, problem)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
