"""What happened to a case besides contacts, as one line of the time line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.case import CaseEvent, EventKind, Status
from desktop_app.services.happenings import told

from ..kit import Kit
from ..moments import moment_words, span_words
from ..theme import space
from ..widgets import PlainLabel
from ..wording import event_word, status_word
from .rail import Rail


@dataclass(frozen=True, slots=True)
class EventView:
    """An event as the time line shows it."""

    event: CaseEvent


class EventLine(QWidget):
    """A dot, what happened, and when.

    Attributes:
        rail: the piece of the time line beside it.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.rail = Rail(kit.theme, space(3))
        self._words = PlainLabel(role="caption", wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self.rail)
        layout.addWidget(self._words, 1)
        self._words.setContentsMargins(0, space(1), 0, space(3))

    def show_entry(self, entry: EventView, now: datetime) -> None:
        """Show an event."""
        event = entry.event
        when = moment_words(event.at, now, self._kit.session.zone)
        self._words.setText(f"{when} · {self._sentence(event)}")

    def text(self) -> str:
        """Return what the line says."""
        return self._words.text()

    def _sentence(self, event: CaseEvent) -> str:
        what = event_word(event.kind)
        if event.kind is EventKind.APPEAL:
            return self._appeal_words(event.detail) or what
        if event.kind is EventKind.HAPPENED:
            return self._happening(event.detail) or what
        if event.kind is EventKind.RESUMED and event.detail.isdecimal():
            words = self.tr("{what}: it stood still for {span}")
            span = span_words(timedelta(seconds=int(event.detail)))
            return words.format(what=what, span=span)
        detail = _detail(event)
        return f"{what}: {detail}" if detail else what

    def _happening(self, detail: str) -> str:
        happening = told(detail)
        if happening is None:
            return ""
        session = self._kit.session
        when = moment_words(happening.at, session.now(), session.zone)
        words = happening.words
        return f"{words[:1].upper()}{words[1:]} · {when}"

    def _appeal_words(self, detail: str) -> str:
        spent, _, limit = detail.partition("/")
        if not spent:
            return ""
        words = (
            self.tr("Appeal {spent} of {limit} handed in")
            if limit
            else self.tr("Appeal {spent} handed in")
        )
        return words.format(spent=spent, limit=limit)


def _detail(event: CaseEvent) -> str:
    if event.kind in (EventKind.STATUS, EventKind.REOPENED) and event.detail in set(Status):
        return status_word(Status(event.detail))
    return " ".join(event.detail.split())
