"""Which files of a case go into its bundle, in which order, and what they are called there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_kind import HEAD_BYTES, picture_ending
from desktop_app.store.stored_file import open_stored
from desktop_app.store.vault import Vault

from .bundle_lineage import Lineage
from .cases import CaseDetail

CASE_KEY = "case"
_EXTENSION = re.compile(r"\.([A-Za-z0-9]{1,8})$")
_NOT_IN_KEYS = re.compile(r"[^a-z0-9]+")
_LONGEST_KEY = 40


@dataclass(frozen=True, slots=True)
class Chosen:
    """An attachment with its place in the bundle.

    Attributes:
        attachment: the file.
        number: as it is printed, e.g. ``03``.
        file: its name in the bundle, in ASCII.
        key: what it proves: the item's id, ``contact-3`` or ``case``.
        source: where its bytes are.
        is_image: whether it begins as a picture does that can be printed.
    """

    attachment: Attachment
    number: str
    file: str
    key: str
    source: Path
    is_image: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes in, and what does not.

    Attributes:
        chosen: in the bundle's order.
        left_out: those of which a redacted copy goes in instead.
        unredacted: files that are no redacted copies, when buyers' data is to be masked.
    """

    chosen: tuple[Chosen, ...]
    left_out: tuple[Attachment, ...]
    unredacted: tuple[Attachment, ...]


def choose(detail: CaseDetail, trashed: Sequence[Attachment], vault: Vault, mask: bool) -> Choice:
    """Choose a case's files and number them: the checklist's, then the contacts', then the case's.

    Args:
        trashed: the case's files in the trash: they tell which files go back to the same one.
        mask: whether what a redacted copy was made of stays out, with other copies of it.
    """
    lineage = Lineage((*detail.attachments, *trashed))
    redacted = [one for one in detail.attachments if lineage.is_redacted(one)]
    left_out = lineage.replaced_by(redacted, detail.attachments) if mask else ()
    left = {one.id for one in left_out}
    ordered = _ordered(detail, [one for one in detail.attachments if one.id not in left])
    digits = max(2, len(str(len(ordered))))
    counts: dict[str, int] = {}
    chosen = []
    for position, (key, attachment) in enumerate(ordered, start=1):
        counts[key] = counts.get(key, 0) + 1
        source = vault.path_of(attachment.sha256)
        kind = _kind(source)
        number = f"{position:0{digits}d}"
        # The key comes from a file of ours or from this module, but may be another program's.
        safe_key = _NOT_IN_KEYS.sub("-", key.lower()).strip("-")[:_LONGEST_KEY] or CASE_KEY
        name = f"{number}_{safe_key}_{counts[key]}.{_extension(attachment.given_name, kind)}"
        chosen.append(Chosen(attachment, number, name, key, source, bool(kind)))
    unredacted = [one.attachment for one in chosen if one.attachment not in redacted]
    return Choice(tuple(chosen), left_out, tuple(unredacted) if mask else ())


def _ordered(detail: CaseDetail, attachments: Sequence[Attachment]) -> list[tuple[str, Attachment]]:
    """Return the files with the keys of what they prove, in the bundle's order."""
    items = {item.id: (place, item.item_id) for place, item in enumerate(detail.checklist)}
    contacts = {contact.id: place for place, contact in enumerate(detail.contacts)}

    def place_of(one: Attachment) -> tuple[int, int, str]:
        if one.checklist_item_id in items:
            place, key = items[one.checklist_item_id]
            return 0, place, key
        if one.contact_id in contacts:
            place = contacts[one.contact_id]
            return 1, place, f"contact-{place + 1}"
        return 2, 0, CASE_KEY

    places = {one.id: place_of(one) for one in attachments}
    ordered = sorted(attachments, key=lambda one: (*places[one.id][:2], one.added_at, one.id))
    return [(places[one.id][2], one) for one in ordered]


def _kind(source: Path) -> str:
    """Return what a picture's file is called, empty for others and for what cannot be read."""
    try:
        with open_stored(source) as file:
            return picture_ending(file.read(HEAD_BYTES))
    except OSError:
        # Whoever writes the bundle tells what is missing.
        return ""


def _extension(given_name: str, kind: str) -> str:
    found = _EXTENSION.search(given_name)
    return found[1].lower() if found else kind or "bin"
