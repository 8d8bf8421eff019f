"""The columns that each report can have: their names, what is in them, and which were chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import settings
from desktop_app.store.connection import Store

from .changes import Change


class ReportKind(StrEnum):
    """What a report has a row for. The ids are part of the command's contract."""

    CONTACTS = "contacts"
    CASES = "cases"
    AGENTS = "agents"
    MONTH = "month"


class Content(StrEnum):
    """What a column holds, and so how it is written.

    NUMBER: a number of an order, an item or the like: text of up to 20 digits. COUNT: how many.
    DECIMAL: a figure with a fraction. AMOUNT: money as the seller wrote it. MOMENT: a time.
    MONTH: a calendar month. NAMES: several of something, divided by commas. The others are ids that
    stand for words.
    """

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    DECIMAL = "decimal"
    AMOUNT = "amount"
    MOMENT = "moment"
    MONTH = "month"
    NAMES = "names"
    ISSUE_TYPE = "issue-type"
    STATUS = "status"
    CHANNEL = "channel"
    CHANNELS = "channels"
    FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a report.

    Attributes:
        id: the same in every language and version.
        heading: its name, to be translated.
        content: what it holds.
        is_usual: whether it is there unless columns were chosen.
    """

    id: str
    heading: str
    content: Content = Content.TEXT
    is_usual: bool = True


# The five columns that sellers are told to keep come first. New ones go to the end, as other
# programs may count.
_CONTACTS = (
    Column("issue_type", msg("Issue type"), Content.ISSUE_TYPE),
    Column("at", msg("Contact time"), Content.MOMENT),
    Column("agent_id", msg("Agent ID")),
    Column("outcome", msg("Outcome")),
    Column("follow_up_status", msg("Follow-up status"), Content.FOLLOW_UP),
    Column("case_no", msg("Case number"), Content.COUNT),
    Column("title", msg("Case")),
    Column("status", msg("Case status"), Content.STATUS),
    Column("shop", msg("Shop")),
    Column("order_no", msg("Order number"), Content.NUMBER),
    Column("item_no", msg("Item number"), Content.NUMBER),
    Column("channel", msg("Channel"), Content.CHANNEL),
    Column("said", msg("What was said")),
    Column("ticket_no", msg("Ticket number"), Content.NUMBER),
    Column("promised_at", msg("Promised reply"), Content.MOMENT),
    Column("follow_up_at", msg("Follow-up time"), Content.MOMENT),
    Column("contact_no", msg("Contact number"), Content.COUNT),
    Column("contact_uid", msg("Contact uid")),
    Column("external_no", msg("Number elsewhere"), Content.NUMBER),
    Column("tags", msg("Tags")),
    Column("case_uid", msg("Case uid")),
    Column("refund_no", msg("Refund number"), Content.NUMBER, False),
    Column("notice_no", msg("Notice number"), Content.NUMBER, False),
    Column("tracking_no", msg("Tracking number"), Content.NUMBER, False),
    Column("buyer", msg("Buyer"), is_usual=False),
    Column("case_outcome", msg("Case outcome"), is_usual=False),
    Column("opened_at", msg("Opened at"), Content.MOMENT, False),
    Column("closed_at", msg("Closed at"), Content.MOMENT, False),
)
_CASES = (
    Column("case_no", msg("Case number"), Content.COUNT),
    Column("issue_type", msg("Issue type"), Content.ISSUE_TYPE),
    Column("title", msg("Case")),
    Column("status", msg("Status"), Content.STATUS),
    Column("case_outcome", msg("Outcome")),
    Column("shop", msg("Shop")),
    Column("order_no", msg("Order number"), Content.NUMBER),
    Column("item_no", msg("Item number"), Content.NUMBER),
    Column("refund_no", msg("Refund number"), Content.NUMBER),
    Column("notice_no", msg("Notice number"), Content.NUMBER),
    Column("tracking_no", msg("Tracking number"), Content.NUMBER),
    Column("rule_cited", msg("Rule cited")),
    Column("amount", msg("Amount"), Content.AMOUNT),
    Column("point_in_dispute", msg("Point in dispute")),
    Column("result_wanted", msg("Result wanted")),
    Column("opened_at", msg("Opened at"), Content.MOMENT),
    Column("closed_at", msg("Closed at"), Content.MOMENT),
    Column("contacts", msg("Contacts"), Content.COUNT),
    Column("agents", msg("Agents"), Content.COUNT),
    Column("first_contact_at", msg("First contact"), Content.MOMENT),
    Column("last_contact_at", msg("Last contact"), Content.MOMENT),
    Column("last_agent", msg("Last agent")),
    Column("said_last", msg("What was said last")),
    Column("last_outcome", msg("Last outcome")),
    Column("evidence_ready", msg("Evidence ready"), Content.COUNT),
    Column("evidence_asked", msg("Evidence asked for"), Content.COUNT),
    Column("open_deadlines", msg("Open deadlines"), Content.COUNT),
    Column("overdue_deadlines", msg("Overdue deadlines"), Content.COUNT),
    Column("promises", msg("Promises"), Content.COUNT),
    Column("promises_broken", msg("Promises broken"), Content.COUNT),
    Column("next_due_at", msg("Next deadline"), Content.MOMENT),
    Column("updated_at", msg("Last change"), Content.MOMENT),
    Column("notes", msg("Notes")),
    Column("case_uid", msg("Case uid")),
    Column("external_no", msg("Number elsewhere"), Content.NUMBER),
    Column("tags", msg("Tags")),
    Column("buyer", msg("Buyer"), is_usual=False),
    Column("link", msg("Link"), is_usual=False),
)
_AGENTS = (
    Column("agent_id", msg("Agent ID")),
    Column("contacts", msg("Contacts"), Content.COUNT),
    Column("cases", msg("Cases"), Content.COUNT),
    Column("cases_closed", msg("Cases closed"), Content.COUNT),
    Column("first_contact_at", msg("First contact"), Content.MOMENT),
    Column("last_contact_at", msg("Last contact"), Content.MOMENT),
    Column("channels", msg("Channels"), Content.CHANNELS),
    Column("promises", msg("Promises"), Content.COUNT),
    Column("promises_kept", msg("Promises kept"), Content.COUNT),
    Column("promises_late", msg("Promises kept late"), Content.COUNT),
    Column("promises_broken", msg("Promises broken"), Content.COUNT),
    Column("promises_open", msg("Promises still open"), Content.COUNT),
    Column("follow_ups_pending", msg("Follow-ups pending"), Content.COUNT),
    Column("shops", msg("Shops"), Content.NAMES, False),
)
_MONTH = (
    Column("month", msg("Month"), Content.MONTH),
    Column("opened", msg("Cases opened"), Content.COUNT),
    Column("closed", msg("Cases closed"), Content.COUNT),
    Column("contacts", msg("Contacts"), Content.COUNT),
    Column("agents", msg("Agents"), Content.COUNT),
    Column("promises", msg("Promises due"), Content.COUNT),
    Column("promises_kept", msg("Promises kept"), Content.COUNT),
    Column("promises_late", msg("Promises kept late"), Content.COUNT),
    Column("promises_broken", msg("Promises broken"), Content.COUNT),
    Column("days_median", msg("Days to the end (median)"), Content.DECIMAL),
    Column("days_most", msg("Days to the end (90 of 100)"), Content.DECIMAL),
)
COLUMNS: dict[ReportKind, tuple[Column, ...]] = {
    ReportKind.CONTACTS: _CONTACTS,
    ReportKind.CASES: _CASES,
    ReportKind.AGENTS: _AGENTS,
    ReportKind.MONTH: _MONTH,
}
"""All columns of each report, in their usual order."""


def usual_columns(kind: ReportKind) -> tuple[str, ...]:
    """Return the ids of the columns that a report has when none were chosen."""
    return tuple(column.id for column in COLUMNS[kind] if column.is_usual)


def columns_of(kind: ReportKind, ids: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns of some ids, in that order.

    Raises:
        UserError: there is no such column, one is named twice, or there is none at all.
    """
    known = {column.id: column for column in COLUMNS[kind]}
    unknown = [one for one in ids if one not in known]
    if unknown or not ids:
        raise UserError(
            msg("There is no column “{column}”. There are: {known}."),
            column=unknown[0] if unknown else "",
            known=", ".join(known),
        )
    twice = [one for one in ids if ids.count(one) > 1]
    if twice:
        raise UserError(msg("The column “{column}” is named twice."), column=twice[0])
    return tuple(known[one] for one in ids)


def chosen_columns(store: Store, kind: ReportKind) -> tuple[str, ...]:
    """Return the ids of the columns that the seller chose, or the usual ones."""
    known = {column.id for column in COLUMNS[kind]}
    kept = settings.get(store, _key(kind)).split()
    return tuple(one for one in kept if one in known) or usual_columns(kind)


def choose_columns(store: Store, kind: ReportKind, ids: Sequence[str]) -> Change:
    """Remember columns and their order; the usual ones are remembered as no choice.

    Raises:
        UserError: see :func:`columns_of`.
    """
    columns_of(kind, ids)
    kept = "" if tuple(ids) == usual_columns(kind) else " ".join(ids)
    with store.transaction():
        settings.put(store, _key(kind), kept)
    return Change(settings=True)


def _key(kind: ReportKind) -> str:
    return f"report-columns-{kind.value}"
