"""Reading a pasted text without letting the window wait."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QTextDocumentFragment

from desktop_app.services import shops
from desktop_app.services.same_matter import NUMBERS, SameMatter, cases_with

from ..draft_writer import Body
from ..session import Session
from ..worker import Job, Progress

if TYPE_CHECKING:
    from desktop_app.domain.paste.proposal import Proposal

    from .paste_fields import State

_TURN_S = 0.0005


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        text: what was pasted.
        proposal: what it tells.
        same: the cases that have one of its numbers, the likeliest first.
        before: what stood in each field in which a guess stands already, by the field's name.
    """

    text: str
    proposal: Proposal
    same: tuple[SameMatter, ...]
    before: Mapping[str, State] = field(default_factory=dict)


class PasteReader(QObject):
    """Reads on the worker: some ten milliseconds for a page, and a second for a very long chat.

    Signals:
        read(Reading): it was read.
        resumed(object): the :class:`Reading` of a draft, None when that cannot be used.
        failed(str): it could not be read; a sentence for the user.
        busy(bool): reading begins or ends.
    """

    read = Signal(object)
    resumed = Signal(object)
    failed = Signal(str)
    busy = Signal(bool)

    def __init__(self, session: Session, parent: QObject) -> None:
        """Read nothing yet; what is still read when ``parent`` goes is dropped."""
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._resuming: Job | None = None

    @property
    def is_reading(self) -> bool:
        """True while an answer is still to come."""
        return self._job is not None

    def start(self, text: str) -> None:
        """Read a text; what was being read is given up."""
        self._give_up_reading()
        session = self._session
        playbooks, now, zone = session.playbooks, session.now(), session.zone
        names = [shop.name for shop in shops.all_shops(session.store)]

        def work(store: Any, _progress: Progress) -> Reading:
            with _short_turns():
                # Imported here: its patterns take a while, and few forms need them.
                from desktop_app.services.smart_paste import read_paste
                from desktop_app.services.workdays import is_workday

                proposal = read_paste(playbooks, text, now, zone, is_workday, names)
                return Reading(text, proposal, _same(store, proposal))

        self._job = session.worker.submit(work, self._done, self._fail, owner=self)
        self.busy.emit(True)

    def resume(self, body: Body) -> None:
        """Make ready to mark again what a draft has of a paste."""
        worker = self._session.worker
        self._resuming = worker.submit(
            lambda store, _progress: _resumed(store, body),
            self.resumed.emit,
            self._fail_to_resume,
            owner=self,
        )

    def stop(self) -> None:
        """Give up what is being read, and what was to be marked again."""
        if self._resuming is not None:
            self._resuming.cancel()
        self._give_up_reading()

    def _give_up_reading(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _done(self, reading: Reading) -> None:
        self._end()
        self.read.emit(reading)

    def _fail(self, fault: BaseException) -> None:
        self._end()
        self.failed.emit(self._session.sentence_for(fault))

    def _fail_to_resume(self, fault: BaseException) -> None:
        self.resumed.emit(None)
        self.failed.emit(self._session.sentence_for(fault))

    def _end(self) -> None:
        self._job = None
        self.busy.emit(False)


def _resumed(store: Any, body: Body) -> Reading | None:
    with _short_turns():
        # Imported here, on the worker: the words for guesses come with all that reads a paste.
        import desktop_app.services.smart_paste  # noqa: F401

        from .paste_draft import kept_from

    kept = kept_from(body)
    if kept is None:
        return None
    return Reading(kept.text, kept.proposal, _same(store, kept.proposal), kept.before)


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let the window go on while much Python runs here.

    Python gives a thread turns of 5 ms; a form that is just being shown asks for its turn a hundred
    times, and would stand still for half a second.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)


def _same(store: Any, proposal: Proposal) -> tuple[SameMatter, ...]:
    return cases_with(store, {field: proposal.text(field) for field in NUMBERS})


def clipboard_text() -> str:
    """Return the words on the clipboard, "" when there are none."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None:
        return ""
    words = mime.text() if mime.hasText() else ""
    if not words.strip() and mime.hasHtml():
        # A fragment is never laid out, so that none of the page's pictures are fetched.
        words = QTextDocumentFragment.fromHtml(mime.html()).toPlainText()
    return words if words.strip() else ""
