"""A field to search in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ..icons import IconSet


class SearchField(QLineEdit):
    """A line with a magnifier. ``textChanged`` tells every key at once; Esc clears it first and
    means "back" only when it is empty already."""

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(icons.get("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.get("close", "text_muted"), "", self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._words = ""
        self._retranslate()

    def set_words(self, placeholder: str) -> None:
        """Say what can be searched; also its name for screen readers. Default: "Search"."""
        self._words = placeholder
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self._words or self.tr("Search")
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Clear"))
