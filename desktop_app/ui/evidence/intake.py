"""Taking files in: copied by another thread, written down here, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QImage, QImageWriter

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import safe_name
from desktop_app.domain.messages import msg
from desktop_app.services.evidence import Attached, Taken, Target, Vault
from desktop_app.services.evidence_intake import attach_all
from desktop_app.services.evidence_sweep import sweep_after

from ..session import Session
from ..worker import Job, Progress

# How long files that have come in wait for others to be written down with.
_GATHER_MS = 100

_Take = Callable[[Vault, Progress], Taken]


@dataclass(slots=True)
class Batch:
    """What is added at one go, and taken back at one go.

    Attributes:
        case_id, target: where it goes.
        total: how many files it has.
        added: those that are in.
        refused: why others are not, a sentence each.
        is_cancelled: True when the seller stopped it; the others are not in.
    """

    case_id: int
    target: Target
    total: int
    added: list[Attached] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    is_cancelled: bool = False

    @property
    def left_out(self) -> int:
        """How many files were neither added nor refused."""
        return self.total - len(self.added) - len(self.refused)


class Intake(QObject):
    """Adds files and pictures to a case without letting the window wait.

    Files that come in shortly after one another are written down together: one transaction, and
    one time that pages show anew.

    Signals:
        progressed(int, str, int, int): for this case this file is being copied; bytes done, bytes
            in all.
        finished(object): this Batch is over, or was cancelled.
    """

    progressed = Signal(int, str, int, int)
    finished = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs: dict[Job, Batch] = {}
        self._arrived: list[tuple[Job, Batch, Taken]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_GATHER_MS)
        self._soon.timeout.connect(self._attach_arrived)
        app = QCoreApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self._attach_arrived)

    @property
    def is_busy(self) -> bool:
        """True while files are being copied."""
        return bool(self._jobs)

    def is_copying_for(self, case_id: int) -> bool:
        """Tell whether files of a case are being copied, or wait for that."""
        return any(batch.case_id == case_id for batch in self._jobs.values())

    def add_files(self, case_id: int, target: Target, paths: Sequence[Path]) -> None:
        """Add files to a place of a case."""
        batch = Batch(case_id, target, len(paths))
        for path in paths:
            self._submit(batch, path.name, _copying(path))

    def add_image(self, case_id: int, target: Target, image: QImage, name: str) -> None:
        """Add a picture to a place of a case, as a PNG of this name."""

        def encode(vault: Vault, progress: Progress) -> Taken:
            progress.check()
            return _take_picture(vault, image, name, progress)

        self._submit(Batch(case_id, target, 1), name, encode)

    def cancel(self, case_id: int) -> None:
        """Stop copying for a case. What is in stays; what is being copied leaves nothing."""
        self._attach_arrived()
        in_already = {job for job, _, _ in self._arrived}
        jobs = {
            job: batch
            for job, batch in self._jobs.items()
            if batch.case_id == case_id and job not in in_already
        }
        for job in jobs:
            job.cancel()
            del self._jobs[job]
        # Several files of one batch, each batch told of once.
        for batch in {id(one): one for one in jobs.values()}.values():
            batch.is_cancelled = True
            self.finished.emit(batch)

    def _submit(self, batch: Batch, name: str, take: _Take) -> None:
        vault = self._session.casebook.vault
        job = self._session.files.submit(
            lambda _, progress: take(vault, progress),
            lambda taken: self._arrive(job, batch, taken),
            lambda fault: self._refuse(batch, fault, job),
            lambda done, total: self.progressed.emit(batch.case_id, name, done, total),
            owner=self,
            is_kept=True,
        )
        self._jobs[job] = batch

    def _arrive(self, job: Job, batch: Batch, taken: Taken) -> None:
        self._arrived.append((job, batch, taken))
        if len(self._arrived) == len(self._jobs):
            self._attach_arrived()
        elif not self._soon.isActive():
            self._soon.start()

    def _attach_arrived(self) -> None:
        self._soon.stop()
        if self._session.is_writing:
            self._session.when_free(self._attach_arrived)
            return
        arrived, self._arrived = self._arrived, []
        lots: dict[int, list[tuple[Job, Batch, Taken]]] = {}
        for one in arrived:
            lots.setdefault(id(one[1]), []).append(one)
        for lot in lots.values():
            self._attach(lot[0][1], [taken for _, _, taken in lot])
            for job, batch, _ in lot:
                self._end(batch, job)

    def _attach(self, batch: Batch, files: Sequence[Taken]) -> None:
        session, vault = self._session, self._session.casebook.vault
        try:
            with session.undo_stack.recording(attach_all):
                made = attach_all(
                    session.store, vault, batch.case_id, files, batch.target, session.now()
                )
        except Exception as fault:
            batch.refused.extend([session.sentence_for(fault)] * len(files))
            sweep_after(session.store, vault, {taken.sha256 for taken in files})
            return
        batch.added.extend(made.attached)
        batch.refused.extend(session.sentence_for(fault) for fault in made.refused)
        session.changed.emit(made.change)

    def _refuse(self, batch: Batch, fault: BaseException, job: Job) -> None:
        batch.refused.append(self._session.sentence_for(fault))
        self._end(batch, job)
        if self._arrived and len(self._arrived) == len(self._jobs):
            self._attach_arrived()

    def _end(self, batch: Batch, job: Job) -> None:
        self._jobs.pop(job, None)
        if not any(one is batch for one in self._jobs.values()):
            self.finished.emit(batch)


def _copying(path: Path) -> _Take:
    return lambda vault, progress: vault.take_in(path, progress)


def _take_picture(vault: Vault, image: QImage, name: str, progress: Progress) -> Taken:
    # By way of a file: Qt would write into a buffer of Python's under a lock of its own, while
    # another thread may hold Python's lock and wait for Qt's.
    with TemporaryDirectory() as folder:
        path = Path(folder) / safe_name(name)
        writer = QImageWriter(str(path), b"png")
        if not writer.write(image):
            raise UserError(
                msg("The picture cannot be written: {reason}."), reason=writer.errorString()
            )
        # The file is this program's: when it was made says nothing about the picture.
        return replace(vault.take_in(path, progress), taken_at=None)
