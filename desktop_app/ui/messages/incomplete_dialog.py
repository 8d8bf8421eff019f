"""Asks before an escalation is logged for which required evidence is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ..case.form_dialog import FormDialog
from ..case.missing_evidence import MissingEvidence
from ..kit import Kit
from ..theme import set_look
from ..widgets import PlainLabel


class IncompleteDialog(FormDialog):
    """Names what is missing. Ctrl+Enter only leads to the button, which has to be pressed.

    Attributes:
        missing: the warning about evidence.
    """

    def __init__(
        self,
        kit: Kit,
        titles: Sequence[str],
        go_on: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            kit: session, theme, icons.
            titles: the evidence that is missing.
            go_on: logs the message all the same.
            parent: the window in front of which it opens.
        """
        super().__init__(kit, parent)
        self._titles = tuple(titles)
        self._go_on = go_on
        self.missing = MissingEvidence(kit)
        self._advice = PlainLabel(role="muted", wrap=True)
        self.fields.addWidget(self.missing)
        self.fields.addWidget(self._advice)
        set_look(self.save_button, "kind", "danger")
        self.cancel_button.setFocus()
        self.retranslate()
        self.resize(480, 240)
        self.grow_to_fit()

    def save(self) -> bool:
        """Log the message."""
        self._go_on()
        return True

    def submit_by_keys(self) -> None:
        """Lead to the button."""
        self.save_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Escalate without all evidence?"))
        self.missing.show_missing(
            self.tr("Required evidence is missing. Log the escalation as sent without it?"),
            self._titles,
        )
        self._advice.setText(
            self.tr("Escalations go better with complete material. It can be added first.")
        )
        self.save_button.set_words(self.tr("Log without it"))
        self.save_button.setToolTip("")
