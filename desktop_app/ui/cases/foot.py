"""What stands below the list: actions for one case or for several, and the order."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import Case

from ..kit import Kit
from .actions import ListActions
from .bulk_bar import BulkBar
from .bulk_commands import BulkCommands
from .commands import CaseCommands
from .sorting import SortBar
from .table import CasesTable


class ListFoot(QWidget):
    """Offers what can be done to what is selected, and carries it out.

    Attributes:
        case_actions, commands: for the selected case.
        bulk_bar, bulk: for several.
    """

    def __init__(self, kit: Kit, table: CasesTable, sorting: SortBar, page: QWidget) -> None:
        """Make the foot of a list.

        Args:
            kit: what to work with.
            table: the list.
            sorting: stands at the right while no more than one case is selected.
            page: above which dialogs open.
        """
        super().__init__()
        self._table, self._sorting = table, sorting
        self._is_trash = False
        self.case_actions = ListActions(kit.icons, table)
        self.commands = CaseCommands(kit, page)
        self.bulk_bar = BulkBar(kit.icons, table)
        self.bulk = BulkCommands(kit, page, table.picked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.case_actions)
        line.addWidget(self.bulk_bar, 1)
        line.addStretch(0)
        line.addWidget(sorting)
        self._connect()
        self._connect_bulk()
        self.show_trash(False)

    def show_trash(self, shown: bool) -> None:
        """Offer what makes sense in the trash, or else what does outside of it."""
        self._is_trash = shown
        self.case_actions.show_trash(shown)
        self.bulk_bar.show_trash(shown)
        self.show_actions()

    def show_actions(self) -> None:
        """Offer what can be done to what is selected now."""
        table = self._table
        many = table.picked_count > 1
        self.case_actions.show_for(table.selected_case(), is_many=many)
        self.bulk_bar.show_count(table.picked_count, is_all=table.is_all_picked)
        shows_bulk = many or self.bulk.is_busy
        # What goes is hidden first: side by side they are wider than a small window.
        parts: dict[QWidget, bool] = {
            self.bulk_bar: shows_bulk,
            self.case_actions: not shows_bulk,
            self._sorting: not shows_bulk and not self._is_trash,
        }
        for part, is_shown in sorted(parts.items(), key=lambda pair: pair[1]):
            part.setVisible(is_shown)

    def _connect(self) -> None:
        table, actions, commands = self._table, self.case_actions, self.commands
        table.menu_requested.connect(self._pop_up)
        table.picked_changed.connect(self.show_actions)
        for action, command in (
            (actions.open, commands.open),
            (actions.log, commands.log_contact),
            (actions.copy, commands.copy_order_no),
        ):
            action.triggered.connect(partial(self._do, command))
        for action, command, for_many in (
            (actions.close_case, commands.close_case, self.bulk.close),
            (actions.trash, commands.trash, self.bulk.trash),
            (actions.restore, commands.restore, self.bulk.restore),
        ):
            action.triggered.connect(partial(self._do_to_any, command, for_many))

    def _connect_bulk(self) -> None:
        bar, bulk = self.bulk_bar, self.bulk
        bar.cleared.connect(self._table.select_current_only)
        bar.cancel.clicked.connect(bulk.give_up)
        bar.shop.triggered.connect(lambda: bulk.choose_shop(bar.place_of(bar.shop)))
        bar.tag.triggered.connect(bulk.choose_tags)
        bar.snooze.triggered.connect(lambda: bulk.choose_snooze(bar.place_of(bar.snooze)))
        bar.close_all.triggered.connect(bulk.close)
        bar.export.triggered.connect(lambda: bulk.export(bar.place_of(bar.export)))
        bar.trash.triggered.connect(bulk.trash)
        bar.restore.triggered.connect(bulk.restore)
        bulk.began.connect(bar.begin)
        bulk.progressed.connect(bar.progress.set_progress)
        bulk.ended.connect(bar.end)
        for signal in (bulk.began, bulk.ended):
            signal.connect(self.show_actions)

    def _pop_up(self, place: QPoint) -> None:
        bar = self.bulk_bar
        if self._table.picked_count > 1:
            bar.menu().popup(place)
        else:
            self.case_actions.menu((bar.tag, bar.shop, bar.snooze)).popup(place)

    def _do(self, command: Callable[[Case], None], checked: bool = False) -> None:
        """Carry out a command on the selected case; ``checked`` comes along with ``triggered``."""
        case = self._table.selected_case()
        if case is not None:
            command(case)

    def _do_to_any(
        self, command: Callable[[Case], None], for_many: Callable[[], None], checked: bool = False
    ) -> None:
        """Carry out a command on the selected case, or what it is for several."""
        if self._table.picked_count > 1:
            for_many()
        else:
            self._do(command)
