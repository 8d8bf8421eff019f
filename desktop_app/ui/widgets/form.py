"""Forms: fields with their label above and help or an error below."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..theme import set_look, space
from .plain_label import PlainLabel


class FormRow(QWidget):
    """One field with its words.

    Attributes:
        field: the control.
    """

    def __init__(self, field: QWidget, label: str = "", parent: QWidget | None = None) -> None:
        """Put ``field`` under ``label``."""
        super().__init__(parent)
        self.field = field
        self._label = PlainLabel(role="strong")
        self._label.setBuddy(field)
        self._help = PlainLabel(role="caption", wrap=True)
        self._error = PlainLabel(role="danger", wrap=True)
        self._help.hide()
        self._error.hide()
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._label)
        layout.addWidget(field)
        layout.addWidget(self._help)
        layout.addWidget(self._error)
        layout.addStretch(1)
        self.set_label(label)

    def set_label(self, text: str) -> None:
        """Set the words above, which also name the field for screen readers."""
        self._label.setText(text)
        self._label.setVisible(bool(text))
        if text:
            self.field.setAccessibleName(text)

    def label(self) -> str:
        """Return the words above."""
        return self._label.text()

    def put_beside_label(self, widget: QWidget) -> None:
        """Put something more into the line of the words above, at its end."""
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self._lines.removeWidget(self._label)
        line.addWidget(self._label)
        line.addWidget(widget, 1)
        self._lines.insertLayout(0, line)

    def set_help(self, text: str) -> None:
        """Set the line below; an error hides it for as long as there is one."""
        self._help.setText(text)
        self._show_lines()

    def set_error(self, text: str) -> None:
        """Say what is wrong and what to do; "" when all is well."""
        self._error.setText(text)
        set_look(self.field, "invalid", "true" if text else "false")
        self._show_lines()

    def error(self) -> str:
        """Return what is wrong, "" when all is well."""
        return self._error.text()

    def _show_lines(self) -> None:
        error, help_text = self._error.text(), self._help.text()
        self._error.setVisible(bool(error))
        self._help.setVisible(bool(help_text) and not error)
        self.field.setAccessibleDescription(error or help_text)


class Form(QWidget):
    """Rows of fields in one or more columns, read from left to right."""

    def __init__(self, parent: QWidget | None = None, *, columns: int = 1) -> None:
        """Make an empty form with ``columns`` columns of equal width."""
        super().__init__(parent)
        self._columns = columns
        self._next = 0
        self._rows: list[FormRow] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(4))
        self._grid.setVerticalSpacing(space(4))
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def add_row(self, field: QWidget, label: str = "", *, span: int = 1) -> FormRow:
        """Add a field.

        Args:
            field: the control.
            label: its words; set again with ``row.set_label`` when the language changes.
            span: how many columns it takes; it moves to the next line when they do not fit.
        """
        row = FormRow(field, label)
        span = min(span, self._columns)
        if self._next % self._columns + span > self._columns:
            self._next += self._columns - self._next % self._columns
        self._grid.addWidget(row, self._next // self._columns, self._next % self._columns, 1, span)
        self._next += span
        self._rows.append(row)
        return row

    def clear_errors(self) -> None:
        """Take back every error."""
        for row in self._rows:
            row.set_error("")

    def focus_first_error(self) -> bool:
        """Put the keyboard into the first field that is wrong; False when none is."""
        for row in self._rows:
            if row.error():
                row.field.setFocus()
                return True
        return False
