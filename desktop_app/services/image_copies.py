"""Copies of pictures that the seller looks at before they are kept: fitted ones, redacted ones."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.domain.upload_limit import UploadLimit
from desktop_app.exchange.images import Box, Fitted, ImageFacts, Redacted, fit, probe, redact
from desktop_app.store.connection import Store
from desktop_app.store.vault import Taken, Vault
from desktop_app.store.vault_faults import damaged, gone

from . import lookup
from .copy_names import fitted_name, redacted_name
from .evidence import Attached, attach_taken, place_of

__all__ = ["Box", "Fitted", "Redacted", "probe"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A copy that nothing has been decided about.

    Attributes:
        source: what it is a copy of.
        made_how: what was done.
        path: the copy's file, to show and to keep; None when the original fits as it is.
        given_name: what it will be called.
        facts: what it is like, and what the original is.
    """

    source: Attachment
    made_how: MadeHow
    path: Path | None
    given_name: str
    facts: Fitted | Redacted


def picture_facts(vault: Vault, source: Attachment) -> ImageFacts:
    """Tell what a stored picture is. Slow for large ones: call it on another thread.

    Raises:
        UserError: the stored file is gone or damaged, or the picture cannot be read.
    """
    return probe(_stored(vault, source))


def fit_copy(
    vault: Vault,
    source: Attachment,
    limit: UploadLimit,
    progress: WorkProgress | None = None,
    language: str = "zh_CN",
) -> Draft:
    """Make a copy of a picture that an upload takes. Slow: call it on another thread.

    Args:
        progress: asked and told now and then; what its ``check`` raises leaves nothing behind.
        language: of the words that are added to the name; the platform's staff reads it too.

    Returns:
        The draft; when the original fits already it has no file.

    Raises:
        UserError: the stored file is gone or damaged, the picture cannot be read or made so small,
            or the disk is full.
    """
    with _new_draft(vault) as out:
        facts = fit(_stored(vault, source), limit, out, progress or Unwatched())
        if facts.already_fits:
            return Draft(source, MadeHow.FITTED, None, source.given_name, facts)
        name = fitted_name(source.given_name, limit.max_bytes, facts.format, language)
        return Draft(source, MadeHow.FITTED, _ended(out, facts.format), name, facts)


def redact_copy(
    vault: Vault,
    source: Attachment,
    boxes: Sequence[Box],
    progress: WorkProgress | None = None,
    language: str = "zh_CN",
) -> Draft:
    """Make a copy of a picture with boxes covered. Slow: call it on another thread.

    Args:
        boxes: in pixels of the picture as one sees it, upright.
        progress, language: as for :func:`fit_copy`.

    Raises:
        UserError: no box covers anything, the stored file is gone or damaged, the picture cannot be
            read, or the disk is full.
    """
    with _new_draft(vault) as out:
        facts = redact(_stored(vault, source), boxes, out, progress or Unwatched())
        name = redacted_name(source.given_name, facts.format, language)
        return Draft(source, MadeHow.REDACTED, _ended(out, facts.format), name, facts)


def take_draft(vault: Vault, draft: Draft, progress: WorkProgress | None = None) -> Taken:
    """Put a draft's file into the vault, the slow half of keeping it. For any thread.

    Raises:
        UserError: there is no copy, or the vault cannot be written.
    """
    if draft.path is None:
        raise UserError(msg("The picture fits as it is: hand in the original."))
    taken = vault.take_in(draft.path, progress)
    return replace(taken, given_name=draft.given_name, taken_at=None)


def keep_taken(store: Store, vault: Vault, draft: Draft, taken: Taken, now: datetime) -> Attached:
    """Add a copy that the vault has taken in to the case, where its original is now.

    The draft's file is removed. :func:`~.evidence.take_back` undoes the rest.

    Raises:
        UserError: the original or its case is in the trash.
    """
    # Read anew: it may have been given to another item while the draft was looked at.
    source = lookup.live_attachment(store, draft.source.id)
    attached = attach_taken(
        store,
        vault,
        source.case_id,
        taken,
        place_of(source),
        now,
        made_from=source.id,
        made_how=draft.made_how,
    )
    discard(draft)
    return attached


def discard(draft: Draft) -> None:
    """Remove a draft's file. What another program holds fast goes with :func:`clean_drafts`."""
    if draft.path is not None:
        with contextlib.suppress(OSError):
            draft.path.unlink()


def clean_drafts(vault: Vault) -> None:
    """Remove what earlier windows have left. Call it when the window starts, on the worker."""
    with contextlib.suppress(OSError):
        for path in drafts_folder(vault).iterdir():
            with contextlib.suppress(OSError):
                path.unlink()


def drafts_folder(vault: Vault) -> Path:
    """Return where drafts lie: with the copies for viewing, never in the vault itself."""
    return vault.viewing.parent / "drafts"


def _stored(vault: Vault, source: Attachment) -> Path:
    """Return where a picture lies that is there as it was added, as far as a glance can tell."""
    path = vault.path_of(source.sha256)
    if vault.has(source.sha256, source.size):
        return path
    raise damaged(source.given_name) if path.is_file() else gone(source.given_name)


@contextlib.contextmanager
def _new_draft(vault: Vault) -> Iterator[Path]:
    """Give a new file's name; whatever goes wrong in the body, no file of that name is left."""
    folder = drafts_folder(vault)
    out = folder / secrets.token_hex(8)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        # The pictures have names and addresses of buyers in them.
        folder.mkdir(mode=0o700, exist_ok=True)
        yield out
    except OSError as fault:
        _remove(out)
        raise UserError(
            msg(
                "The copy cannot be written to {folder}: {reason}. Free some space, or check the "
                "folder's permissions."
            ),
            folder=folder,
            reason=fault.strerror or fault,
        ) from fault
    except BaseException:
        _remove(out)
        raise


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _ended(path: Path, ending: str) -> Path:
    """Give a file its ending, by which viewers know what it is."""
    return path.rename(path.with_name(f"{path.name}.{ending}"))
