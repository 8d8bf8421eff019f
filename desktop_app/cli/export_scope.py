"""What ``export`` writes of the casebook: its filters."""

from __future__ import annotations

from dataclasses import dataclass

import click

from desktop_app.domain.case import Status
from desktop_app.domain.messages import msg

from .params import Params, clean
from .session import Session


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters as they were typed; empty for none."""

    since: str | None
    until: str | None
    shop: str | None
    issue_type: str | None
    status: tuple[Status, ...]
    tag: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether there is a filter at all."""
        return bool(
            self.since or self.until or self.shop or self.issue_type or self.status or self.tag
        )


def filter_options(session: Session) -> list[click.Parameter]:
    """Return the options that filter, named like the fields of :class:`Filters`."""
    make = Params(session)
    return [
        make.text(
            "--since",
            msg("Only from this day, month or year on: 2026-06-12, 2026-06, 上月."),
            "DAY",
        ),
        make.text("--until", msg("Only up to the end of this day, month or year."), "DAY"),
        make.text("--shop", msg("Only of this shop.")),
        make.text("--issue-type", msg("Only of this issue type."), "ID"),
        make.choice("--status", Status, msg("Only with this status; repeatable."), multiple=True),
        click.Option(
            ["--tag"],
            multiple=True,
            metavar="TEXT",
            help=session.translate(msg("Only cases with this tag; repeatable.")),
            callback=lambda _context, _option, given: tuple(clean(one) for one in given),
        ),
    ]
