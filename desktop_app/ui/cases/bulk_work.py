"""Writing to many cases: at once while they are few, else on the thread for what takes long."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.picked import Picked
from desktop_app.domain.progress import Unwatched

from ..session import Session
from ..worker import Job

if TYPE_CHECKING:
    from desktop_app.services.bulk import BulkDone

# More than these are written on a thread of their own, with progress and a way to give up: to move
# a case to the trash takes some thousandths of a second, and the window must not stand still.
_MOST_AT_ONCE = 30


class BulkWork(QObject):
    """Runs the services of many cases, one at a time, and tells what they did.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
        undo_offered(str, object): a sentence about what was done, and what undoes it.
        began(str): something that takes long has begun; what.
        progressed(int, int): so many cases of so many are done.
        ended: it is over, done or not.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)
    began = Signal(str)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        # Called once the thread has stopped, with what it had finished by then.
        self._settle: Callable[[], None] | None = None
        session.writing_changed.connect(self._stopped)

    @property
    def is_busy(self) -> bool:
        """True while something is under way that takes long."""
        return self._job is not None

    def give_up(self) -> None:
        """Break off what is under way; nothing of it was done then, unless it was too late."""
        if self._job is not None:
            self._job.cancel()

    def run(
        self,
        intent: Callable[..., BulkDone],
        picked: Picked,
        arguments: tuple[object, ...],
        words: Callable[[int], str],
        label: str,
    ) -> None:
        """Write to the cases and tell what was done.

        Args:
            intent: the service.
            picked: the cases.
            arguments: what the service gets besides, but for the moment.
            words: gives the sentence about so many cases.
            label: what is done, in a word or two.
        """
        session = self._session
        if picked.count <= _MOST_AT_ONCE:
            done = session.do(intent, Unwatched(), picked, *arguments, session.now())
            if done is not None:
                self._tell(done, words)
            return

        landed: list[BulkDone] = []

        def write(*given: object) -> BulkDone:
            landed.append(intent(*given))
            return landed[0]

        def finish(done: BulkDone) -> None:
            self._end()
            self._tell(done, words)

        def settle() -> None:
            if landed:
                finish(landed[0])
            else:
                self._end()

        def fail(fault: BaseException) -> None:
            self._end()
            self._fail(fault)

        self._settle = settle
        self._job = session.write_long(
            write,
            picked,
            *arguments,
            session.now(),
            on_done=finish,
            on_failed=fail,
            on_progress=self.progressed.emit,
            owner=self,
            label=label,
        )
        self.began.emit(label)

    def ask(
        self,
        question: Callable[..., object],
        picked: Picked,
        answer: Callable[..., None],
    ) -> None:
        """Ask something about the cases; of many it takes longer than a blink."""
        session = self._session
        if picked.count <= _MOST_AT_ONCE:
            try:
                found = question(session.store, picked)
            except Exception as fault:
                self._fail(fault)
            else:
                answer(found)
            return
        session.worker.submit(
            lambda store, progress: question(store, picked),
            answer,
            self._fail,
            owner=self,
        )

    def _fail(self, fault: BaseException) -> None:
        self._session.failed.emit(self._session.sentence_for(fault))

    def _tell(self, done: BulkDone, words: Callable[[int], str]) -> None:
        if done.count:
            self.undo_offered.emit(words(done.count), self._session.undo_stack.undo)
        else:
            self.notified.emit(words(0), "neutral")

    def _stopped(self, is_writing: bool) -> None:
        # A job that was cancelled is not answered; only here it is known whether it was too late.
        if not is_writing and self._settle is not None and self._job and self._job.cancelled:
            self._settle()

    def _end(self) -> None:
        self._job, self._settle = None, None
        self.ended.emit()
