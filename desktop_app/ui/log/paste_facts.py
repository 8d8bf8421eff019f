"""Facts of the case for which the form has room only when a paste tells them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ..theme import space
from ..widgets.form import FormRow
from .number_edit import NumberEdit

EXTRA_NUMBERS = ("refund_no", "notice_no", "tracking_no")
_LINES = ("buyer", "amount", "rule_cited", "link")
EXTRA_FACTS = (*EXTRA_NUMBERS, *_LINES)
"""The fields of :class:`CaseFacts` that are shown here, in this order."""

_WIDE = ("rule_cited", "link")


class FactEdit(QLineEdit):
    """A line that can show a fact of the case."""

    def set_locked(self, locked: bool) -> None:
        """Show the text without letting it be changed; Tab passes over it."""
        self.setReadOnly(locked)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus)


class ExtraFacts(QWidget):
    """Rows of which only those are seen that something is known for.

    Attributes:
        fields: by the name of their fact.
        rows: each field's row by the same name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the rows; none is seen."""
        super().__init__(parent)
        self.fields: dict[str, NumberEdit | FactEdit] = {}
        self.rows: dict[str, FormRow] = {}
        for name in EXTRA_FACTS:
            self.fields[name] = NumberEdit() if name in EXTRA_NUMBERS else FactEdit()
            self.rows[name] = FormRow(self.fields[name])
            self.rows[name].setParent(self)
            self.rows[name].hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(4))
        self._grid.setVerticalSpacing(space(3))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        self._retranslate()
        self.hide()

    def show_only(self, names: Collection[str]) -> None:
        """Show the rows of these facts, side by side where two fit."""
        place = 0
        for name, row in self.rows.items():
            self._grid.removeWidget(row)
            if name not in names:
                row.hide()
                continue
            span = 2 if name in _WIDE else 1
            place += place % 2 if span == 2 else 0
            self._grid.addWidget(row, place // 2, place % 2, 1, span)
            place += span
            row.show()
        self.setVisible(place > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        for name, label in {
            "refund_no": self.tr("Refund no."),
            "notice_no": self.tr("Notice no."),
            "tracking_no": self.tr("Tracking no."),
            "buyer": self.tr("Buyer"),
            "amount": self.tr("Amount"),
            "rule_cited": self.tr("Rule cited"),
            "link": self.tr("Link"),
        }.items():
            self.rows[name].set_label(label)
