"""Reading the cells of a table's columns: what will be stored of them, or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import TYPE_CHECKING

from desktop_app.domain.contact import Channel
from desktop_app.domain.importing.cells import clean_number, clean_text, has_lost_digits
from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import MOMENT_FIELDS, NUMBER_FIELDS, Field
from desktop_app.domain.importing.moment_faults import UnreadableMoment
from desktop_app.domain.importing.moments import MomentReader
from desktop_app.domain.importing.words import (
    OTHER,
    IssueTypeWords,
    read_channel,
    read_follow_up,
    read_status,
)
from desktop_app.services.playbooks import Playbooks

from .reasons import Fault

if TYPE_CHECKING:
    from desktop_app.exchange.tables.look import TableLook

_UIDS = (Field.CONTACT_UID, Field.CASE_UID)
_UNIQUE = (Field.SAID, Field.NOTES)
_UID_LENGTH = 32
_MOST_REMEMBERED = 3_000
_SHORT = 40


class CellFault(Exception):
    """A cell that cannot be taken.

    Attributes:
        fault: a :class:`~.reasons.Fault` or a ``MomentFault``.
        value: the cell.
    """

    def __init__(self, fault: str, value: str) -> None:
        super().__init__(fault)
        self.fault = fault
        self.value = value


class Reading:
    """How the cells of one file are read.

    Attributes:
        is_ours: whether the file is an export of ours, whose texts are taken to the letter.
    """

    def __init__(
        self,
        moments: MomentReader,
        issue_types: IssueTypeWords,
        *,
        is_ours: bool,
        rounded: frozenset[int] = frozenset(),
    ) -> None:
        """Make a reading.

        Args:
            moments: reads times.
            issue_types: tells issue types from words.
            rounded: columns of numbers that have lost digits.
        """
        self.is_ours = is_ours
        self._issue_types = issue_types
        self._moments = moments
        self._rounded = rounded
        self._readers: dict[Field, Callable[[str], str]] = {
            Field.CHANNEL: lambda text: (read_channel(text) or Channel.OTHER).value,
            Field.FOLLOW_UP_STATUS: lambda text: read_follow_up(text) or "",
            Field.STATUS: lambda text: read_status(text) or "",
            Field.ISSUE_TYPE: lambda text: issue_types.read(text) or OTHER,
            **dict.fromkeys(MOMENT_FIELDS, moments.read),
            **dict.fromkeys(_UIDS, _uid),
        }
        if not is_ours:
            self._readers |= dict.fromkeys(NUMBER_FIELDS, clean_number)

    def column(self, field: Field, index: int) -> Callable[[str], str]:
        """Return what reads one cell of a column.

        The function returns the text as it will be stored, empty for nothing, and raises
        :class:`CellFault`, ``RuinedNumber`` or ``UnreadableMoment``.
        """
        if index in self._rounded and field in NUMBER_FIELDS and not self.is_ours:
            return lambda text: clean_number(text, is_rounded=True)
        read = self._readers.get(field)
        if read is None:
            return _same if self.is_ours else _remembering(clean_text, field)
        if field in NUMBER_FIELDS:
            return read
        return _Known(_of_something(read)).__getitem__

    def after(self, text: str, start: str) -> str:
        """Return the moment that is some time after another; empty when the text says none.

        Args:
            text: such as ``24小时内``.
            start: the moment that it counts from, as stored; empty for none.
        """
        try:
            return self._moments.read_after(text, start) if start else ""
        except UnreadableMoment:
            return ""

    def knows_issue_type(self, text: str) -> bool:
        """Tell whether words name an issue type."""
        return self._issue_types.read(text) is not None


def reading(
    look: TableLook, date_order: DateOrder | None, zone: tzinfo, playbooks: Playbooks
) -> Reading:
    """Return how the cells of a file are read.

    Args:
        look: what was found out about the file.
        date_order: as the file settles it or the user said.
        zone: of the times in the file.
    """
    rounded = frozenset(
        index
        for index in range(len(look.headings))
        if has_lost_digits([row[index] for row in look.sample if index < len(row)])
    )
    names = [(one.id, (one.name.zh, one.name.en)) for one in playbooks.all()]
    moments = MomentReader(date_order or DateOrder.YMD, zone)
    return Reading(moments, IssueTypeWords(names), is_ours=look.is_ours, rounded=rounded)


def told(error: Exception, text: str) -> tuple[str, str]:
    """Return the id and the value of what is wrong with a cell."""
    if isinstance(error, UnreadableMoment):
        return error.reason.value, text.strip()
    if isinstance(error, CellFault):
        return error.fault, error.value
    return Fault.RUINED_NUMBER.value, text.strip()


def _of_something(read: Callable[[str], str]) -> Callable[[str], str]:
    """Return a reader that is not asked about cells which say nothing."""

    def read_cleaned(text: str) -> str:
        plain = clean_text(text)
        return read(plain) if plain else ""

    return read_cleaned


class _Known(dict[str, str]):
    """Short cells that were read before, and what they say: most columns have few."""

    def __init__(self, read: Callable[[str], str]) -> None:
        super().__init__({"": ""})
        self._read = read

    def __missing__(self, text: str) -> str:
        found = self._read(text)
        if len(text) <= _SHORT and len(self) < _MOST_REMEMBERED:
            self[text] = found
        return found


def _remembering(read: Callable[[str], str], field: Field) -> Callable[[str], str]:
    # What somebody wrote is hardly ever written twice.
    return read if field in _UNIQUE else _Known(read).__getitem__


def _same(text: str) -> str:
    return text


def _uid(text: str) -> str:
    if len(text) != _UID_LENGTH or not set(text) <= set("0123456789abcdef"):
        raise CellFault(Fault.BAD_UID.value, text)
    return text
