"""Versions of the program, and what each of them brought."""

from __future__ import annotations

import re
from typing import NamedTuple

# Six digits are more than any version has; a longer run of them is no version.
_NUMBERS = re.compile(r"([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})", re.ASCII)


class Version(NamedTuple):
    """Three numbers that compare as numbers: 0.10.0 comes after 0.9.0.

    Attributes:
        major, minor, patch: as Semantic Versioning 2.0.0 has them.
    """

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


class Section(NamedTuple):
    """News of one kind.

    Attributes:
        title: of which kind, such as ``Added``, in the language of the file it was read from.
        entries: one plain sentence or two each.
    """

    title: str
    entries: tuple[str, ...]


class Release(NamedTuple):
    """What a version brought.

    Attributes:
        version: the version.
        date: its day as ``2026-11-22``, "" where none is told.
        sections: the news, kind by kind.
    """

    version: Version
    date: str
    sections: tuple[Section, ...]


def parse_version(text: str) -> Version | None:
    """Read a version such as ``0.4.0``; None for anything that is not exactly that."""
    found = _NUMBERS.fullmatch(text)
    return None if found is None else Version(*(int(number) for number in found.groups()))
