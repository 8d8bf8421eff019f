"""Adding a deadline to a case, or changing one."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.case import Case
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.playbook import DeadlineRule
from desktop_app.services import deadlines

from ..kit import Kit
from ..theme import space
from ..widgets import ChoiceField, Form, PlainLabel
from ..widgets.when_edit import FOLLOW_UP_CHOICES, WhenEdit
from ..wording import deadline_word
from .form_dialog import FormDialog
from .rules import grade_words, rule_due, rule_words, source_words
from .shown import show_if


class DeadlineDialog(FormDialog):
    """Kind, title and moment; a rule of the playbook can fill them in.

    Attributes:
        rule: which rule to count by; only when one is added and the playbook has rules.
        kind, title: what it is; the kind of an old one stays.
        start: when the rule's window began.
        due: when it falls due.
    """

    def __init__(
        self,
        kit: Kit,
        case: Case,
        deadline: Deadline | None = None,
        kind: DeadlineKind = DeadlineKind.OURS,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            kit: what to work with.
            case: whose deadline it is.
            deadline: the one to change, None to add one.
            kind: proposed for a new one.
            parent: the window that waits.
        """
        super().__init__(kit, parent)
        self._case, self._deadline = case, deadline
        playbook = kit.session.playbooks.get(case.facts.issue_type)
        self._rules = {} if deadline is not None else {rule.id: rule for rule in playbook.deadlines}
        self.rule = ChoiceField()
        self.kind = ChoiceField()
        self.title = QLineEdit()
        self.start = WhenEdit(kit, past=True)
        self.due = WhenEdit(kit, choices=FOLLOW_UP_CHOICES)
        self._source = PlainLabel(role="caption", wrap=True)
        self._lay_out()
        self.retranslate()
        self._fill(kind)
        self.rule.currentIndexChanged.connect(self._use_rule)
        self.start.changed.connect(self._count)
        self.resize(space(125), space(105) if self._rules else space(90))

    def save(self) -> bool:
        """Write the deadline."""
        due, now = self.due.moment(), self.kit.session.now()
        self._due_row.set_error(
            "" if due is not None else self.tr("Type when it falls due, such as +48h.")
        )
        if due is None:
            self.due.setFocus()
            return False
        title = self.title.text()
        if self._deadline is not None:
            written = self.do(deadlines.change_deadline, self._deadline.id, title, due, now)
        else:
            kind = DeadlineKind(self.kind.value())
            rule_id = self.rule.value()
            written = self.do(deadlines.add_deadline, self._case.id, kind, title, due, now, rule_id)
        return written is not None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        is_new = self._deadline is None
        self.setWindowTitle(self.tr("Add deadline") if is_new else self.tr("Edit deadline"))
        language = self.kit.session.language
        choices = [(rule.id, rule_words(rule, language)) for rule in self._rules.values()]
        self.rule.set_choices([("", self.tr("My own time")), *choices])
        self.kind.set_choices((kind.value, deadline_word(kind)) for kind in DeadlineKind)
        self._rule_row.set_label(self.tr("Count by a known rule"))
        self._kind_row.set_label(self.tr("Whose clock"))
        self._title_row.set_label(self.tr("What has to happen"))
        self._start_row.set_label(self.tr("The window began"))
        self._due_row.set_label(self.tr("Due"))
        self.title.setPlaceholderText(self.tr("Named after its kind when empty"))

    def source(self) -> str:
        """Return the line about the chosen rule's source, "" without a rule."""
        return self._source.text()

    def due_error(self) -> str:
        """Return what is wrong with the moment, "" when it is well."""
        return self._due_row.error()

    def _lay_out(self) -> None:
        form = Form(columns=2)
        self._rule_row = form.add_row(self.rule, span=2)
        self._kind_row = form.add_row(self.kind)
        self._title_row = form.add_row(self.title)
        self._start_row = form.add_row(self.start)
        self._due_row = form.add_row(self.due)
        self.fields.addWidget(form)
        self.fields.addWidget(self._source)
        show_if(self._rule_row, bool(self._rules))
        self._start_row.hide()
        self._source.hide()
        self.kind.setEnabled(self._deadline is None)

    def _fill(self, kind: DeadlineKind) -> None:
        self.kind.set_value(kind.value)
        self.start.set_moment(self.kit.session.now())
        if self._deadline is not None:
            self.kind.set_value(self._deadline.kind.value)
            self.title.setText(self._deadline.title)
            self.due.set_moment(self._deadline.due_at)
        (self.rule if self._rules else self.due).setFocus()

    def _chosen(self) -> DeadlineRule | None:
        return self._rules.get(self.rule.value())

    def _use_rule(self) -> None:
        rule = self._chosen()
        show_if(self._start_row, rule is not None)
        show_if(self._source, rule is not None)
        if rule is None:
            self._source.setText("")
            return
        self.kind.set_value(rule.kind.value)
        self.title.setText(rule.title.in_language(self.kit.session.language))
        self.title.setCursorPosition(0)
        words = self.tr("{grade} · {source}. The countdown that the platform shows comes first.")
        self._source.setText(
            words.format(grade=grade_words(rule.source.grade), source=source_words(rule.source))
        )
        self._count()

    def _count(self) -> None:
        rule, start = self._chosen(), self.start.moment()
        if rule is not None and start is not None:
            self.due.set_moment(rule_due(rule, start))
