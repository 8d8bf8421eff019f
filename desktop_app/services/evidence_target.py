"""What a file of evidence proves, what that does to the checklist, and what it has made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.checklist import ChecklistItem, ItemState
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import attachments, checklist
from desktop_app.store.connection import Store

from . import lookup
from .changes import Change
from .perishing import follow_item


@dataclass(frozen=True, slots=True)
class Target:
    """What a file proves: an item of the checklist, a contact, both, or with neither the case."""

    checklist_item_id: int | None = None
    contact_id: int | None = None


CASE_ITSELF = Target()


@dataclass(frozen=True, slots=True)
class Attached:
    """What adding a file has made.

    Attributes:
        attachment: the file as it is stored now.
        was_known: True when the vault had these bytes already.
        is_new: False when the very same file was at this place already, so nothing was added.
        ticked: True when it ticked the checklist item that was missing.
        change: what changed.
    """

    attachment: Attachment
    was_known: bool
    is_new: bool
    ticked: bool
    change: Change


@dataclass(frozen=True, slots=True)
class Moved:
    """What giving a file to something else has made.

    Attributes:
        before: where it was, to undo it.
        ticked: True when it ticked the checklist item that was missing.
        change: what changed.
    """

    before: Target
    ticked: bool
    change: Change


def place_of(found: Attachment) -> Target:
    """Return what a file proves."""
    return Target(found.checklist_item_id, found.contact_id)


def check_target(store: Store, case_id: int, target: Target) -> ChecklistItem | None:
    """Make sure that a case can have a file there; return the checklist item if there is one.

    Raises:
        UserError: there is no such case or it is in the trash, its checklist has no such item, or
            it has no such contact outside the trash.
    """
    lookup.live_case(store, case_id)
    if target.contact_id is not None:
        contact = lookup.live_contact(store, target.contact_id)
        if contact.case_id != case_id:
            raise UserError(
                msg("Case {number} has no contact {contact}."),
                number=case_id,
                contact=target.contact_id,
            )
    if target.checklist_item_id is None:
        return None
    item = _listed(store, case_id, target.checklist_item_id)
    if item is None:
        raise UserError(
            msg("Case {number} has no checklist item {item}."),
            number=case_id,
            item=target.checklist_item_id,
        )
    return item


def same_at(store: Store, case_id: int, sha256: str, target: Target) -> Attachment | None:
    """Return the attachment that has these bytes at this place, rather one not in the trash."""
    found = [
        one
        for one in attachments.of_file(store, sha256)
        if one.case_id == case_id
        and (one.checklist_item_id, one.contact_id) == (target.checklist_item_id, target.contact_id)
    ]
    return min(found, key=lambda one: one.deleted_at is not None, default=None)


def tick(store: Store, item: ChecklistItem | None, now: datetime) -> bool:
    """Tick an item that got a file if it was missing, inside a transaction; tell whether it was.

    What the seller said does not apply stays so.
    """
    if item is None or item.state is not ItemState.MISSING:
        return False
    _set_state(store, item, ItemState.HAVE, now)
    return True


def untick(store: Store, found: Attachment, now: datetime) -> None:
    """Let the item that a file had ticked be missing again, inside a transaction.

    It stays ticked while another file proves it.
    """
    if found.checklist_item_id is None:
        return
    others = (one for one in attachments.of_case(store, found.case_id) if one.id != found.id)
    if any(one.checklist_item_id == found.checklist_item_id for one in others):
        return
    item = _listed(store, found.case_id, found.checklist_item_id)
    if item is not None and item.state is ItemState.HAVE:
        _set_state(store, item, ItemState.MISSING, now)


def _listed(store: Store, case_id: int, row_id: int) -> ChecklistItem | None:
    return next((one for one in checklist.of_case(store, case_id) if one.id == row_id), None)


def _set_state(store: Store, item: ChecklistItem, state: ItemState, now: datetime) -> None:
    checklist.set_state(store, item.id, state, now)
    follow_item(store, replace(item, state=state), is_listed=True, now=now)
