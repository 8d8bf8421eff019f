"""Where one is among the steps of an assistant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ..icons import IconSet
from ..theme import set_look, space
from ..widgets import Badge, Divider, IconLabel, PlainLabel


class StepHead(QWidget):
    """The steps in a row: "✓ Point in dispute → 2 Missing evidence → 3 Ticket".

    The current one is in bold, and a done one has a tick instead of its number.
    """

    def __init__(self, icons: IconSet, count: int, parent: QWidget | None = None) -> None:
        """Make a head for so many steps."""
        super().__init__(parent)
        self._numbers = [Badge() for _ in range(count)]
        self._names = [PlainLabel() for _ in range(count)]
        self._current = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        for index, (number, name) in enumerate(zip(self._numbers, self._names, strict=True)):
            if index:
                arrow = IconLabel(icons, "chevron-right", "text_muted", 16)
                line.addSpacing(space(1))
                line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
                line.addSpacing(space(1))
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)

    def set_names(self, names: Sequence[str], place: str) -> None:
        """Name the steps.

        Args:
            names: from the first.
            place: says which is the current one, with ``{number}``, ``{count}`` and ``{name}``.
        """
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
        self._place = place
        self.set_current(self._current)

    def set_current(self, current: int) -> None:
        """Mark a step, counted from 0, as the one on show."""
        self._current = current
        for index, (number, name) in enumerate(zip(self._numbers, self._names, strict=True)):
            is_done, is_current = index < current, index == current
            tone = "success" if is_done else "accent" if is_current else "neutral"
            number.set("✓" if is_done else str(index + 1), tone)
            set_look(name, "role", "strong" if is_current else "muted")
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """Return which step is on show, in words."""
        return self._place.format(
            number=self._current + 1,
            count=len(self._names),
            name=self._names[self._current].text(),
        )


def lay_out_assistant(
    dialog: QDialog, head: StepHead, banner: QWidget, stack: QWidget, buttons: QWidget
) -> None:
    """Put an assistant together: its steps and what it tells, the current step, its buttons."""
    top = QVBoxLayout()
    top.setContentsMargins(space(5), space(4), space(5), space(3))
    top.setSpacing(space(3))
    top.addWidget(head)
    top.addWidget(banner)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(top)
    layout.addWidget(Divider())
    layout.addWidget(stack, 1)
    layout.addWidget(Divider())
    layout.addWidget(buttons)
