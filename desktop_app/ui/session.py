"""What every page works with: the open casebook, the clock, the language, and news of changes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop_app.domain.errors import UserError
from desktop_app.i18n import told
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import Change
from desktop_app.services.clock import Clock
from desktop_app.services.playbooks import Playbooks
from desktop_app.services.preferences import set_preference
from desktop_app.store.connection import Store

from .long_writes import LongWrites
from .undo import Entry, UndoStack
from .worker import Job, Worker

if TYPE_CHECKING:
    from desktop_app.services.journal import Step

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
        undo_stack: what was done, to be undone and redone.
        long_writes: writing by another thread; see :meth:`write_long`.

    Signals:
        changed(Change): a service has changed something; pages refresh what they show of it.
        failed(str): a sentence for the user: something could not be done.
        case_requested(int): a page wants this case shown.
        log_requested(object): a page wants a contact logged; the case's number, or None.
        import_requested(object): a page wants a table imported; its path, or None to choose one.
        writing_changed(bool): a long write is under way, or none is any more.
    """

    changed = Signal(object)
    failed = Signal(str)
    case_requested = Signal(int)
    log_requested = Signal(object)
    import_requested = Signal(object)
    writing_changed = Signal(bool)

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
        self.undo_stack = UndoStack(self)
        self.long_writes = LongWrites(casebook, self)
        self.long_writes.changed.connect(self.writing_changed)
        app = QCoreApplication.instance()
        if app is not None:
            # Before the drafts are written for the last time, which connect later.
            app.aboutToQuit.connect(self.long_writes.stop)

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

    @property
    def writer(self) -> Worker:
        """A background thread for writing that takes long; see :meth:`write_long`."""
        return self.long_writes.worker

    @property
    def is_writing(self) -> bool:
        """True while a long write is under way: other writing is refused, reading goes on."""
        return self.long_writes.is_writing

    def when_free(self, act: Callable[[], object]) -> None:
        """Do something that writes once no long write is under way; at once if none is.

        Args:
            act: what to do; the same thing waits only once. It must not outlive what it works on.
        """
        self.long_writes.when_free(act)

    def stop_files(self) -> None:
        """End the threads for files and for long writes, as far as there are any.

        What is being written is broken off and leaves no trace.
        """
        self.long_writes.stop()
        for worker in (self._files, self._viewer):
            if worker is not None:
                worker.stop()

    def issue_type_name(self, issue_type: str) -> str:
        """Return the name of an issue type in the window's language."""
        return self.playbooks.get(issue_type).name.in_language(self.language)

    def now(self) -> datetime:
        """Return this moment (UTC)."""
        return self.clock.now()

    def do(
        self, intent: Callable[Concatenate[Store, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Carry out what the user wants and tell everybody what changed.

        The service gets the store and the given arguments. A :class:`Change` that it returns,
        alone, in a tuple or as the attribute ``change``, is announced. What it wrote is one step
        of undo.

        Returns:
            What the service returned; None when it failed. The user was told why.
        """
        if self.is_writing and cast(object, intent) is set_preference:
            # Nobody waits for it, and it is no reason to bother anybody.
            self.when_free(lambda: self.do(intent, *args, **kwargs))
            return cast(T, Change())
        try:
            with self.undo_stack.recording(intent):
                result = intent(self.store, *args, **kwargs)
        except Exception as fault:
            self.failed.emit(self.sentence_for(fault))
            return None
        self._announce(result)
        return result

    def as_one_step(self) -> AbstractContextManager[None]:
        """Make all that :meth:`do` does in the block one step of undo."""
        return self.undo_stack.as_one()

    def write_long(
        self,
        intent: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[BaseException], None] | None = None,
        on_progress: Callable[[int, int], None] | None = None,
        owner: QObject | None = None,
        label: str = "",
    ) -> Job:
        """Carry out what takes long, on a thread and a connection of its own.

        The service gets the store, a :class:`~.worker.Progress` and the arguments. It writes in one
        transaction: cancelled, it leaves no trace. A change in its result is announced as
        :meth:`do` does it, also when nobody waits for the result any more.

        Args:
            intent: the service; it must not touch widgets.
            args: what it gets besides.
            on_done: gets its result, on the main thread, when it may write again.
            on_failed: gets what it raised; without it, the user is told.
            on_progress: gets (done, total).
            owner: when this object was deleted meanwhile, no callback is called.
            label: what is done, such as "tag 512 cases": it can then be undone by key. Empty for
                what has an undo of its own.

        Returns:
            the job, to cancel it.
        """

        def take(result: object, step: Step | None) -> None:
            if step is not None:
                self.undo_stack.push(Entry(step, label, is_long=True))
            elif not label:
                self.undo_stack.clear()
            self._announce(result)

        return self.long_writes.submit(
            lambda store, progress: intent(store, progress, *args),
            take,
            on_done or _ignore,
            on_failed or self._tell_failure,
            on_progress,
            owner,
            is_step=bool(label),
        )

    def _announce(self, result: object) -> None:
        change = _change_in(result)
        if change is not None:
            self.changed.emit(change)

    def _tell_failure(self, fault: BaseException) -> None:
        self.failed.emit(self.sentence_for(fault))

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


def _ignore(*_: object) -> None:
    """Want nothing of it."""
