"""The table of a report's first rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QTableView, QWidget

from ..widgets import prepare_table
from .overview import Preview
from .preview_model import PreviewModel

_ROW_HEIGHT = 32
_NARROWEST, _WIDEST = 88, 220


class PreviewTable(QTableView):
    """As high as its rows; sideways it scrolls.

    Attributes:
        contents: the model.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_table(self, row_height=_ROW_HEIGHT)
        self.setProperty("frame", "none")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.contents = PreviewModel(self)
        self.setModel(self.contents)

    def show_preview(self, preview: Preview) -> None:
        """Show the top of a report."""
        self.contents.show_rows(preview.header, preview.rows)
        self.resizeColumnsToContents()
        for column in range(self.contents.columnCount()):
            width = self.columnWidth(column)
            self.setColumnWidth(column, max(_NARROWEST, min(width, _WIDEST)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return room for the head, all rows and the bar below."""
        height = self.horizontalHeader().sizeHint().height()
        height += _ROW_HEIGHT * self.contents.rowCount()
        return QSize(400, height + self.horizontalScrollBar().sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Its height is not to be squeezed."""
        return QSize(200, self.sizeHint().height())
