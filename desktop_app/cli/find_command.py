"""``find``."""

from __future__ import annotations

import click

from desktop_app.domain.messages import msg

from .output import write, write_json
from .params import Params, clean
from .session import Session

_USUAL_LIMIT = 10


def find_command(session: Session) -> click.Command:
    """Return the command that finds cases, contacts, agents and templates."""
    make = Params(session)

    def run(text: tuple[str, ...], limit: int, as_json: bool) -> None:
        # Imported here: other commands do not wait for it.
        from .finding import read_search, search, shape, told

        line = clean(" ".join(text))
        typed = read_search(session, line)
        found, templates = search(session, typed, limit)
        if as_json:
            write_json(shape(typed, found, templates))
        else:
            write(told(session, found, templates))

    return click.Command(
        "find",
        callback=run,
        help=session.translate(
            msg(
                "Find cases, contacts, agents and templates with all these words, pinyin or parts "
                "of numbers. Filters: agent: type: status: shop: tag: channel: order: outcome: "
                "before: after:"
            )
        ),
        params=[
            click.Argument(["text"], nargs=-1, required=True, metavar="TEXT…"),
            make.amount("--limit", msg("At most so many of each; 10 without it."), _USUAL_LIMIT),
            make.json(),
        ],
    )
