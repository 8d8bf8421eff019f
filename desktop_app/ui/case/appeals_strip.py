"""How many appeals a case has spent, and how many it allows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.services.appeals import appeal_limit
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import Theme, set_look, space
from ..widgets import Button, Card, ElidedLabel, PlainLabel
from .shown import show_if

_DOT = 5
_MOST_DOTS = 6


class AttemptDots(QWidget):
    """A dot for each attempt, full once it is spent. Decoration: the words beside it say it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spent, self._limit = 0, 0
        self.setFixedHeight(4 * _DOT)
        theme.changed.connect(self.update)

    def set(self, spent: int, limit: int) -> None:
        """Show so many full dots of so many."""
        self._spent, self._limit = spent, limit
        self.setFixedWidth(limit * 3 * _DOT)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._theme.color("danger" if self._spent >= self._limit else "accent_text")
        painter.setPen(QPen(ink, 2))
        for place in range(self._limit):
            painter.setBrush(ink if place < self._spent else Qt.BrushStyle.NoBrush)
            centre = QPointF((place * 3 + 1.5) * _DOT, self.height() / 2)
            painter.drawEllipse(centre, _DOT - 1, _DOT - 1)


class AppealsStrip(Card):
    """One line: attempts spent, what that means, and what can be done.

    Attributes:
        details: opens the list of appeals and the limit.
        record: writes down an appeal; disabled, with the reason beside it, when all are spent.

    Signals:
        details_requested, record_requested: what the user wants.
    """

    details_requested = Signal()
    record_requested = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._detail: CaseDetail | None = None
        self._dots = AttemptDots(kit.theme)
        self._words = PlainLabel(role="strong")
        self._note = ElidedLabel(role="muted")
        self.details = Button(kind="link")
        self.record = Button(icon=kit.icons.get("export"))
        self.details.clicked.connect(self.details_requested)
        self.record.clicked.connect(self.record_requested)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self._dots)
        line.addWidget(self._words)
        line.addWidget(self._note, 1)
        line.addWidget(self.details)
        line.addWidget(self.record)
        self.body.setContentsMargins(space(4), space(1), space(1.5), space(1))
        self.body.addLayout(line)
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the appeals of a case."""
        self._detail = detail
        playbook = self._kit.session.playbooks.get(detail.case.facts.issue_type)
        limit, spent = appeal_limit(detail.case, playbook), len(detail.appeals)
        self._words.setText(self._spent_words(spent, limit))
        note, tone = self._note_for(spent, limit)
        self._note.setText(note)
        set_look(self._note, "role", tone)
        has_dots = limit is not None and max(limit, spent) <= _MOST_DOTS
        if has_dots:
            self._dots.set(spent, max(limit or 0, spent))
        show_if(self._dots, has_dots)
        read_only = detail.case.deleted_at is not None or detail.case.status is Status.CLOSED
        show_if(self.record, not read_only)
        self.record.setEnabled(limit is None or spent < limit)
        self.record.setAccessibleDescription(note)
        show_if(self.details, not read_only)
        self.details.set_words(
            self.tr("Enter the limit…") if limit is None else self.tr("Details…")
        )

    def text(self) -> str:
        """Return what the line says."""
        return f"{self._words.text()} {self._note.text()}".strip()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._detail is not None:
                self.show_detail(self._detail)
        super().changeEvent(event)

    def _spent_words(self, spent: int, limit: int | None) -> str:
        if limit is None:
            return self.tr("Appeals: {spent} spent").format(spent=spent)
        words = self.tr("Appeals: {spent} of {limit} spent")
        return words.format(spent=spent, limit=limit)

    def _note_for(self, spent: int, limit: int | None) -> tuple[str, str]:
        if limit is None:
            return self.tr("The notice says how many."), "muted"
        if spent >= limit:
            return self.tr("None is left."), "danger"
        if limit - spent == 1:
            return self.tr("The next one is the last."), "warning"
        return "", "muted"

    def _retranslate(self) -> None:
        self.record.set_words(self.tr("Record an appeal…"))
        self.details.setAccessibleName(self.tr("Appeals: list and limit"))
