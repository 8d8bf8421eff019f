"""Contacts by the hour of the week, and how many of them led to the end of their case."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.contact import Channel
from desktop_app.domain.statistics import HourCell, Scope

from .connection import Store
from .contact_hours import OffsetSpan
from .statistics_scope import CLOSED, Clocks, Conditions

_HOURS = range(7 * 24)
_TICKET = f"'{Channel.TICKET.value}'"
# One character a contact, as SQLite would sort a million of them to count them by hour. The first
# hour of Unix time is on a Thursday; what is no moment has no character.
_SLOT = "char((({local} / 3600 + 72) % 168 + 168) % 168 + 256)"
# Along an index that has all but the outcome, in the order of cases: the contacts themselves, with
# what was said, take ten times as long to read.
_ALL = f"""
    SELECT group_concat(iif(k.channel = {_TICKET}, '', {_SLOT}), '') AS hours, count(*) AS contacts
    FROM contacts k INDEXED BY contacts_case WHERE {{where}}
"""
_RESOLVING = f"""
    SELECT group_concat({_SLOT}, '') AS hours
    FROM {{cases}} WHERE {{where}} AND c.last_contact_at <= c.closed_at AND EXISTS (
        SELECT 1 FROM contacts k WHERE k.case_id = c.id AND k.at = c.last_contact_at
            AND k.deleted_at IS NULL AND k.channel <> {_TICKET}
    )
"""


def hours(
    store: Store, scope: Scope, spans: Sequence[OffsetSpan]
) -> tuple[int, tuple[HourCell, ...]]:
    """Count the contacts of the scope's time.

    Args:
        spans: the clocks of the zone in which hours are told.

    Returns:
        How many contacts there are, tickets included, and the hours that have others.
    """
    clocks = Clocks(spans)
    contacts = Conditions.of_contacts(scope).within("k.at")
    every = store.row(
        _ALL.format(where=contacts, local=clocks.local("k.at")),
        contacts.parameters | clocks.parameters,
    )
    assert every is not None
    cases = Conditions.of_cases(scope, CLOSED).within("c.last_contact_at")
    resolving = store.value(
        _RESOLVING.format(cases=cases.cases, where=cases, local=clocks.local("c.last_contact_at")),
        cases.parameters | clocks.parameters,
    )
    cells = (
        HourCell(hour // 24, hour % 24, _count(every["hours"], hour), _count(resolving, hour))
        for hour in _HOURS
    )
    return every["contacts"], tuple(cell for cell in cells if cell.contacts)


def _count(hours: str | None, hour: int) -> int:
    return (hours or "").count(chr(256 + hour))
