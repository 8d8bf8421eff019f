"""How a template would read: filled from a case, or with made-up values when there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.placeholders import Filled, fill, variables
from desktop_app.domain.playbook import Words
from desktop_app.store.connection import Store

from .cases import case_detail, list_cases
from .messages import values_for
from .playbooks import Playbooks

_SAMPLES = {
    "order_no": Words("1234567890123456789", "1234567890123456789"),
    "item_no": Words("678901234567", "678901234567"),
    "shop": Words("晨光文具店", "Dawn Stationery"),
    "case_title": Words("签收后要求退款", "Refund wanted after receipt"),
    "agent_id": Words("小二-云舒", "agent-yunshu"),
    "ticket_no": Words("GD20261122001", "GD20261122001"),
    "promised_at": Words("2026-11-23 18:00", "2026-11-23 18:00"),
    "last_contact_at": Words("2026-11-22 10:30", "2026-11-22 10:30"),
    "last_outcome": Words("已转交复核", "passed on for review"),
    "refund_no": Words("987654321098765432", "987654321098765432"),
    "notice_no": Words("TZ20261120008", "TZ20261120008"),
    "tracking_no": Words("SF1234567890123", "SF1234567890123"),
    "rule_cited": Words("第 65 条", "Article 65"),
    "buyer": Words("买家昵称", "buyer-name"),
    "amount": Words("128.00", "128.00"),
    "link": Words("https://example.com/item", "https://example.com/item"),
    "point_in_dispute": Words("客服没有说明违反了哪一条规则", "no rule was named that was broken"),
    "result_wanted": Words("恢复商品", "the item back on sale"),
    "opened_at": Words("2026-11-20 09:15", "2026-11-20 09:15"),
    "contact_count": Words("2", "2"),
}


@dataclass(frozen=True, slots=True)
class Preview:
    """A template as it would be sent.

    Attributes:
        filled: the message, and what it still lacks.
        case_title: title of the case that filled it, None for made-up values.
    """

    filled: Filled
    case_title: str | None


def preview(
    store: Store,
    playbooks: Playbooks,
    body: str,
    case_id: int | None,
    issue_type: str,
    language: str,
    now: datetime,
    zone: tzinfo,
) -> Preview:
    """Fill a template's text to be looked at.

    Args:
        store: the casebook.
        playbooks: what is known about each issue type.
        body: the text.
        case_id: the case to fill it from; None for made-up values.
        issue_type: the template's, whose name is used with made-up values.
        language: ``zh_CN`` or ``en``.
        now: this moment (UTC).
        zone: the seller's time zone.

    Raises:
        UserError: there is no such case.
    """
    if case_id is not None:
        detail = case_detail(store, case_id)
        values = values_for(detail, playbooks, language, now, zone)
        return Preview(fill(body, values), detail.case.facts.title)
    values = {name: words.in_language(language) for name, words in _SAMPLES.items()}
    values["issue_type"] = playbooks.get(issue_type).name.in_language(language)
    values["today"] = now.astimezone(zone).strftime("%Y-%m-%d")
    chosen = {
        one.name: one.choices[0] for one in variables(body) if one.choices and not one.default
    }
    return Preview(fill(body, chosen | values), None)


def latest_case(store: Store) -> int | None:
    """Return the number of the case with the latest activity, None when there is none."""
    found = list_cases(store, CaseQuery(), 0, 1)
    return found[0].id if found else None
