"""An earlier case that has something in common with another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .case import Status


class Match(StrEnum):
    """What two cases have in common, the strongest first."""

    ORDER = "order"
    ITEM = "item"
    BUYER = "buyer"
    RULE = "rule"
    TEXT = "text"
    AGENT = "agent"


MATCH_FIELDS: Mapping[Match, str] = {
    Match.ORDER: "order_no",
    Match.ITEM: "item_no",
    Match.BUYER: "buyer",
    Match.RULE: "rule_cited",
}
"""The fact of a case that has to be the same, for matches that are such a fact."""


@dataclass(frozen=True, slots=True)
class Precedent:
    """A case that has something in common with the one at hand, and how it went.

    Attributes:
        case_id: its number.
        title, issue_type, status: of the case.
        outcome: how it ended or stands; where nobody wrote that, what its contacts brought last.
        opened_at: when it began (UTC).
        closed_at: when it was closed (UTC), None while it is not.
        last_agent: who handled it last.
        matches: what it has in common, the strongest first.
        words: rare words that both are written with, for a match of the text.
    """

    case_id: int
    title: str
    issue_type: str
    status: Status
    outcome: str
    opened_at: datetime
    closed_at: datetime | None
    last_agent: str
    matches: tuple[Match, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Precedents:
    """Some of the cases that have something in common with one.

    Attributes:
        shown: newest first. Of more than fit, those with the strongest match.
        left: how many more there are.
        is_capped: True when they were not counted to the end: there are ``left`` more at least.
    """

    shown: tuple[Precedent, ...]
    left: int = 0
    is_capped: bool = False
