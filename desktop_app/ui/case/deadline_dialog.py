"""Adding a deadline to a case, or changing one."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.case import Case
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.services import clocks, deadlines

from ..kit import Kit
from ..moments import moment_words
from ..theme import space
from ..widgets import ChoiceField, Form
from ..widgets.when_edit import FOLLOW_UP_CHOICES, WhenEdit
from ..wording import deadline_word
from .form_dialog import FormDialog


class DeadlineDialog(FormDialog):
    """Kind, title and moment. Another moment than a rule's is the platform's own countdown.

    Attributes:
        kind, title: what it is; the kind of an old one stays.
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
        self._due_by_rule = self._count()
        self.kind = ChoiceField()
        self.title = QLineEdit()
        self.due = WhenEdit(kit, choices=FOLLOW_UP_CHOICES)
        self._lay_out()
        self.retranslate()
        self._fill(kind)
        self.due.changed.connect(self._label_due)
        self._label_due()
        self.resize(space(125), space(90))

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
            return self._change(self._deadline, title, due, now)
        kind = DeadlineKind(self.kind.value())
        return self.do(deadlines.add_deadline, self._case.id, kind, title, due, now) is not None

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        is_new = self._deadline is None
        self.setWindowTitle(self.tr("Add deadline") if is_new else self.tr("Edit deadline"))
        self.kind.set_choices((kind.value, deadline_word(kind)) for kind in DeadlineKind)
        self._kind_row.set_label(self.tr("Whose clock"))
        self._title_row.set_label(self.tr("What has to happen"))
        self.title.setPlaceholderText(self.tr("Named after its kind when empty"))
        self._label_due()

    def due_label(self) -> str:
        """Return the words above the moment, which say whose it is."""
        return self._due_row.label()

    def due_error(self) -> str:
        """Return what is wrong with the moment, "" when it is well."""
        return self._due_row.error()

    def _lay_out(self) -> None:
        form = Form(columns=2)
        self._kind_row = form.add_row(self.kind)
        self._title_row = form.add_row(self.title)
        self._due_row = form.add_row(self.due, span=2)
        self.fields.addWidget(form)
        self.kind.setEnabled(self._deadline is None)

    def _fill(self, kind: DeadlineKind) -> None:
        self.kind.set_value(kind.value)
        if self._deadline is not None:
            self.kind.set_value(self._deadline.kind.value)
            self.title.setText(self._deadline.title)
            self.title.setCursorPosition(0)
            self.due.set_moment(self._deadline.due_at)
        self.due.setFocus()

    def _count(self) -> datetime | None:
        """Return when the deadline is due by its rule (UTC), None when it has none."""
        one = self._deadline
        if one is None or one.started_at is None:
            return None
        rule = clocks.rule_behind(self.kit.session.playbooks, self._case.facts.issue_type, one)
        return None if rule is None else clocks.due_by_rule(rule, one.started_at).due_at

    def _label_due(self) -> None:
        if self._due_by_rule is None:
            self._due_row.set_label(self.tr("Due"))
            return
        session = self.kit.session
        is_rules = self._is_unmoved() or self.due.moment() == self._due_by_rule
        if self._deadline is not None and self._deadline.stated and self._is_unmoved():
            is_rules = False
        self._due_row.set_label(
            self.tr("Due by the rule")
            if is_rules
            else self.tr("Due by the platform's own countdown")
        )
        words = self.tr(
            "By the rule it is due {moment}. Another time, or what the platform shows such as "
            "“2 days 3 hours left”, overrides it."
        )
        moment = moment_words(self._due_by_rule, session.now(), session.zone)
        self._due_row.set_help(words.format(moment=moment))

    def _is_unmoved(self) -> bool:
        return self._deadline is not None and self.due.moment() == self._deadline.due_at

    def _change(self, deadline: Deadline, title: str, due: datetime, now: datetime) -> bool:
        if self._due_by_rule is None:
            number = deadline.id
            return self.do(deadlines.change_deadline, number, title, due, now) is not None
        if title.strip() != deadline.title and not self._rename(deadline, title, now):
            return False
        if due == deadline.due_at:
            return True
        if due == self._due_by_rule:
            playbooks = self.kit.session.playbooks
            return self.do(clocks.follow_rule_again, playbooks, deadline.id, now) is not None
        return self.do(deadlines.set_stated, deadline.id, due, now) is not None

    def _rename(self, deadline: Deadline, title: str, now: datetime) -> bool:
        unmoved = deadline.due_at
        return self.do(deadlines.change_deadline, deadline.id, title, unmoved, now) is not None
