"""Letting the countdowns of the agenda run without painting anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.deadline import DueItem

from ..moments import is_within_hour, live_countdown
from .due_words import is_put_off
from .model import AgendaModel


class Countdowns:
    """The countdowns of the rows that can be seen."""

    def __init__(
        self,
        view: QTableView,
        paper: QWidget,
        rows: AgendaModel,
        place_in: Callable[[QRect], QRect],
    ) -> None:
        """Make them.

        Args:
            view: shows the rows.
            paper: its viewport.
            rows: its model.
            place_in: tells where in a row's rectangle the countdown stands.
        """
        self._view = view
        self._paper = paper
        self._rows = rows
        self._place_in = place_in

    def tick(self, now: datetime) -> None:
        """Let time pass: paint those that now read otherwise, each in its own place."""
        before, self._rows.now = self._rows.now, now
        for row, item in self._in_sight():
            due_at = item.deadline.due_at
            if live_countdown(due_at, before) != live_countdown(due_at, now):
                line = self._view.visualRect(self._rows.index(row))
                self._paper.update(self._place_in(line))

    def show_seconds(self) -> bool:
        """Tell whether one of them shows seconds."""
        now = self._rows.now
        return any(
            is_within_hour(item.deadline.due_at, now) and not is_put_off(item, now)
            for _, item in self._in_sight()
        )

    def _in_sight(self) -> Iterator[tuple[int, DueItem]]:
        """Go through the deadlines that can be seen, with the numbers of their rows."""
        first, last = self._view.rowAt(0), self._view.rowAt(self._paper.height() - 1)
        end = self._rows.rowCount() if last < 0 else last + 1
        for row in range(max(first, 0), end):
            item = self._rows.item(row)
            if item is not None:
                yield row, item
