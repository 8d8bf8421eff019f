"""The page with the list of cases."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.changes import Change

from ..kit import Kit
from ..theme import space
from ..widgets import PageHeader
from .asking import Asking
from .columns import Column
from .filters import FilterBar
from .folding import Folding
from .foot import ListFoot
from .head_actions import HeadActions
from .list_stack import ListStack, Shown
from .model import CasesModel
from .origin import Origin
from .page_store import PAGE_ROWS
from .search_rail import FOLD_KEYS, SAVE_KEYS, SearchRail
from .searches import Entry
from .sorting import SortBar
from .table import CasesTable

_TICK_MS = 60_000


class CasesPage(QWidget):
    """All cases, or those that search and filters find; or the trash.

    Attributes:
        search, trash_button, empty_button, import_button: in the head.
        rail: the searches at the left.
        filters, sorting: what is listed, in which order.
        asking: puts together what the list is asked for.
        model, table: the list.
        case_actions, commands: what can be done to the selected case.
        bulk_bar, bulk: what can be done to several.

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
        self.import_button = self._head.import_table
        self.filters = FilterBar(kit)
        self.sorting = SortBar(kit.icons)
        self.asking = Asking(kit, self.search, self.filters, self.sorting)
        self.rail = SearchRail(kit)
        self.model = CasesModel(kit.session, self)
        self.table = CasesTable(kit, self.model)
        self.stack = ListStack(kit.icons, self.table)
        self._foot = ListFoot(kit, self.table, self.sorting, self)
        self.case_actions, self.commands = self._foot.case_actions, self._foot.commands
        self.bulk_bar, self.bulk = self._foot.bulk_bar, self._foot.bulk
        self._ticker = QTimer(self, interval=_TICK_MS)
        self._folding = Folding(kit.session, self.rail)
        self._lay_out()
        self._connect()
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
        self.case_actions.open.trigger()

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

    def show_text(self, text: str) -> None:
        """Show what a text in the language of the search field finds, and nothing else."""
        self.show_trash(False)
        self.asking.clear()
        self.search.setText(text)
        self.focus_first()

    def show_query(self, query: CaseQuery, words: str) -> None:
        """Show the cases that were asked for elsewhere; a chip names them and can be closed.

        Args:
            query: which cases.
            words: what the seller reads about them.
        """
        self.show_trash(False)
        self.asking.ask_from(Origin("", words, lambda now: query))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the searches away where the table needs their room."""
        super().resizeEvent(event)
        self._folding.fit(self.width())

    def _lay_out(self) -> None:
        self._header.add_action(self._head)
        self.filters.put_first(self.rail.folded_button)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(space(3))
        body.addWidget(self.filters)
        body.addWidget(self.stack, 1)
        body.addWidget(self._foot)
        beside = QHBoxLayout()
        beside.setContentsMargins(space(8), space(4), space(8), space(4))
        beside.setSpacing(space(6))
        beside.addWidget(self.rail)
        beside.addLayout(body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addLayout(beside, 1)

    def _connect(self) -> None:
        table = self.table
        self._session.changed.connect(self._changed)
        self._ticker.timeout.connect(table.viewport().update)
        self._head.going_down.connect(self._enter_list)
        self._head.confirmed.connect(self._open_first)
        self.asking.changed.connect(self._apply)
        table.horizontalHeader().sectionClicked.connect(
            lambda section: self.sorting.click_column(Column(section))
        )
        table.doubleClicked.connect(self.open_selected)
        self.trash_button.toggled.connect(self._switch_trash)
        self.empty_button.clicked.connect(self.commands.ask_to_empty_trash)
        for asks in (self.import_button.clicked, self.stack.import_wanted):
            asks.connect(lambda: self._session.import_requested.emit(None))
        self.stack.log_wanted.connect(lambda: self._session.log_requested.emit(None))
        self.stack.clear_wanted.connect(self._clear)
        self.stack.leave_trash_wanted.connect(lambda: self.show_trash(False))
        self.model.counted.connect(self._show_count)
        self.rail.chosen.connect(self._choose_search)
        self.rail.save_wanted.connect(self._keep_search)
        for keys, act in ((FOLD_KEYS, self.rail.toggle), (SAVE_KEYS, self.rail.save)):
            key = QShortcut(QKeySequence(keys), self, act)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for source in (self.commands, self.bulk, self.rail.commands):
            source.notified.connect(self.notified)
            source.undo_offered.connect(self.undo_offered)

    def _query(self) -> CaseQuery:
        if self.trash_button.isChecked():
            # Few cases are in the trash: filters and order are out of sight there.
            return CaseQuery(text=self.search.text(), trashed=True)
        return self.asking.query()

    def _apply(self) -> None:
        """List what is asked for now, from the top."""
        self._is_stale = False
        self.model.set_query(self._query())
        self.table.scrollToTop()
        self._show_list()
        query = self.model.query
        if query.text.strip() and not query.trashed and not self.model.rowCount():
            self.asking.look_further(query)

    def _reload(self) -> None:
        """Read the list again; selection and place stay where they are."""
        noted = self.table.note_selection()
        scroll = self.table.verticalScrollBar().value()
        self.model.query = self._query()
        self.model.reload()
        self._show_list()
        self.table.verticalScrollBar().setValue(scroll)
        self.table.select_again(noted)

    def _show_list(self) -> None:
        query = self.model.query
        shown = Shown.TABLE
        if not self.model.rowCount():
            if query.text.strip() or (self.asking.is_narrowed and not query.trashed):
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
        asked = None if query.trashed else self.asking.asked()
        self.rail.mark(asked)
        self.rail.save_button.setEnabled(not query.trashed and self.asking.is_narrowed)
        self._show_count()
        self._foot.show_actions()

    def _show_count(self) -> None:
        total = self.model.total
        if total is None:
            least = QLocale().toString(PAGE_ROWS)
            words = self.tr("More than {count} cases").format(count=least)
        else:
            words = self.tr("%Ln case(s)", "", total)
        title = self.tr("Trash") if self.trash_button.isChecked() else self.tr("Cases")
        self._header.set_words(title, words)

    def _choose_search(self, entry: Entry) -> None:
        self.show_trash(False)
        self.asking.ask(entry.asked)

    def _keep_search(self) -> None:
        search = self.asking.search()
        if search is None:
            words = self.tr("This list cannot be kept: what it shows has no words to search by.")
            self.notified.emit(words, "neutral")
        else:
            self.rail.commands.keep(search)

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
        if self.table.picked_count < 2:
            self.table.select_row(max(0, self.table.currentIndex().row()), scrolls=True)

    def _clear(self) -> None:
        self.asking.clear()
        self.search.setFocus()

    def _switch_trash(self, shown: bool) -> None:
        self.filters.setVisible(not shown)
        self.rail.setEnabled(not shown)
        self.empty_button.setVisible(shown)
        self._foot.show_trash(shown)
        self._apply()

    def _retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Cases"))
        self.table.measure()
        self.model.retranslate()
        self._show_count()
