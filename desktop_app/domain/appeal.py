"""An appeal: one of the few attempts that the platform allows against a penalty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Appeal:
    """An attempt that was spent.

    Attributes:
        at: when it was handed in (UTC).
        note: what the seller wants to remember of it.
    """

    id: int
    uid: str
    case_id: int
    at: datetime
    note: str
