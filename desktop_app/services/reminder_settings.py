"""When the seller wants to be reminded: how long ahead, and at which hours not."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.notices import QuietHours, leads_to_text
from desktop_app.store import rings, settings
from desktop_app.store.connection import Store

from .changes import Change
from .preferences import Preference, set_preference


def set_leads(store: Store, kind: DeadlineKind, leads: Iterable[timedelta]) -> Change:
    """Announce a kind of deadline so long ahead from now on; its moment itself always is.

    Every open deadline's next reminder is counted anew: a second for 100,000 of them.

    Args:
        leads: spans greater than zero, in any order; none for the moment alone.
    """
    with store.transaction():
        settings.put(store, rings.LEAD_SETTINGS[kind], leads_to_text(leads))
        rings.refresh_all(store)
    return Change(settings=True)


def set_quiet_hours(store: Store, quiet: QuietHours | None) -> Change:
    """Disturb the seller no more at these hours; None for at any hour."""
    return set_preference(store, Preference.QUIET_HOURS, str(quiet or ""))
