"""Writing down that an appeal was handed in, with a warning before one is wasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.playbook import DeadlineRule
from desktop_app.services import appeals, cases
from desktop_app.services.cases import CaseDetail
from desktop_app.services.clocks import due_by_rule, events_of

from ..kit import Kit
from ..log.answers import Answers
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Button, Form, PlainLabel, PlainTextEdit
from ..widgets.when_edit import WhenEdit
from .form_dialog import FormDialog
from .missing_evidence import MissingEvidence
from .rules import missing_holidays, rule_span
from .shown import show_if
from .source_line import SourceLine


class AppealAnswers(Answers):
    """Which open deadlines an appeal answers."""

    widest_title = 300

    def retranslate(self) -> None:
        """Write the words anew."""
        super().retranslate()
        self._heading.setText(self.tr("This appeal answers"))


class AppealDialog(FormDialog):
    """When, what to remember, what it answers, and which clocks it starts.

    While required evidence is missing, going back to the evidence is the default, and
    Ctrl+Enter does nothing else: only a press of the danger button spends the attempt.

    Attributes:
        when: when it was handed in; empty is now.
        note: what the seller wants to remember of it.
        answers: the seller's own open deadlines that it may answer.
        passes_on: from now on the case waits for the platform; only while it waits for the seller.
        back_button: back to the evidence; there only while some is missing.

    Signals:
        evidence_requested: the evidence is to be shown.
    """

    evidence_requested = Signal()

    def __init__(self, kit: Kit, detail: CaseDetail, parent: QWidget | None = None) -> None:
        """Make the dialog for a case that has an attempt left."""
        super().__init__(kit, parent)
        self._case = detail.case
        session = kit.session
        self._playbook = session.playbooks.get(detail.case.facts.issue_type)
        self._limit = appeals.appeal_limit(detail.case, self._playbook)
        self._attempt = len(detail.appeals) + 1
        self._missing = self._missing_titles()
        self._attempt_words = PlainLabel(role="strong", wrap=True)
        self._warning = MissingEvidence(kit)
        self.when = WhenEdit(kit, past=True, empty_is_now=True)
        self.note = PlainTextEdit(min_lines=2, max_lines=5)
        self.answers = AppealAnswers(kit)
        self.passes_on = QCheckBox()
        self._starts = PlainLabel(role="strong", wrap=True)
        self._clocks = [(rule, PlainLabel(wrap=True)) for rule in self._rules()]
        self.back_button = Button(kind="primary", icon=kit.icons.get("evidence", "on_accent"))
        self._lay_out()
        self._offer_answers(detail)
        self.retranslate()
        self.when.changed.connect(self._tell_clocks)
        self.back_button.clicked.connect(self._go_back)
        self.resize(space(145), space(148))
        self.when.setFocus()

    def save(self) -> bool:
        """Record the appeal."""
        if not self.when.is_valid():
            self.when.setFocus()
            return False
        session = self.kit.session
        now = session.now()
        with session.as_one_step():
            recorded = self.do(
                appeals.record_appeal,
                session.playbooks,
                self._case.id,
                self.when.moment() or now,
                self.note.toPlainText(),
                session.language,
                now,
                despite_missing=bool(self._missing),
                answers=self.answers.ticked(),
            )
            if recorded is not None and self.passes_on.isChecked():
                self.do(cases.set_status, self._case.id, Status.WAITING_PLATFORM, now)
        return recorded is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Show the clocks that it starts, too, where the screen has room."""
        super().showEvent(event)
        if not event.spontaneous():
            self.grow_to_fit()

    def submit_by_keys(self) -> None:
        """Save, unless evidence is missing: an attempt is not spent by a habit of the fingers."""
        if self._missing:
            self.back_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().submit_by_keys()

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self._missing = self._missing_titles()
        self.setWindowTitle(self.tr("Record an appeal"))
        self._attempt_words.setText(self._attempt_text())
        is_last = self._limit is not None and self._attempt >= self._limit
        set_look(self._attempt_words, "role", "danger" if is_last else "strong")
        self._warning.show_missing(
            self.tr("Required evidence is still missing. A spent appeal cannot be taken back."),
            self._missing,
        )
        self._when_row.set_label(self.tr("Handed in"))
        self._note_row.set_label(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("What was handed in, the number it was given"))
        self.passes_on.setText(self.tr("The platform has to answer now: its clocks run again"))
        self._starts.setText(self.tr("This starts"))
        self.back_button.set_words(self.tr("Back to the evidence"))
        self.save_button.set_words(
            self.tr("Record it anyway") if self._missing else self.tr("Record the appeal")
        )
        if self._missing:
            self.save_button.setToolTip("")
        self._tell_clocks()

    def attempt(self) -> str:
        """Return which attempt it is."""
        return self._attempt_words.text()

    def warning(self) -> str:
        """Return the warning about evidence, "" when nothing is missing."""
        return self._warning.text()

    def clocks(self) -> str:
        """Return which clocks it starts, a line each."""
        return "\n".join(label.text() for _, label in self._clocks)

    def _missing_titles(self) -> tuple[str, ...]:
        session = self.kit.session
        return appeals.missing_evidence(
            session.store, session.playbooks, self._case.id, session.language
        )

    def _lay_out(self) -> None:
        form = Form()
        self._when_row = form.add_row(self.when)
        self._note_row = form.add_row(self.note)
        self.fields.addWidget(self._attempt_words)
        self.fields.addWidget(self._warning)
        self.fields.addWidget(form)
        self.fields.addWidget(self.answers)
        self.fields.addWidget(self.passes_on)
        clocks = QVBoxLayout()
        clocks.setSpacing(space(1))
        clocks.addWidget(self._starts)
        for rule, label in self._clocks:
            source = SourceLine()
            source.show_source(rule.source)
            clocks.addWidget(label)
            clocks.addWidget(source)
        self.fields.addLayout(clocks)
        is_mine = self._case.status is Status.WAITING_SELLER
        self.passes_on.setChecked(is_mine)
        show_if(self.passes_on, is_mine)
        show_if(self._starts, bool(self._clocks))
        self._arrange_buttons()

    def _arrange_buttons(self) -> None:
        self.foot.addWidget(self.back_button)
        show_if(self.back_button, bool(self._missing))
        if self._missing:
            set_look(self.save_button, "kind", "danger")
            self.save_button.setDefault(False)
            self.back_button.setDefault(True)

    def _offer_answers(self, detail: CaseDetail) -> None:
        ours = [
            one
            for one in detail.deadlines
            if one.kind is DeadlineKind.OURS
            and one.done_at is None
            and one.checklist_item_id is None
        ]
        self.answers.set_deadlines(ours)
        show_if(self.answers, bool(ours))
        if len(ours) == 1:
            self.answers.tick([ours[0].id])

    def _rules(self) -> tuple[DeadlineRule, ...]:
        known = self._playbook.appeals
        if known is None:
            return ()
        found = (event for event in events_of(self._playbook) if event.words == known.event)
        return next((event.rules for event in found), ())

    def _attempt_text(self) -> str:
        if self._limit is None:
            words = self.tr("This is attempt {attempt}. How many are allowed is not known.")
        elif self._attempt >= self._limit:
            words = self.tr("This is the last attempt ({attempt} of {limit}).")
        else:
            words = self.tr("This is attempt {attempt} of {limit}.")
        return words.format(attempt=self._attempt, limit=self._limit)

    def _tell_clocks(self) -> None:
        session = self.kit.session
        now = session.now()
        start = self.when.moment() or now
        words = self.tr("{title}: due {moment}, {span}")
        for rule, label in self._clocks:
            due = due_by_rule(rule, start).due_at
            line = words.format(
                title=rule.title.in_language(session.language),
                moment=moment_words(due, now, session.zone),
                span=rule_span(rule),
            )
            warning = missing_holidays(rule.unit, start, due)
            label.setText(f"{line}\n{warning}" if warning else line)

    def _go_back(self) -> None:
        self.reject()
        self.evidence_requested.emit()
