"""The words of an announcement."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QObject

from desktop_app.domain.deadline import DueItem

from .moments import from_now
from .session import Session
from .today.due_words import case_facts, day_and_time, headline, was_due
from .wording import deadline_kind_word, deadline_title

_LISTED = 3


class ReminderWords(QObject):
    """Title and text of an announcement for one or several deadlines."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def of(self, items: Sequence[DueItem], more: int, now: datetime) -> tuple[str, str]:
        """Return title and text.

        Args:
            items: the deadlines, earliest first; at least one.
            more: how many others come with them.
            now: this moment (UTC).
        """
        zone = self._session.zone
        if len(items) == 1 and not more:
            item = items[0]
            title = f"{deadline_kind_word(item.deadline)} · {self.when(item, now, zone)}"
            return title, f"{headline(item)}\n{case_facts(item, self._session)}"
        lines = [self._line(item, now, zone) for item in items[:_LISTED]]
        rest = len(items) + more - len(lines)
        if rest:
            lines.append(self.tr("and %n more", "", rest))
        return self.tr("%n reminders", "", len(items) + more), "\n".join(lines)

    def when(self, item: DueItem, now: datetime, zone: tzinfo) -> str:
        """Return when a deadline is, or was, due."""
        due_at = item.deadline.due_at
        if due_at <= now:
            return was_due(item, now, zone)
        moment = day_and_time(due_at, now, zone)
        return self.tr("due {span} ({moment})").format(span=from_now(due_at, now), moment=moment)

    def buttons(self, count: int) -> tuple[tuple[str, str], ...]:
        """Return ids and labels of an announcement's buttons."""
        both = (("open", self.tr("Open")), ("snooze", self.tr("In 1 hour")))
        return (*both, ("done", self.tr("Done"))) if count == 1 else both

    def _line(self, item: DueItem, now: datetime, zone: tzinfo) -> str:
        what = " · ".join(part for part in (deadline_title(item.deadline), item.case_title) if part)
        return f"{what} · {self.when(item, now, zone)}"
