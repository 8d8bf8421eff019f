"""The message as it will be sent: filled, editable, and safe to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from desktop_app.domain.placeholders import Filled, Variable, find, variables

from ..theme import Theme
from ..widgets import PlainTextEdit
from .spans import Span, with_tokens
from .token_marks import known_mark, missing_mark, units, unknown_mark

Fill = Callable[[str], Filled]


class MessagePreview(PlainTextEdit):
    """Shows a template with values in place, follows new values, and keeps edits by hand.

    A part with an unfilled placeholder is not copied; a signal tells why.

    Attributes:
        is_edited: whether somebody has edited the text by hand.

    Signals:
        state_changed: its text, or what it lacks, is not as it was.
        copy_refused(object): a part was to be copied in which these placeholders are unfilled.
    """

    state_changed = Signal()
    copy_refused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, min_lines=4, max_lines=60)
        self._theme = theme
        self._spans: list[Span] = []
        self._unknown: list[tuple[int, str]] = []
        self._fill: Fill | None = None
        self._remarks: list[QTextEdit.ExtraSelection] = []
        self._is_writing = False
        self.is_edited = False
        self.textChanged.connect(self._edited)
        theme.changed.connect(self._mark)

    def set_body(self, body: str, fill: Fill, *, is_edited: bool = False) -> None:
        """Show another text.

        Args:
            body: with placeholders.
            fill: puts values into a text.
            is_edited: whether the text was edited by hand before.
        """
        self._is_writing = True
        self._spans = []
        self.setPlainText(body)
        self._is_writing = False
        self.is_edited = is_edited
        self._fill = fill
        self._update()

    def message(self) -> str:
        """Return the text as it is sent: without empty lines around it."""
        return self.toPlainText().strip("\n")

    def body(self) -> str:
        """Return the text with its placeholders instead of what was put in their places."""
        return with_tokens(self.toPlainText(), self._spans)

    def fill(self, fill: Fill) -> None:
        """Put other values in place; what was edited by hand stays."""
        self._fill = fill
        self._update()

    def variables(self) -> tuple[Variable, ...]:
        """Return what the text asks for, filled or not, in order, each name once."""
        return variables("".join(span.raw for span in self._spans))

    def missing(self) -> tuple[str, ...]:
        """Return the placeholders without a value, in order, each once."""
        return tuple(dict.fromkeys(span.name for span in self._spans if not span.is_filled))

    def unknown(self) -> tuple[str, ...]:
        """Return every ``{{…}}`` that is no placeholder, as written, in order, each once."""
        return tuple(dict.fromkeys(raw for _, raw in self._unknown))

    def set_remarks(self, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Mark more than the placeholders, above their marks."""
        self._remarks = marks
        self._mark()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give away plain text only, and none with an unfilled placeholder in it."""
        data = QMimeData()
        if not self._selected_gaps():
            data.setText(self.textCursor().selection().toPlainText())
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Refuse to copy or cut a part with an unfilled placeholder."""
        keys = QKeySequence.StandardKey
        takes = event.matches(keys.Copy) or event.matches(keys.Cut)
        if takes and self._selected_gaps():
            event.accept()
            self._refuse()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the usual menu, in which "Copy" is as careful as the key."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self) -> QMenu:
        """Make the context menu for what is selected now."""
        menu = self.createStandardContextMenu()
        for usual in menu.actions() if self._selected_gaps() else []:
            if usual.objectName() in ("edit-copy", "edit-cut"):
                refusing = QAction(usual.icon(), usual.text(), menu)
                refusing.triggered.connect(self._refuse)
                menu.insertAction(usual, refusing)
                menu.removeAction(usual)
        return menu

    def _edited(self) -> None:
        if not self._is_writing and self._fill is not None:
            self.is_edited = True
            self._update()

    def _update(self) -> None:
        self._spans = [span for span in self._spans if span.is_intact]
        self._adopt_tokens()
        self._write_values()
        self._unknown = [(start, raw) for start, raw, name in self._tokens() if name is None]
        self._mark()
        self.state_changed.emit()

    def _tokens(self) -> list[tuple[int, str, str | None]]:
        """Return where the tokens are that stand outside of known places, as Qt counts."""
        text = self.toPlainText()
        found = []
        for token in find(text):
            start = units(text[: token.start])
            # Braces inside a value are no placeholder.
            if not any(span.overlaps(start, start + units(token.raw)) for span in self._spans):
                found.append((start, token.raw, token.name))
        return found

    def _adopt_tokens(self) -> None:
        for start, raw, name in self._tokens():
            if name is not None:
                self._spans.append(Span(self.document(), start, name, raw))
        self._spans.sort(key=lambda span: span.start)

    def _write_values(self) -> None:
        fill = self._fill
        if fill is None:
            return
        self._is_writing = True
        changed = [span.put(fill(span.raw)) for span in self._spans]
        self._is_writing = False
        if any(changed):
            # "Undo" is for what was typed here; it would tear values from their fields.
            self.document().clearUndoRedoStacks()

    def _mark(self) -> None:
        known, missing = known_mark(self._theme), missing_mark(self._theme)
        marks = [
            _marked(span.selection(), known if span.is_filled else missing) for span in self._spans
        ]
        for start, raw in self._unknown:
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + units(raw), QTextCursor.MoveMode.KeepAnchor)
            marks.append(_marked(cursor, unknown_mark(self._theme)))
        self.setExtraSelections(marks + self._remarks)

    def _selected_gaps(self) -> tuple[str, ...]:
        chosen = self.textCursor()
        start, end = chosen.selectionStart(), chosen.selectionEnd()
        gaps = (span for span in self._spans if not span.is_filled and span.overlaps(start, end))
        return tuple(dict.fromkeys(span.name for span in gaps))

    def _refuse(self) -> None:
        self.copy_refused.emit(self._selected_gaps())


def _marked(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    mark.format = look
    return mark
