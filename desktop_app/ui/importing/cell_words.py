"""Cells of a table as they would be stored, in the words of the window."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.importing.cells import RuinedNumber
from desktop_app.domain.importing.fields import MOMENT_FIELDS, SPAN_FIELDS, Field
from desktop_app.domain.importing.moment_faults import UnreadableMoment
from desktop_app.domain.times import to_text

from ..moments import local_moment
from ..session import Session
from ..wording import channel_word, follow_up_word, status_word
from .shown_cell import Shown, one_line

if TYPE_CHECKING:
    from desktop_app.domain.importing.date_order import DateOrder
    from desktop_app.exchange.tables.look import TableLook
    from desktop_app.services.importing.shown import Reading


class CellWords:
    """Cleans cells as the import does, and says what they become."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._reading: Reading | None = None
        self._asked: frozenset[Field] = frozenset()
        self._readers: dict[tuple[Field, int], Callable[[str], str]] = {}
        self._says: dict[Field, Callable[[str], str]] = {
            Field.CHANNEL: lambda text: channel_word(Channel(text)),
            Field.STATUS: lambda text: status_word(Status(text)),
            Field.FOLLOW_UP_STATUS: lambda text: follow_up_word(FollowUpStatus(text)),
            Field.ISSUE_TYPE: session.issue_type_name,
        }
        for field in MOMENT_FIELDS:
            self._says[field] = self._moment

    def read_as(
        self, look: TableLook, order: DateOrder | None, asked: Collection[Field] = ()
    ) -> None:
        """Read the cells of a table from now on.

        Args:
            look: what was found out about the table.
            order: of day and month.
            asked: the fields for which the order is still being asked; they show as they are.
        """
        # Imported here: it is only known once there is a file.
        from desktop_app.services.importing.shown import reading

        self._readers.clear()
        self._asked = frozenset(asked)
        self._reading = reading(look, order, self._session.zone, self._session.playbooks)

    def shown(self, field: Field, column: int, text: str) -> Shown:
        """Return what a cell becomes, or why it cannot be stored.

        Args:
            field: what its column is.
            column: the column's number, from 0.
            text: the cell.
        """
        from desktop_app.services.importing.reasons import reason_of
        from desktop_app.services.importing.shown import CellFault, told

        if self._reading is None or field in self._asked:
            return Shown(one_line(text))
        read = self._readers.get((field, column))
        if read is None:
            # Kept, because it remembers what it has read.
            read = self._readers[field, column] = self._reading.column(field, column)
        try:
            stored = self._said(field, read(text))
        except (CellFault, RuinedNumber, UnreadableMoment) as fault:
            if field in SPAN_FIELDS and self._reading.after(text, to_text(self._session.now())):
                # Which moment it is follows from the contact of its row.
                return Shown(one_line(text))
            reason = reason_of(*told(fault, text))
            return Shown(one_line(text), self._session.sentence_for(reason))
        return Shown(one_line(stored), is_changed=stored != text)

    def _said(self, field: Field, stored: str) -> str:
        say = self._says.get(field)
        return stored if say is None or not stored else say(stored)

    def _moment(self, stored: str) -> str:
        return local_moment(datetime.fromisoformat(stored), self._session.zone)
