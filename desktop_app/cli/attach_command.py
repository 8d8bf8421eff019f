"""``attach``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.domain.messages import msg
from desktop_app.paths import absolute
from desktop_app.services import checklists

from .evidence_text import attachment_shape
from .layout import one_line
from .log_command import NO_CASE
from .output import complain, write, write_json
from .params import Params
from .session import Session

if TYPE_CHECKING:
    from desktop_app.services.evidence import Attached

_DONE, _SOME_FAILED = 0, 1
_NO_CONTACT = msg("There is no contact {number}.")


def attach_command(session: Session) -> click.Command:
    """Return the command that adds files of evidence to a case."""
    make = Params(session)

    def run(
        number: int, files: tuple[str, ...], item: str | None, contact: int | None, as_json: bool
    ) -> int:
        return _attach(session, number, files, item, contact, as_json)

    return click.Command(
        "attach",
        callback=run,
        help=session.translate(
            msg(
                "Add files of evidence to case N. Each is copied into the casebook's folder; the "
                "original stays as it is."
            )
        ),
        params=[
            make.number_argument(NO_CASE),
            _files_argument(session),
            make.text(
                "--item",
                msg("For this item of the checklist, named by its id or title; ticks it."),
                "ITEM",
            ),
            make.number("--contact", msg("Shows this contact."), _NO_CONTACT),
            make.json(),
        ],
    )


def _attach(
    session: Session,
    number: int,
    files: tuple[str, ...],
    item_name: str | None,
    contact_id: int | None,
    as_json: bool,
) -> int:
    # Imported here: no other command reads files.
    from desktop_app.services import evidence

    store, vault = session.store, session.casebook.vault
    items = checklists.checklist_of(store, session.playbooks, number, session.language)
    item_id = None
    if item_name is not None:
        item_id = checklists.item_by_name(
            store, session.playbooks, number, item_name, session.language
        ).item.id
    target = evidence.Target(item_id, contact_id)
    evidence.check_target(store, number, target)
    done: list[Attached] = []
    code = _DONE
    for file in files:
        try:
            attached = evidence.attach_file(
                store, vault, number, absolute(file), target, session.now
            )
        except UserError as fault:
            # The others are none the worse for it.
            complain(session.told(fault))
            code = _SOME_FAILED
            continue
        done.append(attached)
        if not as_json:
            write(_told(session, attached))
    if as_json:
        write_json(
            [
                attachment_shape(session, one.attachment, items)
                | {"was_known": one.was_known, "is_new": one.is_new, "ticked": one.ticked}
                for one in done
            ]
        )
    return code


def _told(session: Session, attached: Attached) -> str:
    found = attached.attachment
    sentence = msg("Added to case {number}: {name} ({size}).")
    if not attached.is_new:
        sentence = msg("Case {number} has this file there already: {name} ({size}).")
    told = session.say(
        sentence,
        number=found.case_id,
        name=display_name(found.given_name),
        size=size_text(found.size),
    )
    return one_line(told)


def _files_argument(session: Session) -> click.Argument:
    def check(_: click.Context, __: click.Parameter, files: tuple[str, ...]) -> tuple[str, ...]:
        if any(not file or "\0" in file for file in files):
            raise click.BadParameter(session.say(msg("It is empty or not a file name.")))
        return files

    return click.Argument(["files"], nargs=-1, required=True, metavar="FILE…", callback=check)
