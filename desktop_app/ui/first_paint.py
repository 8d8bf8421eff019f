"""Waiting until a widget has been painted for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# Of a window that lies behind others nothing may ever be painted.
_AT_LATEST_MS = 1000


class FirstPaint(QObject):
    """Does something once, after a widget has been painted for the first time.

    A timer of no time is no measure of that: it goes off before the system has given a new window
    its place, and so before there is anything to paint on.
    """

    def __init__(self, widget: QWidget, act: Callable[[], object], wait_ms: int = 0) -> None:
        """Begin to wait.

        Args:
            widget: what is to be painted; if it never is, a second is waited.
            act: what to do then; not done any more after the end of the widget.
            wait_ms: how long after the paint, so that the widget can be used before.
        """
        super().__init__(widget)
        self._act = act
        self._wait_ms = wait_ms
        widget.installEventFilter(self)
        QTimer.singleShot(_AT_LATEST_MS, self, self._act_once)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the paint and let it pass."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        if self._wait_ms:
            QTimer.singleShot(self._wait_ms, self, self._act_once)
        else:
            self._act_once()

    def _act_once(self) -> None:
        act, self._act = self._act, _nothing
        act()


def _nothing() -> None:
    """It was done already."""
