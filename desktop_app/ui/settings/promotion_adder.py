"""A line to add a promotion to the promotion calendar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ..icons import IconSet
from ..theme import set_look, space
from ..widgets import Button, PlainLabel
from .day_field import DayField

_LONGEST_NAME = 40


class PromotionAdder(QWidget):
    """Name and day of a promotion of the seller's own.

    Attributes:
        name, day: its fields.
        add: adds it.

    Signals:
        entered: the user wants it added.
    """

    entered = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.name, self.day = QLineEdit(), DayField()
        self.name.setMaxLength(_LONGEST_NAME)
        self.add = Button(icon=icons.get("add"))
        self._error = PlainLabel(role="danger", wrap=True)
        self._error.hide()
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.name, 1)
        line.addWidget(self.day, 1)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(line)
        layout.addWidget(self._error)
        for field in (self.name, self.day):
            field.returnPressed.connect(self.entered)
            field.textChanged.connect(lambda: self.show_error(""))
        self.add.clicked.connect(self.entered)
        self.retranslate()

    def error(self) -> str:
        """Return what is wrong with what was typed, "" when all is well."""
        return self._error.text()

    def show_error(self, sentence: str, field: QLineEdit | None = None) -> None:
        """Say what is wrong with a field; "" when all is well."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for one in (self.name, self.day):
            set_look(one, "invalid", "true" if one is field else "false")
            one.setAccessibleDescription(sentence if one is field else "")
        if field is not None:
            field.setFocus()

    def clear(self) -> None:
        """Make room for another one."""
        self.name.clear()
        self.day.clear()
        self.name.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.name.setPlaceholderText(self.tr("Another promotion"))
        self.name.setAccessibleName(self.tr("Name of a promotion to add"))
        self.day.show_hint(self.tr("11-11 or 2026-11-11"))
        self.day.setAccessibleName(self.tr("Day of the promotion to add"))
        self.add.set_words(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add promotion"))
