"""What is due, in the order in which it is shown: a heading for each group and its deadlines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.deadline import AgendaGroup, DueItem, agenda_group

LATE_GROUPS = (AgendaGroup.OVERDUE, AgendaGroup.BROKEN_PROMISE)


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of the agenda.

    Attributes:
        group: where it belongs.
        item: the deadline; None for the heading of the group.
        count: headings: how many deadlines follow.
    """

    group: AgendaGroup
    item: DueItem | None = None
    count: int = 0

    @property
    def key(self) -> tuple[AgendaGroup, int]:
        """What makes it the same line as before, whatever its words; a heading has number 0."""
        return self.group, 0 if self.item is None else self.item.deadline.id


def agenda_rows(
    items: Iterable[DueItem], now: datetime, today_end: datetime
) -> tuple[AgendaRow, ...]:
    """Sort deadlines into groups, keeping their order inside each.

    Args:
        items: open deadlines, earliest first.
        now: this moment (UTC).
        today_end: the moment at which the seller's local day ends (UTC).
    """
    grouped: dict[AgendaGroup, list[DueItem]] = {group: [] for group in AgendaGroup}
    for item in items:
        grouped[agenda_group(item.deadline, now, today_end)].append(item)
    rows: list[AgendaRow] = []
    for group, members in grouped.items():
        if members:
            rows.append(AgendaRow(group, count=len(members)))
            rows.extend(AgendaRow(group, item) for item in members)
    return tuple(rows)


def next_move(rows: Iterable[AgendaRow], now: datetime, today_end: datetime) -> datetime:
    """Return the next moment at which a deadline goes to another group, or a new day begins."""
    moments = [today_end]
    for row in rows:
        if row.item is not None:
            deadline = row.item.deadline
            moments.extend((deadline.due_at, deadline.attention_at))
    return min(moment for moment in moments if moment > now)


def first_between(rows: Iterable[AgendaRow], start: datetime, end: datetime) -> DueItem | None:
    """Return the first deadline that wants attention in a half-open span, None without one."""
    items = (row.item for row in rows if row.item is not None)
    wanted = (item for item in items if start <= item.deadline.attention_at < end)
    return min(wanted, key=lambda item: item.deadline.attention_at, default=None)


def count_in(rows: Iterable[AgendaRow], *groups: AgendaGroup) -> int:
    """Count the deadlines of some groups."""
    return sum(row.count for row in rows if row.item is None and row.group in groups)
