"""Lets a table be dropped anywhere on a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ..evidence.drop_frame import DropFrame
from ..evidence.incoming import files_in
from ..theme import Theme

# An .xls is taken too: the wizard says what to do with it.
TABLE_ENDINGS = frozenset((".csv", ".tsv", ".tab", ".txt", ".xlsx", ".xlsm", ".xls"))
_COMES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class TableDrop(QObject):
    """Watches a window for one file that is a table.

    Parts of the window that take files for themselves, as a case's page does, come first.

    Attributes:
        frame: shows that the file can be let go.

    Signals:
        dropped(object): the Path of a table was dropped.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        """Watch a window."""
        super().__init__(window)
        self._window = window
        self.frame = DropFrame(theme, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the window, and take what is dropped."""
        kind = event.type()
        if kind in _COMES and isinstance(event, QDragMoveEvent):
            return self._follow(event)
        if kind is QEvent.Type.DragLeave:
            self.frame.hide()
        elif kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        return super().eventFilter(watched, event)

    def _follow(self, event: QDragMoveEvent) -> bool:
        if table_in(event.mimeData()) is None:
            self.frame.hide()
            return False
        self.frame.show_around(
            self._window.rect().adjusted(4, 4, -4, -4), self.tr("Import this table")
        )
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self.frame.hide()
        path = table_in(event.mimeData())
        if path is None:
            return False
        event.acceptProposedAction()
        self.dropped.emit(path)
        return True


def table_in(mime: QMimeData) -> Path | None:
    """Return the one table that is dragged, None for anything else and for several files."""
    files = files_in(mime)
    if len(files) == 1 and files[0].suffix.lower() in TABLE_ENDINGS:
        return files[0]
    return None
