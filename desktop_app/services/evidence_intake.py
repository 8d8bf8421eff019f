"""Adding files that the vault has taken in, and taking them back, many at one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.attachment import MadeHow
from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name
from desktop_app.domain.messages import msg
from desktop_app.store import attachments, cases
from desktop_app.store.connection import Store
from desktop_app.store.vault import Taken, Vault

from . import lookup
from .changes import Change, of_case
from .evidence_target import Attached, Target, check_target, same_at, tick, untick


@dataclass(frozen=True, slots=True)
class Intaken:
    """What adding several files has made.

    Attributes:
        attached: those that are in, in their order.
        refused: why the others are not, in their order.
        change: what changed.
    """

    attached: tuple[Attached, ...]
    refused: tuple[UserError, ...]
    change: Change


def attach_all(
    store: Store,
    vault: Vault,
    case_id: int,
    files: Iterable[Taken],
    target: Target,
    now: datetime,
) -> Intaken:
    """Add files that the vault has taken in, in one transaction.

    Each is added as :func:`~.evidence.attach_taken` does it; one that another program has removed
    meanwhile keeps no other out.

    Raises:
        UserError: the case is in the trash or lacks the target, or the casebook cannot be written.
            Nothing was added.
    """
    attached: list[Attached] = []
    refused: list[UserError] = []
    with store.transaction():
        check_target(store, case_id, target)
        for taken in files:
            if vault.has(taken.sha256, taken.size):
                attached.append(attach_one(store, case_id, taken, target, now))
            else:
                refused.append(removed_meanwhile(taken))
        cases.refresh_derived(store, case_id, now)
    return Intaken(tuple(attached), tuple(refused), of_case(case_id))


def take_back_all(store: Store, added: Sequence[Attached], now: datetime) -> Change:
    """Undo adding files, all of them or none: they go to the trash, the last one first.

    What they alone proved is missing again.

    Raises:
        UserError: a case is in the trash, or the casebook cannot be written.
    """
    case_ids = frozenset(one.attachment.case_id for one in added)
    with store.transaction():
        for case_id in case_ids:
            lookup.live_case(store, case_id)
        for one in reversed(added):
            found = one.attachment
            if one.is_new:
                attachments.set_deleted_at(store, found.id, now, now)
            if one.ticked:
                untick(store, found, now)
        for case_id in case_ids:
            cases.refresh_derived(store, case_id, now)
    return Change(case_ids=case_ids, lists=True)


def attach_one(
    store: Store,
    case_id: int,
    taken: Taken,
    target: Target,
    now: datetime,
    *,
    note: str = "",
    made_from: int | None = None,
    made_how: MadeHow = MadeHow.ORIGINAL,
) -> Attached:
    """Write down one file, inside a transaction; the case's derived columns are left to the caller.

    Raises:
        UserError: the case is in the trash or lacks the target.
    """
    item = check_target(store, case_id, target)
    existing = same_at(store, case_id, taken.sha256, target)
    if existing is None:
        new = attachments.NewAttachment(
            case_id=case_id,
            sha256=taken.sha256,
            size=taken.size,
            given_name=taken.given_name,
            checklist_item_id=target.checklist_item_id,
            contact_id=target.contact_id,
            note=note,
            made_from=made_from,
            made_how=made_how,
            taken_at=taken.taken_at,
        )
        attachment_id = attachments.add(store, new, now)
    else:
        attachment_id = existing.id
        attachments.set_deleted_at(store, attachment_id, None, now)
    ticked = tick(store, item, now)
    stored = lookup.attachment(store, attachment_id)
    is_new = existing is None or existing.deleted_at is not None
    return Attached(stored, taken.was_known, is_new, ticked, of_case(case_id))


def removed_meanwhile(taken: Taken) -> UserError:
    """Return the fault of a file that is not in the vault any more."""
    return UserError(
        msg("{name} was removed by another program meanwhile. Add it again."),
        name=display_name(taken.given_name),
    )
