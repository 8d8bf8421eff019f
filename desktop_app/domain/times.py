"""Moments in time: one way to write them, one way to read them.

Moments are aware ``datetime`` objects in UTC with whole seconds; in the database and in JSON they
are ISO 8601 text such as ``2026-11-22T03:25:20Z``, which sorts as it counts.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo


def whole_seconds(moment: datetime) -> datetime:
    """Return an aware moment in UTC without its fraction of a second.

    Raises:
        ValueError: when the moment has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).replace(microsecond=0)


def to_text(moment: datetime) -> str:
    """Write an aware moment as ISO 8601 text in UTC, e.g. ``2026-11-22T03:25:20Z``."""
    return whole_seconds(moment).isoformat().replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """Read what :func:`to_text` wrote. Raises ValueError for anything else."""
    return datetime.fromisoformat(text).astimezone(UTC)


def day_start(day: date, zone: tzinfo) -> datetime:
    """Return the moment (UTC) at which a day begins in a time zone."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def optional_to_text(moment: datetime | None) -> str | None:
    """Like :func:`to_text`, with None for no moment."""
    return None if moment is None else to_text(moment)


def optional_from_text(text: str | None) -> datetime | None:
    """Like :func:`from_text`, with None for no moment."""
    return None if text is None else from_text(text)
