"""Counting bad cells of the preview a few at a time, so that typing and scrolling go on."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from .preview_model import PreviewModel

# Seconds of counting before the window is let go on.
_SLICE = 0.006


class ProblemCounter(QObject):
    """Goes through all cells of the preview.

    Signals:
        counted(int): so many of them cannot be stored.
    """

    counted = Signal(int)

    def __init__(self, model: PreviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._left: Iterator[bool] = iter(())
        self._bad = 0
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Count anew; an earlier count is given up."""
        self._left, self._bad = self._model.problems(), 0
        self._soon.start()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE
        for is_bad in self._left:
            self._bad += is_bad
            if time.perf_counter() > until:
                return
        self._soon.stop()
        self.counted.emit(self._bad)
