"""The program itself, left alone, with a clock that goes. Run as a process.

After the options of the program one may come of this file: ``--minimize`` does what the window's
button does once it is painted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer

from desktop_app import __main__, app
from desktop_app.ui.program import Program

from .first_paint import PAINTED
from .moment import MovingClock

MINIMIZE = "--minimize"
_AFTER_MS = 1_000


class IdleProgram(Program):
    """Says when it has started."""

    def start(
        self, after_paint: Callable[[], object] | None = None, *, minimized: bool = False
    ) -> None:
        """Start as usual."""
        super().start(after_paint, minimized=minimized)
        if MINIMIZE in sys.argv:
            QTimer.singleShot(_AFTER_MS, self, self.shell.window.showMinimized)
        QTimer.singleShot(_AFTER_MS, self, lambda: print(PAINTED, flush=True))


if __name__ == "__main__":
    vars(app).update(SystemClock=MovingClock, Program=IdleProgram)
    sys.exit(__main__.start([word for word in sys.argv[1:] if word != MINIMIZE]))
