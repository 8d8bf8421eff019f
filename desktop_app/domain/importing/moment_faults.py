"""Why a cell is no moment."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.messages import msg


class MomentFault(StrEnum):
    """The reasons why a cell cannot be read as a moment."""

    NOT_A_TIME = "not-a-time"
    NO_YEAR = "no-year"
    NO_SUCH_DAY = "no-such-day"
    NO_DAY = "no-day"
    YEAR_OUT_OF_RANGE = "year-out-of-range"


MOMENT_FAULT_WORDS = {
    MomentFault.NOT_A_TIME: msg("“{text}” is no date or time."),
    MomentFault.NO_YEAR: msg("“{text}” has no year."),
    MomentFault.NO_SUCH_DAY: msg("“{text}” is a day that does not exist."),
    MomentFault.NO_DAY: msg("“{text}” has a clock time but no day."),
    MomentFault.YEAR_OUT_OF_RANGE: msg("“{text}” is in a year before 1970 or after 2199."),
}
"""What to tell the seller, by reason."""


class UnreadableMoment(ValueError):
    """A cell that is no moment.

    Attributes:
        text: the cell.
        reason: why.
    """

    def __init__(self, text: str, reason: MomentFault) -> None:
        super().__init__(f"{reason}: {text[:60]!r}")
        self.text = text
        self.reason = reason
