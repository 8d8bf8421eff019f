"""One background thread for what takes longer than a blink."""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal
from shiboken6 import isValid

_log = logging.getLogger(__name__)


class JobCancelledError(Exception):
    """Raised inside a job that calls :meth:`Progress.check` after it was cancelled."""


class Job:
    """Something that was asked of the worker."""

    def __init__(
        self,
        work: Callable[[Any, Progress], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
        on_progress: Callable[[int, int], None] | None,
        owner: QObject | None,
        is_kept: bool = False,
        on_ended: Callable[[], None] | None = None,
    ) -> None:
        self.work = work
        self.on_done = on_done
        self.on_failed = on_failed
        self.on_progress = on_progress
        self.is_kept = is_kept
        self.on_ended = on_ended
        self.cancelled = False
        self.last_report: tuple[int, int] | None = None
        self._owner = owner

    def cancel(self) -> None:
        """Ask the job to stop. None of its callbacks is called any more."""
        self.cancelled = True

    @property
    def is_wanted(self) -> bool:
        """False once it was cancelled or the window part that asked for it is gone."""
        return not self.cancelled and (self._owner is None or bool(isValid(self._owner)))


class Progress:
    """What a job may tell and ask while it runs. Made by the worker."""

    def __init__(self, job: Job, tell: Callable[[Job], None]) -> None:
        self._job = job
        self._tell = tell

    @property
    def cancelled(self) -> bool:
        """True when nobody waits for the result any more."""
        return self._job.cancelled

    def check(self) -> None:
        """Raise JobCancelledError when the job was cancelled."""
        if self._job.cancelled:
            raise JobCancelledError

    def report(self, done: int, total: int) -> None:
        """Tell how far it is. Cheap: reports that the window has not read yet are merged."""
        unread = self._job.last_report is not None
        self._job.last_report = (done, total)
        if not unread:
            self._tell(self._job)


class _Thread(QThread):
    """Runs jobs one after the other, with a resource that it opens and closes itself."""

    progressed = Signal(object)
    ended = Signal(object)
    succeeded = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, open_resource: Callable[[], Any]) -> None:
        super().__init__()
        self.queue: SimpleQueue[Job | None] = SimpleQueue()
        self.running: Job | None = None
        self._open = open_resource
        self._resource: Any = None
        self._is_open = False

    def run(self) -> None:
        while (job := self.queue.get()) is not None:
            if not job.cancelled:
                self.running = job
                self._do(job)
                self.running = None
            else:
                self.ended.emit(job)
        self._close()

    def _do(self, job: Job) -> None:
        try:
            if not self._is_open:
                self._resource = self._open()
                self._is_open = True
            result = job.work(self._resource, Progress(job, self.progressed.emit))
        except JobCancelledError:
            job.cancelled = True
            self.ended.emit(job)
        # A job may raise anything; the window is told, whatever it is.
        except BaseException as error:
            if job.cancelled:
                _log.exception("a cancelled job failed")
            self.ended.emit(job)
            self.failed.emit(job, error)
        else:
            self.ended.emit(job)
            self.succeeded.emit(job, result)

    def _close(self) -> None:
        close = getattr(self._resource, "close", None)
        if callable(close):
            try:
                close()
            except Exception:
                _log.exception("the worker's resource could not be closed")


class Worker(QObject):
    """Runs jobs on one thread of its own and answers on the main thread.

    The resource (a database connection, say) is opened in the thread when the first job needs it,
    handed to each job, and closed there at :meth:`stop`.
    """

    def __init__(self, open_resource: Callable[[], Any], parent: QObject | None = None) -> None:
        """Make a worker; its thread starts with the first job.

        Args:
            open_resource: called in the thread. When it raises, the job fails with that, and the
                next job tries again.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._thread = _Thread(open_resource)
        self._thread.progressed.connect(self._on_progress)
        self._thread.ended.connect(self._on_end)
        self._thread.succeeded.connect(self._on_success)
        self._thread.failed.connect(self._on_failure)
        self._jobs: set[Job] = set()
        self._stopped = False

    def submit(
        self,
        job: Callable[[Any, Progress], Any],
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
        on_progress: Callable[[int, int], None] | None = None,
        *,
        owner: QObject | None = None,
        is_kept: bool = False,
        on_ended: Callable[[], None] | None = None,
    ) -> Job:
        """Run ``job(resource, progress)`` after those that wait already.

        Args:
            job: the work; it must not touch widgets.
            on_done: gets its result, on the main thread.
            on_failed: gets what it raised, on the main thread.
            on_progress: gets (done, total), on the main thread.
            owner: when this object was deleted meanwhile, no callback is called.
            is_kept: True when the seller keeps what it makes, and would miss it.
            on_ended: called on the main thread when the job does not run any more or never will,
                before the others, and also when it was cancelled; not after :meth:`stop`.

        Returns:
            the job, to cancel it.

        Raises:
            RuntimeError: after :meth:`stop`.
        """
        if self._stopped:
            raise RuntimeError("the worker was stopped")
        made = Job(job, on_done, on_failed, on_progress, owner, is_kept, on_ended)
        self._jobs.add(made)
        self._thread.queue.put(made)
        if not self._thread.isRunning():
            self._thread.start()
        return made

    @property
    def is_busy(self) -> bool:
        """True while a job waits, runs, or has not been answered yet."""
        return any(not job.cancelled for job in self._jobs)

    @property
    def would_be_missed(self) -> bool:
        """True while a job is under way that makes what the seller keeps."""
        return any(job.is_kept and job.is_wanted for job in self._jobs)

    def stop(self) -> None:
        """Cancel all jobs, wait for the one that runs, close the resource, end the thread."""
        if self._stopped:
            return
        self._stopped = True
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._thread.queue.put(None)
        self._thread.wait()

    def _on_progress(self, job: Job) -> None:
        report, job.last_report = job.last_report, None
        if report is not None and job.on_progress is not None and job.is_wanted:
            job.on_progress(*report)

    def _on_end(self, job: Job) -> None:
        if job.cancelled:
            self._jobs.discard(job)
        if job.on_ended is not None and not self._stopped:
            job.on_ended()

    def _on_success(self, job: Job, result: Any) -> None:
        self._jobs.discard(job)
        if job.is_wanted:
            job.on_done(result)

    def _on_failure(self, job: Job, error: BaseException) -> None:
        self._jobs.discard(job)
        if job.is_wanted:
            job.on_failed(error)
        elif not job.cancelled:
            _log.error("a job failed that nobody waits for", exc_info=error)
