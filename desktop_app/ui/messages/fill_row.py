"""One field of the form that asks for what a message lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.placeholders import ALIASES, Variable

from ..theme import space
from ..widgets import PlainLabel, PlainTextEdit
from ..widgets.choice_field import TypedChoice

SAVEABLE = tuple(name for name in ALIASES if name in CASE_FACT_FIELDS and name != "issue_type")
"""Placeholders whose value is a fact of the case."""

# These belong to the case more than to the message.
_USUALLY_SAVED = ("point_in_dispute", "result_wanted")
_LONG = (*_USUALLY_SAVED, "last_outcome")


class FillRow(QWidget):
    """One placeholder with a field for its value.

    Attributes:
        variable: what is asked for.
        field: where the value is typed; with the template's choices, if it has some.
        keep: whether to save the value to the case.

    Signals:
        changed: the value was edited.
        entered: Enter was pressed in a field of one line.
        submitted: Ctrl+Enter was pressed.
    """

    changed = Signal()
    entered = Signal()
    submitted = Signal()

    def __init__(self, variable: Variable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.variable = variable
        self._is_quiet = False
        self.field = self._make_field()
        self._label = PlainLabel(role="strong")
        self._label.setBuddy(self.field)
        self.keep = QCheckBox()
        self.keep.setChecked(self.name in _USUALLY_SAVED)
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
        self.set_value(variable.default)

    @property
    def name(self) -> str:
        """Canonical name of the placeholder, or the template's own."""
        return self.variable.name

    def value(self) -> str:
        """Return what was typed or chosen."""
        if isinstance(self.field, QLineEdit):
            return self.field.text().strip()
        if isinstance(self.field, QComboBox):
            return self.field.currentText().strip()
        return self.field.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a value without telling anybody."""
        if text == self.value():
            return
        self._is_quiet = True
        is_choice = text in self.variable.choices
        if isinstance(self.field, QLineEdit):
            self.field.setText(text)
        elif isinstance(self.field, QComboBox):
            # The arrow keys go on from the choice, which a text alone does not choose.
            self.field.setCurrentIndex(self.variable.choices.index(text) if is_choice else -1)
            self.field.setEditText(text)
        else:
            self.field.setPlainText(text)
        self._is_quiet = False

    def set_words(self, label: str, keep: str, keep_name: str) -> None:
        """Set the label, the words of the box, and the box's name for screen readers."""
        self._label.setText(label)
        self.field.setAccessibleName(label)
        self.keep.setText(keep)
        self.keep.setAccessibleName(keep_name)

    def _make_field(self) -> QLineEdit | TypedChoice | PlainTextEdit:
        if self.variable.choices:
            return self._make_choice()
        # What an emptied field stands for: the template's own words.
        if self.name in _LONG:
            text = PlainTextEdit(min_lines=1, max_lines=6)
            text.setPlaceholderText(self.variable.default)
            text.submitted.connect(self.submitted)
            text.textChanged.connect(self._typed)
            return text
        line = QLineEdit()
        line.setPlaceholderText(self.variable.default)
        line.returnPressed.connect(self._return_pressed)
        line.textChanged.connect(self._typed)
        return line

    def _make_choice(self) -> TypedChoice:
        choice = TypedChoice()
        # A choice is a proposal: anything else may be typed.
        choice.setEditable(True)
        choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        choice.addItems(self.variable.choices)
        choice.setCurrentIndex(-1)
        line = choice.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.variable.default)
        line.returnPressed.connect(self._return_pressed)
        choice.currentTextChanged.connect(self._typed)
        return choice

    def _return_pressed(self) -> None:
        held = QGuiApplication.keyboardModifiers()
        wanted = held & Qt.KeyboardModifier.ControlModifier
        (self.submitted if wanted else self.entered).emit()

    def _typed(self) -> None:
        if not self._is_quiet:
            self.changed.emit()
