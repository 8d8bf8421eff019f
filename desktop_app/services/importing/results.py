"""What the steps of an import hand to whoever shows them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import ColumnMapping, Field
from desktop_app.services.changes import Change

if TYPE_CHECKING:
    from desktop_app.exchange.tables.look import TableLook


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """What the dates of a file leave open.

    Attributes:
        fields: whose cells can be read in more than one way.
        example: one of these cells.
        choices: the ways.
        is_mixed: no one order fits all of them; the example does not fit those before it.
    """

    fields: tuple[Field, ...]
    example: str
    choices: tuple[DateOrder, ...]
    is_mixed: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found out about a file before anything of it was read in.

    Attributes:
        path: the file.
        look: its format, headings and first rows.
        mapping: which column is what, as it was confirmed for these headings or as proposed.
        is_remembered: True when it was confirmed in an earlier import.
        question_for: gives what has to be asked about dates with another mapping.
        order_for: gives the order of dates that the file settles with a mapping, None for none.
    """

    path: Path
    look: TableLook
    mapping: ColumnMapping
    is_remembered: bool
    question_for: Callable[[ColumnMapping], DateQuestion | None]
    order_for: Callable[[ColumnMapping], DateOrder | None]


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """How many rows a file has and what becomes of them.

    Each row is one of: new contact (or new case, in a table of cases), updated, duplicate,
    rejected.

    Attributes:
        rows: all of them.
        new_cases: cases that are opened.
        new_contacts: contacts that are logged.
        updated: rows that only change what is there.
        duplicates: rows of which everything is there.
        rejected: rows that cannot be taken.
    """

    rows: int = 0
    new_cases: int = 0
    new_contacts: int = 0
    updated: int = 0
    duplicates: int = 0
    rejected: int = 0

    @property
    def changes_nothing(self) -> bool:
        """True when the import would write nothing."""
        return not (self.new_cases or self.new_contacts or self.updated)


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that cannot be taken.

    Attributes:
        line: its number in the file, of its first line, counted from 1.
        reason: why, in one sentence for the user.
        cells: as they are in the file.
    """

    line: int
    reason: UserError
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleCase:
    """A case as it would be after the import.

    Attributes:
        facts, status, opened_at, closed_at: of the case.
        contacts: the first of those that the file brings.
        contact_count: how many it brings.
        is_new: False for a case that is there already and gets more.
    """

    facts: CaseFacts
    status: Status
    opened_at: datetime
    closed_at: datetime | None
    contacts: tuple[ContactFacts, ...]
    contact_count: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import has written.

    Attributes:
        import_id: its number; None when there was nothing to write.
        counts: what became of the rows.
        change: what changed in the casebook.
    """

    import_id: int | None
    counts: ImportCounts
    change: Change


@dataclass(frozen=True, slots=True)
class LastImport:
    """The import that can be taken back.

    Attributes:
        file_name: of the file, without its folder.
        at: when it was written (UTC).
        counts: what became of the rows.
    """

    import_id: int
    file_name: str
    at: datetime
    counts: ImportCounts


@dataclass(frozen=True, slots=True)
class Outlook:
    """What taking the last import back would do.

    Attributes:
        cases: cases that vanish, with their contacts.
        contacts: contacts that vanish from cases which stay, and those of the cases that vanish.
        restored: cases and contacts of before that are as they were again.
        trashed: cases and contacts that were worked on since, which go to the trash instead.
    """

    cases: int
    contacts: int
    restored: int
    trashed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back has done; see :class:`Outlook`."""

    file_name: str
    outlook: Outlook
    change: Change
