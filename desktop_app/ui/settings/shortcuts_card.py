"""The table of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import space
from ..widgets import PlainLabel, ShortcutHint
from .section import Section
from .shortcuts import COLUMNS, Group


class ShortcutsCard(Section):
    """Keys and what they do, a column for each place."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[tuple[PlainLabel, str]] = []
        line = QHBoxLayout()
        line.setSpacing(space(10))
        for stack in COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(space(5))
            for group in stack:
                column.addWidget(self._group(group))
            column.addStretch(1)
            line.addLayout(column, 1)
        self.body.addLayout(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("Keyboard"))
        for label, source in self._labels:
            label.setText(QCoreApplication.translate("Shortcuts", source))

    def _group(self, group: Group) -> QWidget:
        place, keys = group
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._label(place, "strong"), 0, 0, 1, 2)
        for row, (meaning, shortcuts) in enumerate(keys, start=1):
            hints = QHBoxLayout()
            hints.setSpacing(space(1))
            for shortcut in shortcuts:
                hints.addWidget(ShortcutHint(shortcut))
            grid.addWidget(self._label(meaning, ""), row, 0)
            grid.addLayout(hints, row, 1, Qt.AlignmentFlag.AlignRight)
        return table

    def _label(self, source: object, role: str) -> PlainLabel:
        label = PlainLabel(role=role, wrap=True)
        self._labels.append((label, str(source)))
        return label
