"""Counting contacts by the time of day, over a whole casebook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_app.domain.best_hours import Tally
from desktop_app.domain.contact import Channel
from desktop_app.domain.times import to_text

from .connection import Store


@dataclass(frozen=True, slots=True)
class OffsetSpan:
    """A time in which a zone does not change its clocks.

    Attributes:
        begin: its first moment (UTC).
        offset: how far the zone's clocks are ahead of UTC.
    """

    begin: datetime
    offset: timedelta


# SQLite counts by weekday and hour, because so many rows would keep Python, and with it the window,
# busy for seconds. A ticket waits for its answer, whenever it was handed in.
_TALLIES = f"""
    WITH spans (first, last, shift) AS (VALUES {{spans}})
    SELECT strftime('%w', k.at, s.shift) AS weekday, strftime('%H', k.at, s.shift) AS hour,
        count(*) AS contacts, sum(k.outcome <> '') AS answered
    FROM {{source}} AND k.at >= s.first AND k.at < s.last
        AND k.deleted_at IS NULL AND k.channel <> '{Channel.TICKET.value}'
    GROUP BY weekday, hour
"""
_OF_SHOP = (
    "cases c CROSS JOIN contacts k ON k.case_id = c.id CROSS JOIN spans s "
    "WHERE c.shop = ? AND c.deleted_at IS NULL"
)
# The contacts are read as they lie in the file; a look at the case of each would take far longer.
_OF_ALL = (
    "contacts k CROSS JOIN spans s "
    "WHERE k.case_id NOT IN (SELECT id FROM cases WHERE deleted_at IS NOT NULL)"
)


def tallies(store: Store, shop: str, spans: Sequence[OffsetSpan]) -> list[Tally]:
    """Count contacts that are no tickets by the weekday and hour of a zone's clocks.

    Args:
        shop: only contacts of this shop's cases; empty for all.
        spans: the zone's clocks, from the earliest on; each span ends where the next begins.
    """
    firsts = ["", *(to_text(span.begin) for span in spans[1:])]
    # Every year sorts before this.
    lasts = [*firsts[1:], ":"]
    shifts = [f"{int(span.offset.total_seconds()):+} seconds" for span in spans]
    sql = _TALLIES.format(
        spans=", ".join("(?, ?, ?)" for _ in spans), source=_OF_SHOP if shop else _OF_ALL
    )
    values = [value for span in zip(firsts, lasts, shifts, strict=True) for value in span]
    return [
        Tally((int(row["weekday"]) - 1) % 7, int(row["hour"]), row["contacts"], row["answered"])
        for row in store.rows(sql, [*values, *([shop] if shop else [])])
    ]
