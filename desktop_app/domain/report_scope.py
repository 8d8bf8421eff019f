"""What of the casebook a report is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .case_query import CaseQuery


@dataclass(frozen=True, slots=True)
class ReportScope:
    """A span of time, and the cases that are meant.

    Attributes:
        since, until: half-open span (UTC), None for no bound. It is about the time of a contact,
            the opening of a case, and for each figure of an agent or a month about what it counts.
        query: only these cases, and the contacts of these; None for all. Its order is not used.
    """

    since: datetime | None = None
    until: datetime | None = None
    query: CaseQuery | None = None
