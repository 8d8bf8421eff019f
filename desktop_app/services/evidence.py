"""Files of evidence: add them to a case, say what they prove, take them away, hand out copies."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name, kept_name
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress
from desktop_app.store import attachments, cases
from desktop_app.store.connection import Store
from desktop_app.store.stored_file import open_stored
from desktop_app.store.vault import Taken, Vault
from desktop_app.store.vault_copies import copy_for_viewing, copy_out

from . import lookup
from .changes import Change, of_case
from .evidence_intake import attach_one, removed_meanwhile, take_back_all
from .evidence_target import (
    CASE_ITSELF,
    Attached,
    Moved,
    Target,
    check_target,
    place_of,
    same_at,
    tick,
    untick,
)
from .own_files import refuse_own

__all__ = [
    "CASE_ITSELF",
    "Attached",
    "Moved",
    "Taken",
    "Target",
    "Vault",
    "check_target",
    "open_stored",
    "place_of",
]


def attach_file(
    store: Store,
    vault: Vault,
    case_id: int,
    source: Path,
    target: Target,
    now: datetime,
    progress: WorkProgress | None = None,
) -> Attached:
    """Add a file of the seller's; the original is only read.

    A window copies it on another thread with :meth:`Vault.take_in`, then calls
    :func:`attach_taken`.

    Raises:
        UserError: the case is in the trash or lacks the target, the file cannot be read, or there
            is no room for it. Nothing was added.
    """
    check_target(store, case_id, target)
    return attach_taken(store, vault, case_id, vault.take_in(source, progress), target, now)


def attach_taken(
    store: Store,
    vault: Vault,
    case_id: int,
    taken: Taken,
    target: Target,
    now: datetime,
    *,
    note: str = "",
    made_from: int | None = None,
    made_how: MadeHow = MadeHow.ORIGINAL,
) -> Attached:
    """Add a file that the vault has taken in.

    The same file at the same place is not added twice; one that was in the trash there comes back.
    A missing checklist item that gets a file is ticked.

    Args:
        made_from, made_how: for a copy that the program made of another attachment.

    Raises:
        UserError: the case is in the trash or lacks the target, or another program has removed the
            file since it was taken in.
    """
    with store.transaction():
        # Whoever removes files that nobody names does so inside a transaction too.
        check_target(store, case_id, target)
        if not vault.has(taken.sha256, taken.size):
            raise removed_meanwhile(taken)
        attached = attach_one(
            store,
            case_id,
            taken,
            target,
            now,
            note=note,
            made_from=made_from,
            made_how=made_how,
        )
        cases.refresh_derived(store, case_id, now)
    return attached


def take_back(store: Store, attached: Attached, now: datetime) -> Change:
    """Undo adding a file: it goes to the trash, and what it alone proved is missing again."""
    return take_back_all(store, [attached], now)


def reassign(store: Store, attachment_id: int, target: Target, now: datetime) -> Moved:
    """Give a file to another item or contact of its case, or to the case itself.

    A missing checklist item that gets a file is ticked; one that loses its file stays as it is,
    since the seller may have the proof on paper.

    Raises:
        UserError: the file or its case is in the trash, or the case lacks the target.
    """
    with store.transaction():
        found = lookup.live_attachment(store, attachment_id)
        item = check_target(store, found.case_id, target)
        same = same_at(store, found.case_id, found.sha256, target)
        if same is not None and same.id != attachment_id and same.deleted_at is None:
            raise UserError(msg("{name} is there already."), name=display_name(found.given_name))
        attachments.set_place(
            store, attachment_id, target.checklist_item_id, target.contact_id, now
        )
        ticked = tick(store, item, now)
        cases.refresh_derived(store, found.case_id, now)
    return Moved(place_of(found), ticked, of_case(found.case_id))


def move_back(store: Store, attachment_id: int, moved: Moved, now: datetime) -> Change:
    """Undo :func:`reassign`: the file goes back, and what it alone proved is missing again."""
    with store.transaction():
        found = lookup.live_attachment(store, attachment_id)
        check_target(store, found.case_id, moved.before)
        before = moved.before
        attachments.set_place(
            store, attachment_id, before.checklist_item_id, before.contact_id, now
        )
        if moved.ticked:
            untick(store, found, now)
        cases.refresh_derived(store, found.case_id, now)
    return of_case(found.case_id)


def describe(store: Store, attachment_id: int, given_name: str, note: str, now: datetime) -> Change:
    """Write what a file is called and what the seller notes about it; its bytes stay.

    Raises:
        UserError: the name is empty, or the file or its case is in the trash.
    """
    if not given_name.strip():
        raise UserError(msg("A file of evidence needs a name."))
    with store.transaction():
        found = lookup.live_attachment(store, attachment_id)
        attachments.set_words(
            store, attachment_id, kept_name(given_name.strip()), note.strip(), now
        )
        cases.refresh_derived(store, found.case_id, now)
    return of_case(found.case_id)


def trash_attachment(store: Store, attachment_id: int, now: datetime) -> Change:
    """Put a file in the trash. A tick stays: the seller may have the proof on paper."""
    return _set_trashed(store, attachment_id, now, now)


def restore_attachment(store: Store, attachment_id: int, now: datetime) -> Change:
    """Take a file out of the trash."""
    return _set_trashed(store, attachment_id, None, now)


def attachment(store: Store, attachment_id: int) -> Attachment:
    """Return a file, also one in the trash. Raises UserError when there is no such number."""
    return lookup.attachment(store, attachment_id)


def trashed_attachments(store: Store, case_id: int) -> tuple[Attachment, ...]:
    """Return a case's files that are in the trash, oldest first."""
    return attachments.of_case(store, case_id, trashed=True)


def viewing_copy(vault: Vault, found: Attachment) -> Path:
    """Return a copy of a file for the system's viewer, under a name that is safe anywhere.

    :meth:`Vault.clean_viewing` removes all such copies; call it when the window starts and ends.

    Raises:
        UserError: the stored file is gone or damaged, or the disk is full.
    """
    return copy_for_viewing(vault, found.sha256, found.given_name)


def save_copy(
    vault: Vault, found: Attachment, target: Path, progress: WorkProgress | None = None
) -> None:
    """Write a copy of a file to a place that the seller chose; what is there is replaced.

    Offer :func:`~desktop_app.domain.file_names.safe_name` of its given name as the name.

    Raises:
        UserError: the stored file is gone or damaged, the place cannot be written, or it is one of
            the casebook's own.
    """
    refuse_own(vault.folder.parent, target)
    copy_out(vault, found.sha256, found.given_name, target, progress)


def _set_trashed(
    store: Store, attachment_id: int, deleted_at: datetime | None, now: datetime
) -> Change:
    with store.transaction():
        found = lookup.attachment(store, attachment_id)
        lookup.live_case(store, found.case_id)
        attachments.set_deleted_at(store, attachment_id, deleted_at, now)
        cases.refresh_derived(store, found.case_id, now)
    return of_case(found.case_id)
