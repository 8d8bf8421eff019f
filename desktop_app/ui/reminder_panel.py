"""A small window with the reminders that have rung, to answer them from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deadline import DueItem
from desktop_app.services import reminders
from desktop_app.services.changes import Change

from .kit import Kit
from .moments import day_end
from .theme import space
from .today.agenda import agenda_rows
from .today.answering import Answering
from .today.ticker import Ticker
from .today.view import AgendaView
from .widgets import Button, IconLabel, PlainLabel

_SIZE = (900, 460)


class ReminderPanel(QDialog):
    """Lists ringing deadlines with Open, Log, Snooze and Done. It does not block the window, and
    closes by itself when all of them are answered.

    Attributes:
        agenda: the deadlines.
        answering: what is done about them.
        ticker: when the clock is looked at again; at rest while the panel is out of sight.

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
        self._count = 0
        self._now = kit.session.now()
        self._awaited: QWindow | None = None
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
        self.ticker = Ticker(self)
        self.ticker.timeout.connect(self._look)
        self.agenda.scrolled.connect(self._wait)
        self._session.changed.connect(self._changed)
        self._retranslate()

    def show_items(self, items: Sequence[DueItem]) -> None:
        """Show deadlines, with those that are on show already, in front of the window.

        At the start that takes a moment: what stands where is known when the window is on screen.
        """
        ids = [item.deadline.id for item in items]
        kept = [number for number in self._ids if number not in ids] if self._is_up() else []
        self._ids = kept + ids
        self._refresh()
        if not self._count:
            return
        below = self._window_below()
        handle = None if below is None else below.windowHandle()
        if self.isVisible() or handle is None or handle.isExposed():
            self._come_up()
        elif self._awaited is None:
            self._awaited = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the window is on screen."""
        awaited = self._awaited
        if event.type() is QEvent.Type.Expose and awaited is not None and awaited.isExposed():
            awaited.removeEventFilter(self)
            # After the window has taken note of it.
            QTimer.singleShot(0, self, self._come_up)
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Let the countdowns go on."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest. So does a window that is minimised."""
        self.ticker.stop()
        super().hideEvent(event)

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

    def _come_up(self) -> None:
        self._awaited = None
        if not self._count:
            return
        if not self.isVisible():
            self._stand_over_window()
        self.show()
        self.raise_()
        self.activateWindow()
        self.agenda.setFocus()

    def _is_up(self) -> bool:
        return self.isVisible() or self._awaited is not None

    def _window_below(self) -> QWidget | None:
        below = self.parentWidget()
        return None if below is None or not below.window().isVisible() else below.window()

    def _stand_over_window(self) -> None:
        """Stand in the middle of the window, but never off the screen."""
        below = self._window_below()
        if below is None:
            return
        # Its own frame is not known before it is on screen; the window has the same.
        frame = below.frameSize() - below.size()
        place = QRect(QPoint(), self.size().expandedTo(self.minimumSizeHint()) + frame)
        place.moveCenter(below.frameGeometry().center())
        screen = below.screen().availableGeometry()
        left = max(screen.left(), min(place.left(), screen.right() - place.width()))
        top = max(screen.top(), min(place.top(), screen.bottom() - place.height()))
        self.move(left, top)

    def _look(self) -> None:
        """Look at the clock and, each minute, at the deadlines."""
        now = self._session.now()
        if now.replace(second=0) == self._now.replace(second=0):
            self._now = now
            self.agenda.countdowns.tick(now)
        else:
            self._refresh()
        self._wait()

    def _wait(self) -> None:
        if self.isVisible():
            seconds = self.agenda.countdowns.show_seconds()
            self.ticker.wait(self._session.now(), seconds, None)

    def _refresh(self) -> None:
        """Leave out what was answered or put off meanwhile; it comes back if that is undone."""
        session = self._session
        now = self._now = session.now()
        found = (reminders.reminder(session.store, number) for number in self._ids)
        items = [
            item
            for item in found
            if item is not None
            and item.deadline.done_at is None
            and item.deadline.attention_at <= now
        ]
        items.sort(key=lambda item: item.deadline.attention_at)
        self._count = len(items)
        self.agenda.show_agenda(agenda_rows(items, now, day_end(now, session.zone)), now)
        self._tell_count()
        self._wait()
        if not items:
            self.hide()

    def _changed(self, change: Change) -> None:
        if change.lists and self._is_up():
            self._refresh()

    def _tell_count(self) -> None:
        self._heading.setText(self.tr("%n reminder(s) not answered yet", "", self._count))
        self._sentence.setText(
            self.tr("It stays on the Today page until it is answered.")
            if self._count == 1
            else self.tr("They stay on the Today page until they are answered.")
        )

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Reminders"))
        self._close.set_words(self.tr("Close"))
        self._tell_count()
