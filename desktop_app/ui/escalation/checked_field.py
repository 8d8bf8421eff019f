"""A field of several lines whose wording is checked as one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import FormRow, PlainTextEdit
from ..wording_list import RemarkList
from ..wording_marks import WordingMarks

if TYPE_CHECKING:
    from desktop_app.domain.wording_check import Purpose


class CheckedField(QWidget):
    """A labelled text with the remarks on its wording below.

    Attributes:
        edit: where one types.
        row: label, help and error.
        marks: what had better be said otherwise.
        remarks: the same as a list.

    Signals:
        undo_offered(str, object): a rule was switched off; the callable switches it on again.
    """

    undo_offered = Signal(str, object)

    def __init__(
        self,
        kit: Kit,
        purpose: Callable[[], Purpose],
        parent: QWidget | None = None,
        *,
        min_lines: int = 2,
    ) -> None:
        """Make an empty field.

        Args:
            kit: session, theme, icons.
            purpose: tells what the text is for.
            parent: where it stands.
            min_lines: how many lines it has at least.
        """
        super().__init__(parent)
        self.edit = PlainTextEdit(min_lines=min_lines, max_lines=8)
        self.row = FormRow(self.edit)
        self.marks = WordingMarks(kit, self.edit, purpose)
        self.marks.add_keys(self)
        self.remarks = RemarkList(kit, self.marks)
        self.remarks.undo_offered.connect(self.undo_offered)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self.row)
        layout.addWidget(self.remarks.toggle)
        layout.addWidget(self.remarks)

    def text(self) -> str:
        """Return what was typed, without blanks around it."""
        return self.edit.toPlainText().strip()
