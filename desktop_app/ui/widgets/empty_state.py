"""What a page says when it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..icons import IconSet
from ..theme import space
from .button import Button
from .icon_label import IconLabel
from .plain_label import PlainLabel

_SENTENCE_WIDTH = 420


class EmptyState(QWidget):
    """An icon, a heading, one sentence on what to do next, and perhaps the button to do it.

    Signals:
        action: the button was pressed.
    """

    action = Signal()

    def __init__(self, icons: IconSet, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconLabel(icons, icon_name, "accent", 48)
        self._heading = PlainLabel(role="heading", wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFixedWidth(_SENTENCE_WIDTH)
        self.button = Button(kind="primary")
        self.button.hide()
        self.button.clicked.connect(self.action)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(6), space(8), space(6), space(8))
        layout.setSpacing(space(2))
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self._picture, 0, centre)
        layout.addSpacing(space(2))
        layout.addWidget(self._heading)
        layout.addWidget(self._sentence, 0, centre)
        layout.addSpacing(space(3))
        layout.addWidget(self.button, 0, centre)
        layout.addStretch(3)

    def set_words(self, heading: str, sentence: str, action_text: str = "") -> None:
        """Set the texts; without ``action_text`` there is no button."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        # An aligned label is not asked for its height at its width: a second line would be cut off.
        self._sentence.ensurePolished()
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(_SENTENCE_WIDTH))
        self.button.set_words(action_text)
        self.button.setVisible(bool(action_text))
