"""The head of the preview: each column's heading, and the choice of what it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.domain.importing.fields import ColumnMapping, Field

from ..kit import Kit
from ..theme import space
from ..widgets import plain_tooltip
from .field_choice import FieldChoice, FieldList
from .tab_order import stop_before

# Choices are made for the columns in sight and a few beside them, so that Tab can go on.
_BESIDE = 3
_CHOICE_HEIGHT = 34
# Made at a time: to make and style one takes a few milliseconds.
_A_BATCH = 3


class MappingHeader(QHeaderView):
    """Headings of the file with a choice below each; choices are made as they come into sight.

    Signals:
        chosen(int, object): the seller said that a column of the file, from 0, fills this tuple of
            Fields; an empty one leaves it out.
    """

    chosen = Signal(int, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = kit.theme
        self._headings: tuple[str, ...] = ()
        self._columns: tuple[int, ...] = ()
        self._fields: dict[int, tuple[Field, ...]] = {}
        self._list = FieldList(self)
        self._choices: dict[int, FieldChoice] = {}
        self._table: QTableView | None = None
        self._is_entering = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(space(28))
        self.sectionResized.connect(self._place_soon)
        kit.theme.changed.connect(self.viewport().update)

    def follow(self, table: QTableView) -> None:
        """Stand above a table, and move with it."""
        table.setHorizontalHeader(self)
        self._table = table
        table.horizontalScrollBar().valueChanged.connect(self._place_soon)

    def show_columns(self, headings: Sequence[str], columns: Sequence[int]) -> None:
        """Show other columns.

        Args:
            headings: all of the file.
            columns: numbers of those on show, from 0.
        """
        for choice in self._choices.values():
            choice.hide()
            choice.deleteLater()
        self._choices.clear()
        self._headings, self._columns = tuple(headings), tuple(columns)
        self._place_soon()

    def show_mapping(self, mapping: ColumnMapping) -> None:
        """Show what each column is."""
        self._fields = {column: mapping.fields_of(column) for _, column in mapping.columns}
        for choice in self._choices.values():
            choice.set_fields(self._fields.get(choice.column, ()))
        self.viewport().update()

    def choice_of(self, column: int) -> FieldChoice | None:
        """Return the choice of a column of the file, None while it was not in sight."""
        return self._choices.get(column)

    def enter(self) -> None:
        """Put the keyboard on the first choice, as soon as there is one."""
        self._is_entering = True
        self._place_soon()

    def first_left_out(self) -> FieldChoice | None:
        """Return the first choice in sight that is not made, None when there is none."""
        return next((one for one in self._in_order() if not one.fields()), None)

    def retranslate(self) -> None:
        """Set the words."""
        self._list.retranslate()
        for choice in self._choices.values():
            self._name(choice)

    def sizeHint(self) -> QSize:
        """Return room for a heading and a choice."""
        height = self._heading_height() + _CHOICE_HEIGHT + space(4)
        return QSize(super().sizeHint().width(), height)

    def updateGeometries(self) -> None:
        """Follow a change of size."""
        super().updateGeometries()
        self._place_soon()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint a heading; the choice below it is a widget."""
        if not 0 <= logical_index < len(self._columns):
            return
        color = self._theme.color
        column = self._columns[logical_index]
        painter.save()
        font = QFont(self.font())
        font.setPixelSize(self._theme.scale.caption)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(color("text" if column in self._fields else "text_muted"))
        room = rect.adjusted(space(3), space(1.5), -space(3), 0)
        room.setHeight(self._heading_height())
        words = " ".join(self._headings[column][:200].split()) or self._number(column)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color("border_strong"))
        painter.restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a choice into sight that the keyboard has come to."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, FieldChoice):
            self._reveal(watched)
        return super().eventFilter(watched, event)

    def _place_soon(self) -> None:
        self._soon.start()

    def _place(self) -> None:
        if not self._columns or self.count() != len(self._columns):
            return
        first, last = self._in_sight()
        missing = [at for at in range(first, last + 1) if self._columns[at] not in self._choices]
        for index in missing[:_A_BATCH]:
            self._make(index)
        if len(missing) > _A_BATCH:
            self._place_soon()
        ordered = self._in_order()
        if self._is_entering and ordered:
            self._is_entering = False
            ordered[0].setFocus()
        top = self._heading_height() + space(2)
        for index in range(len(self._columns)):
            choice = self._choices.get(self._columns[index])
            if choice is not None:
                left = self.sectionViewportPosition(index)
                width = self.sectionSize(index)
                choice.setGeometry(left + space(1.5), top, max(width - space(3), 1), _CHOICE_HEIGHT)

    def _in_sight(self) -> tuple[int, int]:
        last = len(self._columns) - 1
        left = self.visualIndexAt(0)
        right = self.visualIndexAt(self.viewport().width() - 1)
        first_seen = 0 if left < 0 else left
        last_seen = last if right < 0 else right
        return max(first_seen - _BESIDE, 0), min(last_seen + _BESIDE, last)

    def _make(self, index: int) -> None:
        column = self._columns[index]
        choice = FieldChoice(self._list, column, self.viewport())
        choice.set_fields(self._fields.get(column, ()))
        choice.currentIndexChanged.connect(lambda: self._tell(choice))
        choice.installEventFilter(self)
        self._choices[column] = choice
        self._name(choice)
        choice.show()
        ordered = self._in_order()
        at = ordered.index(choice)
        # The choices come before the rows below them, in the order of the columns.
        before = ordered[at - 1] if at else self._stop_before(ordered)
        if before is not None:
            QWidget.setTabOrder(before, choice)

    def _tell(self, choice: FieldChoice) -> None:
        # A row that is added to their common list moves all choices, also those of the file before.
        is_here = self._choices.get(choice.column) is choice
        if is_here and choice.fields() != self._fields.get(choice.column, ()):
            self.chosen.emit(choice.column, choice.fields())

    def _stop_before(self, ordered: list[FieldChoice]) -> QWidget | None:
        if len(ordered) > 1:
            return stop_before(ordered[1])
        return None if self._table is None else stop_before(self._table)

    def _in_order(self) -> list[FieldChoice]:
        return [self._choices[one] for one in self._columns if one in self._choices]

    def _name(self, choice: FieldChoice) -> None:
        heading = self._headings[choice.column][:200] or self._number(choice.column)
        choice.setAccessibleName(self.tr("What is “{heading}”?").replace("{heading}", heading))
        choice.setToolTip(plain_tooltip(heading))

    def _number(self, column: int) -> str:
        return self.tr("Column {number}").format(number=column + 1)

    def _heading_height(self) -> int:
        return self.fontMetrics().height() + space(2)

    def _reveal(self, choice: FieldChoice) -> None:
        index = self._columns.index(choice.column)
        left = self.sectionPosition(index)
        right = left + self.sectionSize(index)
        if self._table is None:
            return
        bar = self._table.horizontalScrollBar()
        if left < self.offset():
            bar.setValue(left)
        elif right > self.offset() + self.viewport().width():
            bar.setValue(right - self.viewport().width())
