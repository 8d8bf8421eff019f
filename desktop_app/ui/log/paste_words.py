"""Guesses in words: what is proposed, from where, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.contact import Channel
from desktop_app.domain.paste.proposal import Guess, PasteKind

from ..moments import moment_words
from ..session import Session, translate_core
from ..widgets.form import FormRow
from ..wording import channel_word

_SURE = 0.9
_LIKELY = 0.75
_LONGEST_QUOTE = 60
_BEFORE = 14
_MOST_OTHERS = 3


@dataclass(frozen=True, slots=True)
class GuessWords:
    """What is said of one guess.

    Attributes:
        guess: it.
        row: where its field stands.
        text: what was pasted.
        session: language, clock and zone.
    """

    guess: Guess
    row: FormRow
    text: str
    session: Session

    @property
    def field(self) -> str:
        """What its field is called in the language of the window."""
        return self.row.label()

    def badge(self) -> str:
        """Return the word that marks the field."""
        is_likely = self.guess.confidence >= _LIKELY
        return (
            QCoreApplication.translate("PasteWords", "Guess")
            if is_likely
            else QCoreApplication.translate("PasteWords", "Unsure guess")
        )

    def tone(self) -> str:
        """Return the badge's tone."""
        return "accent" if self.guess.confidence >= _LIKELY else "warning"

    def value(self) -> str:
        """Return what is proposed, in one line."""
        return value_words(self.guess, self.session)

    def told(self) -> str:
        """Say that the paste tells another value than the case."""
        return QCoreApplication.translate("PasteWords", "Text: {value}").format(value=self.value())

    def origin(self) -> str:
        """Say where it was read, how, and how sure that is."""
        # Imported here: it brings all that reads a paste, which is there by now.
        from desktop_app.services.smart_paste import WHY_WORDS

        why = translate_core(WHY_WORDS[self.guess.why])
        read = " ".join(part for part in (self._quoted(), why) if part)
        return f"{read}\n{self._sureness()}"

    def explained(self) -> str:
        """Say besides :meth:`origin` what else it could be."""
        others = [value_words(other, self.session) for other in self.others()]
        if not others:
            return self.origin()
        also = QCoreApplication.translate("PasteWords", "It could also be: {values}").format(
            values=" · ".join(others)
        )
        return f"{self.origin()}\n{also}"

    def others(self) -> tuple[Guess, ...]:
        """Return what else it could be, the likeliest first."""
        return self.guess.others[:_MOST_OTHERS]

    def with_other(self, other: Guess) -> GuessWords:
        """Return the same with another guess in front; this one is then among its others."""
        rest = [one for one in self.guess.others if one is not other]
        first = replace(self.guess, others=())
        return replace(self, guess=replace(other, others=(first, *rest)))

    def _quoted(self) -> str:
        words = excerpt(self.text, self.guess.start, self.guess.end)
        return (
            QCoreApplication.translate("PasteWords", "From “{words}”.").format(words=words)
            if words
            else ""
        )

    def _sureness(self) -> str:
        sure = self.guess.confidence
        if sure >= _SURE:
            return QCoreApplication.translate("PasteWords", "Very likely right.")
        return (
            QCoreApplication.translate("PasteWords", "Likely right.")
            if sure >= _LIKELY
            else QCoreApplication.translate("PasteWords", "Not sure: please check it.")
        )


def value_words(guess: Guess, session: Session) -> str:
    """Return a guessed value in one line, as the form would show it."""
    value = guess.value
    if isinstance(value, datetime):
        return moment_words(value, session.now(), session.zone)
    if guess.field == "channel":
        return channel_word(Channel(value))
    if guess.field == "issue_type":
        return session.playbooks.get(value).name.in_language(session.language)
    return " ".join(value.split())


def kind_word(kind: PasteKind) -> str:
    """Return what a paste was taken for."""
    return {
        PasteKind.NOTICE: QCoreApplication.translate("PasteWords", "Notice"),
        PasteKind.CHAT: QCoreApplication.translate("PasteWords", "Chat"),
        PasteKind.TABLE: QCoreApplication.translate("PasteWords", "Table"),
        PasteKind.TEXT: QCoreApplication.translate("PasteWords", "Text"),
    }[kind]


def excerpt(text: str, start: int, end: int) -> str:
    """Return the words of a span in one line, with some before it on its own line."""
    if end <= start:
        return ""
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    begin = max(line_start, start - _BEFORE)
    words = " ".join(text[begin:end].split())
    cut = words if len(words) <= _LONGEST_QUOTE else words[:_LONGEST_QUOTE] + "…"
    return f"…{cut}" if begin > line_start else cut
