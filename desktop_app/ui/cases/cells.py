"""What stands in each cell of the list of cases."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case import Case

from ..moments import ago, countdown, local_date, local_moment
from ..session import Session
from ..wording import status_tone, status_word
from .columns import Column

_SOON = timedelta(hours=24)
# Beyond this "how long ago" says less than the date.
_LONG_AGO = timedelta(days=30)
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says.

    Attributes:
        text: its first line.
        detail: its second line, in smaller type; may be empty.
        tone: of the first line.
        tip: what a tool tip tells beyond the two lines.
        tags: of the case, shown behind its first line as far as there is room.
    """

    text: str
    detail: str = ""
    tone: str = "text"
    tip: str = ""
    tags: tuple[str, ...] = ()

    def spoken(self) -> str:
        """Return all of it in one line, for screen readers."""
        return ", ".join(part for part in (self.text, self.detail, *self.tags) if part)


def cell(case: Case, column: Column, session: Session) -> Cell:
    """Return what a cell says now, in the window's language."""
    match column:
        case Column.NUMBER:
            return Cell(str(case.id), tone="muted")
        case Column.CASE:
            return _case_cell(case, session)
        case Column.STATUS:
            return Cell(status_word(case.status), tone=status_tone(case.status))
        case Column.SHOP:
            return _shop_cell(case)
        case Column.CONTACT:
            return _contact_cell(case, session)
        case Column.EVIDENCE:
            return _evidence_cell(case)
    return _trashed_cell(case, session) if case.deleted_at else _due_cell(case, session)


def with_tags(said: Cell, tags: tuple[str, ...]) -> Cell:
    """Return a cell that shows the tags of its case too."""
    if not tags:
        return said
    tip = f"{said.tip}\n{' · '.join(tags)}" if said.tip else " · ".join(tags)
    return replace(said, tags=tags, tip=tip)


def _case_cell(case: Case, session: Session) -> Cell:
    name = session.issue_type_name(case.facts.issue_type)
    title = case.facts.title
    return Cell(title, "" if name == title else name, tip=title)


def _shop_cell(case: Case) -> Cell:
    shop, order_no = case.facts.shop, case.facts.order_no
    return Cell(shop, order_no, tip=shop) if shop else Cell(NOTHING, order_no, "muted")


def _contact_cell(case: Case, session: Session) -> Cell:
    opened = QCoreApplication.translate("CaseCells", "Opened {day}").format(
        day=local_date(case.opened_at, session.zone)
    )
    if case.last_contact_at is None:
        words = QCoreApplication.translate("CaseCells", "No contact yet")
        return Cell(words, opened, "muted")
    last = local_moment(case.last_contact_at, session.zone)
    return Cell(
        case.last_agent or NOTHING,
        _contacts_words(_since(case.last_contact_at, session), case.contact_count),
        "text" if case.last_agent else "muted",
        tip=f"{last} · {opened}",
    )


def longest_words(column: Column) -> tuple[str, ...]:
    """Return the longest that a column's cells commonly say, to measure it by."""
    noon = datetime(2026, 11, 22, 12, tzinfo=UTC)
    hours = noon - timedelta(hours=23, minutes=59)
    if column is Column.CONTACT:
        moments = noon - _LONG_AGO + timedelta(hours=1), hours
        return tuple(_contacts_words(ago(moment, noon), 9) for moment in moments)
    if column is Column.EVIDENCE:
        return (_progress_words(10, 12),)
    return countdown(noon - timedelta(days=9, hours=23), noon), countdown(hours, noon)


def _contacts_words(when: str, count: int) -> str:
    words = QCoreApplication.translate("CaseCells", "{when} · %n contact(s)", "", count)
    return words.format(when=when)


def _progress_words(done: int, total: int) -> str:
    words = QCoreApplication.translate("CaseCells", "{done} of {total}")
    return words.format(done=done, total=total)


def _evidence_cell(case: Case) -> Cell:
    if not case.checklist_total:
        return Cell(NOTHING, tone="muted")
    return Cell(_progress_words(case.checklist_done, case.checklist_total))


def _due_cell(case: Case, session: Session) -> Cell:
    due_at = case.next_due_at
    if due_at is None:
        return Cell(NOTHING, tone="muted")
    now = session.now()
    return Cell(
        countdown(due_at, now),
        local_moment(due_at, session.zone),
        _urgency(due_at, now),
    )


def _trashed_cell(case: Case, session: Session) -> Cell:
    assert case.deleted_at is not None
    return Cell(_since(case.deleted_at, session), local_moment(case.deleted_at, session.zone))


def _urgency(due_at: datetime, now: datetime) -> str:
    if due_at <= now:
        return "danger"
    return "warning" if due_at - now < _SOON else "text"


def _since(moment: datetime, session: Session) -> str:
    now = session.now()
    if now - moment > _LONG_AGO or moment > now:
        return local_date(moment, session.zone)
    return ago(moment, now)
