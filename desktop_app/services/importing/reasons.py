"""Why a row cannot be taken, in one sentence each."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.moment_faults import MOMENT_FAULT_WORDS, MomentFault
from desktop_app.domain.messages import msg
from desktop_app.store.import_matching import CASE_IN_TRASH, SAME_CASE, UID_TWICE

_LONGEST_QUOTE = 60


class Fault(StrEnum):
    """What can be wrong with a row besides a time that cannot be read."""

    RUINED_NUMBER = "ruined-number"
    NO_TIME = "no-time"
    FUTURE = "future"
    PROMISED_BEFORE = "promised-before"
    FOLLOW_UP_BEFORE = "follow-up-before"
    BROKEN_TEXT = "broken-text"
    NOTHING = "nothing"
    BAD_UID = "bad-uid"
    SAME_CASE = SAME_CASE
    UID_TWICE = UID_TWICE
    CASE_IN_TRASH = CASE_IN_TRASH


_SENTENCES = {
    Fault.RUINED_NUMBER: msg(
        "A spreadsheet has dropped digits of the number “{value}”. Copy it from the platform again."
    ),
    Fault.NO_TIME: msg("The time of the contact is missing."),
    Fault.FUTURE: msg("“{value}” lies in the future."),
    Fault.PROMISED_BEFORE: msg("The promised reply “{value}” lies before the contact."),
    Fault.FOLLOW_UP_BEFORE: msg("The follow-up “{value}” lies before the contact."),
    Fault.BROKEN_TEXT: msg("The row has bytes that are no text."),
    Fault.NOTHING: msg("The row says nothing about a case."),
    Fault.BAD_UID: msg("“{value}” is no uid of a casebook."),
    Fault.SAME_CASE: msg("Line {value} is the same case and says something else."),
    Fault.UID_TWICE: msg("Line {value} has the same contact uid and says something else."),
    Fault.CASE_IN_TRASH: msg("Case {value} is in the trash. Restore it first."),
}


def reason_of(fault: str, value: str) -> UserError:
    """Return the sentence for a fault.

    Args:
        fault: a :class:`Fault` or a ``MomentFault``, as kept with the row.
        value: the cell that is at fault, or a number that the sentence needs.
    """
    short = value if len(value) <= _LONGEST_QUOTE else f"{value[:_LONGEST_QUOTE]}…"
    if fault in MOMENT_FAULT_WORDS:
        return UserError(MOMENT_FAULT_WORDS[MomentFault(fault)], text=short)
    return UserError(_SENTENCES[Fault(fault)], value=short)
