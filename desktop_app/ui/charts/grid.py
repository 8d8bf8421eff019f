"""Cards in columns: as many as fit, and no holes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ..theme import space

_NARROWEST = 440
_MOST_COLUMNS = 3


class CardGrid(QWidget):
    """Puts cards into rows of equal columns; the last of a row takes what is left of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[tuple[QWidget, int]] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space(4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_cards(self, cards: Sequence[tuple[QWidget, int]]) -> None:
        """Show cards in an order; each says over how many columns it likes to reach."""
        self._cards = cards
        self._columns = 0
        self._arrange(self.width())

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return self._columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """It can be as narrow as one column, whatever it is now."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def _arrange(self, width: int) -> None:
        fitting = (width + space(4)) // (_NARROWEST + space(4))
        columns = max(1, min(_MOST_COLUMNS, fitting))
        if columns == self._columns:
            return
        self._columns = columns
        for card, _ in self._cards:
            self._grid.removeWidget(card)
        for row, cards in enumerate(self._rows(columns)):
            column = 0
            for number, (card, span) in enumerate(cards):
                if number == len(cards) - 1:
                    span = columns - column
                self._grid.addWidget(card, row, column, 1, span)
                column += span
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)

    def _rows(self, columns: int) -> list[list[tuple[QWidget, int]]]:
        rows: list[list[tuple[QWidget, int]]] = [[]]
        used = 0
        for card, span in self._cards:
            span = min(span, columns)
            if used + span > columns:
                rows.append([])
                used = 0
            rows[-1].append((card, span))
            used += span
        return rows
