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

UNDO_KEYS = "Ctrl+Z"
REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")
_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class UndoKey(QObject):
    """A key such as Ctrl+Z in any window of the program, except where a field has typing to undo.

    A text field keeps the key to itself even when nothing was typed in it; such a field is made to
    let it through. Several may wait for the same key in one window: it does what the one does that
    was enabled last.
    """

    def __init__(self, act: Callable[[], None], parent: QWidget, *, keys: str = UNDO_KEYS) -> None:
        """Make a key that does nothing until :meth:`set_enabled`.

        Args:
            act: what it does.
            parent: what it belongs to; its window has to be on show for the key to work.
            keys: the key; one that takes back, or one of :data:`REDO_KEYS`.
        """
        super().__init__(parent)
        self.act = act
        self._shared = _shared_key(parent.window(), keys)

    def set_enabled(self, enabled: bool) -> None:
        """Let the key do this, or not."""
        self._shared.set_waiting(self, enabled)


class _SharedKey(QObject):
    """One key of a window, and all that wait for it."""

    def __init__(self, keys: str, window: QWidget) -> None:
        super().__init__(window)
        self.keys = keys
        self._sequence = QKeySequence(keys)
        self._waiting: list[UndoKey] = []
        # In any window: the reminders, say, stand before the one in which the message is shown.
        self._shortcut = QShortcut(self._sequence, window)
        self._shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        self._shortcut.activated.connect(self._act)
        self._shortcut.setEnabled(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def set_waiting(self, key: UndoKey, is_waiting: bool) -> None:
        """Let one wait for the key, before all others if it does not wait yet, or not any more."""
        if is_waiting and key not in self._waiting:
            self._waiting.append(key)
        elif not is_waiting and key in self._waiting:
            self._waiting.remove(key)
        self._shortcut.setEnabled(bool(self._waiting))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the key through where the field has nothing to undo or redo."""
        if (
            event.type() is not QEvent.Type.ShortcutOverride
            or not isinstance(event, QKeyEvent)
            or not self._shortcut.isEnabled()
            or QKeySequence(event.keyCombination()) != self._sequence
            or _has_own_use(watched, is_redo=self.keys in REDO_KEYS)
        ):
            return False
        event.ignore()
        return True

    def _act(self) -> None:
        if self._waiting:
            self._waiting[-1].act()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, _FIELDS):
            old.removeEventFilter(self)
        if isinstance(new, _FIELDS):
            new.installEventFilter(self)


def _shared_key(window: QWidget, keys: str) -> _SharedKey:
    for child in window.children():
        if isinstance(child, _SharedKey) and child.keys == keys:
            return child
    return _SharedKey(keys, window)


def _has_own_use(field: QObject, *, is_redo: bool) -> bool:
    if isinstance(field, QLineEdit):
        available = field.isRedoAvailable() if is_redo else field.isUndoAvailable()
        return not field.isReadOnly() and available
    if isinstance(field, QPlainTextEdit | QTextEdit):
        document = field.document()
        available = document.isRedoAvailable() if is_redo else document.isUndoAvailable()
        return not field.isReadOnly() and available
    line = field.findChild(QLineEdit)
    return line is not None and _has_own_use(line, is_redo=is_redo)
