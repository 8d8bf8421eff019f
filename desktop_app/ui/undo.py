"""What was done in this window, to be undone and redone step by step."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.errors import UserError
from desktop_app.services.changes import Change

from .undo_words import is_step, words_of

if TYPE_CHECKING:
    from desktop_app.services.journal import Journal, Recording, Step

    from .session import Session

_log = logging.getLogger(__name__)
_MOST = 100


@dataclass(slots=True, eq=False)
class Entry:
    """Something that was done.

    Attributes:
        step: what it changed.
        words: what it is called.
        is_long: True when it was written by the thread for long writes, which can undo it.
        inverse: what the way back of a message wrote, None when it was undone by the journal.
    """

    step: Step
    words: str
    is_long: bool = False
    inverse: Step | None = None


class UndoStack(QObject):
    """Remembers what the seller did, and takes it back exactly.

    Signals:
        changed: another number of steps can be undone or redone.
        undone(str), redone(str): a sentence about what was taken back, or done again.
    """

    changed = Signal()
    undone = Signal(str)
    redone = Signal(str)

    def __init__(self, session: Session) -> None:
        """Remember nothing yet; the journal begins with the first change."""
        super().__init__(session)
        self._session = session
        self._journal: Journal | None = None
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        # While several services make one step: the first of them.
        self._is_grouping = False
        self._first: Callable[..., Any] | None = None
        # Done in this turn of the event loop, so that a message about it can be told apart.
        self._fresh: Entry | None = None

    @property
    def can_undo(self) -> bool:
        """True when there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True when there is a step to do again."""
        return bool(self._undone)

    @contextmanager
    def recording(self, intent: Callable[..., Any]) -> Iterator[None]:
        """Make what a service does in the block one step, or a part of the one under way."""
        if self._is_grouping:
            self._first = self._first or intent
            yield
        elif is_step(intent):
            with self.as_one():
                self._first = intent
                yield
        else:
            yield

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Make all that services do in the block one step, called after the first of them."""
        if self._is_grouping:
            yield
            return
        with self._grouped() as made:
            yield
        if made.step is not None:
            self.push(Entry(made.step, words_of(self._first)))

    def push(self, entry: Entry) -> None:
        """Remember something that was done; what was undone before cannot be redone any more."""
        self._forget_undone()
        self._done.append(entry)
        if len(self._done) > _MOST:
            self._forget(self._done.pop(0))
        self._fresh = entry
        QTimer.singleShot(0, self, self._be_stale)
        self.changed.emit()

    def taking_back(self, undo: Callable[[], None]) -> Callable[[], None]:
        """Return a way back that a message offers, so that the keys know when it was gone.

        To be called in the turn of the event loop in which the thing was done.
        """
        entry, self._fresh = self._fresh, None

        def act() -> None:
            if entry is None or undo == self.undo or not self._is_last(entry):
                undo()
                return
            with self._grouped() as made:
                undo()
            if made.step is not None and self._is_last(entry):
                self._done.pop()
                entry.inverse = made.step
                self._undone.append(entry)
                self.changed.emit()

        return act

    def undo(self) -> None:
        """Take back what was done last, or say why that is not possible."""
        if self._done:
            self._replay(self._done, self._undone, is_redo=False)

    def redo(self) -> None:
        """Do again what was undone last, or say why that is not possible."""
        if self._undone:
            self._replay(self._undone, self._done, is_redo=True)

    def clear(self) -> None:
        """Forget all steps: something was done that has a way back of its own."""
        self._forget_undone()
        while self._done:
            self._forget(self._done.pop())
        self.changed.emit()

    def _replay(self, source: list[Entry], target: list[Entry], *, is_redo: bool) -> None:
        session, entry = self._session, source[-1]
        if session.is_writing:
            # Also where a step of many cases is on its way back: it must not go there twice.
            session.failed.emit(session.sentence_for(UserError(session.store.hold)))
            return

        def arrived(change: Change) -> None:
            if entry.inverse is not None:
                self._main_journal().forget(entry.inverse)
                entry.inverse = None
            source.remove(entry)
            target.append(entry)
            self.changed.emit()
            session.changed.emit(change)
            self._tell(entry, is_redo=is_redo)

        def failed(fault: BaseException) -> None:
            from desktop_app.services.journal import NotAsLeftError

            if isinstance(fault, NotAsLeftError):
                # It never will be possible, and must not bar the way to what was done before.
                source.remove(entry)
                self._forget(entry)
                self.changed.emit()
            session.failed.emit(session.sentence_for(fault))

        if entry.is_long:
            writes = session.long_writes
            writes.replay(entry.step, session.now(), arrived, failed, is_redo=is_redo)
            return
        journal = self._main_journal()
        try:
            if entry.inverse is not None:
                change = journal.undo(entry.inverse, session.now())
            elif is_redo:
                change = journal.redo(entry.step, session.now())
            else:
                change = journal.undo(entry.step, session.now())
        except Exception as fault:
            failed(fault)
        else:
            arrived(change)

    @contextmanager
    def _grouped(self) -> Iterator[Recording]:
        self._is_grouping, self._first = True, None
        try:
            with self._main_journal().recording() as made:
                yield made
        finally:
            self._is_grouping = False

    def _main_journal(self) -> Journal:
        # Imported here: to start with, nothing is written.
        from desktop_app.services.journal import Journal

        if self._journal is None:
            self._journal = Journal(self._session.store)
        return self._journal

    def _is_last(self, entry: Entry) -> bool:
        return bool(self._done) and self._done[-1] is entry

    def _be_stale(self) -> None:
        self._fresh = None

    def _forget(self, entry: Entry) -> None:
        if entry.is_long:
            self._session.long_writes.forget(entry.step)
            return
        self._main_journal().forget(entry.step)
        if entry.inverse is not None:
            self._main_journal().forget(entry.inverse)

    def _forget_undone(self) -> None:
        while self._undone:
            entry = self._undone.pop()
            if "attachments" in entry.step.tables and entry.inverse is None and not entry.is_long:
                self._main_journal().give_up(entry.step, self._session.casebook.vault)
            else:
                self._forget(entry)

    def _tell(self, entry: Entry, *, is_redo: bool) -> None:
        what, cases = entry.words, entry.step.case_ids
        if len(cases) == 1:
            what = self.tr("{what} (case {number})").format(what=what, number=min(cases))
        elif cases:
            what = self.tr("{what} (%Ln case(s))", "", len(cases)).format(what=what)
        if is_redo:
            self.redone.emit(self.tr("Redone: {what}").format(what=what))
        else:
            self.undone.emit(self.tr("Undone: {what}").format(what=what))
