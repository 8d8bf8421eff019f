"""Buttons with a look, an icon and a shortcut that the tool tip tells."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from .plain_label import plain_tooltip


def _tip(text: str, shortcut: str) -> str:
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return plain_tooltip(f"{text} ({keys})" if keys else text)


class Button(QPushButton):
    """A push button with text.

    The look is the dynamic property ``kind``: primary, secondary, quiet, danger or link.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "secondary",
        icon: QIcon | None = None,
        shortcut: str = "",
    ) -> None:
        """Make a button.

        Args:
            text: its words; ``&`` marks a mnemonic.
            parent: where it stands.
            kind: its look.
            icon: at its left; 18 pixels.
            shortcut: keys in portable form, e.g. ``Ctrl+E``; they are told in the tool tip.
        """
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        if icon is not None:
            self.setIcon(icon)
            self.setIconSize(QSize(22, 18))
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self._shortcut = shortcut
        self.set_words(text)

    def set_words(self, text: str) -> None:
        """Change the text (when the language changes, say), keeping shortcut and tool tip right."""
        self.setText(text)
        if self._shortcut:
            # setText drops the shortcut in favour of the mnemonic.
            self.setShortcut(QKeySequence(self._shortcut))
            self.setToolTip(_tip(text.replace("&", ""), self._shortcut))


class IconButton(QToolButton):
    """A button that is only an icon, named for screen readers and by its tool tip."""

    def __init__(
        self,
        icon: QIcon,
        name: str,
        parent: QWidget | None = None,
        *,
        kind: str = "quiet",
        shortcut: str = "",
    ) -> None:
        """Make a button.

        Args:
            icon: what is seen.
            name: what is said; one verb or so.
            parent: where it stands.
            kind: "quiet" (no outline) or "".
            shortcut: keys in portable form.
        """
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setIcon(icon)
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shortcut = shortcut
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        self.set_words(name)

    def set_words(self, name: str) -> None:
        """Change the name."""
        self.setAccessibleName(name)
        self.setToolTip(_tip(name, self._shortcut))
