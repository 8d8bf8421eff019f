"""Short ways to read a paste in tests, on a Sunday, 11:25:20 in Shanghai."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from desktop_app.domain.paste.proposal import Proposal, Vocabulary
from desktop_app.domain.paste.propose import propose
from desktop_app.domain.workdays import monday_to_friday

NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
SHANGHAI = timezone(timedelta(hours=8))
TYPES = ("product-takedown", "refund-aftersale", "order-dispute", "penalty-appeal", "logistics")


def read(text: str, *shops: str) -> Proposal:
    """Read a paste of a seller with these shops."""
    vocabulary = Vocabulary(tuple((one, ()) for one in TYPES), shops)
    return propose(text, NOW, SHANGHAI, monday_to_friday, vocabulary)


def value(text: str, field: str, *shops: str) -> str | None:
    """Return what is proposed for a field, moments as local text, None for nothing."""
    guess = read(text, *shops).get(field)
    if guess is None:
        return None
    if isinstance(guess.value, datetime):
        return guess.value.astimezone(SHANGHAI).strftime("%m-%d %H:%M:%S")
    return str(guess.value)
