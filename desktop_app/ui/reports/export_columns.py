"""Choosing the columns of a report, and their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.report_columns import COLUMNS, ReportKind, usual_columns

from ..session import translate_core
from ..theme import space
from ..widgets import Button, PlainLabel, prepare_list
from . import report_words

_ID = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 460, 560


class ColumnsDialog(QDialog):
    """All columns of a report with ticks, in the order in which they will stand.

    It never blocks: use ``open()``.

    Attributes:
        columns: the list; a space ticks, Alt with an arrow moves.
        up, down, all, usual, cancel, done_button: the buttons.

    Signals:
        chosen(object): ids of the ticked columns, in their order.
    """

    chosen = Signal(object)

    def __init__(
        self, kind: ReportKind, chosen: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            kind: which report.
            chosen: ids of the columns that it has now.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = kind
        self._hint = PlainLabel(role="caption", wrap=True)
        self.columns = QListWidget()
        prepare_list(self.columns)
        self.columns.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.columns.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.columns.itemChanged.connect(self._show_state)
        self.columns.currentRowChanged.connect(self._show_state)
        self.columns.model().rowsMoved.connect(self._show_state)
        self.up, self.down = Button(shortcut="Alt+Up"), Button(shortcut="Alt+Down")
        self.all, self.usual = Button(), Button()
        self.cancel, self.done_button = Button(), Button(kind="primary")
        self.done_button.setDefault(True)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.all.clicked.connect(self._tick_all)
        self.usual.clicked.connect(lambda: self._fill(usual_columns(kind)))
        self.cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self._submit)
        self._arrange()
        self._retranslate()
        self._fill(chosen)
        self.columns.setFocus()

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the ticked columns, in their order."""
        return tuple(
            str(item.data(_ID)) for item in self._items() if item.checkState() is _ticks(True)
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(space(2))
        for button in (self.up, self.down):
            side.addWidget(button)
        side.addSpacing(space(3))
        for button in (self.all, self.usual):
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(space(3))
        middle.addWidget(self.columns, 1)
        middle.addLayout(side)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(4), space(5), space(4))
        layout.setSpacing(space(3))
        layout.addWidget(self._hint)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)
        self.resize(_WIDTH, _HEIGHT)

    def _fill(self, ticked: Sequence[str]) -> None:
        """List the ticked columns first, in their order, and then the others."""
        known = {column.id: column for column in COLUMNS[self._kind]}
        current = self.columns.currentItem()
        at = current.data(_ID) if current is not None else None
        self.columns.clear()
        for one in (*ticked, *(one for one in known if one not in ticked)):
            item = QListWidgetItem(translate_core(known[one].heading))
            item.setData(_ID, one)
            # Dropping one on another would swallow it.
            item.setFlags(
                (item.flags() | Qt.ItemFlag.ItemIsUserCheckable) & ~Qt.ItemFlag.ItemIsDropEnabled
            )
            item.setCheckState(_ticks(one in ticked))
            self.columns.addItem(item)
            if one == at:
                self.columns.setCurrentItem(item)
        if self.columns.currentRow() < 0:
            self.columns.setCurrentRow(0)
        self._show_state()

    def _tick_all(self) -> None:
        for item in self._items():
            item.setCheckState(_ticks(True))

    def _move(self, by: int) -> None:
        row = self.columns.currentRow()
        if not 0 <= row + by < self.columns.count():
            return
        item = self.columns.takeItem(row)
        self.columns.insertItem(row + by, item)
        self.columns.setCurrentRow(row + by)
        self._show_state()

    def _show_state(self) -> None:
        row = self.columns.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.columns.count() - 1)
        self.done_button.setEnabled(bool(self.ticked()))

    def _submit(self) -> None:
        self.chosen.emit(self.ticked())
        self.accept()

    def _items(self) -> list[QListWidgetItem]:
        return [self.columns.item(row) for row in range(self.columns.count())]

    def _retranslate(self) -> None:
        name = report_words.title(self._kind)
        self.setWindowTitle(self.tr("Columns: {report}").format(report=name))
        self._hint.setText(
            self.tr("Tick what the report is to have. Drag a column, or move it with the buttons.")
        )
        self.columns.setAccessibleName(self.tr("Columns of the report"))
        self.up.set_words(self.tr("Move up"))
        self.down.set_words(self.tr("Move down"))
        self.all.set_words(self.tr("Tick all"))
        self.usual.set_words(self.tr("The usual ones"))
        self.cancel.set_words(self.tr("Cancel"))
        self.done_button.set_words(self.tr("Use these"))


def _ticks(is_ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
