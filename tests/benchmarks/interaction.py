"""Typing a search and opening cases in the real window. Run as a process; prints JSON.

The figures are seconds from before a key or a click is delivered until what it asks for has been
painted and the window answers again.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from random import Random

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.app import make_application
from desktop_app.paths import choose_paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.cases.page import CasesPage
from desktop_app.ui.program import Program
from desktop_app.ui.widgets import EmptyState

from .first_paint import PaintWatch
from .moment import NOW, StandingClock
from .typing_samples import searches

# A quick typist. The counting of one result may still go on when the next key comes.
_BETWEEN_KEYS_MS = 120
_BETWEEN_CASES_MS = 250


class Measuring:
    """The program with its window, and how long it takes to do things.

    Attributes:
        program: the program.
    """

    def __init__(self, data_dir: str) -> None:
        self._app = make_application()
        self._casebook = open_casebook(choose_paths(data_dir), resources_dir(), NOW)
        self.program = Program(self._app, self._casebook, StandingClock(), local_zone(), "zh_CN")
        self.program.start()
        self._rest(1000)

    def type_searches(self) -> dict[str, list[float]]:
        """Type each search from an empty field; return the time of each key, by kind."""
        page = self.program.shell.window.show_page("cases")
        assert isinstance(page, CasesPage)
        page.focus_search()
        self._rest(1000)
        # Either is what the seller sees: the rows, or that there are none.
        watch = PaintWatch(page.table.viewport(), *page.stack.findChildren(EmptyState))
        taken: dict[str, list[float]] = {}
        for kind, texts in searches(self._casebook.store, Random(1)).items():
            for text in texts:
                page.search.clear()
                self._rest(_BETWEEN_CASES_MS)
                for key in text:
                    seconds = self._until_painted(watch, partial(_type, page.search, key))
                    taken.setdefault(kind, []).append(seconds)
                    self._rest(_BETWEEN_KEYS_MS)
        page.search.clear()
        return taken

    def open_cases(self, count: int) -> dict[str, list[float]]:
        """Open cases from the list, each in a new page, then one after the other in one page."""
        window, shell = self.program.shell.window, self.program.shell
        numbers = self._some_cases(count + 1)
        opened = []
        for number in numbers:
            window.show_page("cases")
            self._rest(_BETWEEN_CASES_MS)
            opened.append(self._until_page_painted(partial(shell.show_case, number)))
            self._rest(_BETWEEN_CASES_MS)
            window.back()
        shell.show_case(numbers[0])
        self._rest(_BETWEEN_CASES_MS)
        page = window.pushed()
        assert isinstance(page, CasePage)
        watch = PaintWatch(page)
        switched = []
        for number in numbers[1:]:
            switched.append(self._until_painted(watch, partial(shell.show_case, number)))
            self._rest(_BETWEEN_CASES_MS)
        return {"first": opened[:1], "opened": opened[1:], "switched": switched}

    def end(self) -> None:
        """Put the program away."""
        self.program.stop()

    def _some_cases(self, count: int) -> list[int]:
        rows = self._casebook.store.rows(
            "SELECT id FROM (SELECT id, uid FROM cases WHERE deleted_at IS NULL "
            "AND status <> 'closed' ORDER BY uid LIMIT ?) UNION ALL SELECT id FROM "
            "(SELECT id, uid FROM cases WHERE deleted_at IS NULL ORDER BY uid LIMIT ?)",
            [count // 2, count - count // 2],
        )
        numbers = [int(row[0]) for row in rows]
        Random(1).shuffle(numbers)
        return numbers

    def _until_painted(self, watch: PaintWatch, act: Callable[[], object]) -> float:
        watch.forget()
        begin = time.perf_counter()
        act()
        self._wait_for(watch)
        return time.perf_counter() - begin

    def _until_page_painted(self, act: Callable[[], object]) -> float:
        begin = time.perf_counter()
        act()
        page = self.program.shell.window.pushed()
        assert isinstance(page, QWidget)
        watch = PaintWatch(page)
        self._wait_for(watch)
        taken = time.perf_counter() - begin
        watch.deleteLater()
        return taken

    def _wait_for(self, watch: PaintWatch) -> None:
        while not watch.painted:
            self._app.processEvents()
        # What the paint brought along, such as another layout. Timers may wait: what a page adds
        # out of sight comes later on purpose.
        QApplication.sendPostedEvents()

    def _rest(self, milliseconds: int) -> None:
        end = time.perf_counter() + milliseconds / 1000
        while time.perf_counter() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.002)


def _type(field: QLineEdit, key: str) -> None:
    """Type a character: by a key, or by an input method as Chinese is typed."""
    if key.isascii():
        QTest.keyClick(field, Qt.Key(ord(key.upper())))
        return
    event = QInputMethodEvent()
    event.setCommitString(key)
    QApplication.sendEvent(field, event)


def main() -> int:
    """Measure in the casebook of the data folder that is named and print what was found."""
    data_dir, count = sys.argv[1:3]
    measuring = Measuring(data_dir)
    found = {"typed": measuring.type_searches(), "opened": measuring.open_cases(int(count))}
    measuring.end()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
