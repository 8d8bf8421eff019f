"""Reading what is new from the change log that ships with the program.

The format is that of Keep a Changelog 1.1.0: ``## [0.4.0] - 2026-11-22`` for a release,
``### Added`` within it, ``- entry`` within that; an entry may go on in indented lines. Nobody but
its authors reads this file before it ships, so lines of any other kind are passed over, not
complained about.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from desktop_app.domain.version import Release, Section, Version, parse_version

_RELEASE = re.compile(r"## \[([0-9.]+)\](?: - ([0-9]{4}-[0-9]{2}-[0-9]{2}))?")
_LINK = re.compile(r"\[([^\[\]]+)\]\([^()\s]+\)")


@dataclass
class _Draft:
    version: Version
    day: str
    sections: list[tuple[str, list[str]]] = field(default_factory=list)

    def finished(self) -> Release:
        sections = (
            Section(title, tuple(_plain(entry) for entry in entries))
            for title, entries in self.sections
            if entries
        )
        return Release(self.version, self.day, tuple(sections))


def read_changelog(path: Path) -> tuple[Release, ...]:
    """Read the releases of a change log, in its order; what is unreleased is left out.

    Raises:
        OSError: the file cannot be read.
        UnicodeDecodeError: it is not UTF-8.
    """
    drafts: list[_Draft] = []
    current: _Draft | None = None
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("## "):
            current = _begun(line)
            drafts += [] if current is None else [current]
        elif current is not None:
            _take(line, current)
    return tuple(draft.finished() for draft in drafts)


def _begun(line: str) -> _Draft | None:
    found = _RELEASE.match(line)
    version = None if found is None else parse_version(found[1])
    if found is None or version is None:
        return None
    return _Draft(version, _day(found[2] or ""))


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


def _take(line: str, draft: _Draft) -> None:
    if line.startswith("### "):
        draft.sections.append((line[4:].strip(), []))
    elif not draft.sections:
        return
    elif line.startswith("- "):
        draft.sections[-1][1].append(line[2:].strip())
    elif line.startswith("  ") and draft.sections[-1][1]:
        entries = draft.sections[-1][1]
        entries[-1] = _joined(entries[-1], line.strip())


def _joined(start: str, rest: str) -> str:
    # Chinese has no spaces between words, so a new line is none there.
    is_chinese = all(unicodedata.east_asian_width(sign) in "WF" for sign in start[-1:] + rest[:1])
    return start + rest if is_chinese else f"{start} {rest}"


def _plain(entry: str) -> str:
    return _LINK.sub(r"\1", entry).replace("`", "")
