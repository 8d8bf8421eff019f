"""Places of a text that follow their placeholder while the text around them is edited."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.domain.placeholders import Filled

from .token_marks import units


class Span:
    """Where a placeholder, or what was put in its place, stands in a document.

    Attributes:
        name: canonical name of the placeholder.
        raw: the placeholder as it was written.
        is_filled: whether a value stands there instead of the placeholder.
    """

    def __init__(self, document: QTextDocument, start: int, name: str, raw: str) -> None:
        """Follow the placeholder that stands at ``start`` of a document."""
        self.name = name
        self.raw = raw
        self.is_filled = False
        self._start = QTextCursor(document)
        self._end = QTextCursor(document)
        # Text that is typed right behind the span does not belong to it.
        self._end.setKeepPositionOnInsert(True)
        self._settle(start, start + units(raw))
        self._wanted = raw

    @property
    def start(self) -> int:
        """Position of its first character, as Qt counts."""
        return self._start.position()

    @property
    def end(self) -> int:
        """Position behind its last character, as Qt counts."""
        return self._end.position()

    @property
    def is_intact(self) -> bool:
        """False once somebody has edited what stands there."""
        return self.start < self.end and self.selection().selectedText() == self._placed

    def selection(self) -> QTextCursor:
        """Return a cursor that selects it."""
        cursor = QTextCursor(self._start)
        cursor.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether it shares a character with another part of the document."""
        return start < self.end and self.start < end

    def put(self, filled: Filled) -> bool:
        """Write a value, or the placeholder again; return whether that changed the document."""
        self.is_filled = not filled.missing
        if filled.text == self._wanted:
            return False
        self._wanted = filled.text
        cursor = self.selection()
        start = self.start
        cursor.insertText(filled.text)
        self._settle(start, cursor.position())
        return True

    def _settle(self, start: int, end: int) -> None:
        self._start.setPosition(start)
        self._end.setPosition(end)
        # Read back, because a document keeps line ends in its own way.
        self._placed = self.selection().selectedText()


def with_tokens(text: str, spans: Iterable[Span]) -> str:
    """Return a document's text with the placeholders in their places again.

    Args:
        text: of the whole document.
        spans: places in it, from the beginning to the end.
    """
    # Positions count UTF-16 code units, two bytes each.
    coded = text.encode("utf-16-le", "surrogatepass")
    pieces = []
    done = 0
    for span in spans:
        pieces += [coded[done : 2 * span.start], span.raw.encode("utf-16-le", "surrogatepass")]
        done = 2 * span.end
    pieces.append(coded[done:])
    return b"".join(pieces).decode("utf-16-le", "surrogatepass")
