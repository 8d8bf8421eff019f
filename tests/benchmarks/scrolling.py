"""Scrolling the list of cases from end to end in the real window. Run as a process.

Prints JSON: seconds of each frame, from before the list is moved until it has been painted and the
window answers again. Half of the frames go through the whole list as the scroll bar is dragged,
the other half page by page as the key does; in between the list rests as a hand would.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop_app.app import make_application
from desktop_app.paths import choose_paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.ui.cases.page import CasesPage
from desktop_app.ui.program import Program

from .first_paint import PaintWatch
from .moment import NOW, StandingClock

_FRAMES = 300
_BETWEEN_MS = 12


def scroll(app: QApplication, page: CasesPage) -> list[float]:
    """Go through the list and return how long each frame took."""
    bar = page.table.verticalScrollBar()
    watch = PaintWatch(page.table.viewport())
    dragged = [round(bar.maximum() * step / _FRAMES) for step in range(1, _FRAMES + 1)]
    pages = [step * bar.pageStep() for step in range(_FRAMES, 0, -1)]
    taken = []
    for place in dragged + pages:
        watch.forget()
        begin = time.perf_counter()
        bar.setValue(place)
        page.table.viewport().update()
        while not watch.painted:
            app.processEvents()
        QApplication.sendPostedEvents()
        taken.append(time.perf_counter() - begin)
        rest(app, _BETWEEN_MS)
    return taken


def rest(app: QApplication, milliseconds: float) -> None:
    """Let the program do what it wants for a while."""
    end = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.001)


def main() -> int:
    """Scroll in the casebook of the data folder that is named and print the times."""
    app = make_application()
    casebook = open_casebook(choose_paths(sys.argv[1]), resources_dir(), NOW)
    program = Program(app, casebook, StandingClock(), local_zone(), "zh_CN")
    program.start()
    rest(app, 1500)
    page = program.shell.window.show_page("cases")
    assert isinstance(page, CasesPage)
    rest(app, 1500)
    print(json.dumps(scroll(app, page)))
    program.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
