"""Typing Chinese words into the palette and into the list of cases. Run as a process.

Prints JSON: seconds of each key, from before it is delivered until results have been painted that
belong to what is typed, and the window answers again.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.app import make_application
from desktop_app.paths import choose_paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.clock import local_zone
from desktop_app.ui.finder.finder import Finder
from desktop_app.ui.program import Program

from .first_paint import PaintWatch
from .moment import NOW, StandingClock
from .scrolling import rest
from .typing_samples import CHINESE

# As the program itself waits: who asks again and again keeps the interpreter from other threads.
_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
# A quick typist.
_BETWEEN_KEYS_MS = 120
_REPEATS = 2


def type_words(app: QApplication, finder: Finder) -> list[float]:
    """Type each word from an empty field; return the time of each key."""
    field, view = finder.panel.field, finder.panel.view
    watch = PaintWatch(view.viewport())
    taken = []
    for word in CHINESE * _REPEATS:
        field.clear()
        rest(app, 250)
        for key in word:
            begin = time.perf_counter()
            type_key(field, key)
            while not finder.shows_answer:
                app.processEvents(_WAIT)
            watch.forget()
            view.viewport().update()
            while not watch.painted:
                app.processEvents(_WAIT)
            QApplication.sendPostedEvents()
            taken.append(time.perf_counter() - begin)
            rest(app, _BETWEEN_KEYS_MS)
    return taken


def type_key(field: QLineEdit, key: str) -> None:
    """Type a character as an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(key)
    QApplication.sendEvent(field, event)


def main() -> int:
    """Type in the casebook of the data folder that is named and print the times."""
    app = make_application()
    casebook = open_casebook(choose_paths(sys.argv[1]), resources_dir(), NOW)
    program = Program(app, casebook, StandingClock(), local_zone(), "zh_CN")
    program.start()
    rest(app, 1500)
    program.shell.find_desk.open()
    rest(app, 1000)
    [finder] = program.shell.window.findChildren(Finder)
    print(json.dumps(type_words(app, finder)))
    program.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
