"""The order of the list of cases, and the fields that show and change it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case_query import SortKey

from ..icons import IconSet
from ..theme import space
from ..widgets import ChoiceField, IconButton, PlainLabel
from .columns import COLUMN_SORTS, Column, descends_first, sort_word

_KEYS = (
    SortKey.NEXT_DUE,
    SortKey.ACTIVITY,
    SortKey.OPENED,
    SortKey.NUMBER,
    SortKey.TITLE,
    SortKey.ISSUE_TYPE,
    SortKey.STATUS,
    SortKey.SHOP,
    SortKey.AGENT,
)


class SortBar(QWidget):
    """Names the order and can be reached by keyboard, which the table's head cannot.

    Attributes:
        field: the orders.
        turn: turns the order around.
        key: what is sorted by; None for the usual order.
        descending: which way.

    Signals:
        changed: another order is wanted.
    """

    changed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._label = PlainLabel(role="muted")
        self.field = ChoiceField()
        # Its words change with the language, and their length with them.
        self.field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.turn = IconButton(icons.get("chevron-down"), "")
        self._label.setBuddy(self.field)
        self.key: SortKey | None = None
        self.descending = True
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        for part in (self._label, self.field, self.turn):
            line.addWidget(part)
        self._retranslate()
        self.field.currentIndexChanged.connect(self._choose)
        self.turn.clicked.connect(lambda: self._set(self.key, not self.descending))

    def click_column(self, column: Column) -> None:
        """Sort by a column; the second time the other way, the third time as usual."""
        key = COLUMN_SORTS.get(column)
        if key is None:
            return
        first_way = descends_first(key)
        if key is not self.key:
            self._set(key, first_way)
        elif self.descending == first_way:
            self._set(key, not first_way)
        else:
            self._set(None, True)

    def set_order(self, key: SortKey | None, descending: bool) -> None:
        """Sort by something; None for the usual order."""
        if (key, descending) != (self.key, self.descending):
            self._set(key, descending)

    def mark(self) -> tuple[Column, Qt.SortOrder] | None:
        """Return the column whose head shows the order, and which way."""
        columns = [column for column, key in COLUMN_SORTS.items() if key is self.key]
        if not columns:
            return None
        order = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        return columns[0], order

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        value = self.field.value()
        key = SortKey(value) if value else None
        if key is not self.key:
            self._set(key, key is None or descends_first(key))

    def _set(self, key: SortKey | None, descending: bool) -> None:
        self.key, self.descending = key, descending
        self.field.set_value(key.value if key else "")
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        self.turn.setEnabled(self.key is not None)
        name = "chevron-down" if self.descending else "chevron-up"
        self.turn.setIcon(self._icons.get(name))
        self.turn.set_words(
            self.tr("Descending: turn around")
            if self.descending
            else self.tr("Ascending: turn around")
        )

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Sort by"))
        self.field.setAccessibleName(self.tr("Sort by"))
        usual = ("", self.tr("Latest first"))
        self.field.set_choices([usual, *((key.value, sort_word(key)) for key in _KEYS)])
        self._show_way()
