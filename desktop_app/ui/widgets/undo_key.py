"""The key that takes back what was just done, without taking it from what is being typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

KEYS = "Ctrl+Z"
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class UndoKey(QObject):
    """Ctrl+Z in any window of the program, except where a field has typing to undo.

    A text field keeps the key to itself even when nothing was typed in it; such a field is made to
    let it through.
    """

    def __init__(self, act: Callable[[], None], parent: QWidget) -> None:
        """Make a key that does nothing until :meth:`set_enabled`.

        Args:
            act: what it does.
            parent: what it belongs to; has to be on show for the key to work.
        """
        super().__init__(parent)
        # In any window: the reminders, say, stand before the one in which the message is shown.
        self._shortcut = QShortcut(QKeySequence(KEYS), parent)
        self._shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._shortcut.activated.connect(act)
        self._shortcut.setEnabled(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def set_enabled(self, enabled: bool) -> None:
        """Let the key work, or not."""
        self._shortcut.setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the key through where the field has nothing to undo."""
        if (
            event.type() is not QEvent.Type.ShortcutOverride
            or not isinstance(event, QKeyEvent)
            or not self._shortcut.isEnabled()
            or not event.matches(QKeySequence.StandardKey.Undo)
            or _can_undo(watched)
        ):
            return False
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(new, _FIELDS):
            new.installEventFilter(self)


def _can_undo(field: QObject) -> bool:
    if isinstance(field, QLineEdit):
        return not field.isReadOnly() and field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return not field.isReadOnly() and field.document().isUndoAvailable()
    line = field.findChild(QLineEdit)
    return line is not None and _can_undo(line)
