"""How ``{{placeholders}}`` are marked in a text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop_app.domain.placeholders import find

from ..theme import Theme


def units(text: str) -> int:
    """Return the length of a text as Qt counts it: characters beyond the first 65,536 are two."""
    return len(text) + sum(character > "\uffff" for character in text)


def known_mark(theme: Theme) -> QTextCharFormat:
    """Return the look of a placeholder that the program knows."""
    mark = QTextCharFormat()
    mark.setForeground(theme.color("accent"))
    mark.setBackground(theme.color("accent_soft"))
    return mark


def missing_mark(theme: Theme) -> QTextCharFormat:
    """Return the look of a placeholder that has no value yet."""
    mark = QTextCharFormat()
    mark.setForeground(theme.color("warning"))
    mark.setBackground(theme.color("warning_soft"))
    mark.setFontWeight(QFont.Weight.DemiBold)
    return mark


def unknown_mark(theme: Theme) -> QTextCharFormat:
    """Return the look of a ``{{…}}`` that is no placeholder; underlined, like a misspelt word."""
    mark = QTextCharFormat()
    mark.setForeground(theme.color("danger"))
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    mark.setUnderlineColor(theme.color("danger"))
    return mark


class TokenHighlighter(QSyntaxHighlighter):
    """Marks known and unknown placeholders of a template while it is written."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Mark one paragraph; a placeholder never spans two."""
        for token in find(text):
            mark = unknown_mark if token.name is None else known_mark
            start = units(text[: token.start])
            self.setFormat(start, units(token.raw), mark(self._theme))
