"""How much of a list is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ..theme import set_look, space
from .plain_label import PlainLabel


class StepProgress(QWidget):
    """A thin bar with "3 of 7" beside it; jade while on the way, green when complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._words = PlainLabel(role="caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._words)
        self._done, self._total = 0, 0
        self._retranslate()

    def set_progress(self, done: int, total: int) -> None:
        """Show that ``done`` of ``total`` are done; a total of 0 shows an empty bar."""
        self._done, self._total = done, total
        self._bar.setMaximum(max(total, 1))
        self._bar.setValue(done)
        set_look(self._bar, "tone", "success" if total and done >= total else "accent")
        self._retranslate()

    def text(self) -> str:
        """Return the words beside the bar."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._words.setText(self.tr("{done} of {total}").format(done=self._done, total=self._total))
        self._bar.setAccessibleName(self.tr("Progress"))
