"""Noticing what goes wrong inside the program while the tour drives it."""

from __future__ import annotations

import logging
import sys
from types import TracebackType

from ..session import Session

_log = logging.getLogger(__name__)


class StepFailed(Exception):
    """The program did not do what the tour expects; the text says what is missing."""


class Watch(logging.Handler):
    """Collects what the program could not do: refused intents, logged faults, stray exceptions.

    Qt swallows what a slot raises, so nothing of this would stop the tour by itself.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._faults: list[str] = []
        self._hook = sys.excepthook

    def begin(self) -> None:
        """Listen to the log and to exceptions that nobody catches."""
        self._hook, sys.excepthook = sys.excepthook, self._caught
        logging.getLogger("desktop_app").addHandler(self)

    def follow(self, session: Session) -> None:
        """Listen to what the user is told has failed."""
        session.failed.connect(self._faults.append)

    def end(self) -> None:
        """Listen no more."""
        logging.getLogger("desktop_app").removeHandler(self)
        sys.excepthook = self._hook

    def emit(self, record: logging.LogRecord) -> None:
        """Note a fault of the program's own."""
        cause = record.exc_info[1] if record.exc_info else None
        self._faults.append(record.getMessage() if cause is None else f"{cause!r}")

    def complain(self) -> None:
        """Raise StepFailed if something went wrong since the last time."""
        faults = list(self._faults)
        self._faults.clear()
        if faults:
            raise StepFailed(" / ".join(dict.fromkeys(faults)))

    def _caught(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        # Logged with its traceback, by which emit() hears of it as well.
        _log.error("uncaught in the tour", exc_info=(kind, fault, trace))
