"""What a list of cases is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .case import Status
from .contact import Channel


class SortKey(StrEnum):
    """Columns by which cases can be sorted."""

    NUMBER = "number"
    TITLE = "title"
    ISSUE_TYPE = "issue-type"
    STATUS = "status"
    SHOP = "shop"
    AGENT = "agent"
    OPENED = "opened"
    ACTIVITY = "activity"
    NEXT_DUE = "next-due"


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Filters and order of a list of cases; an empty query means all that are not in the trash.

    Attributes:
        statuses: only these; empty for all.
        issue_type, shop, agent: only these; empty for all. The agent may be of any contact.
        opened_from, opened_until: only cases opened in this half-open span (UTC).
        closed_from, closed_until: only cases closed in this half-open span (UTC).
        due_until: only cases of which a deadline wants attention before this moment (UTC).
        channel: only cases with a contact on this channel; None for all.
        outcome: only cases that ended exactly so; None for all, "" for those without an outcome.
        tags: only cases that have all of these tags.
        import_id: only cases that this import made or added contacts to; None for all.
        numbers: only these cases; None for all. For sets that no filter describes.
        text: what the user typed into the search field.
        sort: by which column; None means latest activity first, or, with a text, newest case first
            (which can be answered without looking at every match).
        descending: order of ``sort``.
        trashed: list what is in the trash instead.
    """

    statuses: tuple[Status, ...] = ()
    issue_type: str = ""
    shop: str = ""
    agent: str = ""
    opened_from: datetime | None = None
    opened_until: datetime | None = None
    closed_from: datetime | None = None
    closed_until: datetime | None = None
    due_until: datetime | None = None
    channel: Channel | None = None
    outcome: str | None = None
    tags: tuple[str, ...] = ()
    import_id: int | None = None
    numbers: tuple[int, ...] | None = None
    text: str = ""
    sort: SortKey | None = None
    descending: bool = True
    trashed: bool = False
