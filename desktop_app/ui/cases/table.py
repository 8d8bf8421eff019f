"""The table of cases: how wide its columns are, what the pointer and the keys do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.domain.case import Case, Status

from ..kit import Kit
from ..theme import space
from ..widgets import prepare_table
from ..wording import status_word
from .cells import longest_words
from .columns import Column, column_word
from .delegate import BADGE_PADDING, BAR_WIDTH, ICON, PADDING, CaseDelegate
from .lettering import Type
from .model import CasesModel

_LEAST_CASE = space(40)
_MOST_CASE = space(110)
_MOST_GROWTH = space(20)
_ORDER_DIGITS = "8" * 19


class CasesTable(QTableView):
    """A table that gives the case's title what room the other columns leave.

    Signals:
        menu_requested(QPoint): the context menu is wanted at a place on the screen.
    """

    menu_requested = Signal(QPoint)

    def __init__(self, kit: Kit, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = CaseDelegate(kit, self)
        self._natural: dict[Column, int] = {}
        self._selected_id: int | None = None
        self.cases = model
        self.setModel(model)
        self.setItemDelegate(self._painter)
        prepare_table(self, row_height=self._painter.row_height)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(space(8))
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._hover(index.row()))
        kit.theme.changed.connect(self.viewport().update)
        self.measure()

    def selected_case(self) -> Case | None:
        """Return the case of the selected row."""
        rows = self.selectionModel().selectedRows()
        return self.cases.case_at(rows[0].row()) if rows else None

    @property
    def selected_case_id(self) -> int | None:
        """Number of the selected case, noted when it was selected: what is read now of its row may
        be another case, if the casebook has changed."""
        return self._selected_id

    def select_row(self, row: int) -> None:
        """Select a row without scrolling to it."""
        index = self.cases.index(row, 0)
        if index.isValid():
            scroll = self.verticalScrollBar().value()
            self.setCurrentIndex(index)
            self.verticalScrollBar().setValue(scroll)

    def measure(self) -> None:
        """Find out how wide the columns want to be in the language and type of now."""
        letters = self._painter.lettering
        body, caption = letters.metrics(Type.BODY), letters.metrics(Type.CAPTION)
        badge = letters.metrics(Type.BADGE)
        statuses = max(badge.horizontalAdvance(status_word(status)) for status in Status)
        inner = {
            Column.NUMBER: caption.horizontalAdvance("100000"),
            Column.STATUS: statuses + 2 * BADGE_PADDING + 1,
            Column.SHOP: caption.horizontalAdvance(_ORDER_DIGITS) + space(1),
            Column.CONTACT: _widest(caption, Column.CONTACT),
            Column.EVIDENCE: max(BAR_WIDTH, _widest(caption, Column.EVIDENCE)),
            Column.NEXT_DUE: _widest(body, Column.NEXT_DUE) + ICON + space(2),
        }
        self._natural = {
            # Measures are rounded down, and a pixel too few shortens the text.
            column: max(width, self._head_width(column)) + 2 * PADDING + 1
            for column, width in inner.items()
        }
        self._share_room()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Note which case is selected."""
        super().selectionChanged(selected, deselected)
        case = self.selected_case()
        self._selected_id = case.id if case is not None else None

    def reset(self) -> None:
        """Forget the selection along with the rows."""
        super().reset()
        self._selected_id = None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._natural:
            self._painter.lettering.reset()
            self.verticalHeader().setDefaultSectionSize(self._painter.row_height)
            self.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select a row when Tab comes here: Qt would stand on the first one and select none."""
        super().focusInEvent(event)
        tabbed = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        if tabbed and self.selected_case() is None:
            self.select_row(max(0, self.currentIndex().row()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row below the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Notice when the pointer is below the last row."""
        super().mouseMoveEvent(event)
        if not self.indexAt(event.position().toPoint()).isValid():
            self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: at the pointer, or at the selected row when a key wants it."""
        place = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).bottomLeft() + QPoint(PADDING, 0)
        if self.indexAt(place).isValid() or event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(self.viewport().mapToGlobal(place))
        event.accept()

    def _head_width(self, column: Column) -> int:
        metrics = self._painter.lettering.metrics(Type.BADGE)
        # The mark of the order needs room as well.
        return metrics.horizontalAdvance(column_word(column, trashed=False)) + space(4)

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered_row:
            self._painter.hovered_row = row
            self.viewport().update()

    def _share_room(self) -> None:
        if not self._natural:
            return
        widths = dict(self._natural)
        spare = self.viewport().width() - sum(widths.values())
        # Progress is the one thing that can wait until the case is opened.
        hides_evidence = spare < _LEAST_CASE
        if hides_evidence:
            spare += widths[Column.EVIDENCE]
        growing = len(widths) - 1
        grown = min(_MOST_GROWTH, max(0, spare - _MOST_CASE) // (2 * growing))
        for column, width in widths.items():
            self.setColumnWidth(column, width + (grown if column is not Column.NUMBER else 0))
        self.setColumnHidden(Column.EVIDENCE, hides_evidence)
        self.setColumnWidth(Column.CASE, max(_LEAST_CASE, spare - grown * growing))


def _widest(metrics: QFontMetrics, column: Column) -> int:
    return max(metrics.horizontalAdvance(words) for words in longest_words(column))
