"""Counting what falls due by day and kind.

``attention_at`` is empty for deadlines that cannot want attention, so no more has to be asked of
them, nor of their cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.times import to_text

from .connection import Store

# A promotion's reminder belongs to no case and with that to every shop.
_OF_SHOP = """
    LEFT JOIN cases c ON c.id = d.case_id
    WHERE (d.case_id IS NULL OR c.shop = :shop) AND
"""


def count_by_day(
    store: Store, starts: Sequence[datetime], shop: str = ""
) -> tuple[tuple[int, DeadlineKind, int], ...]:
    """Count the deadlines that want attention in each of some spans that follow each other.

    Args:
        starts: where each span begins (UTC), and at last where the last one ends.
        shop: only this shop's cases; empty for all.

    Returns:
        Number of the span, kind and count, for those that are not zero.
    """
    moments = {f"at{number}": to_text(start) for number, start in enumerate(starts)}
    passed = " + ".join(f"(d.attention_at >= :{name})" for name in list(moments)[1:-1]) or "0"
    rows = store.rows(
        f"SELECT {passed} AS span, d.kind, count(*) AS count FROM deadlines d "
        f"{_OF_SHOP if shop else 'WHERE'} "
        f"d.attention_at >= :at0 AND d.attention_at < :at{len(starts) - 1} GROUP BY span, d.kind",
        {**moments, "shop": shop},
    )
    return tuple((row["span"], DeadlineKind(row["kind"]), row["count"]) for row in rows)
