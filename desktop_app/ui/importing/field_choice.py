"""Choosing which field a column of a table fills."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.importing.fields import Field

from ..widgets.choice_field import TypedChoice
from .field_words import joined_word, left_out_word, offered_groups

_MOST_SHOWN = 18
_HEADING = "-"
_BETWEEN = "+"
_STEPS = (
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)


class FieldList(QStandardItemModel):
    """All fields in groups below "Leave out"; one list for all columns of a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: list[QStandardItem] = []
        self.appendRow(_item(""))
        for _, fields in offered_groups():
            self._headings.append(_heading())
            self.appendRow(self._headings[-1])
            for field in fields:
                self.appendRow(_item(field.value))
        self.retranslate()

    def offer(self, fields: tuple[Field, ...]) -> int:
        """Return the row of fields that one column fills together; it is added when it is new."""
        value = _BETWEEN.join(fields)
        found = self.match(
            self.index(0, 0), Qt.ItemDataRole.UserRole, value, 1, Qt.MatchFlag.MatchExactly
        )
        if found:
            return found[0].row()
        self.insertRow(1, _item(value))
        self.item(1).setText(joined_word(fields))
        return 1

    def fields_at(self, row: int) -> tuple[Field, ...]:
        """Return the fields of a row, none for "Leave out"."""
        value = self.item(row).data(Qt.ItemDataRole.UserRole)
        return tuple(Field(one) for one in value.split(_BETWEEN)) if value else ()

    def retranslate(self) -> None:
        """Set the words."""
        for heading, (words, _) in zip(self._headings, offered_groups(), strict=True):
            heading.setText(words)
        for row in range(self.rowCount()):
            if self.item(row) not in self._headings:
                self.item(row).setText(joined_word(self.fields_at(row)) or left_out_word())


class FieldChoice(TypedChoice):
    """The choice above one column.

    Attributes:
        column: the column's number in the file, from 0.
    """

    def __init__(self, fields: FieldList, column: int, parent: QWidget | None = None) -> None:
        """Make the choice for a column, which is left out."""
        super().__init__(parent)
        self.column = column
        self._fields = fields
        self.setModel(fields)
        self.setMaxVisibleItems(_MOST_SHOWN)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def fields(self) -> tuple[Field, ...]:
        """Return the chosen fields, none when the column is left out."""
        return self._fields.fields_at(max(self.currentIndex(), 0))

    def set_fields(self, fields: tuple[Field, ...]) -> None:
        """Choose fields without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(self._fields.offer(fields))
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list to step through it: on the way fields would be taken from their columns."""
        if event.key() in _STEPS:
            self.showPopup()
        else:
            super().keyPressEvent(event)


def _item(value: str) -> QStandardItem:
    item = QStandardItem()
    item.setData(value, Qt.ItemDataRole.UserRole)
    return item


def _heading() -> QStandardItem:
    item = _item(_HEADING)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item
