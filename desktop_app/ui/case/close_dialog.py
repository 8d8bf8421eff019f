"""Closing a case: how did it end?"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.services import appeals, cases
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import set_look
from ..widgets import Form, PlainLabel, PlainTextEdit
from .form_dialog import FormDialog
from .missing_evidence import MissingEvidence
from .shown import show_if


class CloseDialog(FormDialog):
    """Asks for the outcome, without which a case cannot be closed.

    While required evidence is missing it asks twice: Ctrl+Enter only leads to the button.

    Attributes:
        outcome: the field, filled with what is known already.
        missing: the warning about evidence.
    """

    def __init__(self, kit: Kit, detail: CaseDetail, parent: QWidget | None = None) -> None:
        """Make the dialog for an open case."""
        super().__init__(kit, parent)
        self._case_id = detail.case.id
        self._open_deadlines = sum(d.done_at is None for d in detail.deadlines)
        self._missing: tuple[str, ...] = ()
        self._lead = PlainLabel(wrap=True)
        self.missing = MissingEvidence(kit)
        self.outcome = PlainTextEdit(min_lines=4)
        self._reminders = PlainLabel(role="muted", wrap=True)
        form = Form()
        self._row = form.add_row(self.outcome)
        self.fields.addWidget(self._lead)
        self.fields.addWidget(self.missing)
        self.fields.addWidget(form)
        self.fields.addWidget(self._reminders)
        self.outcome.setPlainText(_known_outcome(detail))
        self.outcome.textChanged.connect(self._check)
        self.retranslate()
        self.resize(520, 340)
        self.grow_to_fit()
        self.outcome.setFocus()
        self.outcome.selectAll()

    def save(self) -> bool:
        """Close the case."""
        now = self.kit.session.now()
        text = self.outcome.toPlainText()
        return self.do(cases.close_case, self._case_id, text, now) is not None

    def submit_by_keys(self) -> None:
        """Save, unless evidence is missing: then the button has to be pressed."""
        if self._missing and self.save_button.isEnabled():
            self.save_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().submit_by_keys()

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Close case {number}").format(number=self._case_id))
        self._lead.setText(
            self.tr("What came of it? It stays with the case and goes into the reports.")
        )
        self._row.set_label(self.tr("Outcome"))
        self._reminders.setText(
            self.tr("%n open deadline(s) will no longer remind you.", "", self._open_deadlines)
        )
        show_if(self._reminders, self._open_deadlines > 0)
        self._show_missing()
        self._check()

    def hint(self) -> str:
        """Return why the case cannot be closed yet, "" when it can."""
        return self._row.error()

    def _show_missing(self) -> None:
        session = self.kit.session
        self._missing = appeals.missing_evidence(
            session.store, session.playbooks, self._case_id, session.language
        )
        self.missing.show_missing(
            self.tr("Required evidence is missing. Close the case without it?"), self._missing
        )
        if self._missing:
            set_look(self.save_button, "kind", "danger")
            self.save_button.set_words(self.tr("Close without it"))
            self.save_button.setToolTip("")
        else:
            self.save_button.set_words(self.tr("Close case"))

    def _check(self) -> None:
        is_filled = bool(self.outcome.toPlainText().strip())
        self.save_button.setEnabled(is_filled)
        self._row.set_error(
            "" if is_filled else self.tr("Write down how the case ended, then it can be closed.")
        )


def _known_outcome(detail: CaseDetail) -> str:
    """Return the case's outcome so far, else that of the latest contact with one."""
    if detail.case.outcome:
        return detail.case.outcome
    outcomes = (contact.facts.outcome for contact in reversed(detail.contacts))
    return next((outcome for outcome in outcomes if outcome), "")
