"""The text of a ticket: a template filled from the case, edited, checked and copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.placeholders import Filled
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template
from desktop_app.domain.wording_check import Purpose
from desktop_app.services.cases import CaseDetail
from desktop_app.services.messages import fill_message, values_for
from desktop_app.services.template_shelf import order_of_use
from desktop_app.services.templates import templates_for
from desktop_app.services.wording_check import purpose_of

from ..case.shown import show_if
from ..kit import Kit
from ..messages.fill_form import FillForm
from ..messages.length import MessageLength
from ..messages.preview import MessagePreview
from ..messages.template_picker import TemplatePicker
from ..theme import space
from ..widgets import Button, Card, IconButton, PlainLabel
from ..wording import listed, placeholder_word
from ..wording_list import RemarkList
from ..wording_marks import WordingMarks
from .draft import EscalationDraft
from .urgent_box import UrgentBox


class TicketText(QWidget):
    """Template, text, what the case does not say, remarks, length, and the button that copies.

    Attributes:
        picker: chooses the template; hidden where there is only one.
        preview: the text.
        start_over: takes back what was edited by hand; hidden while nothing was.
        form: asks for what is missing; hidden while nothing is.
        urgent: whether the text begins with the mark of urgent ones.
        length: how long the text is.
        marks, remarks: what had better be said otherwise.
        status: why it cannot be copied; hidden when it can.
        copy: copies the text.

    Signals:
        changed: the text is another one.
        undo_offered(str, object): something was done that the callable takes back.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._detail: CaseDetail | None = None
        self._templates: dict[str, Template] = {}
        self._values: dict[str, str] = {}
        self._given: dict[str, str] = {}
        self._bodies: dict[str, str] = {}
        self._wanted_id, self._shown_id = "", ""
        self.picker = TemplatePicker(kit.theme)
        self.start_over = IconButton(kit.icons.get("undo"), "")
        self.preview = MessagePreview(kit.theme)
        self.length = MessageLength(kit)
        self.form = FillForm(kit, after=self.length)
        self._form_card = Card(kind="sunken", padding=space(3))
        self._form_card.body.addWidget(self.form)
        self.marks = WordingMarks(kit, self.preview, self._purpose, self.preview.set_remarks)
        self.marks.add_keys(self)
        self.remarks = RemarkList(kit, self.marks)
        self.urgent = UrgentBox(self.preview)
        self.status = PlainLabel(role="warning", wrap=True)
        self.copy = Button(icon=kit.icons.get("copy"), shortcut="Ctrl+Shift+M")
        self._lay_out()
        self._connect()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the text for the case as it is now."""
        self._detail = detail
        session, facts = self._session, detail.case.facts
        found = templates_for(session.store, session.playbooks, facts.issue_type, session.language)
        offered = [one for one in found if one.stage is Stage.ESCALATE]
        self._templates = {one.id: one for one in offered}
        known = order_of_use(session.store)
        self._values = values_for(
            detail, session.playbooks, session.language, session.now(), session.zone
        )
        first = next((one.id for one in known.in_order(offered)), "")
        chosen = self._wanted_id if self._wanted_id in self._templates else first
        self.picker.blockSignals(True)
        self.picker.set_templates(offered, known)
        self.picker.set_value(chosen)
        self.picker.blockSignals(False)
        show_if(self.picker, len(offered) > 1)
        # The limits that are known are those of refund messages, not of tickets.
        self.length.set_limits(())
        self._show_template()

    def template_id(self) -> str | None:
        """Return the full id of the template on show, None for none."""
        return self.picker.value() or None

    def text(self) -> str:
        """Return the text as it is handed in."""
        return self.preview.message()

    def learnt(self) -> dict[str, str]:
        """Return what was typed and is to be kept in the case, by the case's field."""
        return self.form.to_save()

    def reason(self) -> str:
        """Return why the text cannot be handed in, "" when it can."""
        missing = self.preview.missing()
        if missing:
            language = self._session.language
            names = listed(placeholder_word(name, language) for name in missing)
            return self.tr("Fill in first, or delete from the text: {names}").format(names=names)
        return "" if self.text().strip() else self.tr("The ticket has no text.")

    def copy_text(self) -> bool:
        """Copy the text; False, with the keyboard where something is missing, when it cannot be."""
        if self.reason():
            self.focus_first()
            return False
        QGuiApplication.clipboard().setText(self.text())
        return True

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed."""
        if not self.form.focus_first_empty():
            self.preview.setFocus()

    def restore(self, draft: EscalationDraft) -> None:
        """Take over what was typed before; it shows with the next case."""
        self._wanted_id = draft.template_id
        self._given = dict(draft.given)
        self._bodies = dict(draft.bodies)

    def note(self, draft: EscalationDraft) -> None:
        """Write into a draft what was chosen and typed."""
        self._keep_body()
        draft.template_id = self._wanted_id
        draft.given = dict(self._given)
        draft.bodies = dict(self._bodies)

    def retranslate(self) -> None:
        """Set the texts."""
        self.picker.setAccessibleName(self.tr("Template"))
        self.preview.setAccessibleName(self.tr("Text of the ticket"))
        self.start_over.set_words(self.tr("Take back my edits"))
        self._form_card.setAccessibleName(self.tr("Fill in what the case does not say"))
        self.copy.set_words(self.tr("Copy text"))
        self.form.retranslate()
        self._show_state()

    def _connect(self) -> None:
        self.picker.currentIndexChanged.connect(self._picked)
        self.preview.state_changed.connect(self._show_state)
        self.preview.copy_refused.connect(lambda _: self.form.focus_first_empty())
        self.form.changed.connect(self._typed)
        self.start_over.clicked.connect(self._start_over)
        self.remarks.undo_offered.connect(self.undo_offered)

    def _purpose(self) -> Purpose:
        if self._detail is None:
            return Purpose()
        facts = self._detail.case.facts
        return purpose_of(self._session.playbooks, facts, Stage.ESCALATE)

    def _picked(self) -> None:
        self._wanted_id = self.picker.value()
        self._show_template()

    def _show_template(self) -> None:
        template_id = self.picker.value()
        if template_id == self._shown_id and self.preview.is_edited:
            self.preview.fill(self._fill)
            return
        self._keep_body()
        self._shown_id = template_id
        edited = self._bodies.get(template_id)
        body = self._built_in_body() if edited is None else edited
        self.preview.set_body(body, self._fill, is_edited=edited is not None)

    def _built_in_body(self) -> str:
        template = self._templates.get(self._shown_id)
        return "" if template is None else template.body

    def _keep_body(self) -> None:
        if self.preview.is_edited:
            self._bodies[self._shown_id] = self.preview.body()

    def _start_over(self) -> None:
        self._bodies.pop(self._shown_id, None)
        self.preview.set_body(self._built_in_body(), self._fill)
        self.preview.setFocus()

    def _fill(self, text: str) -> Filled:
        # A value that the case has learnt since stands above what was typed here before.
        given = {name: v for name, v in self._given.items() if name not in self._values}
        known = {one.name: one.default for one in self.preview.variables() if one.default}
        return fill_message(text, known | self._values, given)

    def _typed(self) -> None:
        for variable in self.preview.variables():
            value = self.form.values().get(variable.name)
            if value is not None and (variable.name in self._given or value != variable.default):
                self._given[variable.name] = value
        self.preview.fill(self._fill)

    def _show_state(self) -> None:
        preview = self.preview
        asked = [one for one in preview.variables() if one.name not in self._values]
        self.form.set_variables(asked)
        self.form.set_values(self._given)
        show_if(self._form_card, bool(asked))
        show_if(self.start_over, preview.is_edited)
        self.length.set_text(preview.message())
        reason = self.reason()
        self.status.setText(reason)
        show_if(self.status, bool(reason))
        self.copy.setEnabled(not reason)
        self.copy.setAccessibleDescription(reason)
        self.changed.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.picker, 1)
        counts = QHBoxLayout()
        counts.setSpacing(space(2))
        counts.addWidget(self.urgent)
        counts.addWidget(self.start_over)
        counts.addStretch(1)
        counts.addWidget(self.remarks.toggle)
        counts.addWidget(self.length)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addLayout(head)
        layout.addWidget(self.preview)
        layout.addLayout(counts)
        layout.addWidget(self.remarks)
        layout.addWidget(self._form_card)
        layout.addWidget(self.status)
