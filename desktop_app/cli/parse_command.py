"""``parse``: what a notice, a chat, a table or a note tells."""

from __future__ import annotations

from datetime import datetime

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.times import optional_to_text, to_text

from .json_shapes import Shape
from .output import write_json
from .params import Params
from .session import Session
from .text_input import STANDARD_INPUT, text_of


def parse_command(session: Session) -> click.Command:
    """Return the command that reads a paste and tells what it would fill in; it saves nothing."""
    make = Params(session)

    def run(file: str, as_json: bool) -> None:
        write_json(_parsed(session, _text_of(session, file)))

    return click.Command(
        "parse",
        callback=run,
        help=session.translate(
            msg(
                "Tell as JSON what a notice, chat, table or note in FILE says; - reads standard "
                "input. Nothing is saved."
            )
        ),
        params=[make.path_argument("file", "FILE|-"), make.json()],
    )


def _parsed(session: Session, text: str) -> Shape:
    # Imported here: no other command waits for it.
    from desktop_app.domain.paste.proposal import Guess, PastedContact
    from desktop_app.services.shops import all_shops
    from desktop_app.services.smart_paste import read_paste
    from desktop_app.services.workdays import is_workday

    def guess_shape(guess: Guess) -> Shape:
        value = guess.value
        return {
            "value": to_text(value) if isinstance(value, datetime) else str(value),
            "start": guess.start,
            "end": guess.end,
            "text": text[guess.start : guess.end],
            "confidence": round(guess.confidence, 3),
            "why": guess.why.value,
        }

    def field_shape(guess: Guess) -> Shape:
        return {**guess_shape(guess), "others": [guess_shape(other) for other in guess.others]}

    def contact_shape(contact: PastedContact) -> Shape:
        return {
            "at": optional_to_text(contact.at),
            "agent_id": contact.agent_id,
            "said": contact.said,
            "outcome": contact.outcome,
            "start": contact.start,
            "end": contact.end,
        }

    shops = [shop.name for shop in all_shops(session.store)]
    proposal = read_paste(session.playbooks, text, session.now, session.zone, is_workday, shops)
    return {
        "kind": proposal.kind.value,
        "fields": {guess.field: field_shape(guess) for guess in proposal.guesses},
        "contacts": [contact_shape(contact) for contact in proposal.contacts],
    }


def _text_of(session: Session, file: str) -> str:
    text = text_of(session, file)
    if not text.strip():
        name = session.translate(msg("Standard input")) if file == STANDARD_INPUT else file
        raise UserError(msg("{file} is empty: there is nothing to read."), file=name)
    return text
