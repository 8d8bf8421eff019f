"""When the page looks at the clock again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QObject, Qt, QTimer

_SECOND_MS = 1000
_MINUTE_S = 60


class Ticker(QTimer):
    """A timer that goes off as the seconds or the minutes of the clock change, once per wait.

    Once, because an interval of its own would drift away from the clock: sooner or later a second
    would be left out.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        # A coarse timer may be late by a twentieth, which makes three seconds of a minute.
        self.setTimerType(Qt.TimerType.PreciseTimer)

    def wait(self, now: datetime, each_second: bool, until: datetime | None) -> None:
        """Go off at the next second or minute.

        Args:
            now: this moment, in whole seconds.
            each_second: whether seconds are shown.
            until: go off at this moment, if it comes earlier.
        """
        seconds = 1 if each_second else _MINUTE_S - now.second
        if until is not None and until > now:
            seconds = min(seconds, int((until - now).total_seconds()))
        passed = QDateTime.currentMSecsSinceEpoch() % _SECOND_MS
        self.start(max(1, seconds) * _SECOND_MS - passed)
