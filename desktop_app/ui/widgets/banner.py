"""A message that stays on the page until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..icons import IconSet
from ..theme import set_look, space
from .button import Button, IconButton
from .icon_label import IconLabel
from .plain_label import PlainLabel

TONE_ICONS = {
    "neutral": "info",
    "accent": "info",
    "danger": "warning",
    "warning": "warning",
    "info": "promise",
    "success": "done",
}


class Banner(QFrame):
    """A bar inside the page: icon, text, perhaps a button, and a way to close it.

    Signals:
        action: its button was pressed.
        closed: the user closed it.
    """

    action = Signal()
    closed = Signal()

    def __init__(
        self, icons: IconSet, parent: QWidget | None = None, *, closable: bool = True
    ) -> None:
        """Make a hidden banner; :meth:`show_message` shows it."""
        super().__init__(parent)
        self._picture = IconLabel(icons)
        self._text = PlainLabel(wrap=True)
        self.button = Button(kind="secondary")
        self.button.clicked.connect(self.action)
        self._close = IconButton(icons.get("close"), "")
        self._close.setVisible(closable)
        self._close.clicked.connect(self._dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(space(3), space(2), space(2), space(2))
        layout.setSpacing(space(3))
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._retranslate()
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def show_message(self, text: str, tone: str = "info", action_text: str = "") -> None:
        """Say something; without ``action_text`` there is no button."""
        set_look(self, "tone", tone)
        self._text.setText(text)
        self.button.set_words(action_text)
        self.button.setVisible(bool(action_text))
        self._picture.set(TONE_ICONS[tone], tone)
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _retranslate(self) -> None:
        self._close.set_words(self.tr("Close"))
