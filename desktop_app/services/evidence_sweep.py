"""Removing files of evidence for good, once nothing names them."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name
from desktop_app.domain.messages import msg
from desktop_app.store import attachments
from desktop_app.store.connection import Store
from desktop_app.store.vault import Vault

from . import lookup
from .changes import Change, of_case

_log = logging.getLogger(__name__)


def sweep(store: Store, vault: Vault, files: Iterable[str]) -> int:
    """Remove those of some files from the vault that no row names, not even one in the trash.

    The rows are looked at under the casebook's lock, so that no file goes while another program
    adds it to a case.

    Args:
        files: their SHA-256.

    Returns:
        How many files were removed. One that cannot be is left for ``check`` to find.
    """
    removed = 0
    with store.transaction():
        for sha256 in files:
            if attachments.is_named(store, sha256):
                continue
            try:
                vault.remove(sha256)
                removed += 1
            except OSError as fault:
                _log.warning("a file that nothing names could not be removed: %s", fault)
    return removed


def sweep_after(store: Store, vault: Vault, files: Iterable[str]) -> None:
    """Like :func:`sweep`, for files whose rows were just deleted: what stays does no harm."""
    try:
        sweep(store, vault, files)
    except UserError as fault:
        _log.warning("files that nothing names were not removed: %s", fault)


def delete_for_good(store: Store, vault: Vault, attachment_id: int) -> Change:
    """Delete a file that is in the trash; its bytes go when no other attachment has them.

    Raises:
        UserError: it is not in the trash, or its case is.
    """
    with store.transaction():
        found = lookup.attachment(store, attachment_id)
        lookup.live_case(store, found.case_id)
        if found.deleted_at is None:
            raise UserError(msg("{name} is not in the trash."), name=display_name(found.given_name))
        attachments.delete(store, attachment_id)
    sweep_after(store, vault, [found.sha256])
    return of_case(found.case_id)
