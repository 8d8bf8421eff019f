"""The page with the list of cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case import Case, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.changes import Change

from ..kit import Kit
from ..theme import space
from ..widgets import PageHeader
from .actions import ListActions
from .columns import Column
from .commands import CaseCommands
from .filters import FilterBar
from .head_actions import HeadActions
from .list_stack import ListStack, Shown
from .model import CasesModel
from .page_store import PAGE_ROWS
from .sorting import SortBar
from .table import CasesTable

_TICK_MS = 60_000


class CasesPage(QWidget):
    """All cases, or those that search and filters find; or the trash.

    Attributes:
        search, trash_button, empty_button: in the head.
        filters, sorting: what is listed, in which order.
        model, table: the list.
        case_actions, commands: what can be done to the selected case.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
        undo_offered(str, object): a sentence about what was done, and what undoes it.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._is_stale = True
        self._header = PageHeader()
        self._head = HeadActions(kit.icons)
        self.search = self._head.search
        self.trash_button, self.empty_button = self._head.trash, self._head.empty
        self.filters = FilterBar(kit)
        self.sorting = SortBar(kit.icons)
        self.model = CasesModel(kit.session, self)
        self.table = CasesTable(kit, self.model)
        self.stack = ListStack(kit.icons, self.table)
        self.case_actions = ListActions(kit.icons, self.table)
        self.commands = CaseCommands(kit, self)
        self._foot = QWidget()
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._lay_out()
        self._connect()
        self.case_actions.show_trash(False)
        self._retranslate()

    def focus_search(self) -> None:
        """Let the seller type what to find."""
        self.search.setFocus()
        self.search.selectAll()

    def focus_first(self) -> None:
        """Give the keyboard to the list, or to the way out when it is empty."""
        way_out = self.stack.action_button()
        if way_out is not None:
            way_out.setFocus()
        else:
            self._enter_list()

    def refresh(self) -> None:
        """Read the list again if anything has changed since."""
        if self._is_stale:
            self._is_stale = False
            self.filters.refresh_shops()
            self._reload()

    def open_selected(self) -> None:
        """Ask for the page of the selected case."""
        self._do(self.commands.open)

    def show_trash(self, shown: bool) -> None:
        """Show the trash, or the cases again."""
        self.trash_button.setChecked(shown)

    def show_statuses(self, statuses: tuple[Status, ...], shop: str = "") -> None:
        """Show the cases that stand so, whatever else was asked for before.

        Args:
            statuses: where they stand.
            shop: only this shop's, empty for all.
        """
        self.show_trash(False)
        self._clear()
        self.filters.refresh_shops()
        self.filters.shop.set_value(shop)
        self.filters.status.set_statuses(statuses)
        self.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what happened, and on the time."""
        super().showEvent(event)
        self.refresh()
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the countdowns."""
        super().hideEvent(event)
        self._ticker.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._header.add_action(self._head)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.case_actions)
        foot.addStretch(1)
        foot.addWidget(self.sorting)
        body = QVBoxLayout()
        body.setContentsMargins(space(8), space(4), space(8), space(4))
        body.setSpacing(space(3))
        body.addWidget(self.filters)
        body.addWidget(self.stack, 1)
        body.addWidget(self._foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        table, actions, commands = self.table, self.case_actions, self.commands
        self._session.changed.connect(self._changed)
        self._ticker.timeout.connect(table.viewport().update)
        self._head.going_down.connect(self._enter_list)
        self._head.confirmed.connect(self._open_first)
        self.search.textChanged.connect(self._apply)
        self.filters.changed.connect(self._apply)
        self.sorting.changed.connect(self._apply)
        table.horizontalHeader().sectionClicked.connect(
            lambda section: self.sorting.click_column(Column(section))
        )
        table.doubleClicked.connect(self.open_selected)
        table.menu_requested.connect(actions.pop_up)
        table.selectionModel().selectionChanged.connect(self._show_actions)
        self.trash_button.toggled.connect(self._switch_trash)
        self.empty_button.clicked.connect(commands.ask_to_empty_trash)
        self.stack.log_wanted.connect(lambda: self._session.log_requested.emit(None))
        self.stack.clear_wanted.connect(self._clear)
        self.stack.leave_trash_wanted.connect(lambda: self.show_trash(False))
        self.model.counted.connect(self._show_count)
        commands.notified.connect(self.notified)
        commands.undo_offered.connect(self.undo_offered)
        for action, command in (
            (actions.open, commands.open),
            (actions.log, commands.log_contact),
            (actions.close_case, commands.close_case),
            (actions.copy, commands.copy_order_no),
            (actions.trash, commands.trash),
            (actions.restore, commands.restore),
        ):
            action.triggered.connect(partial(self._do, command))

    def _query(self) -> CaseQuery:
        text = self.search.text()
        if self.trash_button.isChecked():
            # Few cases are in the trash: filters and order are out of sight there.
            return CaseQuery(text=text, trashed=True)
        return replace(
            self.filters.query(),
            text=text,
            sort=self.sorting.key,
            descending=self.sorting.descending,
        )

    def _apply(self) -> None:
        """List what is asked for now, from the top."""
        self._is_stale = False
        self.model.set_query(self._query())
        self.table.scrollToTop()
        self._show_list()

    def _reload(self) -> None:
        """Read the list again; selection and place stay where they are."""
        chosen = self.table.selected_case_id
        row = self.table.currentIndex().row()
        scroll = self.table.verticalScrollBar().value()
        self.model.query = self._query()
        self.model.reload()
        self._show_list()
        self.table.verticalScrollBar().setValue(scroll)
        if chosen is None or not self.model.rowCount():
            return
        # The page where it was has to be here before it can be found there.
        self.model.case_at(min(row, self.model.rowCount() - 1))
        found = self.model.row_of(chosen)
        # Where the case is gone, the next one takes its place, so that one can go on by keyboard.
        self.table.select_row(min(row, self.model.rowCount() - 1) if found is None else found)

    def _show_list(self) -> None:
        query = self.model.query
        shown = Shown.TABLE
        if not self.model.rowCount():
            if query.text.strip() or (self.filters.is_active and not query.trashed):
                shown = Shown.NO_MATCH
            else:
                shown = Shown.NO_TRASH if query.trashed else Shown.NO_CASES
        held_keyboard = self.table.hasFocus()
        self.stack.show_part(shown)
        self._foot.setVisible(shown is Shown.TABLE)
        if held_keyboard and not self.table.isVisible():
            self.focus_first()
        mark = None if query.trashed else self.sorting.mark()
        head = self.table.horizontalHeader()
        head.setSectionsClickable(not query.trashed)
        head.setSortIndicatorShown(mark is not None)
        if mark is not None:
            head.setSortIndicator(*mark)
        self.empty_button.setEnabled(query.trashed and self.commands.has_trash())
        self._show_count()
        self._show_actions()

    def _show_count(self) -> None:
        total = self.model.total
        if total is None:
            least = QLocale().toString(PAGE_ROWS)
            words = self.tr("More than {count} cases").format(count=least)
        else:
            words = self.tr("%n case(s)", "", total)
        title = self.tr("Trash") if self.trash_button.isChecked() else self.tr("Cases")
        self._header.set_words(title, words)

    def _show_actions(self) -> None:
        self.case_actions.show_for(self.table.selected_case())

    def _changed(self, change: Change) -> None:
        if change.lists or change.shops or change.case_ids or change.everything:
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            self._select_one()

    def _open_first(self) -> None:
        if self.model.rowCount():
            self._select_one()
            self.open_selected()

    def _select_one(self) -> None:
        """Select the first row unless another one is selected, and bring it into view."""
        row = max(0, self.table.currentIndex().row())
        self.table.setCurrentIndex(self.model.index(row, 0))

    def _clear(self) -> None:
        self.search.clear()
        self.filters.clear()
        self.search.setFocus()

    def _switch_trash(self, shown: bool) -> None:
        self.filters.setVisible(not shown)
        self.sorting.setVisible(not shown)
        self.empty_button.setVisible(shown)
        self.case_actions.show_trash(shown)
        self._apply()

    def _do(self, command: Callable[[Case], None], checked: bool = False) -> None:
        """Carry out a command on the selected case; ``checked`` comes along with ``triggered``."""
        case = self.table.selected_case()
        if case is not None:
            command(case)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.measure()
        self.model.retranslate()
        self._show_count()
