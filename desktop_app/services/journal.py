"""Undoing and redoing what was done, exactly, in one transaction each."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.store import journal as _store
from desktop_app.store.connection import Store
from desktop_app.store.journal import Recording, Step

from .changes import Change

if TYPE_CHECKING:
    from desktop_app.store.vault import Vault

__all__ = ("Journal", "NotAsLeftError", "Recording", "Step")

_TEMPLATES = frozenset({"template_edits", "template_favourites", "template_uses"})
_SETTINGS = frozenset({"promotions", "saved_searches"})


class NotAsLeftError(UserError):
    """A step cannot be undone or redone, and never will be: something was changed since."""


class Journal:
    """What was done on one connection; to be used by that connection's thread."""

    def __init__(self, store: Store) -> None:
        """Prepare nothing yet: a window that only shows needs none."""
        self._journal = _store.Journal(store)

    def recording(self) -> AbstractContextManager[Recording]:
        """Record what services do inside the block; the step is there at its end."""
        return self._journal.recording()

    def forget(self, step: Step) -> None:
        """Keep nothing of a step any longer. Any thread may call this."""
        self._journal.forget(step)

    def give_up(self, step: Step, vault: Vault) -> None:
        """Forget a step that was undone and will not be done again, with the files it had added."""
        from .evidence_sweep import sweep_after

        files = self._journal.files_of(step)
        self.forget(step)
        if files:
            sweep_after(self._journal.store, vault, files)

    def undo(self, step: Step, now: datetime, progress: WorkProgress | None = None) -> Change:
        """Put everything back as it was before a step.

        Raises:
            NotAsLeftError: something of it was changed or added to since; nothing was changed.
            UserError: the casebook cannot be written.
        """
        return self._replay(step, now, progress or Unwatched(), is_redo=False)

    def redo(self, step: Step, now: datetime, progress: WorkProgress | None = None) -> Change:
        """Put everything back as it was after a step that was undone. Raises as :meth:`undo`."""
        return self._replay(step, now, progress or Unwatched(), is_redo=True)

    def _replay(
        self, step: Step, now: datetime, progress: WorkProgress, *, is_redo: bool
    ) -> Change:
        # Imported here: a window in which nothing is undone does not need it.
        from desktop_app.store.journal_replay import ChangedSinceError, GrownSinceError, replay

        def on_progress(done: int, total: int) -> None:
            progress.check()
            progress.report(done, total)

        store = self._journal.store
        try:
            with store.transaction():
                replay(self._journal, step, now, is_redo=is_redo, on_progress=on_progress)
        except GrownSinceError as fault:
            raise NotAsLeftError(
                msg("More was written there since, so this cannot be undone. Nothing was changed.")
            ) from fault
        except ChangedSinceError as fault:
            raise NotAsLeftError(
                msg(
                    "This was changed elsewhere since, so it cannot be undone or redone. "
                    "Nothing was changed."
                )
            ) from fault
        return change_of(step)


def change_of(step: Step) -> Change:
    """Return what is not as it was after a step was done, undone or redone."""
    tables = step.tables
    return Change(
        case_ids=step.case_ids,
        lists=True,
        templates=bool(tables & _TEMPLATES),
        shops="shops" in tables or "cases" in tables,
        settings=bool(tables & _SETTINGS),
        wording="wording_edits" in tables,
    )
