"""Taking over what the libraries for notifications log.

desktop-notifier raises nothing when a notification fails: it logs a warning. Without a handler of
ours that would go to the terminal, and nobody here would know the reason.
"""

from __future__ import annotations

import logging
from contextvars import ContextVar

_log = logging.getLogger("desktop_app.system.notifier")
_complaints: ContextVar[list[str] | None] = ContextVar("complaints", default=None)


def collect_complaints() -> list[str]:
    """Return a list to which the library's warnings are added, in this task, from now on."""
    complaints: list[str] = []
    _complaints.set(complaints)
    return complaints


class _Overheard(logging.Handler):
    """Takes the library's warnings: the only way in which it says why something failed."""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning for whoever asked the library for something; log any other."""
        complaints = _complaints.get()
        reason = _reason(record)
        if complaints is not None:
            complaints.append(reason)
        elif record.name.startswith("desktop_notifier"):
            _log.warning("%s", reason)
        else:
            _log.info("%s: %s", record.name, reason)


def listen_to_library() -> None:
    """Take over the log records of the libraries, which would go to the terminal."""
    for name in ("desktop_notifier", "dbus_fast"):
        logger = logging.getLogger(name)
        if not any(isinstance(handler, _Overheard) for handler in logger.handlers):
            logger.addHandler(_Overheard(logging.WARNING))
            logger.propagate = False


def _reason(record: logging.LogRecord) -> str:
    fault = record.exc_info[1] if record.exc_info else None
    return reason_of(fault) if fault is not None else record.getMessage()


def reason_of(fault: BaseException) -> str:
    """Return why something failed, in one line for the log."""
    return " ".join(str(fault).split()) or type(fault).__name__
