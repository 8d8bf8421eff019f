"""What was just done, inside a dialog that covers the window's message bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ..icons import IconSet
from ..widgets import Banner


class UndoBanner(Banner):
    """Tells one thing at a time; what can be taken back has a button for that."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._undo: Callable[[], object] = bool
        self.action.connect(self._take_back)

    def tell(self, sentence: str, tone: str) -> None:
        """Tell something that needs no answer."""
        self.show_message(sentence, tone)

    def offer_undo(self, sentence: str, undo: Callable[[], object]) -> None:
        """Tell what was done and offer to take it back."""
        self._undo = undo
        self.show_message(sentence, "success", self.tr("Undo"))

    def _take_back(self) -> None:
        self.hide()
        self._undo()
