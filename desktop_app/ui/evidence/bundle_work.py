"""Planning and writing an evidence bundle without letting the window wait."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..session import Session
from ..worker import Job, Progress

if TYPE_CHECKING:
    from desktop_app.exchange.bundle_document import Exhibit
    from desktop_app.services.bundle import BundlePlan, BundleResult
    from desktop_app.store.connection import Store

_PIECE = 1024 * 1024


class BundleStopped(Exception):
    """The seller stopped the writing; nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, and what of it is not as it was added.

    Attributes:
        plan: what the bundle will have.
        lost: files that are gone or have another size; with them it cannot be written.
    """

    plan: BundlePlan
    lost: tuple[Exhibit, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that was written, and the SHA-256 of its ZIP file."""

    result: BundleResult
    sha256: str


class BundleWork(QObject):
    """One bundle at a time.

    Signals:
        planned(object): this Planned is what the bundle will have.
        progressed(int, int): bytes done, bytes in all.
        written(object): this Written is there.
        stopped: the writing was stopped; what was there before is untouched.
        failed(str): it could not be planned or written; a sentence for the user.
    """

    planned = Signal(object)
    progressed = Signal(int, int)
    written = Signal(object)
    stopped = Signal()
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._planning: Job | None = None
        self._stop: Event | None = None

    @property
    def is_writing(self) -> bool:
        """True from the start until the bundle is there, stopped or refused."""
        return self._stop is not None

    def plan(self, case_id: int, language: str, *, mask: bool) -> None:
        """Gather what a case's bundle will have; an earlier plan is given up."""
        if self._planning is not None:
            self._planning.cancel()
        session = self._session
        playbooks, vault = session.playbooks, session.casebook.vault
        resources = session.casebook.resources

        def gather(store: Store, progress: Progress) -> Planned:
            # Imported here: no other part of the window needs them.
            from desktop_app.i18n import core_translator
            from desktop_app.services.bundle import bundle_plan

            progress.check()
            say = core_translator(language, resources)
            plan = bundle_plan(store, playbooks, vault, case_id, language, say, mask)
            return Planned(plan, tuple(_lost(plan)))

        self._planning = session.worker.submit(gather, self.planned.emit, self._fail, owner=self)

    def write(self, plan: BundlePlan, out: Path, *, pdf: bool) -> None:
        """Write a bundle to a file, and a PDF beside it if that is wanted."""
        stop = self._stop = Event()

        def work(_: object, progress: Progress) -> Written:
            from desktop_app.services.bundle import write_bundle

            watch = _Watch(progress, stop)
            result = write_bundle(plan, out, pdf=pdf, progress=watch)
            # From here on the bundle is there: to stop would be to hide that.
            return Written(result, _sum_of(result.path))

        self._session.files.submit(
            work,
            self._finish,
            self._give_up,
            self.progressed.emit,
            owner=self,
            is_kept=True,
        )

    def stop(self) -> None:
        """Ask the writing to stop. If the bundle was complete by then, ``written`` says so."""
        # Not by Job.cancel, after which nobody would tell whether there is a bundle.
        if self._stop is not None:
            self._stop.set()

    def _finish(self, written: Written) -> None:
        self._stop = None
        self.written.emit(written)

    def _give_up(self, fault: BaseException) -> None:
        self._stop = None
        if isinstance(fault, BundleStopped):
            self.stopped.emit()
        else:
            self._fail(fault)

    def _fail(self, fault: BaseException) -> None:
        self.failed.emit(self._session.sentence_for(fault))


class _Watch:
    """Ends the writing when the seller wants that, and when the program ends."""

    def __init__(self, progress: Progress, stop: Event) -> None:
        self._progress = progress
        self._stop = stop

    def check(self) -> None:
        self._progress.check()
        if self._stop.is_set():
            raise BundleStopped

    def report(self, done: int, total: int) -> None:
        self._progress.report(done, total)


def _lost(plan: BundlePlan) -> Iterator[Exhibit]:
    for file, exhibit in zip(plan.files, plan.document.exhibits, strict=True):
        if not file.is_there():
            yield exhibit


def _sum_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
