"""What every page works with: the open casebook, the clock, the language, and news of changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.errors import UserError
from desktop_app.i18n import told
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import Change
from desktop_app.services.clock import Clock
from desktop_app.services.playbooks import Playbooks
from desktop_app.store.connection import Store

from .worker import Worker

_log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class Session(QObject):
    """The open casebook as the pages see it.

    Attributes:
        casebook: the open casebook.
        clock: tells the time.
        zone: the seller's time zone.
        language: ``zh_CN`` or ``en``.
        worker: the background thread, with a reading connection of its own.

    Signals:
        changed(Change): a service has changed something; pages refresh what they show of it.
        failed(str): a sentence for the user: something could not be done.
        case_requested(int): a page wants this case shown.
        log_requested(object): a page wants a contact logged; the case's number, or None.
    """

    changed = Signal(object)
    failed = Signal(str)
    case_requested = Signal(int)
    log_requested = Signal(object)

    def __init__(
        self, casebook: Casebook, clock: Clock, zone: tzinfo, language: str, worker: Worker
    ) -> None:
        super().__init__()
        self.casebook = casebook
        self.clock = clock
        self.zone = zone
        self.language = language
        self.worker = worker
        self._files: Worker | None = None
        self._viewer: Worker | None = None

    @property
    def store(self) -> Store:
        """The main thread's connection, to pass to services."""
        return self.casebook.store

    @property
    def playbooks(self) -> Playbooks:
        """What is known about each issue type."""
        return self.casebook.playbooks

    @property
    def files(self) -> Worker:
        """Another background thread, for copying and writing files: that may take minutes.

        Its jobs are given no resource.
        """
        if self._files is None:
            self._files = Worker(lambda: None)
        return self._files

    @property
    def viewer(self) -> Worker:
        """A background thread for looking at files, which does not wait until others are copied.

        Its jobs are given no resource.
        """
        if self._viewer is None:
            self._viewer = Worker(lambda: None)
        return self._viewer

    @property
    def is_copying(self) -> bool:
        """True while files are copied or written that would be missed if the program ended."""
        return self._files is not None and self._files.would_be_missed

    def stop_files(self) -> None:
        """End the threads for files, as far as there are any."""
        for worker in (self._files, self._viewer):
            if worker is not None:
                worker.stop()

    def now(self) -> datetime:
        """Return this moment (UTC)."""
        return self.clock.now()

    def do(
        self, intent: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Carry out what the user wants and tell everybody what changed.

        The service gets the store and the given arguments. A :class:`Change` that it returns,
        alone, in a tuple or as the attribute ``change``, is announced.

        Returns:
            What the service returned; None when it failed. The user was told why.
        """
        try:
            result = intent(self.store, *args, **kwargs)
        except Exception as fault:
            self.failed.emit(self.sentence_for(fault))
            return None
        change = _change_in(result)
        if change is not None:
            self.changed.emit(change)
        return result

    def sentence_for(self, fault: BaseException) -> str:
        """Return one sentence for the user about a fault; a bug of ours is logged as well."""
        if isinstance(fault, UserError):
            return told(fault, translate_core)
        _log.error("unexpected fault", exc_info=fault)
        return self.tr(
            "Something went wrong. What you typed is kept; the log file has the details."
        )


def translate_core(sentence: str) -> str:
    """Return one of the core's sentences in the window's language."""
    return QCoreApplication.translate("core", sentence)


def _change_in(result: object) -> Change | None:
    if isinstance(result, Change):
        return result
    if isinstance(result, tuple):
        return next((part for part in result if isinstance(part, Change)), None)
    change = getattr(result, "change", None)
    return change if isinstance(change, Change) else None
