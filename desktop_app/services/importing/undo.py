"""Taking the last import back as a whole, also after the program was started anew."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.domain.times import from_text
from desktop_app.services.changes import Change
from desktop_app.store import import_log, import_undo
from desktop_app.store.connection import Row, Store

from .results import ImportCounts, LastImport, Outlook, Undone

NO_IMPORT = msg("There is no import that could be taken back.")


def last_import(store: Store) -> LastImport | None:
    """Return the import that can be taken back; None when there is none."""
    row = import_log.last(store)
    if row is None:
        return None
    counts = ImportCounts(
        rows=row["rows"],
        new_cases=row["new_cases"],
        new_contacts=row["new_contacts"],
        updated=row["updated"],
        duplicates=row["duplicates"],
        rejected=row["rejected"],
    )
    return LastImport(row["id"], row["file_name"], from_text(row["at"]), counts)


def undo_outlook(store: Store) -> Outlook:
    """Return what taking the last import back would do.

    Raises:
        UserError: there is none.
    """
    return _outlook(store, _last(store))


def undo_last_import(store: Store, now: datetime, progress: WorkProgress | None = None) -> Undone:
    """Remove what the last import made and put back what it changed.

    Cases that were worked on since go to the trash with everything in them, and so do contacts
    that were edited since; what the seller has changed again since stays.

    Args:
        store: the casebook, to write to.
        now: this moment (UTC).
        progress: watches the work and may cancel it; then nothing was written.

    Raises:
        UserError: there is no import to take back, or the casebook cannot be written to.
    """
    watched = progress or Unwatched()
    with store.transaction():
        row = _last(store)
        outlook = _outlook(store, row)
        for done, total in import_undo.take_back(store, row, now):
            watched.check()
            watched.report(done, total)
        import_log.set_undone(store, row["id"], now)
        watched.check()
    change = Change(lists=True, shops=True, everything=True)
    return Undone(row["file_name"], outlook, change)


def _last(store: Store) -> Row:
    row = import_log.last(store)
    if row is None:
        raise UserError(NO_IMPORT)
    return row


def _outlook(store: Store, row: Row) -> Outlook:
    cases, contacts = import_undo.count_made(store, row)
    kept = import_undo.worked_on(store, row)
    edited = sum(one["is_changed"] for one in import_undo.added_contacts(store, row))
    staying = import_undo.count_contacts_of(store, kept, row)
    return Outlook(
        cases=cases - len(kept),
        contacts=contacts - staying - edited,
        restored=len(import_undo.changed_rows(store, row)),
        trashed=len(kept) + edited,
    )
