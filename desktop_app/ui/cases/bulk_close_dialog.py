"""Closing several cases at once: how did they end?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.services.bulk import Outlook

from ..case.form_dialog import FormDialog
from ..case.shown import show_if
from ..kit import Kit
from ..theme import set_look
from ..widgets import Form, PlainLabel, PlainTextEdit


class BulkCloseDialog(FormDialog):
    """Asks once for the outcome, and says in one sentence what would be lost sight of.

    Attributes:
        outcome: the field.
        keep: whether cases with an outcome keep it; hidden when there is none.
        warning: the sentence.
    """

    def __init__(
        self,
        kit: Kit,
        outlook: Outlook,
        close: Callable[[str, bool], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about cases.

        Args:
            kit: what to work with.
            outlook: what closing them means.
            close: gets the outcome, and whether known outcomes stay.
            parent: the window in front of which it opens.
        """
        super().__init__(kit, parent)
        self._outlook, self._close = outlook, close
        self.warning = PlainLabel(role="warning", wrap=True)
        self.outcome = PlainTextEdit(min_lines=3)
        self.keep = QCheckBox()
        self.keep.setChecked(True)
        form = Form()
        self._row = form.add_row(self.outcome)
        self.fields.addWidget(self.warning)
        self.fields.addWidget(form)
        self.fields.addWidget(self.keep)
        self.outcome.textChanged.connect(self._check)
        self.retranslate()
        self.resize(520, 280)
        self.grow_to_fit()
        self.outcome.setFocus()

    def save(self) -> bool:
        """Hand the outcome over."""
        self._close(self.outcome.toPlainText(), self.keep.isChecked())
        return True

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        seen = self._outlook
        self.setWindowTitle(self.tr("Close %Ln case(s)", "", seen.cases))
        self._row.set_label(self.tr("Outcome of all of them"))
        self.keep.setText(self.tr("%Ln of them with an outcome keep(s) it", "", seen.known))
        show_if(self.keep, seen.known > 0)
        self.warning.setText(self._sentence())
        show_if(self.warning, bool(self.warning.text()))
        self.save_button.set_words(self.tr("Close %Ln case(s)", "", seen.cases))
        set_look(self.save_button, "kind", "danger" if seen.lacking else "primary")
        self._check()

    def _sentence(self) -> str:
        seen = self._outlook
        lacking = self.tr("%Ln of them lack(s) required evidence", "", seen.lacking)
        resting = self.tr("%Ln open deadline(s) will no longer remind you", "", seen.deadlines)
        if seen.lacking and seen.deadlines:
            return self.tr("{lacking}, and {resting}.").format(lacking=lacking, resting=resting)
        if seen.lacking or seen.deadlines:
            return self.tr("{one}.").format(one=lacking if seen.lacking else resting)
        return ""

    def _check(self) -> None:
        self.save_button.setEnabled(bool(self.outcome.toPlainText().strip()))
