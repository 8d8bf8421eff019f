"""A part of the case page that scrolls by itself, and rows that are used again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..theme import space
from .shown import show_if

# What is seen first of a list is made at once, the rest after it was painted.
_A_BATCH = 3

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")


class Pane(QScrollArea):
    """A column that scrolls up and down.

    Attributes:
        body: where contents go, from the top.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = space(3), margin: int = 0
    ) -> None:
        """Make an empty column.

        Args:
            parent: where it stands.
            gap: between contents, in pixels.
            margin: around the contents, in pixels; the right side has room for the scroll bar.
        """
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(inner)
        column.setContentsMargins(margin, margin, margin + space(3), margin + space(4))
        column.setSpacing(0)
        self.body = QVBoxLayout()
        self.body.setSpacing(gap)
        column.addLayout(self.body)
        column.addStretch(1)
        self._column = column
        self.setWidget(inner)

    def height_at(self, width: int) -> int:
        """Return how high its contents are at a width, both in pixels."""
        if self._column.hasHeightForWidth():
            return self._column.totalHeightForWidth(width)
        return self._column.totalSizeHint().height()


def first_stop(area: QWidget) -> QWidget | None:
    """Return the first control inside an area that Tab would stop at, None when there is none."""
    found = area.nextInFocusChain()
    while found is not None and found is not area:
        takes_keys = bool(found.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_keys and area.isAncestorOf(found) and found.isVisible() and found.isEnabled():
            return found
        found = found.nextInFocusChain()
    return None


class Rows(QWidget, Generic[W]):
    """Rows of one kind. Rows are kept and filled anew, because making widgets is what takes time.

    Attributes:
        shown: the rows on show, from the top.
    """

    def __init__(
        self, make: Callable[[], W], parent: QWidget | None = None, *, gap: int = 0
    ) -> None:
        """Make an empty list of rows.

        Args:
            make: makes one more row.
            parent: where it stands.
            gap: between rows, in pixels.
        """
        super().__init__(parent)
        self._make = make
        self._all: list[W] = []
        self.shown: list[W] = []
        self._waiting: Callable[[], object] = bool
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(lambda: self._waiting())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)

    def fill(self, items: Sequence[T], show: Callable[[W, T], None]) -> None:
        """Show one row for each item; ``show`` puts an item into a row.

        Rows that have to be made first appear a few at a time, after what is there was painted.
        """
        self._rest.stop()
        self.shown = []
        self._waiting = lambda: self._show_more(items, show)
        self._waiting()
        show_if(self, bool(items))

    def _show_more(self, items: Sequence[T], show: Callable[[W, T], None]) -> None:
        may_make = _A_BATCH
        while len(self.shown) < len(items):
            index = len(self.shown)
            if index == len(self._all):
                if may_make == 0:
                    break
                may_make -= 1
                self._all.append(self._make())
                self._layout.addWidget(self._all[index])
            row = self._all[index]
            show(row, items[index])
            show_if(row, True)
            self.shown.append(row)
        for row in self._all[len(self.shown) :]:
            row.hide()
        if len(self.shown) < len(items):
            self._rest.start(0)
