"""The list of what is due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.deadline import DueItem

from ..kit import Kit
from ..theme import space
from ..widgets import prepare_table
from .agenda import AgendaRow
from .countdowns import Countdowns
from .delegate import AgendaDelegate, RowLook
from .model import AgendaModel
from .paper import paper
from .row_actions import RowActions

# Of its width; what is left has to hold time and title.
_MOST_FOR_BUTTONS = 0.45
_FRAME = 2


class AgendaView(QTableView):
    """Deadlines in groups. The row under the pointer, or else the current one, has buttons.

    A table of one column rather than a list: a list asks for the height of every row before it
    paints the first.

    Attributes:
        rows: its model.
        countdowns: those of the rows in sight.
        buttons: what the row that they stand on can be answered with.

    Signals:
        open_wanted(DueItem): Enter, a double click, or the button.
        log_wanted(DueItem): L or the button.
        snooze_wanted(DueItem): S or the button.
        done_wanted(DueItem): D or the button.
        scrolled: other rows may be in sight.
    """

    open_wanted = Signal(object)
    log_wanted = Signal(object)
    snooze_wanted = Signal(object)
    done_wanted = Signal(object)
    scrolled = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        prepare_table(self)
        self.horizontalHeader().hide()
        self._paper = paper()
        self.setViewport(self._paper)
        self._paper.setMouseTracking(True)
        self.rows = AgendaModel(kit.session, self)
        self.setModel(self.rows)
        self._painter = AgendaDelegate(kit, self._paper, self._look_of, self)
        self.setItemDelegate(self._painter)
        self.countdowns = Countdowns(self, self._paper, self.rows, self._countdown_place)
        self._hovered = QPersistentModelIndex()
        self._stands_on = QPersistentModelIndex()
        self.buttons = RowActions(kit.icons, self._paper)
        self.buttons.hide()
        self._keys = {
            Qt.Key.Key_Return: self.open_wanted,
            Qt.Key.Key_Enter: self.open_wanted,
            Qt.Key.Key_L: self.log_wanted,
            Qt.Key.Key_S: self.snooze_wanted,
            Qt.Key.Key_D: self.done_wanted,
        }
        self._connect(kit)
        self._retranslate()

    def show_agenda(self, rows: Sequence[AgendaRow], now: datetime) -> None:
        """Show what is due; the keyboard stays where it was, or goes to what took that place."""
        chosen = self.current_item()
        place = self._place()
        top = self.verticalScrollBar().value()
        self.rows.set_rows(rows, now)
        self._set_heights()
        row = -1 if chosen is None else self.rows.row_of(chosen.deadline.id)
        numbers = self.rows.item_rows()
        if row < 0 and numbers:
            row = numbers[min(place, len(numbers) - 1)]
        if row != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(row))
        self.verticalScrollBar().setValue(top)
        self.setMaximumHeight(self._content_height())
        self.updateGeometry()
        self._place_actions()

    def jump_to(self, deadline_id: int) -> None:
        """Make a deadline the current one, high up in the list, and give the list the keyboard."""
        self.choose(deadline_id)
        self.scrollTo(self.currentIndex(), QTableView.ScrollHint.PositionAtTop)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def current_item(self) -> DueItem | None:
        """Return the deadline that has the keyboard."""
        return self.rows.item(self.currentIndex().row())

    def answered_item(self) -> DueItem | None:
        """Return the deadline that the buttons stand on."""
        return self.rows.item(self._stands_on.row()) if self._stands_on.isValid() else None

    def choose(self, deadline_id: int) -> None:
        """Make a deadline the current one, if it is shown."""
        row = self.rows.row_of(deadline_id)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    def sizeHint(self) -> QSize:
        """Ask for room for all rows."""
        return QSize(super().sizeHint().width(), self._content_height())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few rows: the rest can be scrolled to."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), min(self._content_height(), space(50)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the current row by a letter."""
        wanted = self._keys.get(Qt.Key(event.key()))
        item = self.current_item()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if wanted is None or item is None or not plain:
            super().keyPressEvent(event)
            return
        event.accept()
        self._forget_pointer()
        wanted.emit(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the right end."""
        super().resizeEvent(event)
        self._fit_buttons()
        self.scrolled.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Put the buttons back on the current row when the pointer leaves."""
        if event.type() is QEvent.Type.Leave:
            self._forget_pointer()
        if not isinstance(event, QPaintEvent):
            return super().viewportEvent(event)
        self._painter.damaged = event.region()
        was_taken = super().viewportEvent(event)
        self._painter.damaged = None
        return was_taken

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        if event.type() is QEvent.Type.FontChange:
            self._set_heights()

    def _countdown_place(self, line: QRect) -> QRect:
        return self._painter.countdown_place(line, self.fontMetrics())

    def _look_of(self, row: int) -> RowLook:
        is_current = row == self.currentIndex().row()
        return RowLook(
            is_current,
            is_current and self.hasFocus(),
            self._hovered.isValid() and row == self._hovered.row(),
        )

    def _connect(self, kit: Kit) -> None:
        self.doubleClicked.connect(lambda _: self._answer(self.open_wanted, self.current_item()))
        self.entered.connect(self._enter)
        self.selectionModel().currentChanged.connect(lambda *_: self._place_actions())
        self.buttons.words_changed.connect(self._fit_buttons)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._place_actions())
        self.verticalScrollBar().valueChanged.connect(lambda _: self.scrolled.emit())
        kit.theme.changed.connect(self._paper.update)
        for pressed, wanted in (
            (self.buttons.log_wanted, self.log_wanted),
            (self.buttons.snooze_wanted, self.snooze_wanted),
            (self.buttons.done_wanted, self.done_wanted),
            (self.buttons.open_wanted, self.open_wanted),
        ):
            pressed.connect(lambda wanted=wanted: self._answer(wanted, self.answered_item()))

    def _answer(self, wanted: SignalInstance, item: DueItem | None) -> None:
        if item is not None:
            self.choose(item.deadline.id)
            wanted.emit(item)

    def _enter(self, index: QModelIndex) -> None:
        self._hovered = QPersistentModelIndex(index)
        self._place_actions()

    def _forget_pointer(self) -> None:
        self._hovered = QPersistentModelIndex()
        self._place_actions()

    def _row_to_answer(self) -> int:
        on_pointer = self._hovered.isValid() and self.rows.item(self._hovered.row()) is not None
        if on_pointer and not self.buttons.has_keyboard():
            return self._hovered.row()
        return self.currentIndex().row()

    def _place_actions(self) -> None:
        row = self._row_to_answer()
        self._stands_on = QPersistentModelIndex(self.rows.index(row))
        if self.rows.item(row) is None:
            self._painter.kept_free = (-1, 0)
            self.buttons.hide()
            return
        size = self.buttons.wanted_size()
        line = self.visualRect(self.rows.index(row))
        right = self._paper.width() - space(4)
        place = QRect(right - size.width(), 0, size.width(), size.height())
        place.moveTop(line.top() + (line.height() - size.height()) // 2)
        self.buttons.setGeometry(place)
        self.buttons.show()
        self._painter.kept_free = (row, size.width() + space(4))
        self._paper.update()

    def _place(self) -> int:
        """Return which of the deadlines, counted without headings, is the current one."""
        row = self.currentIndex().row()
        return sum(number < row for number in self.rows.item_rows())

    def _content_height(self) -> int:
        return self.verticalHeader().length() + _FRAME

    def _set_heights(self) -> None:
        heading, deadline = self._painter.heights(self.fontMetrics())
        header = self.verticalHeader()
        header.setMinimumSectionSize(heading)
        header.setDefaultSectionSize(deadline)
        headings = set(self.rows.heading_rows())
        # What was a heading before the rows changed still has its height.
        for row in range(self.rows.rowCount()):
            height = heading if row in headings else deadline
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is due"))

    def _fit_buttons(self) -> None:
        """Leave the words off the buttons where they would take too much room."""
        self.buttons.set_compact(False)
        wide = self.buttons.wanted_size().width()
        self.buttons.set_compact(wide > _MOST_FOR_BUTTONS * self._paper.width())
        self._place_actions()
