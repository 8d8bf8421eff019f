"""What the card before a contact says besides the story, for the window and for the terminal."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.best_hours import LEAST_CONTACTS, Tally
from desktop_app.domain.contact import Channel
from desktop_app.domain.messages import msg
from desktop_app.domain.precedent import Match, Precedents

from .best_hours import BestHours, HoursFrom
from .prepare import Preparation, Routing
from .prepare_story import Say

MATCH_WORDS = {
    Match.ORDER: msg("same order"),
    Match.ITEM: msg("same item"),
    Match.BUYER: msg("same buyer"),
    Match.RULE: msg("same rule"),
    Match.TEXT: msg("same words"),
    Match.AGENT: msg("same agent"),
}
_WEEKDAYS = (
    msg("Mondays"),
    msg("Tuesdays"),
    msg("Wednesdays"),
    msg("Thursdays"),
    msg("Fridays"),
    msg("Saturdays"),
    msg("Sundays"),
)


@dataclass(frozen=True, slots=True)
class HoursTold:
    """The best hours in words.

    Attributes:
        lines: what is known, the best first.
        basis: what it is known from.
        is_hearsay: True when it is only what people say.
    """

    lines: tuple[str, ...]
    basis: str
    is_hearsay: bool


def agent_words(preparation: Preparation, say: Say) -> str:
    """Return whom to ask for, with a warning when the agent has changed."""
    if not preparation.agents:
        return say(msg("No agent is noted yet. Note who answers, and stay with that one."))
    agent, before = preparation.agents[0].agent_id, preparation.agent_before
    if before:
        sentence = msg(
            "The agent has changed from {before} to {agent}. A change sets a case back: tell what "
            "came before, or ask for {before}."
        )
        return say(sentence, agent=agent, before=before)
    return say(msg("Ask for {agent} again: one fixed agent for one issue."), agent=agent)


def hotline_words(routing: Routing, say: Say) -> str:
    """Return what to know of the hotline; nothing where it is no channel."""
    if Channel.HOTLINE not in routing.channels:
        return ""
    if routing.hotline:
        return say(msg("Hotline, as you entered it: {number}"), number=routing.hotline)
    return say(
        msg(
            "No hotline number ships with the program. Take it from the official site and keep it "
            "in the settings."
        )
    )


def no_precedents_words(preparation: Preparation, say: Say) -> str:
    """Return why there are no related cases, and what would find some."""
    facts = preparation.case.facts
    if facts.order_no or facts.item_no or facts.buyer or facts.rule_cited:
        return say(msg("No other case is about the same order, item, buyer or rule."))
    return say(
        msg("Write down the order, item, buyer or rule cited: related cases are found by it.")
    )


def more_precedents_words(precedents: Precedents, say: Say) -> str:
    """Return how many related cases are not shown; nothing when all are."""
    if not precedents.left:
        return ""
    sentence = (
        msg("and more than {count} more") if precedents.is_capped else msg("and {count} more")
    )
    return say(sentence, count=precedents.left)


def hours_told(best: BestHours, say: Say) -> HoursTold:
    """Return the best hours in words."""
    hours = best.hours
    if best.known_from is HoursFrom.HEARSAY:
        basis = msg(
            "Hearsay, unverified. Contacts in your log: {count}; from {least} on it tells your own "
            "best hours."
        )
        return HoursTold(
            (say(msg("Workdays 10:00–11:00 are said to be quiet.")),),
            say(basis, count=hours.contacts, least=LEAST_CONTACTS),
            True,
        )
    lines = tuple(_tally(one, say) for one in (*hours.best, *hours.best_by_day))
    if not lines:
        lines = (say(msg("No hour stands out: answers come at all hours alike.")),)
    of_shop = msg(
        "From your log of {shop}, tickets left out: {answered} of {contacts} contacts brought an "
        "outcome."
    )
    of_all = msg(
        "From your log of all shops, tickets left out: {answered} of {contacts} contacts brought "
        "an outcome."
    )
    basis = of_shop if best.known_from is HoursFrom.SHOP else of_all
    told = say(basis, shop=best.shop, answered=hours.answered, contacts=hours.contacts)
    return HoursTold(lines, told, False)


def _tally(one: Tally, say: Say) -> str:
    day = say(msg("All days")) if one.weekday is None else say(_WEEKDAYS[one.weekday])
    return say(
        msg("{day} {begin}–{end}: {answered} of {contacts} contacts brought an outcome"),
        day=day,
        begin=f"{one.hour:02}:00",
        end=f"{one.hour + 1:02}:00",
        answered=one.answered,
        contacts=one.contacts,
    )
