"""Smart paste: from a pasted text to a filled form. Nothing is saved here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, tzinfo
from functools import lru_cache

from desktop_app.domain.messages import msg
from desktop_app.domain.paste.proposal import Proposal, Vocabulary, Wanted, Why
from desktop_app.domain.paste.propose import propose

from .playbooks import Playbooks

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


def deadline_title(proposal: Proposal) -> str:
    """Return a sentence of the core for what the seller has to do, empty when it is not told."""
    wanted = proposal.text("deadline_event")
    return WANTED_WORDS[Wanted(wanted)] if wanted else ""


@lru_cache(maxsize=4)
def _issue_types(playbooks: Playbooks) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((one.id, (one.name.zh, one.name.en, *one.keywords)) for one in playbooks.all())
