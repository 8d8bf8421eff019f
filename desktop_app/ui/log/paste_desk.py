"""Smart paste in the form of a contact: reads a text, fills the form, takes it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.paste.proposal import Guess, Proposal, Value

from ..draft_writer import Body
from ..kit import Kit
from .form import LogForm
from .paste_choices import ChannelField, DeadlineField, IssueTypeField
from .paste_deadline import PastedDeadline
from .paste_draft import KeptPaste, as_json
from .paste_facts import EXTRA_FACTS
from .paste_fields import LineField, PasteField, TextField, WhenField
from .paste_guesses import FieldGuess, PasteGuesses
from .paste_pane import PastePane
from .paste_reading import PasteReader, Reading
from .paste_words import GuessWords, value_words


class PasteDesk(QObject):
    """Lets the form be filled by a pasted text; saves nothing.

    Attributes:
        reader: reads on the worker; what it read is given to :meth:`fill` and :meth:`resume`.
        guesses: what stands in the form as a guess.
        pane: shows the text, to be put beside the form.

    Signals:
        told(str): a sentence for the user, "" when there is nothing to tell any more.
        read: a text was read and the form filled.
    """

    told = Signal(str)
    read = Signal()

    def __init__(self, kit: Kit, form: LogForm, reader: PasteReader, parent: QObject) -> None:
        """Make everything ready for a form."""
        super().__init__(parent)
        self._session = kit.session
        self._form = form
        self._text = ""
        self._proposal: Proposal | None = None
        self._entered: Guess | None = None
        self.reader = reader
        left, right = form.left.rows, form.right.rows
        others = [left["follow_up"], right["follow_up_status"], right["status"]]
        self.guesses = PasteGuesses(_fields(form), others, self)
        self.pane = PastePane(kit)
        self.pane.hide()
        self.guesses.entered.connect(self._show_origin)
        self.guesses.changed.connect(self._count)
        self.pane.take_back_requested.connect(self.take_all_back)
        self.pane.other_requested.connect(self._use_other)
        self.pane.retranslated.connect(self._show_origin_anew)
        form.case_changed.connect(self.guesses.look)

    def take_all_back(self) -> None:
        """Make the form what it was before, but for what was changed by hand."""
        self.guesses.take_all_back()
        self.forget()

    def forget(self) -> None:
        """Take all marks and the text away; the fields stay as they are."""
        self.reader.stop()
        self.guesses.forget()
        self._proposal = None
        self._form.offer_cases(())
        self._form.context.arrange_extras()
        self.pane.hide()

    def fill(self, reading: Reading) -> None:
        """Fill the form with what was read."""
        # Guesses of an earlier paste give way to the new ones.
        self.guesses.take_all_back()
        for one, words, value in self._told(reading):
            one.propose(words, value)
        self._show(reading)
        if not reading.proposal.guesses:
            self.told.emit(self.tr("Nothing in this text fits a field."))
        self.read.emit()

    def resume(self, reading: Reading) -> None:
        """Mark what a draft has of a paste: a guess that stands in its field can be undone."""
        for one, words, value in self._told(reading):
            one.resume(words, value)
            name = one.field.name
            if name in reading.before and isinstance(reading.before[name], one.field.kinds):
                one.resume_taken(reading.before[name])
        self._show(reading)

    def kept(self) -> Body | None:
        """Return the paste on show for a draft, None when there is none."""
        if self._proposal is None:
            return None
        names = self.guesses.names()
        rest = (guess for guess in self._proposal.guesses if guess.field not in names)
        # Another one may have been chosen for a field than was proposed.
        now = replace(self._proposal, guesses=(*self.guesses.proposed(), *rest))
        before = {name: self.guesses.of(name).before for name in self.guesses.taken()}
        return as_json(KeptPaste(self._text, now, before))

    def _told(
        self, reading: Reading
    ) -> Iterator[tuple[FieldGuess, GuessWords, Value | PastedDeadline]]:
        """Yield each field that a paste tells something of, in the order of the form."""
        self._text, self._proposal = reading.text, reading.proposal
        told = {guess.field: guess for guess in reading.proposal.guesses}
        self._form.context.arrange_extras(told)
        for name in self.guesses.names():
            guess = told.get(name)
            if guess is not None and self._may_be(guess):
                one = self.guesses.of(name)
                words = GuessWords(guess, one.field.row, self._text, self._session)
                yield one, words, self._value(guess, reading.proposal)

    def _show(self, reading: Reading) -> None:
        self.guesses.show_marks()
        self._form.offer_cases(reading.same)
        self.pane.show_paste(reading.text, reading.proposal.kind, self.guesses.proposed())
        self._count()

    def _value(self, guess: Guess, proposal: Proposal) -> Value | PastedDeadline:
        """Return what a guess writes into its field."""
        value = guess.value
        if guess.field != "deadline_at" or not isinstance(value, datetime):
            return value
        from desktop_app.services.smart_paste import deadline_title

        title, phrase = deadline_title(proposal), self._text[guess.start : guess.end].strip()
        return PastedDeadline(value, phrase, title)

    def _show_origin_anew(self) -> None:
        self._show_origin(self._entered)

    def _show_origin(self, guess: Guess | None) -> None:
        self._entered = guess
        words = self.guesses.of(guess.field).words if guess is not None else None
        if guess is None or words is None:
            self.pane.show_origin(None, "")
            return
        others = [(one, self._use_words(one)) for one in words.others() if self._may_be(one)]
        origin = f"{words.field}: {words.value()}\n{words.origin()}"
        self.pane.show_origin(guess, origin, others)

    def _use_words(self, guess: Guess) -> str:
        return self.tr("Rather {value}").format(value=value_words(guess, self._session))

    def _use_other(self, other: Guess) -> None:
        one = self.guesses.of(other.field)
        if one.words is not None and self._proposal is not None:
            one.use_other(one.words.with_other(other), self._value(other, self._proposal))
            self._show_origin(one.words.guess)
            self._count()

    def _may_be(self, guess: Guess) -> bool:
        """Tell whether a guess fits its field: a contact does not lie in the future."""
        value = guess.value
        is_late = isinstance(value, datetime) and value > self._session.now()
        return guess.field != "at" or not is_late

    def _count(self) -> None:
        self.pane.show_count(len(self.guesses.taken()))


def _fields(form: LogForm) -> list[PasteField]:
    """Return the fields in the order in which they are to be filled.

    The issue type comes before the channel, which follows it while nobody has chosen one.
    """
    left, right, context = form.left, form.right, form.context
    rows = left.rows | right.rows
    fields: list[PasteField] = [
        IssueTypeField(rows["issue_type"], left.issue_type, context.issue_type),
        LineField("order_no", rows["order_no"], left.order_no, context.order_no),
        LineField("agent_id", rows["agent"], left.agent),
        TextField("said", rows["said"], left.said),
        TextField("outcome", rows["outcome"], left.outcome),
        WhenField("promised_at", rows["promised"], left.promised),
        LineField("title", rows["title"], right.title),
        WhenField("at", rows["at"], right.at),
        ChannelField(rows["channel"], right.channel, context),
        LineField("shop", rows["shop"], right.shop, context.shop),
        LineField("item_no", rows["item_no"], right.item_no, context.item_no),
        LineField("ticket_no", rows["ticket_no"], right.ticket_no),
        DeadlineField(rows["ours"], right.ours),
    ]
    for name in EXTRA_FACTS:
        row, line = right.extras.rows[name], right.extras.fields[name]
        fields.append(LineField(name, row, line, context.extras[name]))
    return fields
