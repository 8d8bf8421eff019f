"""Choosing whose deadlines are shown, for sellers with several shops."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import space
from ..widgets import Button, ChoiceField

_WIDEST = 240


class ShopFilter(QWidget):
    """A field with the shops, and how much is overdue at those that it leaves out.

    Attributes:
        choice: its value is "" for all shops.
        others: what is overdue elsewhere; pressing it shows all shops.

    Signals:
        chosen(str): the seller chose a shop, or "" for all.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shops: Sequence[str] = ()
        self._elsewhere = 0
        self.others = Button(kind="link")
        self.others.clicked.connect(self._show_all)
        self.choice = ChoiceField()
        self.choice.setMaximumWidth(_WIDEST)
        self.choice.currentIndexChanged.connect(lambda _: self.chosen.emit(self.choice.value()))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.others)
        layout.addWidget(self.choice)
        self._retranslate()

    def set_shops(self, shops: Sequence[str], chosen: str) -> None:
        """Offer shops and choose one, without a signal."""
        self._shops = shops
        self.choice.blockSignals(True)
        self._name_choices()
        self.choice.set_value(chosen)
        self.choice.blockSignals(False)

    def set_elsewhere(self, overdue: int) -> None:
        """Tell how many deadlines are overdue at the shops that are left out."""
        self._elsewhere = overdue
        self.others.set_words(self.tr("%n more overdue at other shops", "", overdue))
        self.others.setVisible(overdue > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_all(self) -> None:
        # First, because the pressed button is about to go.
        self.choice.setFocus()
        self.choice.set_value("")

    def _name_choices(self) -> None:
        names = [(shop, shop) for shop in self._shops]
        self.choice.set_choices([("", self.tr("All shops")), *names])

    def _retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Shop"))
        self.choice.setToolTip(self.tr("Show what is due at one shop, or at all"))
        self._name_choices()
        self.set_elsewhere(self._elsewhere)
