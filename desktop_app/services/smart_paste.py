"""Smart paste: from a pasted text to a filled form. Nothing is saved here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date, datetime, tzinfo
from functools import lru_cache

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.messages import msg
from desktop_app.domain.paste.proposal import Proposal, Vocabulary, Wanted, Why
from desktop_app.domain.paste.propose import propose

from .contacts import ContactEntry
from .playbooks import FALLBACK_ID, Playbooks

WHY_WORDS = {
    Why.LABEL: msg("Stands after its label."),
    Why.COLUMN: msg("Stands in the column of that name."),
    Why.SHAPE: msg("Has the shape of one; no label says so."),
    Why.LINK: msg("Is a link, or part of one."),
    Why.KNOWN_SHOP: msg("One of your shops is named."),
    Why.SPEAKER: msg("Writes in the chat."),
    Why.LAST_MESSAGE: msg("Is the last message that tells it."),
    Why.OWN_TIME: msg("Is the time of the notice or the contact itself."),
    Why.TIME_IN_TEXT: msg("A time that the text mentions."),
    Why.MENTIONED: msg("The text mentions it."),
    Why.HEADING: msg("Is the heading."),
    Why.WORDS: msg("Words of this issue type stand in the text."),
    Why.CITED: msg("Is cited as the rule."),
    Why.AGENT_PROMISED: msg("Was promised, counted from when it was said."),
    Why.PLATFORM_ASKED: msg("The platform asks for it, counted from when it was said."),
    Why.COUNTDOWN: msg("A countdown, counted from when it was shown."),
    Why.WHOLE_TEXT: msg("Is the whole text."),
}
"""How each guess was made, in a sentence for the seller."""

WANTED_WORDS = {
    Wanted.APPEAL: msg("Submit the appeal"),
    Wanted.EVIDENCE: msg("Submit the evidence"),
    Wanted.ANSWER: msg("Answer the request"),
    Wanted.PAYMENT: msg("Pay what is asked for"),
    Wanted.CORRECTION: msg("Correct what is asked for"),
    Wanted.VERIFICATION: msg("Verify the identity"),
    Wanted.SIGN_UP: msg("Sign up for the promotion"),
}
"""What the seller has to do before a deadline, as a title for it."""

_CASE_FIELDS = tuple(field.name for field in fields(CaseFacts))


def read_paste(
    playbooks: Playbooks,
    text: str,
    now: datetime,
    zone: tzinfo,
    calendar: Callable[[date], bool],
    shops: Sequence[str] = (),
) -> Proposal:
    """Return what a pasted text tells, for a form in which the seller can undo every guess.

    Args:
        playbooks: the issue types that may be proposed.
        text: what was pasted; of a very long one the beginning is read.
        now: this moment (UTC).
        zone: the seller's time zone.
        calendar: China's working days.
        shops: names of the seller's shops.

    Raises:
        UserError: the playbooks cannot be read.
    """
    issue_types = _issue_types(playbooks)
    return propose(text, now, zone, calendar, Vocabulary(issue_types, tuple(shops)))


def entry_of(proposal: Proposal, now: datetime, case_id: int | None = None) -> ContactEntry:
    """Return a proposal as what the form of a contact holds; what was not found stays empty.

    Args:
        proposal: what was read.
        now: this moment (UTC), for a contact whose time is not told.
        case_id: the case it is for, None for a new one.
    """
    channel = proposal.get("channel")
    facts = ContactFacts(
        at=proposal.moment("at") or now,
        channel=Channel(str(channel.value)) if channel else Channel.QIANNIU,
        agent_id=proposal.text("agent_id"),
        said=proposal.text("said"),
        outcome=proposal.text("outcome"),
        ticket_no=proposal.text("ticket_no"),
        promised_at=proposal.moment("promised_at"),
    )
    return ContactEntry(facts, case_facts_of(proposal), case_id)


def case_facts_of(proposal: Proposal) -> CaseFacts:
    """Return what a proposal tells about the case."""
    told = {name: proposal.text(name) for name in _CASE_FIELDS if name != "issue_type"}
    return CaseFacts(proposal.text("issue_type") or FALLBACK_ID, **told)


def deadline_title(proposal: Proposal) -> str:
    """Return a sentence of the core for what the seller has to do, empty when it is not told."""
    wanted = proposal.text("deadline_event")
    return WANTED_WORDS[Wanted(wanted)] if wanted else ""


@lru_cache(maxsize=4)
def _issue_types(playbooks: Playbooks) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((one.id, (one.name.zh, one.name.en, *one.keywords)) for one in playbooks.all())
