"""The program itself, started as ``python -m desktop_app`` starts it. Run as a process.

Two things are put in: the clock of the generated casebook, and a report once Today is painted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from desktop_app import __main__, app
from desktop_app.ui.program import Program
from desktop_app.ui.today.page import TodayPage

from .first_paint import STAY, report_first_paint
from .moment import StandingClock


class WatchedProgram(Program):
    """Reports when the agenda has been painted with what is due."""

    def start(
        self, after_paint: Callable[[], object] | None = None, *, minimized: bool = False
    ) -> None:
        """Start as usual."""
        super().start(after_paint, minimized=minimized)
        today = self.shell.window.page("today")
        assert isinstance(today, TodayPage)
        if not today.agenda.rows.rowCount():
            sys.exit("Nothing is due in this casebook.")
        report_first_paint(today.agenda.viewport(), stay=STAY in sys.argv)


if __name__ == "__main__":
    vars(app).update(SystemClock=StandingClock, Program=WatchedProgram)
    sys.exit(__main__.start([word for word in sys.argv[1:] if word != STAY]))
