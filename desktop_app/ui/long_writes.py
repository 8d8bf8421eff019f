"""Writing that takes long: by another thread, while the window goes on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.messages import msg
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import Change
from desktop_app.store.connection import Store

from .worker import Job, Progress, Worker

if TYPE_CHECKING:
    from desktop_app.services.journal import Journal, Step

_HELD = msg(
    "The casebook is busy with an import or with a change of many cases. Try again when that is "
    "done; what you typed is kept."
)


class LongWrites(QObject):
    """Runs imports and changes of many cases, one after the other, on a connection of their own.

    Meanwhile the main thread's connection refuses to write, at once: otherwise the window would
    stand still until the lock is free.

    Signals:
        changed(bool): :attr:`is_writing` has this value now.
    """

    changed = Signal(bool)

    def __init__(self, casebook: Casebook, parent: QObject | None = None) -> None:
        """Write nothing yet; thread and connection are made with the first job."""
        super().__init__(parent)
        self._casebook = casebook
        self._worker: Worker | None = None
        self._under_way: set[Job] = set()
        self._put_off: list[Callable[[], object]] = []
        # Of the thread's connection, and used there.
        self._journal: Journal | None = None
        self.is_writing = False

    @property
    def worker(self) -> Worker:
        """The thread; its jobs are given a :class:`Store` that may write."""
        if self._worker is None:
            self._worker = Worker(self._casebook.writer, self)
        return self._worker

    def submit(
        self,
        write: Callable[[Store, Progress], Any],
        take: Callable[[Any, Step | None], None],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
        on_progress: Callable[[int, int], None] | None,
        owner: QObject | None,
        *,
        is_step: bool = False,
    ) -> Job:
        """Write when the ones before are done.

        Args:
            write: the work, all of it one transaction; it is broken off when it is cancelled.
            take: gets its result before ``on_done``, and even if nobody waits for that any more:
                what was written has to be told. With it comes the step, if there is one.
            on_done, on_failed, on_progress, owner: as for :meth:`Worker.submit`.
            is_step: True when the journal is to record it.

        Returns:
            the job, to cancel it.
        """
        results: list[tuple[Any, Step | None]] = []

        def work(store: Store, progress: Progress) -> Any:
            written: list[Any] = []
            # Once it is written it has to be told, so nothing after that is broken off.
            with store.stopping(lambda: progress.cancelled and not written):
                try:
                    if is_step:
                        with self.journal_of(store).recording() as made:
                            written.append(write(store, progress))
                        results.append((written[0], made.step))
                    else:
                        written.append(write(store, progress))
                        results.append((written[0], None))
                except Exception:
                    # What was broken off is no fault.
                    progress.check()
                    raise
            return results[0][0]

        def ended() -> None:
            self._under_way.discard(job)
            self._tell()
            for result, step in results:
                take(result, step)

        job = self.worker.submit(
            work, on_done, on_failed, on_progress, owner=owner, is_kept=True, on_ended=ended
        )
        self._under_way.add(job)
        self._tell()
        return job

    def journal_of(self, store: Store) -> Journal:
        """Return the journal of the thread's connection; for its jobs."""
        # Imported here: to start with, nothing is written.
        from desktop_app.services.journal import Journal

        if self._journal is None:
            self._journal = Journal(store)
        return self._journal

    def replay(
        self,
        step: Step,
        now: datetime,
        on_done: Callable[[Change], None],
        on_failed: Callable[[BaseException], None],
        *,
        is_redo: bool,
    ) -> None:
        """Undo or redo a step that the thread has made."""

        def write(store: Store, progress: Progress) -> Change:
            journal = self.journal_of(store)
            return (journal.redo if is_redo else journal.undo)(step, now, progress)

        self.submit(write, _ignore, on_done, on_failed, None, self)

    def forget(self, step: Step) -> None:
        """Keep no copies of a step any longer."""
        if self._journal is not None:
            self._journal.forget(step)

    def when_free(self, act: Callable[[], object]) -> None:
        """Do something once nothing is being written, now if that is so; the same thing once."""
        if not self.is_writing:
            act()
        elif act not in self._put_off:
            self._put_off.append(act)

    def stop(self) -> None:
        """Break off what is being written, which leaves no trace, and end the thread."""
        if self._worker is not None:
            self._worker.stop()
        self._under_way.clear()
        self._tell()

    def _tell(self) -> None:
        is_writing = bool(self._under_way)
        if is_writing is self.is_writing:
            return
        self.is_writing = is_writing
        self._casebook.store.hold = _HELD if is_writing else ""
        self.changed.emit(is_writing)
        if not is_writing:
            waiting, self._put_off = self._put_off, []
            for act in waiting:
                act()


def _ignore(*_: object) -> None:
    """Want nothing of it."""
