"""The words of an announcement, for whoever has no window to say them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from desktop_app.domain.deadline import Deadline, DueItem
from desktop_app.domain.messages import msg

from .playbooks import Playbooks
from .wording import deadline_words

_LISTED = 3
_JUST_NOW = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ReminderText:
    """Words for deadlines that are due.

    Attributes:
        playbooks: for the names of issue types.
        language: ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
        zone: the time zone in which moments are shown.
    """

    playbooks: Playbooks
    language: str
    translate: Callable[[str], str]
    zone: tzinfo

    def of(self, items: Sequence[DueItem], more: int, now: datetime) -> tuple[str, str]:
        """Return title and text of one announcement for one or several deadlines.

        Args:
            items: the deadlines, earliest first; at least one.
            more: how many others come with them.
            now: this moment (UTC).
        """
        if len(items) == 1 and not more:
            item = items[0]
            title = f"{self.kind(item.deadline)} · {self._when(item.deadline, now)}"
            return title, "\n".join(_filled(_headline(item), self._case(item)))
        lines = [self._line(item, now) for item in items[:_LISTED]]
        rest = len(items) + more - len(lines)
        if rest:
            lines.append(self._say(msg("and {count} more"), count=rest))
        title = self._say(msg("{count} reminders"), count=len(items) + more)
        return title, "\n".join(lines)

    def kind(self, deadline: Deadline) -> str:
        """Return what sort of deadline it is."""
        return self.translate(deadline_words(deadline))

    def _line(self, item: DueItem, now: datetime) -> str:
        what = _headline(item) or self.kind(item.deadline)
        return f"{what} · {self._when(item.deadline, now)}"

    def _when(self, deadline: Deadline, now: datetime) -> str:
        if timedelta(0) <= now - deadline.due_at < _JUST_NOW:
            return self.translate(msg("due now"))
        local, today = deadline.due_at.astimezone(self.zone), now.astimezone(self.zone)
        shown = f"{local:%H:%M}" if local.date() == today.date() else f"{local:%Y-%m-%d %H:%M}"
        sentence = msg("was due at {moment}") if deadline.due_at <= now else msg("due at {moment}")
        return self._say(sentence, moment=shown)

    def _case(self, item: DueItem) -> str:
        if item.deadline.case_id is None:
            return ""
        issue_type = self.playbooks.get(item.issue_type).name.in_language(self.language)
        named = "" if issue_type == item.case_title else issue_type
        return " · ".join(_filled(f"#{item.deadline.case_id}", named, item.shop, item.order_no))

    def _say(self, sentence: str, **values: object) -> str:
        return self.translate(sentence).format(**values)


def _headline(item: DueItem) -> str:
    return " · ".join(_filled(item.deadline.title, item.case_title))


def _filled(*words: str) -> list[str]:
    return [word for word in words if word]
