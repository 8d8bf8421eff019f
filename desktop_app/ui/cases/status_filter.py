"""A field to choose any number of statuses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.case import ACTIVE_STATUSES, Status

from ..widgets import ChoiceField
from ..wording import status_word

_PRESS_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _TickMenu(QMenu):
    """Stays open while things are ticked; Esc or a click beside it closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() in _PRESS_KEYS and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class StatusFilter(ChoiceField):
    """Looks like a field with choices; its list has ticks.

    Attributes:
        menu: the list with the ticks.

    Signals:
        chosen: other statuses are ticked.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menu = _TickMenu(self)
        self._any = self.menu.addAction("")
        self._active = self.menu.addAction("")
        self.menu.addSeparator()
        self._ticks: dict[Status, QAction] = {status: self.menu.addAction("") for status in Status}
        for action in (self._any, self._active, *self._ticks.values()):
            action.setCheckable(True)
        self._any.triggered.connect(lambda: self.set_statuses(()))
        self._active.triggered.connect(lambda: self.set_statuses(ACTIVE_STATUSES))
        for action in self._ticks.values():
            action.triggered.connect(self._ticked)
        self.addItem("")
        self._retranslate()

    def statuses(self) -> tuple[Status, ...]:
        """Return the statuses that are ticked; none means any."""
        return tuple(status for status, action in self._ticks.items() if action.isChecked())

    def set_statuses(self, statuses: tuple[Status, ...]) -> None:
        """Tick these."""
        for status, action in self._ticks.items():
            action.setChecked(status in statuses)
        self._ticked()

    def tick(self, status: Status) -> QAction:
        """Return the line of a status."""
        return self._ticks[status]

    def showPopup(self) -> None:
        """Open the list with the ticks."""
        self.menu.setMinimumWidth(self.width())
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def hidePopup(self) -> None:
        """Close the list."""
        self.menu.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ticked(self) -> None:
        if len(self.statuses()) == len(Status):
            # All of them is any of them, and said more simply.
            for action in self._ticks.values():
                action.setChecked(False)
        self._show_words()
        self.chosen.emit()

    def _show_words(self) -> None:
        chosen = self.statuses()
        self._any.setChecked(not chosen)
        self._active.setChecked(chosen == ACTIVE_STATUSES)
        if not chosen:
            words = self._any.text()
        elif chosen == ACTIVE_STATUSES:
            words = self._active.text()
        elif len(chosen) == 1:
            words = status_word(chosen[0])
        else:
            words = self.tr("%n status(es)", "", len(chosen))
        self.setItemText(0, words)
        self.setToolTip(", ".join(status_word(status) for status in chosen))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self._any.setText(self.tr("Any status"))
        self._active.setText(self.tr("All active"))
        for status, action in self._ticks.items():
            action.setText(status_word(status))
        self._show_words()
