"""The last step of an escalation: the ticket's text, the bundle, and when it was filed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.cases import CaseDetail
from desktop_app.services.escalation import Ticket, ticket_rule

from ..case.pane import Pane
from ..kit import Kit
from ..theme import space
from ..widgets import Button, Card, PlainLabel
from .draft import EscalationDraft
from .ticket_form import TicketForm
from .ticket_text import TicketText


class TicketStep(Pane):
    """Copy the text, make the bundle, file both with the platform, write that down.

    Attributes:
        text: the ticket's text.
        bundle: opens the form of the evidence bundle.
        form: number and times of the ticket.

    Signals:
        changed: something was typed.
        bundle_requested: the evidence bundle is wanted.
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    changed = Signal()
    bundle_requested = Signal()
    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(4), margin=space(5))
        self._session = kit.session
        self._case_id = case_id
        self.text = TicketText(kit)
        self.bundle = Button(icon=kit.icons.get("archive"), shortcut="Ctrl+Shift+B")
        self.form = TicketForm(kit)
        self._where = PlainLabel(wrap=True)
        self._handing_in = PlainLabel(role="caption", wrap=True)
        self._filed_title = PlainLabel(role="heading")
        self._filed_words = PlainLabel(role="caption", wrap=True)
        self._lay_out()
        self.text.copy.clicked.connect(self._copy)
        self.bundle.clicked.connect(self.bundle_requested)
        self.text.undo_offered.connect(self.undo_offered)
        self.text.changed.connect(self.changed)
        self.form.changed.connect(self.changed)
        self.text.preview.cursorPositionChanged.connect(self._follow_cursor)
        self.text.form.reached.connect(self.ensureWidgetVisible)

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the case as it is now."""
        issue_type = detail.case.facts.issue_type
        self.text.show_detail(detail)
        self.form.show_rule(ticket_rule(self._session.playbooks, issue_type))

    def restore(self, draft: EscalationDraft) -> None:
        """Show what was typed before."""
        self.text.restore(draft)
        self.form.restore(draft)

    def note(self, draft: EscalationDraft) -> None:
        """Write into a draft what was typed."""
        self.text.note(draft)
        self.form.note(draft)

    def focus_first(self) -> None:
        """Put the keyboard where something is to be typed."""
        self.text.focus_first()

    def entry(self) -> Ticket | None:
        """Return the ticket as it stands here.

        Returns:
            None when something is missing or not understood; the seller was told what, and the
            keyboard is there.
        """
        reason = self.text.reason()
        if reason:
            self.notified.emit(reason, "warning")
            self.text.focus_first()
            return None
        if not self.form.is_valid():
            return None
        return Ticket(
            text=self.text.text(),
            filed_at=self.form.filed_at(),
            number=self.form.number.text(),
            answer_by=self.form.answer_by.moment(),
            template_id=self.text.template_id(),
        )

    def retranslate(self) -> None:
        """Set the texts."""
        self._where.setText(
            self.tr(
                "In the seller centre: ticket centre → submit ticket → dispute with support. "
                "Hand in this text with the evidence bundle."
            )
        )
        self.bundle.set_words(self.tr("Evidence bundle…"))
        self._handing_in.setText(
            self.tr("ZIP and PDF: cover with the point in dispute, time line, numbered evidence.")
        )
        self._filed_title.setText(self.tr("Once the ticket is filed"))
        self._filed_words.setText(
            self.tr("It becomes a contact of the case, and the program waits for the answer.")
        )
        self.text.retranslate()
        self.form.retranslate()

    def _copy(self) -> None:
        if self.text.copy_text():
            self.notified.emit(self.tr("The text is copied."), "success")

    def _follow_cursor(self) -> None:
        if self.text.preview.hasFocus():
            # Once the text has its new height.
            QTimer.singleShot(0, self, self._show_cursor)

    def _show_cursor(self) -> None:
        preview, inner = self.text.preview, self.widget()
        assert inner is not None
        place = preview.viewport().mapTo(inner, preview.cursorRect().center())
        self.ensureVisible(place.x(), place.y(), 0, space(8))

    def _lay_out(self) -> None:
        hand_in = QHBoxLayout()
        hand_in.setSpacing(space(2))
        hand_in.addWidget(self.text.copy)
        hand_in.addWidget(self.bundle)
        hand_in.addWidget(self._handing_in, 1)
        filed = Card()
        filed.body.addWidget(self._filed_title)
        filed.body.addWidget(self._filed_words)
        filed.body.addSpacing(space(1))
        filed.body.addWidget(self.form)
        self.body.addWidget(self._where)
        self.body.addWidget(self.text)
        self.body.addLayout(hand_in)
        self.body.addWidget(filed)
        # The buttons stand below the text and what it lacks.
        QWidget.setTabOrder(self.text, self.text.copy)
        QWidget.setTabOrder(self.text.copy, self.bundle)
        QWidget.setTabOrder(self.bundle, self.form)
