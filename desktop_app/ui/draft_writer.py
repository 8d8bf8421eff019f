"""Writes what is being typed into the casebook, a moment after the last key."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop_app.services import drafts
from desktop_app.services.drafts import DraftKind

from .session import Session

_log = logging.getLogger(__name__)

Body = dict[str, Any]
Read = Callable[[], Body | None]


class DraftWriter(QObject):
    """Keeps drafts of one kind, so that not even a killed program loses more than a second.

    No page hears of it. When a draft cannot be written, that is told once, and tried again until it
    can.

    Attributes:
        quiet_ms: how long nothing must be typed before a draft is written.
        longest_ms: how long it waits while typing goes on.
        retry_ms: how long it waits after a failure.
    """

    quiet_ms = 700
    longest_ms = 4_000
    retry_ms = 5_000

    def __init__(self, session: Session, kind: DraftKind, parent: QObject | None = None) -> None:
        """Write nothing yet.

        Args:
            session: the open casebook.
            kind: what is being written.
            parent: owner.
        """
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._waiting: dict[int | None, Read] = {}
        self._kept: dict[int | None, Body | None] = {}
        self._has_told = False
        self._quiet, self._longest = QTimer(self), QTimer(self)
        for timer in (self._quiet, self._longest):
            timer.setSingleShot(True)
            timer.timeout.connect(self.flush)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.flush)

    def load(self, case_id: int | None) -> Body | None:
        """Return the draft of a case, None when there is none or it cannot be read."""
        self.flush()
        if case_id in self._waiting:
            return self._waiting[case_id]()
        try:
            found = drafts.load(self._session.store, self._kind, case_id)
        except Exception as fault:
            self._tell(fault)
            return None
        self._kept[case_id] = found
        return found

    def keep_soon(self, case_id: int | None, read: Read) -> None:
        """Keep a draft when nothing more is typed.

        Args:
            case_id: the case it is about, None for the one that is about none.
            read: gives the draft as it is at that moment; None when there is nothing to keep.
        """
        self._waiting[case_id] = read
        self._quiet.start(self.retry_ms if self._has_told else self.quiet_ms)
        if not self._longest.isActive() and not self._has_told:
            self._longest.start(self.longest_ms)

    def keep(self, case_id: int | None, body: Body | None) -> None:
        """Keep a draft at once; None drops it."""
        self._waiting[case_id] = lambda: body
        self.flush()

    def forget(self, case_id: int | None) -> None:
        """Take note that a draft was dropped with what was made from it."""
        self._waiting.pop(case_id, None)
        self._kept[case_id] = None

    def flush(self) -> None:
        """Write at once what waits to be written, or as soon as a long write has ended."""
        self._quiet.stop()
        self._longest.stop()
        if self._session.is_writing:
            self._put_off()
            return
        for case_id, read in tuple(self._waiting.items()):
            try:
                self._write(case_id, read())
            except Exception as fault:
                self._tell(fault)
                self._quiet.start(self.retry_ms)
                return
            self._waiting.pop(case_id, None)
        self._has_told = False

    def _put_off(self) -> None:
        """Keep here what would be written, as it is now: its fields may soon show another case."""
        for case_id, read in tuple(self._waiting.items()):
            self._waiting[case_id] = _as_it_is(read)
        self._session.when_free(self.flush)

    def _write(self, case_id: int | None, body: Body | None) -> None:
        if case_id in self._kept and self._kept[case_id] == body:
            return
        session = self._session
        if body is None:
            drafts.drop(session.store, self._kind, case_id)
        else:
            drafts.keep(session.store, self._kind, case_id, body, session.now())
        self._kept[case_id] = body

    def _tell(self, fault: Exception) -> None:
        if self._has_told:
            return
        self._has_told = True
        _log.warning("a draft of kind %s cannot be kept: %s", self._kind.value, fault)
        reason = self._session.sentence_for(fault)
        words = self.tr("What you type is not safe yet, should the program end: {reason}")
        self._session.failed.emit(words.replace("{reason}", reason))


def _as_it_is(read: Read) -> Read:
    body = read()
    return lambda: body
