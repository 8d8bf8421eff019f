"""Reading what the page shows of the deadlines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services import attention

from ..moments import day_end
from ..session import Session
from ..worker import Progress
from .agenda import LATE_GROUPS, AgendaRow, agenda_rows, count_in, next_move

_AHEAD = timedelta(days=7)
# Nobody reads more rows, and each costs time before the first of them is seen.
MOST_ROWS = 300
Tell = Callable[["Reading", int], None]


# A named tuple is made in a tenth of the time that a dataclass takes, and this is the first page.
class Reading(NamedTuple):
    """The deadlines of a moment.

    Attributes:
        now: the moment (UTC).
        day: the local day.
        shop: whose they are, "" for all.
        rows: headings and deadlines; of many not all.
        is_cut: whether there may be more deadlines than rows.
        everywhere: how many are overdue at all shops.
        own: how many are overdue at this shop; None while that is not known.
        moves_at: the next moment (UTC) at which a deadline goes to another group.
    """

    now: datetime
    day: date
    shop: str
    rows: tuple[AgendaRow, ...]
    is_cut: bool
    everywhere: int
    own: int | None
    moves_at: datetime

    @property
    def minute(self) -> datetime:
        """The minute of the moment: they are read anew in the next one."""
        return self.now.replace(second=0)

    @property
    def late(self) -> int:
        """How many are overdue, promises included."""
        return count_in(self.rows, *LATE_GROUPS) if self.own is None else self.own

    @property
    def unseen(self) -> int:
        """How many more are overdue than there are rows for."""
        return self.late - count_in(self.rows, *LATE_GROUPS)

    @property
    def elsewhere(self) -> int:
        """How many are overdue at the shops that are left out."""
        return 0 if self.own is None else self.everywhere - self.own

    @property
    def today(self) -> int:
        """How many are still due today."""
        return count_in(self.rows, AgendaGroup.TODAY)

    def shows_what(self, other: Reading) -> bool:
        """Tell whether another reading would be shown in the same words but for the countdowns."""
        mine = (self.day, self.shop, self.rows, self.everywhere)
        return mine == (other.day, other.shop, other.rows, other.everywhere)


def read_agenda(session: Session, shop: str) -> Reading:
    """Read what is due within a week.

    Args:
        shop: only this shop's; "" for all.
    """
    now, store = session.now(), session.store
    today_end = day_end(now, session.zone)
    items = attention.due(store, now + _AHEAD, shop, MOST_ROWS)
    rows = agenda_rows(items, now, today_end)
    own: int | None = count_in(rows, *LATE_GROUPS)
    everywhere = own or 0
    may_be_more = own == MOST_ROWS
    if may_be_more or shop:
        everywhere = attention.count_overdue(store, now)
    if may_be_more:
        # To count one shop's takes long where there are many.
        own = None if shop else everywhere
    day = now.astimezone(session.zone).date()
    moves_at = next_move(rows, now, today_end)
    is_cut = len(items) == MOST_ROWS
    return Reading(now, day, shop, rows, is_cut, everywhere, own, moves_at)


def any_cases(session: Session, reading: Reading) -> bool:
    """Tell whether there are any cases, by what was read and, where that has none, by a look."""
    items = (row.item for row in reading.rows if row.item is not None)
    # A promotion's reminder belongs to no case.
    if any(item.deadline.case_id is not None for item in items):
        return True
    # Imported here: where something is due, as on most days, it is not needed.
    from desktop_app.domain.case_query import CaseQuery
    from desktop_app.services import cases

    return bool(cases.list_cases(session.store, CaseQuery(), 0, 1))


def count_own(session: Session, reading: Reading, owner: QObject, tell: Tell) -> None:
    """Count in the background what is overdue at the shop of a reading.

    Args:
        owner: nobody is told after its end.
        tell: gets the reading and the number.
    """

    def count(store: Any, progress: Progress) -> int:
        return attention.count_overdue(store, reading.now, reading.shop)

    def failed(fault: BaseException) -> None:
        session.failed.emit(session.sentence_for(fault))

    session.worker.submit(count, lambda own: tell(reading, own), failed, owner=owner)
