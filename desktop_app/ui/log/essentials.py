"""The left side of the form: what one types for nearly every contact."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ..kit import Kit
from ..widgets import Banner, PlainTextEdit
from ..widgets.issue_type_picker import IssueTypePicker
from ..widgets.when_edit import FOLLOW_UP_CHOICES, PROMISE_CHOICES, WhenEdit
from .compact_form import CompactForm
from .name_edits import AgentEdit
from .number_edit import NumberEdit
from .paste_offer import PasteOffer, SaidEdit


class Essentials(CompactForm):
    """Issue type, order, agent, what was said and promised.

    Attributes:
        issue_type, order_no, agent, said, outcome, promised, follow_up: the fields.
        same_order: the offer to add the contact to the case that has the same order number.
        read_offer: the offer to read what was pasted into ``said``.
        rows: each field's row by the name of the field.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.issue_type = IssueTypePicker(kit)
        self.order_no = NumberEdit()
        self.agent = AgentEdit(kit)
        self.same_order = Banner(kit.icons, closable=False)
        self.said = SaidEdit(min_lines=3, max_lines=6)
        self.read_offer = PasteOffer(self.said)
        self.outcome = PlainTextEdit(min_lines=2, max_lines=5)
        self.promised = WhenEdit(kit, choices=PROMISE_CHOICES)
        self.follow_up = WhenEdit(kit, choices=FOLLOW_UP_CHOICES)
        self.rows = {
            "issue_type": self.add_row(self.issue_type, span=2),
            "order_no": self.add_row(self.order_no),
            "agent": self.add_row(self.agent),
            "same_order": self.add_row(self.same_order, span=2),
            "said": self.add_row(self.said, span=2),
            "read_offer": self.add_row(self.read_offer, span=2),
            "outcome": self.add_row(self.outcome, span=2),
            "promised": self.add_row(self.promised),
            "follow_up": self.add_row(self.follow_up),
        }
        self.rows["same_order"].hide()
        self.rows["read_offer"].hide()
        self.read_offer.offered.connect(self.rows["read_offer"].setVisible)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        rows = self.rows
        rows["issue_type"].set_label(self.tr("Issue type"))
        rows["order_no"].set_label(self.tr("Order no."))
        rows["agent"].set_label(self.tr("Agent ID"))
        rows["said"].set_label(self.tr("What was said"))
        rows["outcome"].set_label(self.tr("Outcome"))
        rows["promised"].set_label(self.tr("Promised reply"))
        rows["follow_up"].set_label(self.tr("Follow up"))
