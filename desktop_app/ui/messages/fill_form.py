"""The small form that asks for what a message lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.placeholders import ALIASES

from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel, PlainTextEdit
from ..wording import placeholder_word

SAVEABLE = tuple(name for name in ALIASES if name in CASE_FACT_FIELDS and name != "issue_type")
"""Placeholders whose value is a fact of the case."""

# These belong to the case more than to the message.
_USUALLY_SAVED = ("point_in_dispute", "result_wanted")
_LONG = (*_USUALLY_SAVED, "last_outcome")


class FillRow(QWidget):
    """One placeholder with a field for its value.

    Attributes:
        name: canonical name of the placeholder.
        field: where the value is typed.
        keep: whether to save the value to the case.

    Signals:
        changed: the value was edited.
        entered: Enter was pressed in a field of one line.
        submitted: Ctrl+Enter was pressed.
    """

    changed = Signal()
    entered = Signal()
    submitted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.field: QLineEdit | PlainTextEdit
        if name in _LONG:
            self.field = PlainTextEdit(min_lines=1, max_lines=6)
            self.field.submitted.connect(self.submitted)
        else:
            self.field = QLineEdit()
            self.field.returnPressed.connect(self._return_pressed)
        self._is_quiet = False
        self.field.textChanged.connect(self._typed)
        self._label = PlainLabel(role="strong")
        self._label.setBuddy(self.field)
        self.keep = QCheckBox()
        self.keep.setChecked(name in _USUALLY_SAVED)
        # The field has the whole width: numbers of 19 digits must show at once.
        words = QHBoxLayout()
        words.setSpacing(space(2))
        words.addWidget(self._label, 1)
        words.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(words)
        layout.addWidget(self.field)

    def value(self) -> str:
        """Return what was typed."""
        if isinstance(self.field, QLineEdit):
            return self.field.text().strip()
        return self.field.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a value without telling anybody."""
        if text == self.value():
            return
        self._is_quiet = True
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
        else:
            self.field.setPlainText(text)
        self._is_quiet = False

    def set_words(self, label: str, keep: str, keep_name: str) -> None:
        """Set the label, the words of the box, and the box's name for screen readers."""
        self._label.setText(label)
        self.field.setAccessibleName(label)
        self.keep.setText(keep)
        self.keep.setAccessibleName(keep_name)

    def _return_pressed(self) -> None:
        held = QGuiApplication.keyboardModifiers()
        wanted = held & Qt.KeyboardModifier.ControlModifier
        (self.submitted if wanted else self.entered).emit()

    def _typed(self) -> None:
        if not self._is_quiet:
            self.changed.emit()


class FillForm(QWidget):
    """A field for each placeholder that the case has no value for.

    Signals:
        changed: a value was typed.
        reached(QWidget): the keyboard was put into this field.
        submitted: Ctrl+Enter was pressed in a field.
    """

    changed = Signal()
    submitted = Signal()
    reached = Signal(QWidget)

    def __init__(self, kit: Kit, after: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty form.

        Args:
            kit: what pages are given.
            after: the control from which Tab comes to the first field.
            parent: where it stands.
        """
        super().__init__(parent)
        self._session = kit.session
        self._after = after
        self._rows: dict[str, FillRow] = {}
        self._names: tuple[str, ...] = ()
        self._can_save = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))

    def set_names(self, names: Sequence[str]) -> None:
        """Ask for these placeholders, in this order."""
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for name, row in self._rows.items():
            row.setVisible(name in names)
        for position, name in enumerate(names):
            row = self._row(name)
            self._layout.insertWidget(position, row)
            row.show()
        self._order()

    def names(self) -> tuple[str, ...]:
        """Return the placeholders that are asked for."""
        return self._names

    def row(self, name: str) -> FillRow:
        """Return the row of a placeholder that is or was asked for."""
        return self._rows[name]

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show what was typed before, by canonical name."""
        for name, row in self._rows.items():
            row.set_value(values.get(name, ""))

    def values(self) -> dict[str, str]:
        """Return what was typed for the placeholders that are asked for, by canonical name."""
        return {name: self._rows[name].value() for name in self._names}

    def to_save(self) -> dict[str, str]:
        """Return the values that the seller wants in the case, by the name of the case's fact."""
        if not self._can_save:
            return {}
        rows = (self._rows[name] for name in self._names if name in SAVEABLE)
        return {row.name: row.value() for row in rows if row.keep.isChecked() and row.value()}

    def set_can_save(self, can_save: bool) -> None:
        """Say whether the case can be written to; one in the trash cannot."""
        self._can_save = can_save
        for row in self._rows.values():
            row.keep.setVisible(can_save and row.name in SAVEABLE)

    def focus_first_empty(self) -> bool:
        """Put the keyboard into the first empty field; False when there is none."""
        for name in self._names:
            if not self._rows[name].value():
                self._reach(name)
                return True
        return False

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for row in self._rows.values():
            self._name_row(row)

    def _shown(self) -> list[FillRow]:
        return [self._rows[name] for name in self._names]

    def _order(self) -> None:
        """Let Tab go through the rows from the top: rows are made when they are first needed."""
        before = self._after
        for row in self._shown():
            for stop in (row.field, row.keep):
                QWidget.setTabOrder(before, stop)
                before = stop

    def _row(self, name: str) -> FillRow:
        if name not in self._rows:
            row = FillRow(name, self)
            row.changed.connect(self.changed)
            row.submitted.connect(self.submitted)
            row.entered.connect(lambda: self._go_on(name))
            row.keep.setVisible(self._can_save and name in SAVEABLE)
            self._rows[name] = row
            self._name_row(row)
        return self._rows[name]

    def _go_on(self, name: str) -> None:
        following = self._names[self._names.index(name) + 1 :]
        if following:
            self._reach(following[0])
        else:
            self.focusNextChild()

    def _reach(self, name: str) -> None:
        field = self._rows[name].field
        field.setFocus()
        self.reached.emit(field)

    def _name_row(self, row: FillRow) -> None:
        label = placeholder_word(row.name, self._session.language)
        keep_name = self.tr("Save to the case: {field}").format(field=label)
        row.set_words(label, self.tr("Save to case"), keep_name)
