"""A place on the disk with the means to go there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconButton, PlainLabel


class PathRow(QWidget):
    """A folder's name in words, its path, and two buttons.

    Attributes:
        field: the path, to be read and selected.
        open: shows the folder.
        copy: puts the path on the clipboard.

    Signals:
        open_wanted(Path): show the folder.
        copied: the path is on the clipboard.
    """

    open_wanted = Signal(object)
    copied = Signal()

    def __init__(self, kit: Kit, path: Path) -> None:
        super().__init__()
        self._path = path
        self._label = PlainLabel(role="strong")
        self.field = QLineEdit(str(path))
        self.field.setReadOnly(True)
        self.field.setCursorPosition(0)
        self.open = Button()
        self.copy = IconButton(kit.icons.get("copy"), "")
        self._label.setBuddy(self.field)
        self.open.clicked.connect(lambda: self.open_wanted.emit(path))
        self.copy.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.field, 1)
        line.addWidget(self.open)
        line.addWidget(self.copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._label)
        layout.addLayout(line)

    def set_words(self, name: str, open_word: str, open_name: str, copy_name: str) -> None:
        """Set the words.

        Args:
            name: of the folder.
            open_word: on the button.
            open_name: what that button does, for screen readers.
            copy_name: what the other button does.
        """
        self._label.setText(name)
        self.field.setAccessibleName(name)
        self.open.set_words(open_word)
        self.open.setAccessibleName(open_name)
        self.copy.set_words(copy_name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))
        self.copied.emit()
