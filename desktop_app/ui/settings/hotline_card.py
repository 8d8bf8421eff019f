"""Why no hotline number ships, and room for the seller's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop_app.services.preferences import Preference, preference, set_preference

from ..kit import Kit
from ..theme import space
from ..widgets import IconButton, PlainLabel
from .section import Section, paragraph

_LONGEST = 60


class HotlineCard(Section):
    """A warning, and a field that is kept when the keyboard leaves it.

    Attributes:
        number: the seller's number.
        copy: puts it on the clipboard.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self._label = PlainLabel(role="strong")
        self.number = QLineEdit()
        self.number.setMaxLength(_LONGEST)
        self.number.editingFinished.connect(self._keep)
        self.number.textChanged.connect(self._show_state)
        self._label.setBuddy(self.number)
        self.copy = IconButton(kit.icons.get("copy"), "")
        self.copy.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.number, 1)
        line.addWidget(self.copy)
        field = paragraph(self._label)
        field.addLayout(line)
        self.body.addLayout(field)
        self.retranslate()
        self.refresh()
        self._show_state()

    def refresh(self) -> None:
        """Show the number that is kept, unless another is being typed."""
        if not self.number.hasFocus():
            self.number.setText(preference(self._session.store, Preference.HOTLINE))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Why there is no hotline number here"),
            self.tr(
                "Numbers change, and swindlers plant false ones where people search for the "
                "platform's support line. So this program ships none. Take the number from the "
                "platform's official site or from inside Qianniu, never from a search result or "
                "a middleman, and keep it here."
            ),
        )
        self._label.setText(self.tr("Hotline, from the official site"))
        self.number.setAccessibleName(self.tr("Hotline, from the official site"))
        self.number.setPlaceholderText(self.tr("Not entered"))
        self.copy.set_words(self.tr("Copy the number"))

    def _keep(self) -> None:
        number = self.number.text().strip()
        self.number.setText(number)
        if number != preference(self._session.store, Preference.HOTLINE):
            self._session.do(set_preference, Preference.HOTLINE, number)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number.text().strip())
        self.notified.emit(self.tr("Number copied."), "success")

    def _show_state(self) -> None:
        self.copy.setEnabled(bool(self.number.text().strip()))
