"""Telling when a widget has been painted for the first time and the program answers again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

STAY = "--stay"
PAINTED = "painted"


class PaintWatch(QObject):
    """Notes whether one of some widgets was painted since :meth:`forget`.

    Attributes:
        painted: whether it was.
    """

    def __init__(self, *widgets: QWidget, on_paint: Callable[[], None] | None = None) -> None:
        super().__init__(widgets[0])
        self.painted = False
        self._on_paint = on_paint
        for widget in widgets:
            widget.installEventFilter(self)

    def forget(self) -> None:
        """Begin anew."""
        self.painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event and let it pass."""
        if event.type() is QEvent.Type.Paint and not self.painted:
            self.painted = True
            if self._on_paint is not None:
                self._on_paint()
        return False


def report_first_paint(widget: QWidget, *, stay: bool) -> None:
    """Print a line once a widget is painted and nothing else keeps the program busy; then end it.

    Args:
        widget: what has to be painted.
        stay: let the program run on, for whoever wants to look at its memory.
    """

    def report() -> None:
        print(PAINTED, flush=True)
        if not stay:
            # quit() would ask the window first, and that asks the seller.
            QApplication.exit()

    # The timer comes when the paint is over and all that was waiting before it.
    PaintWatch(widget, on_paint=lambda: QTimer.singleShot(0, widget, report))
