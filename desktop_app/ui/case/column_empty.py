"""An empty list in a column that may be narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from ..theme import space
from ..widgets import EmptyState

_WIDEST = 420


class ColumnEmptyState(EmptyState):
    """An :class:`EmptyState` whose sentence gets narrower with its column."""

    def minimumSizeHint(self) -> QSize:
        """Return the least size: any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentence anew."""
        super().resizeEvent(event)
        self._fit()

    def set_words(self, heading: str, sentence: str, action_text: str = "") -> None:
        """Set the texts; without ``action_text`` there is no button."""
        super().set_words(heading, sentence, action_text)
        self._fit()

    def _fit(self) -> None:
        width = min(_WIDEST, self.width() - space(12))
        if width > 0:
            self._sentence.setFixedWidth(width)
            self._sentence.setMinimumHeight(max(0, self._sentence.heightForWidth(width)))
