"""The log of the program: its own faults, and how it shows reminders; in the data folder."""

from __future__ import annotations

import logging
from pathlib import Path

from .paths import APP_NAME, Paths

_LARGEST_FILE = 1_000_000
_OLDER_FILES = 5
_LINE = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


class FaultLog(logging.Handler):
    """Appends what is logged to a file that is turned over at 1 MB, with five older ones kept.

    The file is open only while a record is written: a window and a command may share it, and
    Windows cannot rename a file that another program holds open.

    Attributes:
        path: the newest file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(logging.INFO)
        self.path = path
        self.setFormatter(logging.Formatter(_LINE))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; drop what cannot be written, so that the log never adds a fault."""
        # Imported here because it costs as much as all of logging and most runs have no fault.
        from logging.handlers import RotatingFileHandler

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = RotatingFileHandler(
                self.path,
                maxBytes=_LARGEST_FILE,
                backupCount=_OLDER_FILES,
                encoding="utf-8",
                errors="backslashreplace",
            )
        except (OSError, ValueError):
            return
        # The base class reports a full disk on the terminal, with a traceback.
        file.handleError = lambda record: None  # type: ignore[method-assign]
        file.setFormatter(self.formatter)
        try:
            file.emit(record)
        finally:
            file.close()


def log_file(paths: Paths) -> Path:
    """Return where the newest log of a data folder is, if there is any."""
    return paths.logs / f"{APP_NAME}.log"


def start_logging(paths: Paths) -> Path:
    """Let what the program logs go to a data folder's log.

    A later call moves the log to another data folder. Nothing is written or made until there is
    something to log.

    Returns:
        The file.
    """
    logger = logging.getLogger("desktop_app")
    logger.setLevel(logging.INFO)
    for handler in [one for one in logger.handlers if isinstance(one, FaultLog)]:
        logger.removeHandler(handler)
    log = FaultLog(log_file(paths))
    logger.addHandler(log)
    return log.path
