"""A small window with the reminders that have rung, to answer them from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deadline import DueItem
from desktop_app.services import reminders
from desktop_app.services.changes import Change

from .kit import Kit
from .moments import day_end
from .theme import space
from .today.agenda import agenda_rows
from .today.answering import Answering
from .today.view import AgendaView
from .widgets import Button, IconLabel, PlainLabel

_SIZE = (900, 460)
_TICK_MS = 60_000


class ReminderPanel(QDialog):
    """Lists ringing deadlines with Open, Log, Snooze and Done. It does not block the window, and
    closes by itself when all of them are answered.

    Attributes:
        agenda: the deadlines.
        answering: what is done about them.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._ids: list[int] = []
        self._heading = PlainLabel(role="heading", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self.agenda = AgendaView(kit)
        self.answering = Answering(kit, self.agenda)
        self.answering.notified.connect(self.notified)
        self.answering.undo_offered.connect(self.undo_offered)
        self.answering.left.connect(self.hide)
        self._close = Button()
        self._close.clicked.connect(self.hide)
        self._arrange(kit)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._refresh)
        self._session.changed.connect(self._changed)
        self._retranslate()

    def show_items(self, items: Sequence[DueItem]) -> None:
        """Show deadlines, with those that are on show already, in front of the window."""
        ids = [item.deadline.id for item in items]
        kept = [number for number in self._ids if number not in ids] if self.isVisible() else []
        self._ids = kept + ids
        self._refresh()
        if not self._ids:
            return
        self.show()
        self.raise_()
        self.activateWindow()
        self.agenda.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the countdowns go on."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QEvent) -> None:
        """Rest."""
        self._tick.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self, kit: Kit) -> None:
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(IconLabel(kit.icons, "bell", "accent", 28))
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(5), space(5), space(4))
        layout.setSpacing(space(4))
        layout.addLayout(head)
        layout.addWidget(self.agenda, 1000)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.resize(*_SIZE)

    def _refresh(self) -> None:
        """Drop what was answered or put off meanwhile."""
        session = self._session
        now = session.now()
        found = (reminders.reminder(session.store, number) for number in self._ids)
        items = [
            item
            for item in found
            if item is not None
            and item.deadline.done_at is None
            and item.deadline.attention_at <= now
        ]
        items.sort(key=lambda item: item.deadline.attention_at)
        self._ids = [item.deadline.id for item in items]
        self.agenda.show_agenda(agenda_rows(items, now, day_end(now, session.zone)), now)
        self._tell_count()
        if not items:
            self.hide()

    def _changed(self, change: Change) -> None:
        if change.lists and self.isVisible():
            self._refresh()

    def _tell_count(self) -> None:
        self._heading.setText(self.tr("%n due and not answered", "", len(self._ids)))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Reminders"))
        self._sentence.setText(self.tr("They stay on the Today page until they are answered."))
        self._close.set_words(self.tr("Close"))
        self._tell_count()
