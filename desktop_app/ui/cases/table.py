"""The table of cases: how wide its columns are, what the pointer and the keys do."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_app.domain.case import Case
from desktop_app.domain.picked import Picked

from ..kit import Kit
from ..theme import space
from ..widgets import prepare_table
from .column_widths import natural_widths, shared_room
from .columns import Column
from .delegate import PADDING, CaseDelegate
from .model import CasesModel
from .selection import (
    Noted,
    Stretch,
    count_rows,
    numbers_in,
    picked_rows,
    select_numbers,
    stretches,
)


class CasesTable(QTableView):
    """A table that gives the case's title what room the other columns leave.

    Any number of rows can be selected; "all" is all that the list will have, read or not.

    Signals:
        menu_requested(QPoint): the context menu is wanted at a place on the screen.
        picked_changed: other rows are selected.
    """

    menu_requested = Signal(QPoint)
    picked_changed = Signal()

    def __init__(self, kit: Kit, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = CaseDelegate(kit, self)
        self._natural: dict[Column, int] = {}
        self._selected_id: int | None = None
        self._rows: tuple[Stretch, ...] = ()
        self._is_all = False
        self.cases = model
        self.setModel(model)
        self.setItemDelegate(self._painter)
        prepare_table(self, row_height=self._painter.row_height)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = self.horizontalHeader()
        # To paint a head Qt would ask every selected row whether its whole column is selected,
        # which takes seconds in a long list; this one shows no selection anyway.
        head.setSelectionModel(QItemSelectionModel(model, self))
        head.setStretchLastSection(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(space(8))
        self.setMouseTracking(True)
        self.entered.connect(lambda index: self._hover(index.row()))
        kit.theme.changed.connect(self.viewport().update)
        self.measure()

    def selected_case(self) -> Case | None:
        """Return the case of the selected row; None when none is, or several are."""
        return self.cases.case_at(self._rows[0][0]) if self.picked_count == 1 else None

    @property
    def selected_case_id(self) -> int | None:
        """Number of the one selected case, noted when it was selected: what is read now of its row
        may be another case, if the casebook has changed."""
        return self._selected_id

    @property
    def picked_count(self) -> int:
        """How many rows are selected."""
        return self.cases.rowCount() if self._is_all else count_rows(self._rows)

    @property
    def is_all_picked(self) -> bool:
        """True while the list is selected as a whole."""
        return self._is_all

    def select_current_only(self) -> None:
        """Select the row where the keyboard is, and no other."""
        self.select_row(max(0, self.currentIndex().row()))
        self.setFocus()

    def picked(self) -> Picked | None:
        """Return the selected cases for a service; None for none, or while they are counted."""
        return picked_rows(self.cases, self._rows, is_all=self._is_all)

    def note_selection(self) -> Noted:
        """Return what is selected, to be selected again once the list was read anew."""
        numbers: tuple[int, ...] = ()
        if self._selected_id is not None:
            numbers = (self._selected_id,)
        elif not self._is_all:
            numbers = numbers_in(self.cases, self._rows) or ()
        return Noted(self._is_all, numbers, self._selected_id, self.currentIndex().row())

    def select_again(self, noted: Noted) -> None:
        """Select what was selected before, as far as it is there; the keyboard stays near by."""
        if not self.cases.rowCount() or not (noted.is_all or noted.numbers):
            return
        row = min(max(noted.row, 0), self.cases.rowCount() - 1)
        # The page where it was has to be here before it can be found there.
        self.cases.case_at(row)
        if noted.is_all:
            self.selectAll()
        elif len(noted.numbers) == 1:
            found = self.cases.row_of(noted.numbers[0])
            # Where the case is gone, the next one takes its place, to go on by keyboard.
            self.select_row(row if found is None else found)
        else:
            select_numbers(self.cases, self.selectionModel(), noted.numbers)
            if not self._rows:
                self.select_row(row)

    def selectAll(self) -> None:
        """Select the whole list, also what has not been read or counted yet."""
        super().selectAll()
        self._is_all = bool(self._rows)
        self.picked_changed.emit()

    def select_row(self, row: int, *, scrolls: bool = False) -> None:
        """Select a row and no other.

        Args:
            row: which one.
            scrolls: bring it into view; otherwise the view stays where it is.
        """
        index = self.cases.index(row, 0)
        if not index.isValid():
            return
        scroll = self.verticalScrollBar().value()
        # Told what to do: on its own Qt goes by Ctrl and Shift, which may be held for another key.
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        if scrolls:
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(scroll)

    def measure(self) -> None:
        """Find out how wide the columns want to be in the language and type of now."""
        self._natural = natural_widths(self._painter.lettering)
        self._share_room()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Note what is selected."""
        super().selectionChanged(selected, deselected)
        self._is_all = False
        self._rows = stretches(self.selectionModel().selection())
        case = self.selected_case()
        self._selected_id = case.id if case is not None else None
        self.picked_changed.emit()

    def rowsInserted(
        self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int
    ) -> None:
        """Select what is added to a list that is selected as a whole."""
        super().rowsInserted(parent, start, end)
        if self._is_all:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select one row again on Esc, before it means "back"."""
        if event.key() == Qt.Key.Key_Escape and self.picked_count > 1:
            self.select_current_only()
            event.accept()
            return
        super().keyPressEvent(event)

    def reset(self) -> None:
        """Forget the selection along with the rows."""
        super().reset()
        self._selected_id, self._rows, self._is_all = None, (), False
        self.picked_changed.emit()

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
        if tabbed and not self._rows:
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

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered_row:
            self._painter.hovered_row = row
            self.viewport().update()

    def _share_room(self) -> None:
        if not self._natural:
            return
        widths = shared_room(self._natural, self.viewport().width())
        for column in Column:
            self.setColumnHidden(column, column not in widths)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
