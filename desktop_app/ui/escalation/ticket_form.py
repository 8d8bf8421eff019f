"""What the seller writes down about a ticket that was filed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.playbook import DeadlineRule
from desktop_app.services.clocks import due_by_rule

from ..case.rules import counted_words, missing_holidays
from ..case.shown import show_if
from ..case.source_line import SourceLine
from ..kit import Kit
from ..moments import moment_words
from ..theme import space
from ..widgets import Form, PlainLabel
from ..widgets.when_edit import PROMISE_CHOICES, WhenEdit
from .draft import EscalationDraft


class TicketForm(QWidget):
    """Number, when it was filed, when the answer is due, and by which rule.

    Attributes:
        number: the ticket's number; may be empty.
        filed: when it was filed; empty is now.
        answer_by: when the platform said that it would answer; empty is what the rule says.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._rule: DeadlineRule | None = None
        self.number = QLineEdit()
        self.filed = WhenEdit(kit, past=True, empty_is_now=True)
        self.answer_by = WhenEdit(kit, choices=PROMISE_CHOICES)
        form = Form(columns=3)
        self._number_row = form.add_row(self.number)
        self._filed_row = form.add_row(self.filed)
        self._answer_row = form.add_row(self.answer_by)
        self._due = PlainLabel(role="strong", wrap=True)
        self._counted = PlainLabel(role="caption", wrap=True)
        self._source = SourceLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(form)
        layout.addSpacing(space(1))
        for widget in (self._due, self._counted, self._source):
            layout.addWidget(widget)
        self.number.textChanged.connect(self.changed)
        for field in (self.filed, self.answer_by):
            field.changed.connect(self._tell)

    def show_rule(self, rule: DeadlineRule | None) -> None:
        """Count the answer by a rule, by none when the playbook has none."""
        self._rule = rule
        if rule is not None:
            self._source.show_source(rule.source)
        show_if(self._source, rule is not None)
        self._show_due()

    def is_valid(self) -> bool:
        """Tell whether both times are understood; else the keyboard is put where one is not."""
        wrong = next((one for one in (self.filed, self.answer_by) if not one.is_valid()), None)
        if wrong is not None:
            wrong.setFocus()
        return wrong is None

    def filed_at(self) -> datetime:
        """Return when it was filed (UTC)."""
        return self.filed.moment() or self._session.now()

    def due_at(self) -> datetime | None:
        """Return when the answer is due (UTC), None when nobody knows."""
        typed = self.answer_by.moment()
        if typed is not None or self._rule is None:
            return typed
        return due_by_rule(self._rule, self.filed_at()).due_at

    def due(self) -> str:
        """Return all that is said about the answer."""
        source = "" if self._source.isHidden() else self._source.text()
        parts = (self._due.text(), self._counted.text(), source)
        return "\n".join(part for part in parts if part)

    def restore(self, draft: EscalationDraft) -> None:
        """Show what was typed before."""
        self.number.setText(draft.ticket_no)
        self.filed.restore(draft.filed)
        self.answer_by.restore(draft.answer_by)

    def note(self, draft: EscalationDraft) -> None:
        """Write into a draft what was typed."""
        draft.ticket_no = self.number.text()
        draft.filed, draft.answer_by = self.filed.typed(), self.answer_by.typed()

    def retranslate(self) -> None:
        """Set the texts."""
        self._number_row.set_label(self.tr("Ticket number (if there is one)"))
        self._filed_row.set_label(self.tr("Filed"))
        self._answer_row.set_label(self.tr("Answer promised"))
        self._show_due()

    def refresh_times(self) -> None:
        """Say the moments as they are seen from now."""
        self._show_due()

    def _tell(self) -> None:
        self._show_due()
        self.changed.emit()

    def _show_due(self) -> None:
        session, rule = self._session, self._rule
        by_rule = self.tr("as the rule says") if rule is not None else ""
        self.answer_by.set_example(by_rule)
        due, now = self.due_at(), session.now()
        if due is None:
            self._due.setText(self.tr("No answer is waited for until you say by when."))
            self._counted.setText("")
            return
        words = self.tr("The platform's answer is due {moment}")
        self._due.setText(words.format(moment=moment_words(due, now, session.zone)))
        self._counted.setText("" if rule is None else self._counted_words(rule, due, now))

    def _counted_words(self, rule: DeadlineRule, due: datetime, now: datetime) -> str:
        session = self._session
        filed_at = self.filed_at()
        counted = counted_words(rule, filed_at, session.language, now, session.zone)
        if self.answer_by.moment() is not None:
            words = self.tr("As the platform said. The rule says: {rule}")
            return words.format(rule=counted)
        warning = missing_holidays(rule.unit, filed_at, due)
        return f"{counted}\n{warning}" if warning else counted
