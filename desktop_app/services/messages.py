"""Messages: a template filled from a case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from desktop_app.domain.contact import Contact
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import Filled, canonical, fill, variables

from .cases import CaseDetail
from .playbooks import Playbooks


def values_for(
    detail: CaseDetail, playbooks: Playbooks, language: str, now: datetime, zone: tzinfo
) -> dict[str, str]:
    """Return what a case knows for each placeholder, by canonical name; unknown ones are left out.

    Args:
        detail: the case.
        language: ``zh_CN`` or ``en``, for the issue type's name.
        now: this moment (UTC).
        zone: the seller's time zone, for dates and times.
    """
    facts = detail.case.facts
    told_by = _last_answered(detail.contacts)
    promised = detail.next_deadlines.theirs
    values = {
        "order_no": facts.order_no,
        "item_no": facts.item_no,
        "refund_no": facts.refund_no,
        "notice_no": facts.notice_no,
        "tracking_no": facts.tracking_no,
        "rule_cited": facts.rule_cited,
        "buyer": facts.buyer,
        "amount": facts.amount,
        "link": facts.link,
        "point_in_dispute": facts.point_in_dispute,
        "result_wanted": facts.result_wanted,
        "shop": facts.shop,
        "case_title": facts.title,
        "issue_type": playbooks.get(facts.issue_type).name.in_language(language),
        "agent_id": (told_by.facts.agent_id if told_by else "") or detail.case.last_agent,
        "ticket_no": _latest(detail.contacts, "ticket_no"),
        "last_outcome": _without_end(told_by.facts.outcome) if told_by else "",
        "last_contact_at": _moment(told_by.facts.at, zone) if told_by else "",
        "promised_at": _moment(promised.due_at, zone) if promised else "",
        "opened_at": _moment(detail.case.opened_at, zone),
        "today": now.astimezone(zone).strftime("%Y-%m-%d"),
        "contact_count": str(len(detail.contacts)) if detail.contacts else "",
    }
    return {name: value for name, value in values.items() if value}


def fill_message(body: str, values: Mapping[str, str], given: Mapping[str, str]) -> Filled:
    """Fill a template's body.

    Args:
        body: the text with ``{{placeholders}}``.
        values: what the case knows, from :func:`values_for`.
        given: what the user typed for placeholders, by canonical name or the template's own;
            stands above ``values``. An empty text there counts as not given.
    """
    return fill(body, {**values, **{name: text for name, text in given.items() if text}})


def named_values(pairs: Mapping[str, str], body: str = "") -> dict[str, str]:
    """Turn names as a user writes them (canonical, Chinese, or a template's own) into those that
    the template is filled by.

    Args:
        pairs: values by name.
        body: the template's text, for the names that only it knows.

    Raises:
        UserError: there is no such placeholder.
    """
    own = {one.name.casefold(): one.name for one in variables(body) if one.is_own}
    named = {}
    for name, value in pairs.items():
        known = canonical(name) or own.get(name.strip().casefold())
        if known is None:
            raise UserError(msg("There is no placeholder called {name}."), name=name)
        named[known] = value
    return named


def _last_answered(contacts: tuple[Contact, ...]) -> Contact | None:
    """Return the last contact that brought an answer, else the last one, None when there is none.

    Time, agent and answer stand in one sentence of a message, so they must be of one contact.
    """
    answered = (contact for contact in reversed(contacts) if contact.facts.outcome)
    return next(answered, contacts[-1] if contacts else None)


def _latest(contacts: tuple[Contact, ...], field: str) -> str:
    texts = (str(getattr(contact.facts, field)) for contact in reversed(contacts))
    return next((text for text in texts if text), "")


def _without_end(sentence: str) -> str:
    # Templates quote the outcome within a sentence that has its own end.
    text = sentence.rstrip()
    is_ellipsis = text.endswith("..")
    return text if is_ellipsis or not text.endswith(("。", "！", ".")) else text[:-1]


def _moment(moment: datetime, zone: tzinfo) -> str:
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
