"""Writing what a dry run has shown: all of it in one transaction, or nothing."""

from __future__ import annotations

import secrets
from dataclasses import asdict
from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.services.changes import Change
from desktop_app.store import (
    import_changing,
    import_index,
    import_log,
    import_staging,
    import_writing,
    search_index,
)
from desktop_app.store.connection import Store

from .dry_run import DryRun
from .mapping_memory import remember
from .results import Imported
from .stretch import Stretch

_SEED_BYTES = 10
_CASES, _CONTACTS, _INDEXED = 0.15, 0.45, 0.95
CHANGED_SINCE = msg(
    "The casebook has changed since the file was checked. Look at the new result before you import."
)


def apply_import(
    store: Store, dry: DryRun, now: datetime, progress: WorkProgress | None = None
) -> Imported:
    """Import what a dry run has shown.

    Args:
        store: the casebook, to write to.
        dry: the dry run; it can be tried again when this fails, and is to be closed afterwards.
        now: this moment (UTC).
        progress: watches the work and may cancel it; then nothing was written.

    Raises:
        UserError: the casebook has changed so that something else would come of it (``dry`` shows
            it then), the disk is full, or the casebook is in use.
    """
    watched = progress or Unwatched()
    _compare_anew(dry, watched)
    with import_staging.attached(store, dry.staging), store.transaction():
        if dry.staging.casebook_version() != dry.matched:
            raise UserError(CHANGED_SINCE)
        remember(store, dry.survey.look.headings, dry.mapping, now)
        if dry.counts.changes_nothing:
            # The import before it is the one that can be taken back.
            return Imported(None, dry.counts, Change())
        search_index.make_whole(store)
        import_id = import_log.add(store, dry.survey.path.name, asdict(dry.counts), now)
        has_new_shops = _write(store, dry, import_id, now, Stretch(watched, 0.0, 1.0))
        watched.check()
    change = Change(lists=True, shops=has_new_shops, everything=True)
    return Imported(import_id, dry.counts, change)


def _compare_anew(dry: DryRun, progress: WorkProgress) -> None:
    """See that what was shown is still what would come of the file."""
    if dry.staging.casebook_version() == dry.matched:
        return
    shown = dry.counts
    dry.match(Unwatched())
    progress.check()
    if dry.counts != shown:
        raise UserError(CHANGED_SINCE)


def _write(store: Store, dry: DryRun, import_id: int, now: datetime, progress: Stretch) -> bool:
    seed = secrets.token_bytes(_SEED_BYTES)
    of = import_writing.numbers(store)
    touched = import_changing.touched_cases(store)
    import_changing.note_stamps(store, import_id, touched, now)
    import_index.take_out(store, touched)
    progress.check()
    shops = import_writing.write_shops(store, seed, now)
    import_changing.note_made(store, import_id, "shops", shops)
    part = progress.part(0.0, _CASES)
    for done in import_writing.write_cases(store, of, seed, now):
        _tell(part, done, of.cases)
    part = progress.part(_CASES, _CONTACTS)
    for done in import_writing.write_contacts(store, of, seed, now):
        _tell(part, done, of.contacts)
    import_changing.write_changes(store, import_id, now)
    import_writing.settle_deadlines(store, of, now)
    import_changing.refresh(store, touched, now)
    part = progress.part(_CONTACTS, _INDEXED)
    for done in import_index.put_in(store, touched, of.case + 1, of.case + of.cases):
        _tell(part, done, of.cases)
    import_log.set_ranges(store, import_id, _ranges(of), now)
    return bool(shops)


def _ranges(of: import_writing.Numbers) -> dict[str, int]:
    ranges = {}
    for name, before, count in (("case", of.case, of.cases), ("contact", of.contact, of.contacts)):
        ranges[f"first_{name}"] = before + 1 if count else 0
        ranges[f"last_{name}"] = before + count if count else 0
    return ranges


def _tell(progress: Stretch, done: int, total: int) -> None:
    progress.check()
    progress.report(done, total)
