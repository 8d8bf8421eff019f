"""``import``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import ColumnMapping, Field
from desktop_app.domain.messages import msg
from desktop_app.paths import absolute

from .import_questions import check_columns, check_dates, check_encoding
from .import_text import shape, told
from .output import write, write_json
from .params import Params
from .session import Session

if TYPE_CHECKING:
    from desktop_app.services.importing.dry_run import DryRun
    from desktop_app.services.importing.results import Survey

_DONE, _SOME_REJECTED = 0, 1


def import_command(session: Session) -> click.Command:
    """Return the command that brings in a table of another program, or takes that back."""
    make = Params(session)

    def run(file: str | None, undo: bool, as_json: bool, **given: Any) -> int:
        if undo:
            if file is not None or any(given.values()):
                sentence = msg("--undo takes the last import back; leave out everything else.")
                raise click.UsageError(session.translate(sentence))
            return _undo(session, as_json)
        if file is None:
            raise click.UsageError(session.translate(msg("Say which file to import.")))
        return _import(session, absolute(file), as_json, **given)

    return click.Command(
        "import",
        callback=run,
        help=session.translate(
            msg(
                "Import a table of cases and contacts: CSV, TSV or XLSX. It is checked as a whole "
                "first; then all of it is written, or nothing. Rows that cannot be taken are told "
                "with their line, and left out."
            )
        ),
        epilog=session.translate(msg("Fields for --map: {fields}.")).format(
            fields=", ".join(Field)
        ),
        params=[
            _file_argument(session),
            make.pairs(
                "--map",
                msg("The heading of the column that holds a field; no heading for none."),
            ),
            make.choice("--date-order", DateOrder, msg("Order of day, month and year.")),
            make.text("--encoding", msg("Encoding of the file, if it is not found out."), "NAME"),
            make.text("--delimiter", msg("What stands between columns: , or ; or tab."), "CHAR"),
            make.text("--sheet", msg("Sheet of an XLSX file."), "NAME"),
            make.text("--rejected", msg("Write rows that cannot be taken to this CSV."), "FILE"),
            make.flag("--dry-run", msg("Only tell what would come of it.")),
            make.flag("--undo", msg("Take the last import back as a whole.")),
            make.json(),
        ],
    )


def _import(
    session: Session,
    path: Path,
    as_json: bool,
    map: Sequence[tuple[str, str]],
    date_order: DateOrder | None,
    encoding: str | None,
    delimiter: str | None,
    sheet: str | None,
    rejected: str | None,
    dry_run: bool,
) -> int:
    # Imported here, as below: no other command reads tables.
    from desktop_app.services.importing import dry_run as trying
    from desktop_app.services.importing.apply import apply_import
    from desktop_app.services.importing.rejected import save_rejected
    from desktop_app.services.importing.staging_place import staging_folder
    from desktop_app.services.importing.survey import survey

    fields = _fields(session, map)
    found = survey(session.store, path, encoding=encoding, delimiter=delimiter, sheet=sheet)
    check_encoding(found, encoding)
    mapping = _mapping(found, fields)
    check_columns(found, mapping)
    check_dates(found, mapping, date_order)
    dry = trying.dry_run(
        session.store,
        found,
        mapping,
        date_order=date_order,
        folder=staging_folder(session.paths),
        playbooks=session.playbooks,
        language=session.language,
        zone=session.zone,
        now=session.now,
    )
    try:
        if not as_json:
            write(told(session, dry))
        kept = None
        if rejected is not None and dry.counts.rejected:
            kept = absolute(rejected)
            save_rejected(dry, kept, session.translate)
        number = None
        if not dry_run:
            number = apply_import(session.store, dry, session.now).import_id
        _finish(session, dry, kept, dry_run, number, as_json)
        return _SOME_REJECTED if dry.counts.rejected else _DONE
    finally:
        dry.close()


def _finish(
    session: Session,
    dry: DryRun,
    kept: Path | None,
    is_dry: bool,
    number: int | None,
    as_json: bool,
) -> None:
    """Tell what was done after the result of the dry run was told."""
    if as_json:
        write_json(shape(session, dry, kept, is_dry, number))
        return
    if kept is not None:
        write(session.say(msg("Rejected rows: {path}"), path=kept))
    if is_dry:
        write(session.translate(msg("Nothing was written: this was a dry run.")))
    elif number is None:
        write(session.translate(msg("Nothing was written: there is nothing new in the file.")))
    else:
        write(session.translate(msg("Imported. To take it back: import --undo")))


def _undo(session: Session, as_json: bool) -> int:
    from desktop_app.services.importing.undo import undo_last_import

    undone = undo_last_import(session.store, session.now)
    did = undone.outlook
    if as_json:
        write_json(
            {
                "file": undone.file_name,
                "removed_cases": did.cases,
                "removed_contacts": did.contacts,
                "restored": did.restored,
                "trashed": did.trashed,
            }
        )
        return _DONE
    write(
        session.say(
            msg(
                "Taken back: {name}. Cases removed: {cases}, contacts removed: {contacts}, put "
                "back as before: {restored}, in the trash because they were worked on: {trashed}."
            ),
            name=undone.file_name,
            cases=did.cases,
            contacts=did.contacts,
            restored=did.restored,
            trashed=did.trashed,
        )
    )
    return _DONE


def _fields(session: Session, pairs: Sequence[tuple[str, str]]) -> dict[Field, str]:
    fields = {}
    for name, heading in pairs:
        plain = name.strip().replace("-", "_")
        if plain not in set(Field):
            sentence = msg("“{value}” is none of: {known}.")
            raise click.UsageError(session.say(sentence, value=name, known=", ".join(Field)))
        fields[Field(plain)] = heading.strip()
    return fields


def _mapping(found: Survey, fields: dict[Field, str]) -> ColumnMapping:
    """Return the mapping that was found with what the user said of it."""
    mapping = found.mapping
    headings = [heading.strip() for heading in found.look.headings]
    for field, heading in fields.items():
        if heading and heading not in headings:
            raise UserError(
                msg("There is no column “{heading}”. The columns are: {known}."),
                heading=heading,
                known=", ".join(headings),
            )
        mapping = mapping.with_column(field, headings.index(heading) if heading else None)
    return mapping


def _file_argument(session: Session) -> click.Argument:
    def check(_: click.Context, __: click.Parameter, file: str | None) -> str | None:
        if file is not None and (not file or "\0" in file):
            raise click.BadParameter(session.say(msg("It is empty or not a file name.")))
        return file

    return click.Argument(["file"], required=False, metavar="[FILE]", callback=check)
