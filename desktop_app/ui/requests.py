"""What a page can ask of the window beyond a plain number."""

from __future__ import annotations

from typing import NamedTuple


class LogRequest(NamedTuple):
    """A contact is to be logged.

    Attributes:
        case_id: the case it belongs to, None to let the seller choose.
        answers: numbers of the deadlines that it is proposed to answer.
        issue_type: what a new case is proposed to be about, empty for no proposal.
    """

    case_id: int | None = None
    answers: tuple[int, ...] = ()
    issue_type: str = ""
