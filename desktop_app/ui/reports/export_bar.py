"""How far an export is, and the button to stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import space
from ..widgets import Button, PlainLabel, StepProgress


class ExportBar(QWidget):
    """A line with words, a bar and a button; hidden while nothing is written.

    Attributes:
        cancel: the button.

    Signals:
        cancel_wanted: it was pressed.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._stopping = False
        self._words = PlainLabel(role="strong")
        self._progress = StepProgress()
        self.cancel = Button()
        self.cancel.clicked.connect(self._stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self._words)
        line.addWidget(self._progress, 1)
        line.addWidget(self.cancel)
        self._retranslate()
        self.hide()

    def start(self, total: int) -> None:
        """Appear, for a report that had ``total`` rows when it was last counted."""
        self._total = total
        self._stopping = False
        self._progress.set_progress(0, total)
        self._retranslate()
        self.show()

    def set_done(self, rows: int) -> None:
        """Show how many rows are written."""
        self._progress.set_progress(rows, max(rows, self._total))

    def text(self) -> str:
        """Return how far it is, in words."""
        return self._progress.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _stop(self) -> None:
        # The button stays enabled: a disabled one would hand the keyboard to something else.
        self._stopping = True
        self._retranslate()
        self.cancel_wanted.emit()

    def _retranslate(self) -> None:
        self._words.setText(self.tr("Stopping…") if self._stopping else self.tr("Exporting…"))
        self.cancel.set_words(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel export"))
