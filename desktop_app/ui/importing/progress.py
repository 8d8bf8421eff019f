"""How far reading, checking or writing of a table is, and how long it still takes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ..theme import space
from ..widgets import PlainLabel
from .remaining import RemainingTime

_A_MINUTE = 60


class ImportProgress(QWidget):
    """A sentence, a bar, "42%", and "about 2 minutes left".

    Attributes:
        bar: the bar.
    """

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Make it at nothing done.

        Args:
            parent: where it stands.
            clock: tells seconds that only go forward.
        """
        super().__init__(parent)
        self._clock = clock
        self._remaining = RemainingTime()
        self._done = self._total = 0
        self._what = PlainLabel(role="heading", wrap=True)
        self.bar = QProgressBar(textVisible=False)
        self._count = PlainLabel(role="muted")
        self._left = PlainLabel(role="muted")
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._show_left)
        line = QHBoxLayout()
        line.addWidget(self._count)
        line.addStretch(1)
        line.addWidget(self._left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addWidget(self._what)
        layout.addWidget(self.bar)
        layout.addLayout(line)
        self._retranslate()

    def begin(self, what: str) -> None:
        """Show that something has begun."""
        self._what.setText(what)
        self._remaining = RemainingTime()
        self._done = self._total = 0
        self.bar.setRange(0, 0)
        self._show_numbers()
        self._tick.start()

    def end(self) -> None:
        """Stand still."""
        self._tick.stop()

    def set_what(self, what: str) -> None:
        """Say in other words what is done."""
        self._what.setText(what)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done, in any unit, and guess anew when it will all be."""
        self._done, self._total = done, max(done, total)
        self._remaining.note(done, self._total, self._clock())
        if self._total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(1000 * done // self._total)
        self._show_numbers()

    def text(self) -> str:
        """Return all that it says."""
        parts = (self._what.text(), self._count.text(), self._left.text())
        return "\n".join(part for part in parts if part)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self._show_numbers()

    def _show_numbers(self) -> None:
        percent = 100 * self._done // self._total if self._total else 0
        words = self.tr("{percent}%").format(percent=percent) if self._total else ""
        self._count.setText(words)
        self._show_left()

    def _show_left(self) -> None:
        seconds = self._remaining.seconds(self._clock())
        self._left.setText("" if seconds is None else self._words(seconds))

    def _words(self, seconds: float) -> str:
        if seconds < _A_MINUTE / 6:
            return self.tr("a few seconds left")
        if seconds < 0.9 * _A_MINUTE:
            tens = max(1, round(seconds / 10))
            return self.tr("about {count} seconds left").format(count=10 * tens)
        return self.tr("about %n minute(s) left", "", max(1, round(seconds / _A_MINUTE)))
