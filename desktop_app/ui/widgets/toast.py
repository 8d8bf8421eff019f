"""A message that comes and goes at the bottom of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ..icons import IconSet
from ..theme import space
from .banner import TONE_ICONS
from .button import Button, IconButton
from .icon_label import IconLabel
from .plain_label import PlainLabel

_READ_MS = 5_000
_ACT_MS = 10_000
_WIDEST = 560


class Toast(QFrame):
    """A bar over the page: icon, text, perhaps "Undo". A new message replaces the last one.

    It hides itself after a while, but not while the pointer or the keyboard is on it.
    """

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        """Make a hidden bar that floats over ``parent``."""
        super().__init__(parent)
        self._picture = IconLabel(icons)
        self._text = PlainLabel(wrap=True)
        self.button = Button(kind="secondary")
        self.button.clicked.connect(self._act)
        self._close = IconButton(icons.get("close", "on_tooltip"), "")
        self._close.clicked.connect(self.hide)
        self._over = parent
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(space(4), space(2), space(2), space(2))
        layout.setSpacing(space(3))
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._close)
        self._callback: Callable[[], None] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._time_is_up)
        parent.installEventFilter(self)
        self._retranslate()
        self.hide()

    def text(self) -> str:
        """Return the last message."""
        return self._text.text()

    def show_message(
        self,
        text: str,
        tone: str = "neutral",
        action: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Say something.

        Args:
            text: one sentence, plain text.
            tone: neutral, accent, danger, warning, info or success; each has its icon.
            action: words and callback of a button, e.g. ("Undo", undo).
        """
        self._picture.set(TONE_ICONS[tone], "on_tooltip")
        self._text.setText(text)
        self._callback = action[1] if action else None
        self.button.set_words(action[0] if action else "")
        self.button.setVisible(action is not None)
        self._place()
        self.show()
        self.raise_()
        self.timer.start(_ACT_MS if action else _READ_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the window changes size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _place(self) -> None:
        parent = self._over
        width = min(self._natural_width(), _WIDEST, parent.width() - space(8))
        height = max(self._line.heightForWidth(width), self._line.minimumSize().height())
        left = (parent.width() - width) // 2
        self.setGeometry(left, parent.height() - height - space(6), width, height)

    def _natural_width(self) -> int:
        words = self._text.fontMetrics().horizontalAdvance(self._text.text())
        button = self.button.sizeHint().width() + space(3) if self._callback else 0
        return words + button + self._close.sizeHint().width() + space(18)

    def _time_is_up(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self):
            self.timer.start(_READ_MS)
        else:
            self.hide()

    def _act(self) -> None:
        callback, self._callback = self._callback, None
        self.hide()
        if callback is not None:
            callback()

    def _retranslate(self) -> None:
        self._close.set_words(self.tr("Close"))
