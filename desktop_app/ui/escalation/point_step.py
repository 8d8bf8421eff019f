"""The first step of an escalation: what the seller and the platform see differently."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.wording_check import Purpose
from desktop_app.services import escalation

from ..case.pane import Pane
from ..kit import Kit
from ..theme import space
from ..widgets import Card, PlainLabel
from .checked_field import CheckedField
from .draft import EscalationDraft


class PointStep(Pane):
    """Asks for the point in dispute and the result wanted, and says what a good point is.

    Attributes:
        point, wanted: the fields.

    Signals:
        changed: something was typed.
        undo_offered(str, object): something was done that the callable takes back.
    """

    changed = Signal()
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(4), margin=space(5))
        self._session = kit.session
        self._case_id = case_id
        self._facts = CaseFacts("")
        self._lead = PlainLabel(wrap=True)
        self.point = CheckedField(kit, self._purpose, min_lines=3)
        self.wanted = CheckedField(kit, self._purpose)
        self._example = Card(kind="sunken", padding=space(3))
        self._good_title = PlainLabel(role="success")
        self._good = PlainLabel(wrap=True)
        self._poor_title = PlainLabel(role="warning")
        self._poor = PlainLabel(wrap=True)
        for label in (self._good_title, self._good, self._poor_title, self._poor):
            self._example.body.addWidget(label)
        for widget in (self._lead, self.point, self._example, self.wanted):
            self.body.addWidget(widget)
        for field in (self.point, self.wanted):
            field.edit.textChanged.connect(self._typed)
            field.undo_offered.connect(self.undo_offered)

    def show_facts(self, facts: CaseFacts) -> None:
        """Take note of what the case says; fields that say the same follow it."""
        for field, name in ((self.point, "point_in_dispute"), (self.wanted, "result_wanted")):
            if field.text() == getattr(self._facts, name) != getattr(facts, name):
                field.edit.setPlainText(getattr(facts, name))
        self._facts = facts

    def restore(self, draft: EscalationDraft) -> None:
        """Show what was typed before."""
        if draft.point is not None:
            self.point.edit.setPlainText(draft.point)
        if draft.wanted is not None:
            self.wanted.edit.setPlainText(draft.wanted)

    def note(self, draft: EscalationDraft) -> None:
        """Write into a draft what differs from the case."""
        point, wanted = self.point.text(), self.wanted.text()
        draft.point = None if point == self._facts.point_in_dispute else point
        draft.wanted = None if wanted == self._facts.result_wanted else wanted

    def leave(self) -> bool:
        """Write both into the case; False when the point is missing or that failed."""
        session = self._session
        point, wanted = self.point.text(), self.wanted.text()
        if not point:
            self.point.row.set_error(self.tr("Write what you and the platform see differently."))
            self.point.edit.setFocus()
            return False
        is_new = (point, wanted) != (self._facts.point_in_dispute, self._facts.result_wanted)
        if not is_new:
            return True
        now = session.now()
        stated = session.do(escalation.state_dispute, self._case_id, point, wanted, now)
        return stated is not None

    def focus_first(self) -> None:
        """Put the keyboard into the point."""
        self.point.edit.setFocus()

    def retranslate(self) -> None:
        """Set the texts."""
        self._lead.setText(
            self.tr(
                "The ticket is decided on one point. Name the one thing on which you and the "
                "platform differ, so that it can be checked."
            )
        )
        self.point.row.set_label(self.tr("Point in dispute"))
        self.wanted.row.set_label(self.tr("Result wanted"))
        self.wanted.row.set_help(self.tr("One definite thing that the platform can do."))
        self._good_title.setText(self.tr("A good point can be checked:"))
        self._good.setText(
            self.tr("“On 20 Nov the agent refused the appeal and did not name the rule broken.”")
        )
        self._poor_title.setText(self.tr("A poor one cannot:"))
        self._poor.setText(self.tr("“The decision is unfair, please look at it again.”"))

    def _purpose(self) -> Purpose:
        # Not that of a whole message: a point without the order number lacks nothing.
        return Purpose(buyer=self._facts.buyer)

    def _typed(self) -> None:
        if self.point.text():
            self.point.row.set_error("")
        self.changed.emit()
