"""Files of evidence as a person reads them in a terminal, and as ``--json`` writes them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.domain.messages import msg
from desktop_app.domain.times import optional_to_text, to_text
from desktop_app.services.checklists import ItemView

from .layout import table
from .session import Session

Shape = dict[str, object]

_MADE_WORDS = {
    MadeHow.FITTED: msg("(copy that fits a limit)"),
    MadeHow.REDACTED: msg("(blacked-out copy)"),
}


def files_text(
    session: Session, attachments: Sequence[Attachment], items: Sequence[ItemView]
) -> str:
    """Return a case's files, each with what it proves."""
    rows = [
        (
            str(one.id),
            size_text(one.size),
            display_name(one.given_name),
            _about(session, one, items),
        )
        for one in attachments
    ]
    return table(rows, indent="  ") if rows else ""


def attachment_shape(session: Session, one: Attachment, items: Sequence[ItemView] = ()) -> Shape:
    """Return a file of evidence; ``path`` is where its bytes lie, which nobody may change."""
    item_ids = {view.item.id: view.item.item_id for view in items}
    return {
        "id": one.id,
        "uid": one.uid,
        "case_id": one.case_id,
        "item_id": item_ids.get(one.checklist_item_id or 0),
        "contact_id": one.contact_id,
        "given_name": one.given_name,
        "size": one.size,
        "sha256": one.sha256,
        "path": str(session.casebook.vault.path_of(one.sha256)),
        "note": one.note,
        "made_from": one.made_from,
        "made_how": one.made_how.value,
        "taken_at": optional_to_text(one.taken_at),
        "added_at": to_text(one.added_at),
    }


def _about(session: Session, one: Attachment, items: Sequence[ItemView]) -> str:
    words = [view.title for view in items if view.item.id == one.checklist_item_id]
    if one.contact_id is not None:
        words.append(session.say(msg("contact {number}"), number=one.contact_id))
    if one.made_how in _MADE_WORDS:
        words.append(session.translate(_MADE_WORDS[one.made_how]))
    if one.note:
        words.append(one.note)
    return " · ".join(words)
