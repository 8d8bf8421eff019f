"""Finding the cases that a number of the platform's belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop_app.domain.case import ACTIVE_STATUSES, Case
from desktop_app.domain.case_query import CaseQuery
from desktop_app.store.connection import Store

from .cases import case_detail, list_cases

NUMBERS = (
    *("order_no", "refund_no", "notice_no", "ticket_no", "tracking_no", "external_no"),
    "item_no",
)
"""The numbers by which a case is found, the strongest first: one item may be in many cases."""

# Shorter ones would be found in too many places to mean anything.
_SHORTEST = 6
_MOST_LOOKED_AT = 12


@dataclass(frozen=True, slots=True)
class SameMatter:
    """A case that has one of the numbers.

    Attributes:
        case: it.
        field: which number, one of :data:`NUMBERS`.
        number: the number itself.
    """

    case: Case
    field: str
    number: str


def cases_with(store: Store, numbers: Mapping[str, str]) -> tuple[SameMatter, ...]:
    """Return the cases that have exactly one of these numbers, each once.

    Those that are not closed come first, then those with the stronger number, then the newer.

    Args:
        numbers: by their fields in :data:`NUMBERS`; others are passed over.
    """
    found: dict[int, SameMatter] = {}
    for field in NUMBERS:
        number = numbers.get(field, "")
        if len(number) >= _SHORTEST:
            for case in _with_number(store, field, number):
                found.setdefault(case.id, SameMatter(case, field, number))
    return tuple(sorted(found.values(), key=_rank))


def _rank(one: SameMatter) -> tuple[bool, int, int]:
    is_over = one.case.status not in ACTIVE_STATUSES
    return is_over, NUMBERS.index(one.field), -one.case.id


def _with_number(store: Store, field: str, number: str) -> Iterator[Case]:
    for case in list_cases(store, CaseQuery(text=number), 0, _MOST_LOOKED_AT):
        if field == "ticket_no":
            contacts = case_detail(store, case.id).contacts
            has_it = any(contact.facts.ticket_no == number for contact in contacts)
        else:
            has_it = getattr(case.facts, field) == number
        if has_it:
            yield case
