"""``prepare``."""

from __future__ import annotations

import click

from desktop_app.domain.messages import msg

from .log_command import NO_CASE
from .output import write, write_json
from .params import Params
from .session import Session


def prepare_command(session: Session) -> click.Command:
    """Return the command that tells what to know before the next contact about a case."""
    make = Params(session)

    def run(number: int, as_json: bool) -> None:
        # Imported here: no other command waits for it.
        from desktop_app.services.prepare import prepare

        from .prepare_shape import preparation_shape
        from .prepare_text import preparation_text

        made = prepare(
            session.store, session.playbooks, number, session.language, session.now, session.zone
        )
        if as_json:
            write_json(preparation_shape(session, made))
        else:
            write(preparation_text(session, made))

    return click.Command(
        "prepare",
        callback=run,
        help=session.translate(msg("Tell what to know before contacting about case N again.")),
        params=[make.number_argument(NO_CASE), make.json()],
    )
