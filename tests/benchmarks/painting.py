"""Painting Today in the real window, or a bare table of as many rows. Run as a process.

Prints JSON: seconds from before a page is asked for until it has been painted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from desktop_app.app import make_application
from desktop_app.paths import choose_paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.services.deadlines import due
from desktop_app.ui.program import Program
from desktop_app.ui.today.page import TodayPage
from desktop_app.ui.today.reading import MOST_ROWS

from .first_paint import PaintWatch
from .moment import NOW

_REPEATS = 15
_BETWEEN_MS = 150
_LONG = timedelta(days=400)
_COLUMNS = 5
Times = dict[str, list[float]]


class _SetClock:
    """A clock that stands where it is set."""

    moment = NOW

    def now(self) -> datetime:
        """Return the moment (UTC)."""
        return self.moment


def measure_today(data_dir: str) -> Times:
    """Measure the page's first paint, and then how it is painted anew."""
    app = make_application()
    casebook = open_casebook(choose_paths(data_dir), resources_dir(), NOW)
    clock = _SetClock()
    program = Program(app, casebook, clock, local_zone(), "zh_CN")
    window = program.shell.window
    begin = time.perf_counter()
    program.start()
    page = window.page("today")
    assert isinstance(page, TodayPage)
    paper = page.agenda.viewport()
    watch = PaintWatch(paper)
    times = {"first": [_painted(app, watch) - begin]}
    _rest(app, 2000)
    # It would ring for what the set clock lets fall due.
    program.bell.stop()

    def refresh() -> None:
        page.refresh()
        paper.update()

    def come_back() -> None:
        window.show_page("today")

    times["refresh"] = _repeated(app, watch, lambda: None, refresh)
    times["back"] = _repeated(app, watch, lambda: window.show_page("cases"), come_back)
    times["check"] = _timed(app, program.bell.check)
    program.bell.stop()
    clock.moment = NOW + _LONG
    times["all overdue"] = _repeated(app, watch, lambda: None, refresh)
    program.stop()
    return times


def measure_table(data_dir: str) -> Times:
    """Measure a bare table in a bare window, with the same rows and no look of its own."""
    app = make_application()
    casebook = open_casebook(choose_paths(data_dir), resources_dir(), NOW)
    store = casebook.store
    begin = time.perf_counter()
    window, table = QMainWindow(), QTableView()
    window.setCentralWidget(table)
    window.resize(1200, 780)
    rows = QStandardItemModel(0, _COLUMNS, table)
    table.setModel(rows)

    def fill() -> None:
        rows.removeRows(0, rows.rowCount())
        for item in due(store, NOW + timedelta(days=7), "", MOST_ROWS):
            deadline = item.deadline
            words = (item.case_title, item.shop, deadline.title, deadline.kind.value)
            moment = f"{deadline.due_at.astimezone(UTC):%Y-%m-%d %H:%M}"
            rows.appendRow([QStandardItem(word) for word in (*words, moment)])
        table.viewport().update()

    fill()
    window.show()
    watch = PaintWatch(table.viewport())
    times = {"first": [_painted(app, watch) - begin]}
    _rest(app, 1000)
    times["refresh"] = _repeated(app, watch, lambda: None, fill)
    casebook.close()
    return times


def _repeated(
    app: QApplication, watch: PaintWatch, before: Callable[[], object], act: Callable[[], object]
) -> list[float]:
    taken = []
    for _ in range(_REPEATS):
        before()
        _rest(app, _BETWEEN_MS)
        watch.forget()
        begin = time.perf_counter()
        act()
        taken.append(_painted(app, watch) - begin)
        _rest(app, _BETWEEN_MS)
    return taken


def _timed(app: QApplication, act: Callable[[], object]) -> list[float]:
    taken = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        act()
        taken.append(time.perf_counter() - begin)
        _rest(app, 20)
    return taken


def _painted(app: QApplication, watch: PaintWatch) -> float:
    """Wait for the paint and what it brings along; return the moment at which it was over."""
    while not watch.painted:
        app.processEvents()
    QApplication.sendPostedEvents()
    return time.perf_counter()


def _rest(app: QApplication, milliseconds: int) -> None:
    end = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.002)


if __name__ == "__main__":
    _KIND, _FOLDER = sys.argv[1:3]
    print(json.dumps((measure_today if _KIND == "today" else measure_table)(_FOLDER)))
