"""How far the writing of a bundle is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop_app.domain.file_size import size_text

from ..theme import space
from ..widgets import PlainLabel


class BundleProgress(QWidget):
    """A bar, and how much of how much.

    Attributes:
        bar: the bar.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(textVisible=False)
        self._words = PlainLabel(role="caption")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.bar, 1)
        layout.addWidget(self._words)
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Show that it has begun."""
        self.bar.setRange(0, 0)
        self._words.clear()

    def show_progress(self, done: int, total: int) -> None:
        """Show how many bytes are written."""
        # In thousandths: bytes of large cases do not fit into the bar's numbers.
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * done / max(total, 1)))
        words = self.tr("{done} of {total}")
        self._words.setText(words.format(done=size_text(done), total=size_text(total)))

    def retranslate(self) -> None:
        """Set the texts."""
        self.bar.setAccessibleName(self.tr("Writing the bundle"))
