"""What an evidence bundle says, ready to be written as a page, as a PDF, or for programs.

All texts are in the bundle's language and masked already; nobody below looks anything up.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Line:
    """A named value.

    Attributes:
        key: its name for programs, the same in every language.
        label: its name for people.
        value: the value; may have several lines.
        moment: the moment that it tells, as ISO 8601 in UTC for programs; empty when none.
    """

    key: str
    label: str
    value: str
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the time line.

    Attributes:
        kind: ``contact`` or ``event``.
        number: which contact it is, counted from 1; 0 for an event.
        moment: when, as ISO 8601 in UTC, for programs.
        at: when, for people, in Beijing time.
        heading: what took place, on one line.
        lines: what is told about it.
    """

    kind: str
    number: int
    moment: str
    at: str
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file of evidence.

    Attributes:
        number: as it is printed, e.g. ``03``.
        file: its name in the bundle, in ASCII.
        belongs_to: what it proves: an item of the checklist, a contact, or the case.
        key: the same for programs: the item's id, ``contact-3`` or ``case``.
        given_name: what the seller calls it.
        size: in bytes.
        size_shown: the same for people.
        sha256: of its bytes, 64 hex digits.
        shows: what the seller says that it shows.
        remarks: that it is a copy, when it was made.
        made_how: ``redacted``, ``fitted`` or empty.
        source: where its bytes are.
        is_image: whether it is a picture that can be printed.
        taken_at: the file's own date, as ISO 8601 in UTC for programs; empty when unknown.
    """

    number: str
    file: str
    belongs_to: str
    key: str
    given_name: str
    size: int
    size_shown: str
    sha256: str
    shows: str
    remarks: tuple[str, ...]
    made_how: str
    source: Path
    is_image: bool
    taken_at: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The headings and other fixed words.

    Attributes:
        page: with ``{page}`` and ``{pages}``.
        exhibit: with ``{number}``.
        not_in_font: said of characters that the PDF's font lacks, with ``{codes}`` and ``{mark}``.
        not_printed: said of a picture that cannot be printed.
        columns: the headings of the index: number, file, what it proves, size and SHA-256.
    """

    facts: str
    dispute: str
    wanted: str
    time_line: str
    index: str
    no_contacts: str
    no_evidence: str
    page: str
    exhibit: str
    not_in_font: str
    not_printed: str
    columns: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """A bundle's words and files.

    Attributes:
        language: ``zh_CN`` or ``en``.
        title: what the case is called.
        subtitle: what this paper is.
        as_of: the latest moment that it tells of, ISO 8601 in UTC. It is the date of the paper, so
            that the same case gives the same paper.
        is_masked: whether buyers' data is masked.
        dispute: the point in dispute; empty when it was not stated.
        wanted: the result wanted; empty when it was not stated.
        facts: about the case.
        entries: oldest first.
        exhibits: in the order of their numbers.
        remarks: what a reader has to know: time zone, masking.
    """

    language: str
    title: str
    subtitle: str
    as_of: str
    is_masked: bool
    dispute: str
    wanted: str
    facts: tuple[Line, ...]
    entries: tuple[Entry, ...]
    exhibits: tuple[Exhibit, ...]
    remarks: tuple[str, ...]
    words: Words
