"""From a pasted text to the fields of a form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, tzinfo

from .agents import agent_guesses
from .amounts import amount_guesses
from .channels import channel_guesses
from .citations import link_guesses, numbers_in_links, rule_guesses
from .conversation import (
    Conversation,
    asked_in,
    contacts_in,
    conversation_guesses,
    read_conversation,
)
from .deadlines import FoundDeadline, Since, deadlines_in, wanted_in
from .headings import is_notice, speaks_to_seller, title_guesses
from .hearing import Hearing
from .issue_types import issue_type_guesses
from .moments import Found, Reader, moments_in
from .names import buyer_guesses, outcome_guesses, shop_guesses
from .number_kinds import number_guesses
from .own_time import SHOWN_AT, time_guesses
from .promises import promises_in
from .proposal import (
    Guess,
    PastedContact,
    PasteKind,
    Proposal,
    Vocabulary,
    Wanted,
    Why,
    best_of,
)
from .speakers import Role
from .tables import Cells, read_table
from .text import MOST_READ, folded

_FIELDS = (
    *("issue_type", "title", "shop", "order_no", "item_no", "refund_no", "notice_no"),
    *("tracking_no", "ticket_no", "buyer", "amount", "link", "rule_cited"),
    *("at", "channel", "agent_id", "said", "outcome", "promised_at"),
    *("deadline_at", "deadline_phrase", "deadline_event"),
)
_USUAL = {"refund-aftersale": Wanted.ANSWER}
_NO_CELLS = Cells()


def propose(
    text: str,
    now: datetime,
    zone: tzinfo,
    calendar: Callable[[date], bool],
    vocabulary: Vocabulary,
) -> Proposal:
    """Return what a pasted text tells about a case and a contact. Never raises for any text.

    Args:
        text: what was pasted; its first 200,000 characters are read.
        now: the present moment (aware).
        zone: where clock times are meant.
        calendar: the calendar of working days.
        vocabulary: the issue types and the seller's shops.

    Raises:
        TypeError: when ``now`` has no time zone.
    """
    if now.tzinfo is None:
        raise TypeError("now needs a time zone")
    plain = folded(text)
    shops = tuple(folded(shop).strip() for shop in vocabulary.shops if shop.strip())
    paste = _Paste(text[:MOST_READ], plain, shops, vocabulary, Reader(now, zone, calendar))
    guesses = paste.guesses()
    by_field: dict[str, list[Guess]] = {}
    for guess in guesses:
        by_field.setdefault(guess.field, []).append(guess)
    best = [best_of(by_field.get(field, ())) for field in _FIELDS]
    return Proposal(paste.kind, tuple(one for one in best if one), paste.contacts())


class _Paste:
    """One paste while it is read."""

    def __init__(
        self,
        pasted: str,
        text: str,
        shops: Sequence[str],
        vocabulary: Vocabulary,
        reader: Reader,
    ) -> None:
        self._pasted = pasted
        self._text = text
        self._shops = shops
        self._vocabulary = vocabulary
        self._reader = reader
        self._hearing = Hearing(text, reader)
        self._chat = read_conversation(text, reader, shops)
        table = None if self._chat else read_table(text)
        if table and not table.has_headings and speaks_to_seller(text):
            # The platform's pages, too, are labels with values below each other.
            table = None
        self._cells = table.cells if table else _NO_CELLS
        self.kind = self._kind(self._chat, is_table=table is not None)

    def guesses(self) -> list[Guess]:
        """Return every candidate for every field."""
        moments = list(moments_in(self._text, self._reader))
        links = link_guesses(self._pasted)
        issue_types = issue_type_guesses(self._text, self._cells, self._vocabulary)
        return [
            *issue_types,
            *self._facts(moments, links),
            *self._contact(moments, _usual(issue_types)),
            *self._said(),
        ]

    def contacts(self) -> tuple[PastedContact, ...]:
        """Return the exchanges of a chat."""
        if self._chat is None:
            return ()
        return contacts_in(self._pasted, self._chat, self._hearing)

    def _kind(self, chat: Conversation | None, *, is_table: bool) -> PasteKind:
        if chat:
            return PasteKind.CHAT
        if is_table:
            return PasteKind.TABLE
        return PasteKind.NOTICE if is_notice(self._text) else PasteKind.TEXT

    def _facts(self, moments: Sequence[Found], links: list[Guess]) -> list[Guess]:
        """Return what is told of the case."""
        pasted, text, cells = self._pasted, self._text, self._cells
        taken = [(found.start, found.end) for found in moments if found.has_clock]
        taken += [(link.start, link.end) for link in links]
        numbers = number_guesses(text, cells, taken)
        for guess in numbers_in_links(links):
            if all(guess.value != one.value for known in numbers.values() for one in known):
                numbers[guess.field].append(guess)
        guesses = [guess for found in numbers.values() for guess in found]
        guesses += [*links, *rule_guesses(pasted, text), *amount_guesses(text, cells)]
        guesses += shop_guesses(pasted, text, cells, self._shops)
        guesses += buyer_guesses(pasted, text, cells)
        if self.kind is PasteKind.NOTICE:
            guesses += title_guesses(pasted, text)
        return guesses

    def _contact(self, moments: Sequence[Found], usual: Wanted | None) -> list[Guess]:
        """Return what is told of the contact and of its deadlines."""
        text, reader, chat = self._text, self._reader, self._chat
        if chat:
            guesses = conversation_guesses(self._pasted, chat, self._hearing, self._shops)
            guesses += channel_guesses(text, self.kind, next(iter(chat.of(Role.AGENT)), None))
            deadlines = asked_in(chat, self._hearing)
            return guesses + _deadline(self._pasted, text, deadlines[:1], usual)
        # Once to know which times are deadlines, and once more to count from the time that is left.
        spans = [(one.start, one.end) for one in self._deadlines(reader.now, reader.now)]
        promised = [(one.start, one.end) for one in promises_in(text, reader.now, reader, spans)]
        times = time_guesses(text, self.kind, self._cells, moments, [*spans, *promised], reader.now)
        own = best_of(times)
        told = own.value if own and isinstance(own.value, datetime) else reader.now
        shown = told if own and own.confidence in SHOWN_AT else reader.now
        deadlines = [*self._deadlines(told, shown), *self._deadlines_in_cells()]
        guesses = [*times, *agent_guesses(self._pasted, text, self._cells, self._shops)]
        guesses += outcome_guesses(self._pasted, text, self._cells)
        guesses += channel_guesses(text, self.kind, agent=None)
        guesses += [
            Guess("promised_at", one.at, one.start, one.end, one.confidence, Why.AGENT_PROMISED)
            for one in promises_in(text, told, reader, spans)
        ]
        return guesses + _deadline(self._pasted, text, deadlines, usual)

    def _deadlines(self, told: datetime, shown: datetime) -> list[FoundDeadline]:
        return list(deadlines_in(self._text, Since(told, shown), self._reader))

    def _deadlines_in_cells(self) -> Iterator[FoundDeadline]:
        for cell in self._cells.of("deadline_at"):
            at = self._reader.moment(self._text[cell.start : cell.end])
            if at:
                yield FoundDeadline(at, cell.start, cell.end, None, 0.97, Why.COLUMN)

    def _said(self) -> list[Guess]:
        words = self._pasted.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
        if not words:
            return []
        start = len(self._pasted) - len(self._pasted.lstrip())
        end = len(self._pasted.rstrip())
        return [Guess("said", words, start, end, 1.0, Why.WHOLE_TEXT)]


def _usual(issue_types: Sequence[Guess]) -> Wanted | None:
    return _USUAL.get(str(issue_types[0].value)) if issue_types else None


def _deadline(
    pasted: str, text: str, found: Sequence[FoundDeadline], usual: Wanted | None
) -> list[Guess]:
    """Return the surest deadline with its words; the earlier of two that are as sure."""
    guesses = []
    ordered = sorted(found, key=lambda one: (-one.confidence, one.start))
    for one in ordered:
        guesses.append(Guess("deadline_at", one.at, one.start, one.end, one.confidence, one.why))
    if ordered:
        first = ordered[0]
        span = (first.start, first.end)
        phrase = pasted[slice(*span)].strip()
        guesses.append(Guess("deadline_phrase", phrase, *span, first.confidence, first.why))
        wanted = first.wanted or wanted_in(text[: first.start][:60]) or usual
        if wanted:
            guesses.append(Guess("deadline_event", wanted.value, *span, 0.8, first.why))
    return guesses
