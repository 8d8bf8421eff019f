"""What can be done about deadlines of special kinds."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.deadline import Deadline

from ..kit import Kit
from ..theme import space
from ..widgets import Button, FlowLayout
from ..wording import deadline_title
from .shown import show_if


class DeadlineLinks(QWidget):
    """Buttons below a deadline, of which only those that fit it are seen.

    Attributes:
        countdown: the platform's own countdown is to be written over the rule.
        rule: the rule is to count again.
        stop: what asks again was answered for good.
        evidence: the evidence that perishes is to be shown.
        buttons: all of them, in their order.
        has_any: whether there is one to be seen.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deadline: Deadline | None = None
        self.has_any = False
        icons = kit.icons
        self.countdown = Button(kind="link", icon=icons.get("clock", "accent"))
        self.rule = Button(kind="link", icon=icons.get("undo", "accent"))
        self.stop = Button(kind="link", icon=icons.get("done", "accent"))
        self.evidence = Button(kind="link", icon=icons.get("evidence", "accent"))
        flow = FlowLayout(self, gap=space(4))
        flow.setContentsMargins(0, space(1), 0, 0)
        self.buttons = (self.countdown, self.rule, self.stop, self.evidence)
        for button in self.buttons:
            flow.addWidget(button)
        self._retranslate()

    def show_deadline(self, deadline: Deadline, *, has_rule: bool, offered: bool) -> None:
        """Show what fits a deadline.

        Args:
            deadline: which one.
            has_rule: whether a rule can count it.
            offered: whether anything can be done about it.
        """
        self._deadline = deadline
        fits = {
            self.countdown: has_rule and not deadline.stated,
            self.rule: has_rule and deadline.stated,
            self.stop: bool(deadline.repeats),
            self.evidence: deadline.checklist_item_id is not None,
        }
        self.has_any = any(fits.values())
        for button, wanted in fits.items():
            show_if(button, wanted and offered)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            self.countdown: self.tr("Platform's countdown…"),
            self.rule: self.tr("Count by the rule again"),
            self.stop: self.tr("Answered – stop asking"),
            self.evidence: self.tr("Open evidence"),
        }
        for button, text in words.items():
            button.set_words(text)
            if self._deadline is not None:
                button.setAccessibleName(f"{text}: {deadline_title(self._deadline)}")
