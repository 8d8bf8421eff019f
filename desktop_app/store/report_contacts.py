"""All contacts with what their cases say, for a report."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.report_scope import ReportScope

from .connection import Store
from .report_blocks import TAGS, Conditions, walk_blocks

OF_CONTACT = {
    "at": "k.at",
    "agent_id": "k.agent_id",
    "outcome": "k.outcome",
    "follow_up_status": "k.follow_up_status",
    "channel": "k.channel",
    "said": "k.said",
    "ticket_no": "k.ticket_no",
    "promised_at": "k.promised_at",
    "follow_up_at": "k.follow_up_at",
    "contact_no": "k.id",
    "contact_uid": "k.uid",
}
"""What there is of a contact ``k`` itself, by column."""

OF_CASE = {
    "issue_type": "c.issue_type",
    "case_no": "c.id",
    "title": "c.title",
    "status": "c.status",
    "shop": "c.shop",
    "order_no": "c.order_no",
    "item_no": "c.item_no",
    "external_no": "c.external_no",
    "tags": TAGS,
    "refund_no": "c.refund_no",
    "notice_no": "c.notice_no",
    "tracking_no": "c.tracking_no",
    "buyer": "c.buyer",
    "case_outcome": "c.outcome",
    "opened_at": "c.opened_at",
    "closed_at": "c.closed_at",
    "case_uid": "c.uid",
}
"""What there is of its case ``c``, by column."""


@dataclass(frozen=True, slots=True)
class ContactBlock:
    """Some contacts on end, and their cases, which are read and written once for all of these.

    Attributes:
        columns: what was asked for, by id: a value a contact, or a value a case (see
            :func:`is_of_case`).
        case_of: for each contact, which of the values of cases is its own.
    """

    columns: dict[str, Sequence[Any]]
    case_of: Sequence[int]


def is_of_case(column: str) -> bool:
    """Tell whether a column is the same for all contacts of a case."""
    return column in OF_CASE


def walk_contacts(
    store: Store, columns: Sequence[str], scope: ReportScope
) -> Iterator[ContactBlock]:
    """Go through the contacts that are not in the trash, by case and time.

    Args:
        columns: ids of what is wanted.
        scope: which contacts.
    """
    own = [column for column in columns if not is_of_case(column)]
    shared = [column for column in columns if is_of_case(column)]
    conditions = _conditions(scope)
    blocks = walk_blocks(
        store,
        # CROSS, and in the order of an index, so that nothing has to be sorted. It has contacts of
        # the same second by channel and number.
        f"SELECT {', '.join(['c.id', *(OF_CONTACT[column] for column in own)])} "
        "FROM cases c CROSS JOIN contacts k ON k.case_id = c.id "
        f"WHERE {conditions.where} ORDER BY c.id, k.at",
        conditions.parameters,
    )
    cases_of_block = (
        f"SELECT {', '.join(['c.id', *(OF_CASE[column] for column in shared)])} "
        "FROM cases c WHERE c.id IN (SELECT value FROM json_each(?))"
    )
    for numbers, *values in blocks:
        cases = store.rows(cases_of_block, [json.dumps(list(set(numbers)))])
        place = {case[0]: index for index, case in enumerate(cases)}
        _, *of_cases = zip(*cases, strict=True)
        yield ContactBlock(
            dict(zip([*own, *shared], [*values, *of_cases], strict=True)),
            [place[number] for number in numbers],
        )


def count_contacts(store: Store, scope: ReportScope) -> int:
    """Return how many contacts a report has."""
    conditions = _conditions(scope)
    return int(
        store.value(
            "SELECT count(*) FROM cases c JOIN contacts k ON k.case_id = c.id "
            f"WHERE {conditions.where}",
            conditions.parameters,
        )
    )


def _conditions(scope: ReportScope) -> Conditions:
    conditions = Conditions("c.deleted_at IS NULL", "k.deleted_at IS NULL")
    conditions.add_span("k.at", scope.since, scope.until)
    conditions.add_query("c.id", scope.query)
    return conditions
