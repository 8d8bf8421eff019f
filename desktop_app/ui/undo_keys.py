"""The keys that undo and redo, anywhere in the window, and what is told about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from .session import Session
from .widgets.undo_key import REDO_KEYS, UNDO_KEYS, UndoKey


class UndoKeys(QObject):
    """Ctrl+Z takes back the last step, Ctrl+Shift+Z and Ctrl+Y do it again.

    A message on show that offers to undo comes before the last step, and a text field in which
    something was typed before both; see :class:`~.widgets.undo_key.UndoKey`.
    """

    def __init__(self, session: Session, window: QWidget, notify: Callable[..., None]) -> None:
        """Let the keys work from now on.

        Args:
            session: knows the steps.
            window: the main window.
            notify: shows a message there: text, tone, action.
        """
        super().__init__(window)
        self._stack = session.undo_stack
        self._notify = notify
        self._undo = UndoKey(self._stack.undo, window, keys=UNDO_KEYS)
        self._redo = tuple(UndoKey(self._stack.redo, window, keys=keys) for keys in REDO_KEYS)
        self._stack.changed.connect(self._follow)
        self._stack.undone.connect(self._tell_undone)
        self._stack.redone.connect(self._tell_redone)
        self._follow()

    def _follow(self) -> None:
        self._undo.set_enabled(self._stack.can_undo)
        for key in self._redo:
            key.set_enabled(self._stack.can_redo)

    # In another tone than what a page tells: Ctrl+Z goes on undoing.
    def _tell_undone(self, sentence: str) -> None:
        self._notify(sentence, "success", (self.tr("Redo"), self._stack.redo))

    def _tell_redone(self, sentence: str) -> None:
        self._notify(sentence, "success", (self.tr("Undo"), self._stack.undo))
