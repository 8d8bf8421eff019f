"""A related case: what it has in common, and how it went."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.precedent import Match, Precedent
from desktop_app.services.prepare_story import quoted
from desktop_app.services.prepare_words import MATCH_WORDS

from ..kit import Kit
from ..moments import local_date
from ..theme import space
from ..widgets import Badge, Button, FlowLayout, PlainLabel
from ..wording import listed, status_tone, status_word
from .prepare_say import say


class PrecedentRow(QWidget):
    """Number, status and matches; title; outcome; dates and agent. A click opens the case.

    Attributes:
        open: opens the case.
        matches, title, outcome: texts.

    Signals:
        case_requested(int): the case is to be shown.
    """

    case_requested = Signal(int)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._shown: Precedent | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open = Button(kind="link")
        self.open.clicked.connect(self._request)
        self._status = Badge()
        # One badge for all matches: each that is shown or hidden lays the column out anew.
        self.matches = Badge()
        self.title = PlainLabel(role="strong", wrap=True)
        self.outcome = PlainLabel(wrap=True)
        self._dates = PlainLabel(role="caption", wrap=True)
        head = QWidget()
        flow = FlowLayout(head)
        flow.addWidget(self.open)
        flow.addWidget(self._status)
        flow.addWidget(self.matches)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(2), 0, space(2))
        layout.setSpacing(space(0.5))
        layout.addWidget(head)
        layout.addWidget(self.title)
        layout.addWidget(self.outcome)
        layout.addWidget(self._dates)

    def show_precedent(self, precedent: Precedent) -> None:
        """Show a case."""
        self._shown = precedent
        number = self.tr("Case {number}").format(number=precedent.case_id)
        self.open.set_words(number)
        self.open.setAccessibleName(
            self.tr("Open {case}: {title}").format(case=number, title=precedent.title)
        )
        self._status.set(status_word(precedent.status), status_tone(precedent.status))
        self.matches.set(listed([self._why(match) for match in precedent.matches]), "neutral")
        self.title.setText(precedent.title)
        self.outcome.setText(quoted(precedent.outcome) or self.tr("No outcome noted"))
        self._dates.setText(self._dates_of(precedent))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._shown is not None:
            self.show_precedent(self._shown)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case on Enter, which a button leaves alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self._request()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the case wherever its row is clicked."""
        if event.button() is Qt.MouseButton.LeftButton:
            event.accept()
            self._request()
            return
        super().mouseReleaseEvent(event)

    def _why(self, match: Match) -> str:
        words = say(MATCH_WORDS[match])
        if match is Match.TEXT and self._shown is not None and self._shown.words:
            return self.tr("{match}: {words}").format(
                match=words, words=" · ".join(self._shown.words)
            )
        return words

    def _dates_of(self, precedent: Precedent) -> str:
        zone = self._kit.session.zone
        opened = local_date(precedent.opened_at, zone)
        if precedent.closed_at is None:
            words = self.tr("since {day}").format(day=opened)
        else:
            words = f"{opened} – {local_date(precedent.closed_at, zone)}"
        return f"{words} · {precedent.last_agent}" if precedent.last_agent else words

    def _request(self) -> None:
        if self._shown is not None:
            self.case_requested.emit(self._shown.case_id)
