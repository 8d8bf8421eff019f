"""Fetching what a number names, with a plain sentence when there is no such thing."""

from __future__ import annotations

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.case import Case
from desktop_app.domain.checklist import ChecklistItem
from desktop_app.domain.contact import Contact
from desktop_app.domain.deadline import Deadline
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import appeals, attachments, cases, checklist, contacts, deadlines
from desktop_app.store.connection import Store


def case(store: Store, case_id: int) -> Case:
    """Return a case, also one in the trash. Raises UserError when there is no such number."""
    found = cases.get(store, case_id)
    if found is None:
        raise UserError(msg("There is no case {number}."), number=case_id)
    return found


def live_case(store: Store, case_id: int) -> Case:
    """Like :func:`case`, and refuses one that is in the trash."""
    found = case(store, case_id)
    if found.deleted_at is not None:
        raise UserError(msg("Case {number} is in the trash. Restore it first."), number=case_id)
    return found


def contact(store: Store, contact_id: int) -> Contact:
    """Return a contact. Raises UserError when there is no such number."""
    found = contacts.get(store, contact_id)
    if found is None:
        raise UserError(msg("There is no contact {number}."), number=contact_id)
    return found


def live_contact(store: Store, contact_id: int) -> Contact:
    """Like :func:`contact`, and refuses one that is in the trash, or its case."""
    found = contact(store, contact_id)
    if found.deleted_at is not None:
        raise UserError(
            msg("Contact {number} is in the trash. Restore it first."), number=contact_id
        )
    live_case(store, found.case_id)
    return found


def deadline(store: Store, deadline_id: int) -> Deadline:
    """Return a deadline. Raises UserError when there is no such number."""
    found = deadlines.get(store, deadline_id)
    if found is None:
        raise UserError(msg("There is no deadline {number}."), number=deadline_id)
    return found


def live_deadline(store: Store, deadline_id: int) -> Deadline:
    """Like :func:`deadline`, and refuses one whose case is in the trash."""
    found = deadline(store, deadline_id)
    if found.case_id is not None:
        live_case(store, found.case_id)
    return found


def appeal(store: Store, appeal_id: int) -> Appeal:
    """Return an appeal, also one that was taken away. Raises UserError when there is none."""
    found = appeals.get(store, appeal_id)
    if found is None:
        raise UserError(msg("There is no appeal {number}."), number=appeal_id)
    return found


def checklist_item(store: Store, row_id: int) -> ChecklistItem:
    """Return a checklist item. Raises UserError when there is no such number."""
    found = checklist.get(store, row_id)
    if found is None:
        raise UserError(msg("There is no checklist item {number}."), number=row_id)
    return found


def attachment(store: Store, attachment_id: int) -> Attachment:
    """Return a file of evidence, also one in the trash. Raises UserError when there is none."""
    found = attachments.get(store, attachment_id)
    if found is None:
        raise UserError(msg("There is no file of evidence {number}."), number=attachment_id)
    return found


def live_attachment(store: Store, attachment_id: int) -> Attachment:
    """Like :func:`attachment`, and refuses one that is in the trash, or its case."""
    found = attachment(store, attachment_id)
    live_case(store, found.case_id)
    if found.deleted_at is not None:
        raise UserError(
            msg("File of evidence {number} is in the trash. Restore it first."),
            number=attachment_id,
        )
    return found
