"""A message that comes and goes at the bottom left of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ..icons import IconSet
from ..theme import space
from .banner import TONE_ICONS
from .button import Button, IconButton
from .icon_label import IconLabel
from .plain_label import PlainLabel, plain_tooltip
from .undo_key import UNDO_KEYS, UndoKey

_READ_MS = 5_000
_ACT_MS = 10_000
_WIDEST = 560
# A message higher than this part of the window is made wider.
_HIGHEST = 1 / 3


class Toast(QFrame):
    """A note: icon, text, perhaps "Undo". A new message replaces the last one, except that one
    without a button waits behind one with a button.

    It stands at the bottom left, over the empty part of the navigation, where it covers none of
    a page's buttons. It hides itself after a while, but not while the pointer or the keyboard is
    on it. Ctrl+Z does what its button does; afterwards the keyboard is where it was before.
    """

    def __init__(self, icons: IconSet, parent: QWidget, *, width: int = 200) -> None:
        """Make a hidden note.

        Args:
            icons: drawings.
            parent: what it floats over.
            width: how wide it is, in pixels, unless its text is very long.
        """
        super().__init__(parent)
        self._width = width
        self._picture = IconLabel(icons)
        self._text = PlainLabel(wrap=True)
        self.button = Button(kind="secondary")
        self.button.clicked.connect(self._act)
        self._close = IconButton(icons.get("close", "on_tooltip"), "")
        self._close.clicked.connect(self._leave)
        self._over = parent
        self._lay_out()
        self._callback: Callable[[], None] | None = None
        self._waiting: list[tuple[str, str]] = []
        self._had_keyboard: QWidget | None = None
        self._key = UndoKey(self._act, self)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._time_is_up)
        parent.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keyboard_moved)
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
        """Say something; later, if it has no button and one with a button is on show.

        Args:
            text: one sentence, plain text.
            tone: neutral, accent, danger, warning, info or success; each has its icon.
            action: words and callback of a button, e.g. ("Undo", undo).
        """
        if action is None and self._callback is not None and not self.isHidden():
            if (text, tone) not in self._waiting:
                self._waiting.append((text, tone))
            return
        self._keyboard_moved(None, self.window().focusWidget())
        self._picture.set(TONE_ICONS[tone], "on_tooltip")
        self._text.setText(text)
        # What can be taken back is told in this tone; other buttons lead somewhere.
        self._offer(action, by_key=tone == "neutral")
        self._place()
        self.show()
        self.raise_()
        self.timer.start(_ACT_MS if action else _READ_MS)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def dismiss(self) -> None:
        """Take back what is on show and what waits behind it."""
        self._waiting.clear()
        self._go()

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

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(0, 0, space(1), 0)
        words.setSpacing(space(2))
        words.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(space(3), space(3), space(2), space(2))
        self._lines.setSpacing(space(1))
        self._lines.addLayout(words)
        self._lines.addLayout(buttons)

    def _place(self) -> None:
        # The line of the text keeps the height of the text before until it is activated.
        self._lines.activate()
        over, margin = self._over, space(3)
        width = self._width
        if self._height(width) > over.height() * _HIGHEST:
            width = min(_WIDEST, over.width() - 2 * margin)
        height = self._height(width)
        self.setGeometry(margin, over.height() - height - margin, width, height)

    def _height(self, width: int) -> int:
        return max(self._lines.heightForWidth(width), self._lines.minimumSize().height())

    def _time_is_up(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self):
            self.timer.start(_READ_MS)
        else:
            self._leave()

    def _offer(
        self, action: tuple[str, Callable[[], None]] | None, *, by_key: bool = False
    ) -> None:
        if action is None:
            self._give_keyboard_back()
        word, self._callback = action or ("", None)
        self.button.set_words(word)
        keys = QKeySequence(UNDO_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self.button.setToolTip(plain_tooltip(f"{word} ({keys})" if by_key else word))
        self.button.setVisible(action is not None)
        self._key.set_enabled(by_key and action is not None)

    def _act(self) -> None:
        callback = self._callback
        self._go()
        if callback is not None:
            callback()
        # Unless it was answered by a message of its own, after which they come.
        if self.isHidden():
            self._show_waiting()

    def _leave(self) -> None:
        self._go()
        self._show_waiting()

    def _go(self) -> None:
        self._callback = None
        self._key.set_enabled(False)
        self._give_keyboard_back()
        self.timer.stop()
        self.hide()

    def _show_waiting(self) -> None:
        if self._waiting:
            text, tone = self._waiting.pop(0)
            self.show_message(text, tone)

    def _keyboard_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        is_mine = new is not None and (new is self or self.isAncestorOf(new))
        if new is not None and not is_mine and new.window() is self.window():
            self._had_keyboard = new

    def _give_keyboard_back(self) -> None:
        before = self._had_keyboard
        has_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        # What had it may be gone meanwhile, or stand on a page that is not shown any more.
        if has_keyboard and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._close.set_words(self.tr("Close"))
