"""Changing what is written down about a contact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop_app.domain.contact import Channel, Contact, ContactFacts, FollowUpStatus
from desktop_app.services import contacts

from ..kit import Kit
from ..theme import space
from ..widgets import ChoiceField, Form, FormRow, PlainTextEdit
from ..widgets.when_edit import FOLLOW_UP_CHOICES, PROMISE_CHOICES, WhenEdit
from ..wording import channel_word, follow_up_word
from .form_dialog import FormDialog


class ContactDialog(FormDialog):
    """Every fact of a contact.

    Attributes:
        at, channel, agent, said, outcome, ticket, promised, follow_up, status: fields.
    """

    def __init__(self, kit: Kit, contact: Contact, parent: QWidget | None = None) -> None:
        """Make the dialog for a contact."""
        super().__init__(kit, parent)
        self._contact = contact
        self.at = WhenEdit(kit, past=True)
        self.channel = ChoiceField()
        self.agent = QLineEdit()
        self.said = PlainTextEdit(min_lines=4)
        self.outcome = PlainTextEdit(min_lines=2)
        self.ticket = QLineEdit()
        self.promised = WhenEdit(kit, choices=PROMISE_CHOICES)
        self.follow_up = WhenEdit(kit, choices=FOLLOW_UP_CHOICES)
        self.status = ChoiceField()
        self._rows: dict[str, FormRow] = {}
        self._form = self._make_form()
        self.fields.addWidget(self._form)
        completer = QCompleter(list(contacts.agent_names(kit.session.store)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.agent.setCompleter(completer)
        self.retranslate()
        self._fill(contact.facts)
        self.resize(space(165), space(150))
        self.said.setFocus()

    def save(self) -> bool:
        """Write the contact."""
        facts = self._facts()
        if facts is None:
            return False
        now = self.kit.session.now()
        return self.do(contacts.edit_contact, self._contact.id, facts, now) is not None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Edit contact"))
        self.channel.set_choices((channel.value, channel_word(channel)) for channel in Channel)
        self.status.set_choices((one.value, follow_up_word(one)) for one in FollowUpStatus)
        for name, label in self._labels().items():
            self._rows[name].set_label(label)

    def row_error(self, name: str) -> str:
        """Return what is wrong with a field, "" when it is well."""
        return self._rows[name].error()

    def _make_form(self) -> Form:
        form = Form(columns=2)
        for name, field, span in (
            ("at", self.at, 1),
            ("channel", self.channel, 1),
            ("agent", self.agent, 1),
            ("ticket", self.ticket, 1),
            ("said", self.said, 2),
            ("outcome", self.outcome, 2),
            ("promised", self.promised, 1),
            ("follow_up", self.follow_up, 1),
            ("status", self.status, 1),
        ):
            self._rows[name] = form.add_row(field, span=span)
        return form

    def _fill(self, facts: ContactFacts) -> None:
        self.at.set_moment(facts.at)
        self.channel.set_value(facts.channel.value)
        self.agent.setText(facts.agent_id)
        self.said.setPlainText(facts.said)
        self.outcome.setPlainText(facts.outcome)
        self.ticket.setText(facts.ticket_no)
        self.promised.set_moment(facts.promised_at)
        self.follow_up.set_moment(facts.follow_up_at)
        self.status.set_value(facts.follow_up_status.value)

    def _facts(self) -> ContactFacts | None:
        at = self.at.moment()
        unclear = self.tr("This time was not understood.")
        self._rows["at"].set_error("" if at is not None else self.tr("Type when it was."))
        for name, field in (("promised", self.promised), ("follow_up", self.follow_up)):
            self._rows[name].set_error("" if field.is_valid() else unclear)
        if self._form.focus_first_error() or at is None:
            return None
        if not self.at.is_valid():
            # It lies in the future, as the field says.
            self.at.setFocus()
            return None
        return ContactFacts(
            at=at,
            channel=Channel(self.channel.value()),
            agent_id=self.agent.text(),
            said=self.said.toPlainText(),
            outcome=self.outcome.toPlainText(),
            ticket_no=self.ticket.text(),
            promised_at=self.promised.moment(),
            follow_up_at=self.follow_up.moment(),
            follow_up_status=FollowUpStatus(self.status.value()),
        )

    def _labels(self) -> dict[str, str]:
        return {
            "at": self.tr("Time"),
            "channel": self.tr("Channel"),
            "agent": self.tr("Agent ID"),
            "ticket": self.tr("Ticket number"),
            "said": self.tr("What was said"),
            "outcome": self.tr("Outcome"),
            "promised": self.tr("Promised reply"),
            "follow_up": self.tr("Follow-up"),
            "status": self.tr("Follow-up status"),
        }
