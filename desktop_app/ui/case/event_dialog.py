"""Something happened: its time is given once, and the windows that it opens are counted."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.services import clocks
from desktop_app.services.cases import CaseDetail
from desktop_app.services.clocks import RuleEvent

from ..kit import Kit
from ..theme import space
from ..widgets import Button, ChoiceField, Form, PlainLabel
from ..widgets.when_edit import WhenEdit
from .event_rule import EventRule
from .form_dialog import FormDialog
from .shown import show_if

EVENT_CHOICES = (
    str(QT_TRANSLATE_NOOP("WhenEdit", "now")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "1 hour ago")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "yesterday 18:00")),
)


class EventDialog(FormDialog):
    """Which event, when, and the rules that count from it.

    Attributes:
        what: what happened; its value is the event's place in the playbook.
        when: when it happened.
        rules: a row for each rule that the chosen event starts.
        appeal: offered where the event is an appeal, which is counted as well.
        started: how many clocks were started by saving.

    Signals:
        appeal_requested: an appeal is to be written down instead.
    """

    appeal_requested = Signal()

    def __init__(self, kit: Kit, detail: CaseDetail, parent: QWidget | None = None) -> None:
        """Make the dialog for a case whose playbook has rules."""
        super().__init__(kit, parent)
        self._case = detail.case
        self._playbook = kit.session.playbooks.get(detail.case.facts.issue_type)
        self._events = clocks.events_of(self._playbook)
        self._running = {
            one.rule_id: one for one in detail.deadlines if one.rule_id and one.done_at is None
        }
        self.rules: list[EventRule] = []
        self.started = 0
        self.what = ChoiceField()
        self.when = WhenEdit(kit, past=True, choices=EVENT_CHOICES)
        self._starts = PlainLabel(role="heading")
        self._hint = PlainLabel(role="caption", wrap=True)
        self.appeal = Button(kind="link", icon=kit.icons.get("link", "accent"))
        self._lay_out()
        self.retranslate()
        self._show_rules()
        self.what.currentIndexChanged.connect(self._show_rules)
        self.when.changed.connect(self._count)
        self.appeal.clicked.connect(self._ask_appeal)
        self.resize(space(145), space(148))
        self.what.setFocus()

    def save(self) -> bool:
        """Start the clocks that are ticked."""
        start = self._start()
        ticked = [row for row in self.rules if row.is_ticked()]
        if start is None:
            self.when.setFocus()
            return False
        if not self._check(ticked):
            return False
        stated = {row.rule.id: row.countdown.moment() for row in ticked}
        session = self.kit.session
        done = self.do(
            clocks.start_clocks,
            session.playbooks,
            self._case.id,
            [row.rule.id for row in ticked],
            start,
            session.language,
            session.now(),
            stated={rule_id: moment for rule_id, moment in stated.items() if moment is not None},
        )
        self.started = 0 if done is None else len(ticked)
        return done is not None

    def when_error(self) -> str:
        """Return what is wrong with the moment, "" when it is well."""
        return self._when_row.error() or ("" if self.when.is_valid() else self.when.preview())

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Something happened"))
        language = self.kit.session.language
        self.what.set_choices(
            (str(place), _as_title(event.words.in_language(language)))
            for place, event in enumerate(self._events)
        )
        self._what_row.set_label(self.tr("What happened"))
        self._when_row.set_label(self.tr("When it happened"))
        self._starts.setText(self.tr("This starts"))
        self._hint.setText(
            self.tr(
                "The countdown that the platform shows comes first: type it where there is one."
            )
        )
        self.appeal.set_words(self.tr("Record it as an appeal, so that the attempt is counted…"))
        self.save_button.set_words(self.tr("Set the deadlines"))

    def _lay_out(self) -> None:
        form = Form()
        self._what_row = form.add_row(self.what)
        self._when_row = form.add_row(self.when)
        self._list = QVBoxLayout()
        self._list.setSpacing(space(2))
        self.fields.addWidget(form)
        self.fields.addWidget(self.appeal)
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(self._starts)
        heading.addWidget(self._hint)
        self.fields.addLayout(heading)
        self.fields.addLayout(self._list)

    def _chosen(self) -> RuleEvent:
        return self._events[int(self.what.value() or 0)]

    def _show_rules(self) -> None:
        for row in self.rules:
            row.hide()
            row.deleteLater()
        event = self._chosen()
        waits = self._case.status is Status.WAITING_SELLER
        self.rules = [
            EventRule(self.kit, rule, self._running.get(rule.id), waits_for_seller=waits)
            for rule in event.rules
        ]
        for row in self.rules:
            self._list.addWidget(row)
            row.changed.connect(lambda: self.set_error(""))
        appeals = self._playbook.appeals
        show_if(self.appeal, appeals is not None and appeals.event == event.words)
        self._count()

    def _count(self) -> None:
        self._when_row.set_error("")
        for row in self.rules:
            row.set_start(self.when.moment() if self.when.is_valid() else None)

    def _start(self) -> datetime | None:
        moment, error = self.when.moment(), ""
        if not self.when.is_valid():
            # The field says itself what is wrong.
            moment = None
        elif moment is None:
            error = self.tr("Type when it happened, such as yesterday 18:00.")
        self._when_row.set_error(error)
        return moment

    def _check(self, ticked: list[EventRule]) -> bool:
        if not ticked:
            self.set_error(self.tr("Tick at least one deadline."))
            self.rules[0].check.setFocus()
            return False
        wrong = next((row for row in ticked if not row.is_valid()), None)
        if wrong is not None:
            self.set_error(self.tr("The platform's countdown was not understood."))
            wrong.countdown.setFocus()
        return wrong is None

    def _ask_appeal(self) -> None:
        self.reject()
        self.appeal_requested.emit()


def _as_title(words: str) -> str:
    return words[:1].upper() + words[1:]
