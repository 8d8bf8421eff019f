"""What is in the trash altogether, and emptying it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.case_query import CaseQuery
from desktop_app.store import attachments, case_lists, cases
from desktop_app.store.connection import Store
from desktop_app.store.vault import Vault

from .changes import Change
from .evidence_sweep import sweep_after


@dataclass(frozen=True, slots=True)
class Trash:
    """What emptying the trash deletes.

    Attributes:
        cases: how many cases.
        files: how many files of evidence whose cases are not in the trash.
    """

    cases: int
    files: int

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to delete."""
        return not (self.cases or self.files)


@dataclass(frozen=True, slots=True)
class Emptied:
    """What emptying the trash has deleted, and what changed."""

    deleted: Trash
    change: Change


def in_trash(store: Store) -> Trash:
    """Return what is in the trash."""
    trashed = case_lists.count(store, CaseQuery(trashed=True))
    return Trash(trashed, attachments.count_trashed(store))


def empty_trash(store: Store, vault: Vault) -> Emptied:
    """Delete for good what is in the trash: cases, and files of evidence of other cases.

    What lies in the vault goes too, but for files that a case still has.
    """
    with store.transaction():
        found = in_trash(store)
        files = attachments.in_trash(store)
        case_ids = attachments.delete_trashed(store)
        cases.delete_trashed(store)
    sweep_after(store, vault, files)
    return Emptied(found, Change(case_ids=case_ids, lists=True))
