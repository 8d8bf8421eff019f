"""The message desk of a case: template, what it lacks, its wording, and out it goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.placeholders import Filled
from desktop_app.domain.playbook import Stage
from desktop_app.domain.template import Standing, Template
from desktop_app.domain.wording_check import Purpose
from desktop_app.services.cases import CaseDetail, case_detail
from desktop_app.services.changes import Change
from desktop_app.services.messages import fill_message, values_for
from desktop_app.services.template_shelf import order_of_use
from desktop_app.services.templates import templates_for
from desktop_app.services.wording_check import purpose_of

from ..draft_writer import Body
from ..kit import Kit
from ..wording_marks import WordingMarks
from .drafts import CaseDrafts, MessageDrafts
from .message_area import MessageArea
from .message_bar import MessageBar
from .sending import Sending


class MessagesPanel(QWidget):
    """The messages of one case.

    Attributes:
        area: template, form and preview.
        bar: remarks, length, whether the message can be sent, and the buttons.
        marks: what had better be said otherwise.
        drafts: what was typed for each case.
        sending: copies the message and logs it as sent.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._case_id = 0
        self._detail: CaseDetail | None = None
        self._templates: dict[str, Template] = {}
        self._standing = Standing()
        self._values: dict[str, str] = {}
        self.drafts = MessageDrafts(kit.session)
        # What the preview shows: number of the case, template and language, and the body.
        self._place: tuple[int, str, str] | None = None
        self._body = ""
        self.area = MessageArea(kit)
        preview = self.area.preview
        self.marks = WordingMarks(kit, preview, self._purpose, preview.set_remarks)
        self.marks.add_keys(self)
        self.bar = MessageBar(kit, self.marks)
        self.sending = Sending(kit, self.area, self.bar, self.drafts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.bar)
        self._connect()

    def show_case(self, case_id: int) -> None:
        """Show the messages of a case. What was typed for it before is still there."""
        if case_id != self._case_id:
            self._put_away()
        self._case_id = case_id
        self._load_if_visible()

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed."""
        self.area.focus_first()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the case as it is now; nothing is read while nobody looks."""
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep at once what was typed."""
        super().hideEvent(event)
        self._put_away()

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
        area.preview.copy_refused.connect(
            lambda names: self.notified.emit(bar.refusal(names), "warning")
        )
        area.start_over.clicked.connect(self._start_over)
        bar.fill_in.clicked.connect(area.focus_first)
        bar.more.details_wanted.connect(lambda: self._session.log_requested.emit(self._case_id))
        # Once the list of remarks has taken its room.
        self.marks.went.connect(lambda: QTimer.singleShot(0, area, area.show_cursor))
        for part in (bar.remarks, self.sending):
            part.undo_offered.connect(self.undo_offered)
        self.sending.notified.connect(self.notified)
        self.sending.sent_changed.connect(self._show_state)
        self.sending.restored.connect(self._forget_place)
        self._session.changed.connect(self._changed)

    @property
    def _drafts(self) -> CaseDrafts:
        return self.drafts.of_case(self._case_id)

    def _purpose(self) -> Purpose:
        if self._detail is None:
            return Purpose()
        return purpose_of(self._session.playbooks, self._detail.case.facts, self._stage())

    def _stage(self) -> Stage | None:
        template = self._templates.get(self.area.picker.value())
        return template.stage if template else None

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
        facts = detail.case.facts
        templates = templates_for(
            session.store, session.playbooks, facts.issue_type, session.language
        )
        self._templates = {template.id: template for template in templates}
        self._standing = order_of_use(session.store)
        if not self._drafts.sent:
            self._values = values_for(
                detail, session.playbooks, session.language, session.now(), session.zone
            )
        self._show_picker()
        can_write = detail.case.deleted_at is None
        self.area.form.set_can_save(can_write)
        self.bar.set_can_log(can_write)
        self.bar.length.set_limits(session.playbooks.text_limits(facts.issue_type))
        self._show_message()
        # Another case may have another buyer, and the language of the reasons may be another.
        self.marks.check_soon()

    def _show_picker(self) -> None:
        picker = self.area.picker
        picker.set_templates(tuple(self._templates.values()), self._standing)
        known = self._drafts.template_id in self._templates
        picker.blockSignals(True)
        picker.set_value(self._drafts.template_id if known else self._first_choice())
        picker.blockSignals(False)

    def _first_choice(self) -> str:
        """Return the template that fits where the case stands: greet first, then chase."""
        spoken = self._detail is not None and bool(self._detail.contacts)
        wanted = Stage.CHASE if spoken else Stage.FIRST_CONTACT
        in_order = self._standing.in_order(self._templates.values())
        return next((one.id for one in in_order if one.stage is wanted), "")

    def _picked(self) -> None:
        self._drafts.template_id = self.area.picker.value()
        self._show_message()

    def _show_message(self) -> None:
        template = self._templates.get(self.area.picker.value())
        if template is None or self._detail is None:
            return
        self.sending.show_case(self._detail, template.stage)
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
            drafts = self.drafts.of_case(self._place[0])
            drafts.bodies[self._place[1:]] = preview.body()

    def _put_away(self) -> None:
        """Keep what was typed for the case on show, or forget it if it was sent."""
        if self._place is None or self._place[0] != self._case_id:
            return
        if self._drafts.sent:
            self.drafts.forget(self._case_id)
            self._forget_place(self._case_id)
        else:
            self.drafts.writer.flush()

    def _forget_place(self, case_id: int) -> None:
        """Show the draft of a case anew when the case is shown next."""
        if self._place is not None and self._place[0] == case_id:
            self._place = None

    def _draft_of(self, case_id: int) -> Body | None:
        if self._place is not None and self._place[0] == case_id:
            self._keep_body()
        return self.drafts.of_case(case_id).as_json()

    def _start_over(self) -> None:
        if self._place is not None:
            self._drafts.bodies.pop(self._place[1:], None)
            self.area.preview.set_body(self._body, self._fill)
            self.area.preview.setFocus()

    def _fill(self, text: str) -> Filled:
        # A value that the case has learnt since stands above what was typed here before.
        given = {name: v for name, v in self._drafts.given.items() if name not in self._values}
        known = {one.name: one.default for one in self.area.preview.variables() if one.default}
        return fill_message(text, known | self._values, given)

    def _typed(self) -> None:
        given = self._drafts.given
        for variable in self.area.preview.variables():
            value = self.area.form.values().get(variable.name)
            if value is not None and (variable.name in given or value != variable.default):
                given[variable.name] = value
        self.area.preview.fill(self._fill)

    def _show_state(self) -> None:
        preview, area, drafts = self.area.preview, self.area, self._drafts
        area.show_form([one for one in preview.variables() if one.name not in self._values])
        area.form.set_values(drafts.given)
        area.start_over.setVisible(preview.is_edited)
        if drafts.sent != preview.message():
            drafts.sent = ""
        self.bar.show_state(
            preview.message(), preview.missing(), preview.unknown(), is_sent=bool(drafts.sent)
        )
        case_id = self._case_id
        self.drafts.writer.keep_soon(case_id, lambda: self._draft_of(case_id))

    def _submit(self) -> None:
        self.sending.copy()
        self.area.form.focus_first_empty()
