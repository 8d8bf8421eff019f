"""How a row stands that can be ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import space
from ..widgets import Divider


def lay_out_checked(row: QWidget, check: QCheckBox, words: QVBoxLayout) -> None:
    """Put a check box beside the first line of a row's words, and a divider below the row."""
    line = QHBoxLayout()
    line.setContentsMargins(0, space(1.5), 0, space(2.5))
    line.setSpacing(space(1))
    left = QVBoxLayout()
    left.setContentsMargins(0, space(1), 0, 0)
    left.addWidget(check)
    left.addStretch(1)
    line.addLayout(left)
    line.addLayout(words, 1)
    layout = QVBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(line)
    layout.addWidget(Divider())
