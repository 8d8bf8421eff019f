"""A pulse for countdowns, only while they can be seen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_MS = 1_000
MINUTE_MS = 60_000


class Ticker(QObject):
    """Ticks each second or each minute between :meth:`start` and :meth:`stop`.

    Attributes:
        timer: the timer behind it.

    Signals:
        ticked: time has passed.
    """

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self)
        self.timer.setInterval(MINUTE_MS)
        self.timer.timeout.connect(self.ticked)

    def set_fast(self, fast: bool) -> None:
        """Tick each second instead of each minute."""
        interval = SECOND_MS if fast else MINUTE_MS
        # Setting an interval starts the wait anew, which must not happen at each tick.
        if self.timer.interval() != interval:
            self.timer.setInterval(interval)

    def start(self) -> None:
        """Begin to tick."""
        if not self.timer.isActive():
            self.timer.start()

    def stop(self) -> None:
        """Stop ticking."""
        self.timer.stop()
