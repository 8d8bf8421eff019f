"""A case's messages: pick a template, fill what is missing, copy."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.placeholders import Filled
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Template
from desktop_app.services.cases import CaseDetail, case_detail, edit_case
from desktop_app.services.changes import Change
from desktop_app.services.messages import fill_message, values_for
from desktop_app.services.templates import templates_for

from ..kit import Kit
from ..wording import listed, placeholder_word
from .drafts import CaseDrafts, MessageDrafts
from .message_area import MessageArea
from .message_bar import MessageBar


class MessagesPanel(QWidget):
    """The messages of one case.

    Attributes:
        area: template, form and preview.
        bar: whether the message can be sent, and the buttons.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._case_id = 0
        self._detail: CaseDetail | None = None
        self._templates: dict[str, Template] = {}
        self._values: dict[str, str] = {}
        self._all_drafts = MessageDrafts()
        # What the preview shows: number of the case, template and language, and the body.
        self._place: tuple[int, str, str] | None = None
        self._body = ""
        self.area = MessageArea(kit)
        self.bar = MessageBar(kit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.bar)
        self._connect()

    def show_case(self, case_id: int) -> None:
        """Show the messages of a case. What was typed for it before is still there."""
        self._case_id = case_id
        self._load_if_visible()

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed."""
        self.area.focus_first()

    def copy_message(self) -> None:
        """Copy the message as plain text, and save to the case what the seller wants saved."""
        reason = self.bar.reason()
        if reason:
            self.notified.emit(reason, "warning")
            return
        text = self.area.preview.toPlainText().strip("\n")
        QGuiApplication.clipboard().setText(text)
        self.notified.emit(self.tr("Message copied."), "success")
        self._save_typed()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the case as it is now; nothing is read while nobody looks."""
        super().showEvent(event)
        self._load()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language: templates are another text in each."""
        if event.type() is QEvent.Type.LanguageChange:
            self._load_if_visible()
        super().changeEvent(event)

    def _connect(self) -> None:
        area, bar = self.area, self.bar
        area.picker.currentIndexChanged.connect(self._picked)
        area.form.changed.connect(self._typed)
        area.form.submitted.connect(self._submit)
        area.preview.state_changed.connect(self._show_state)
        area.preview.submitted.connect(self.copy_message)
        area.preview.copy_refused.connect(self._refuse)
        area.start_over.clicked.connect(self._start_over)
        bar.copy.clicked.connect(self.copy_message)
        bar.fill_in.clicked.connect(area.focus_first)
        bar.log.clicked.connect(lambda: self._session.log_requested.emit(self._case_id))
        self._session.changed.connect(self._changed)

    @property
    def _drafts(self) -> CaseDrafts:
        return self._all_drafts.of_case(self._case_id)

    def _changed(self, change: Change) -> None:
        if change.concerns(self._case_id) or change.templates:
            self._load_if_visible()

    def _load_if_visible(self) -> None:
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        session = self._session
        try:
            detail = case_detail(session.store, self._case_id)
        except UserError:
            # The case is gone, and the page that shows it will be in a moment.
            return
        self._detail = detail
        templates = templates_for(
            session.store, session.playbooks, detail.case.facts.issue_type, session.language
        )
        self._templates = {template.id: template for template in templates}
        self._values = values_for(
            detail, session.playbooks, session.language, session.now(), session.zone
        )
        self._show_picker()
        can_write = detail.case.deleted_at is None
        self.area.form.set_can_save(can_write)
        self.bar.log.setVisible(can_write)
        self._show_message()

    def _show_picker(self) -> None:
        picker = self.area.picker
        picker.set_templates(tuple(self._templates.values()))
        known = self._drafts.template_id in self._templates
        picker.blockSignals(True)
        picker.set_value(self._drafts.template_id if known else self._first_choice())
        picker.blockSignals(False)

    def _first_choice(self) -> str:
        """Return the template that fits where the case stands: greet first, then chase."""
        spoken = self._detail is not None and bool(self._detail.contacts)
        wanted = Stage.CHASE if spoken else Stage.FIRST_CONTACT
        fitting = (one.id for one in self._templates.values() if one.stage is wanted)
        return next(fitting, "")

    def _picked(self) -> None:
        self._drafts.template_id = self.area.picker.value()
        self._show_message()

    def _show_message(self) -> None:
        template = self._templates.get(self.area.picker.value())
        if template is None:
            return
        preview = self.area.preview
        place = (self._case_id, template.id, self._session.language)
        is_same = place == self._place and (preview.is_edited or template.body == self._body)
        if is_same:
            preview.fill(self._fill)
            return
        self._keep_body()
        self._place, self._body = place, template.body
        edited = self._drafts.bodies.get(place[1:])
        body = template.body if edited is None else edited
        preview.set_body(body, self._fill, is_edited=edited is not None)

    def _keep_body(self) -> None:
        """Remember what was edited by hand before the preview shows something else."""
        preview = self.area.preview
        if self._place is not None and preview.is_edited:
            drafts = self._all_drafts.of_case(self._place[0])
            drafts.bodies[self._place[1:]] = preview.body()

    def _start_over(self) -> None:
        if self._place is not None:
            self._drafts.bodies.pop(self._place[1:], None)
            self.area.preview.set_body(self._body, self._fill)
            self.area.preview.setFocus()

    def _fill(self, text: str) -> Filled:
        # A value that the case has learnt since stands above what was typed here before.
        given = {name: v for name, v in self._drafts.given.items() if name not in self._values}
        return fill_message(text, self._values, given)

    def _typed(self) -> None:
        self._drafts.given.update(self.area.form.values())
        self.area.preview.fill(self._fill)

    def _show_state(self) -> None:
        preview, area = self.area.preview, self.area
        area.show_form(tuple(name for name in preview.names() if name not in self._values))
        area.form.set_values(self._drafts.given)
        area.start_over.setVisible(preview.is_edited)
        self.bar.show_state(preview.toPlainText().strip("\n"), preview.missing(), preview.unknown())

    def _submit(self) -> None:
        self.copy_message()
        self.area.form.focus_first_empty()

    def _refuse(self, names: tuple[str, ...]) -> None:
        self.notified.emit(self.bar.refusal(names), "warning")

    def _save_typed(self) -> None:
        wanted = self.area.form.to_save()
        session, detail = self._session, self._detail
        if not wanted or detail is None:
            return
        facts = replace(detail.case.facts, **wanted)
        done = session.do(
            edit_case, session.playbooks, self._case_id, facts, session.language, session.now()
        )
        if done is None:
            return
        for name in wanted:
            self._drafts.given.pop(name, None)
        names = listed(placeholder_word(name, session.language) for name in wanted)
        sentence = self.tr("Message copied. Saved to the case: {names}").format(names=names)
        self.notified.emit(sentence, "success")
