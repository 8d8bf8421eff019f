"""The words of the core's ids in the window's language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.status import Status
from desktop_app.services import state_wording

from .session import translate_core

if TYPE_CHECKING:
    from desktop_app.domain.case import EventKind
    from desktop_app.domain.contact import Channel, FollowUpStatus
    from desktop_app.domain.playbook import Stage


def status_word(status: Status) -> str:
    """Return the name of a case's status."""
    return translate_core(state_wording.STATUS_WORDS[status])


def channel_word(channel: Channel) -> str:
    """Return the name of a channel."""
    # Imported here, as below: the first screen does not say it.
    from desktop_app.services.wording import CHANNEL_WORDS

    return translate_core(CHANNEL_WORDS[channel])


def follow_up_word(status: FollowUpStatus) -> str:
    """Return the name of a follow-up status."""
    from desktop_app.services.wording import FOLLOW_UP_WORDS

    return translate_core(FOLLOW_UP_WORDS[status])


def deadline_word(kind: DeadlineKind) -> str:
    """Return the name of a kind of deadline."""
    return translate_core(state_wording.DEADLINE_WORDS[kind])


def stage_word(stage: Stage) -> str:
    """Return the name of a template's stage."""
    from desktop_app.services.wording import STAGE_WORDS

    return translate_core(STAGE_WORDS[stage])


def event_word(kind: EventKind) -> str:
    """Return the name of what happened to a case."""
    from desktop_app.services.wording import EVENT_WORDS

    return translate_core(EVENT_WORDS[kind])


def deadline_title(deadline: Deadline) -> str:
    """Return what a deadline is called: its title, or the name of its kind."""
    return deadline.title or deadline_word(deadline.kind)


def deadline_kind_word(deadline: Deadline) -> str:
    """Return what sort of deadline it is; evidence that perishes has a word of its own."""
    return translate_core(state_wording.deadline_words(deadline))


def status_tone(status: Status) -> str:
    """Return the tone of the badge for a status."""
    return {
        Status.OPEN: "accent",
        Status.WAITING_PLATFORM: "info",
        Status.WAITING_SELLER: "warning",
        Status.RESOLVED: "success",
        Status.CLOSED: "neutral",
    }[status]


def deadline_tone(kind: DeadlineKind) -> str:
    """Return the tone of the badge for a kind of deadline; red is kept for what is late."""
    return {
        DeadlineKind.OURS: "warning",
        DeadlineKind.THEIRS: "info",
        DeadlineKind.FOLLOW_UP: "accent",
    }[kind]


_PLACEHOLDER_WORDS = {
    "order_no": "Order number",
    "item_no": "Item ID",
    "shop": "Shop",
    "case_title": "Case title",
    "issue_type": "Issue type",
    "agent_id": "Agent ID",
    "ticket_no": "Ticket number",
    "promised_at": "Promised for",
    "last_contact_at": "Last contact",
    "last_outcome": "Last outcome",
    "refund_no": "Refund number",
    "notice_no": "Notice number",
    "tracking_no": "Tracking number",
    "rule_cited": "Rule cited",
    "buyer": "Buyer",
    "amount": "Amount",
    "link": "Link",
    "point_in_dispute": "Point in dispute",
    "result_wanted": "Result wanted",
    "opened_at": "Opened",
    "today": "Today",
    "contact_count": "Number of contacts",
}


def placeholder_word(name: str, language: str) -> str:
    """Return what a placeholder is called.

    In Chinese that is the alias which stands in the templates, so there is nothing to translate.

    Args:
        name: its canonical name; a name of a template's own is what it is called.
        language: ``zh_CN`` or ``en``.
    """
    from desktop_app.domain.placeholders import ALIASES

    if name not in ALIASES:
        return name
    return ALIASES[name] if language == "zh_CN" else _PLACEHOLDER_WORDS[name]


def placeholder_token(name: str, language: str) -> str:
    """Return a placeholder as it is written in a template in a language."""
    from desktop_app.domain.placeholders import ALIASES

    inner = ALIASES[name] if language == "zh_CN" else name
    return "{{" + inner + "}}"


def listed(words: Iterable[str]) -> str:
    """Return words as a list within a sentence."""
    return QCoreApplication.translate("Wording", ", ").join(words)
