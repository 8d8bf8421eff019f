"""A text to be read, letter below letter."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ..theme import Theme


class TextView(QPlainTextEdit):
    """Plain text that can be selected and copied but not changed; Tab goes on."""

    def __init__(self, theme: Theme, *, least_lines: int) -> None:
        """Make an empty one.

        Args:
            theme: gives the size of letters.
            least_lines: how many lines are seen at least.
        """
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFont(_fixed_font(theme))
        self.setMinimumHeight(least_lines * self.fontMetrics().lineSpacing())

    def show_text(self, text: str, *, at_end: bool = False) -> None:
        """Show another text from its beginning, or from its end.

        A text that is on show already stays as it is, with what is selected in it.
        """
        if text == self.toPlainText():
            return
        self.setPlainText(text)
        # Where the reader looks the cursor is, too: the keyboard goes on from there.
        move = QTextCursor.MoveOperation
        self.moveCursor(move.End if at_end else move.Start)
        if at_end:
            # Of the last line its beginning.
            self.moveCursor(move.StartOfLine)
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if at_end else 0)


def _fixed_font(theme: Theme) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    # By its real name: beside real names in a list, a stand-in such as "monospace" is passed over.
    # Chinese in it looks as it does everywhere else in the window.
    font.setFamilies([QFontInfo(font).family(), *QGuiApplication.font().families()])
    font.setPixelSize(theme.scale.caption)
    return font
