"""Where a case stands."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """Where a case stands. The ids are part of the command's contract."""

    OPEN = "open"
    WAITING_PLATFORM = "waiting-platform"
    WAITING_SELLER = "waiting-seller"
    RESOLVED = "resolved"
    CLOSED = "closed"


ACTIVE_STATUSES = (Status.OPEN, Status.WAITING_PLATFORM, Status.WAITING_SELLER, Status.RESOLVED)
