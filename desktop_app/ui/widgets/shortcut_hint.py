"""Keys, shown as keys."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ShortcutHint(QLabel):
    """A key cap with a shortcut in the system's own notation (Ctrl+N, ⌘N)."""

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        """Show ``keys``, given in portable form such as ``Ctrl+N``."""
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        super().__init__(native, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
