"""The pasted text beside the form, with the words marked that guesses were read from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.paste.proposal import Guess, PasteKind
from desktop_app.domain.paste.text import MOST_READ

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, Button, FlowLayout, PlainLabel, plain_tooltip
from .paste_words import kind_word

WIDTH = 272
"""Of the pane, in pixels."""

_LOW = 72
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_ANY = (1 << 24) - 1


class PastePane(QWidget):
    """What was pasted, where the guess of the field with the keyboard comes from, and a way back.

    Attributes:
        view: the text.
        take_back_button: takes all guesses back.

    Signals:
        take_back_requested: no guess is wanted.
        other_requested(object): this :class:`Guess` is wanted instead of the one on show.
        retranslated: the language is another one, and what is said of a guess has to be.
    """

    take_back_requested = Signal()
    other_requested = Signal(object)
    retranslated = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make an empty pane."""
        super().__init__(parent)
        self._theme = kit.theme
        self._kind = PasteKind.TEXT
        self._taken = 0
        self._guesses: tuple[Guess, ...] = ()
        self._chosen: Guess | None = None
        self._pasted = ""
        self._heading = PlainLabel(role="strong")
        self._badge = Badge()
        self._count = PlainLabel(role="caption", wrap=True)
        self._origin = PlainLabel(role="caption", wrap=True)
        self.take_back_button = Button()
        self.take_back_button.clicked.connect(self.take_back_requested)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        self._foot = QBoxLayout(_DOWN)
        self._others = FlowLayout(gap=space(3))
        self._lay_out()
        kit.theme.changed.connect(self._mark)
        self._retranslate()

    def set_low(self, is_low: bool) -> None:
        """Be a low strip below the form, or a narrow column beside it."""
        self.setMinimumWidth(0 if is_low else WIDTH)
        self.setMaximumWidth(_ANY if is_low else WIDTH)
        self.view.setMaximumHeight(_LOW if is_low else _ANY)
        self._foot.setDirection(_ACROSS if is_low else _DOWN)

    def show_paste(self, text: str, kind: PasteKind, guesses: tuple[Guess, ...]) -> None:
        """Show a text and all that was read in it."""
        self._pasted = text[:MOST_READ]
        self._kind, self._guesses, self._chosen = kind, guesses, None
        self.view.setPlainText(_as_shown(self._pasted))
        self._mark()
        self._retranslate()
        self.show()

    def show_count(self, taken: int) -> None:
        """Tell in how many fields a guess stands."""
        self._taken = taken
        self._retranslate()

    def show_origin(
        self, guess: Guess | None, words: str, others: Sequence[tuple[Guess, str]] = ()
    ) -> None:
        """Mark where a guess comes from, and say how it was read.

        Args:
            guess: it, None for a field without one.
            words: how it was read.
            others: what else it could be, each with the words for it.
        """
        self._chosen = guess
        self._origin.setText(words)
        self._offer(others)
        self._mark()
        if guess is not None:
            cursor = self._cursor(guess)
            cursor.setPosition(cursor.selectionStart())
            self.view.setTextCursor(cursor)
            self.view.ensureCursorVisible()
        self._retranslate()

    def origin(self) -> str:
        """Return what is said of the field with the keyboard."""
        return self._origin.text()

    def marked_words(self) -> str:
        """Return the words that are marked as where the chosen guess comes from."""
        return "" if self._chosen is None else self._cursor(self._chosen).selectedText()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.retranslated.emit()
        super().changeEvent(event)

    def _offer(self, others: Sequence[tuple[Guess, str]]) -> None:
        self._others.clear()
        for other, words in others:
            button = Button(kind="link")
            button.set_words(self._cut(words).replace("&", "&&"))
            button.setAccessibleName(words)
            button.setToolTip(plain_tooltip(words))
            button.clicked.connect(lambda _=False, other=other: self.other_requested.emit(other))
            self._others.addWidget(button)

    def _cut(self, words: str) -> str:
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, WIDTH - space(4))

    def _mark(self) -> None:
        whole = len(self._pasted.strip()) if self._guesses else 0
        marks = [
            self._selection(guess, chosen=False)
            for guess in self._guesses
            if guess.end - guess.start < whole
        ]
        if self._chosen is not None:
            marks.append(self._selection(self._chosen, chosen=True))
        self.view.setExtraSelections(marks)

    def _selection(self, guess: Guess, *, chosen: bool) -> QTextEdit.ExtraSelection:
        style = QTextCharFormat()
        style.setBackground(self._theme.color("selection" if chosen else "neutral_soft"))
        style.setForeground(self._theme.color("text"))
        # Not by colour alone.
        style.setFontUnderline(chosen)
        if chosen:
            style.setFontWeight(QFont.Weight.DemiBold)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(guess)
        selection.format = style
        return selection

    def _cursor(self, guess: Guess) -> QTextCursor:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(self._place(guess.start))
        cursor.setPosition(self._place(guess.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _place(self, index: int) -> int:
        """Return where Qt counts what Python counts: it takes two for an emoji, one for CR LF."""
        return len(_as_shown(self._pasted[:index]).encode("utf-16-le")) // 2

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._heading)
        head.addWidget(self._badge)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._origin)
        words.addLayout(self._others)
        words.addWidget(self._count)
        self._foot.setSpacing(space(2))
        self._foot.addLayout(words, 1)
        self._foot.addWidget(self.take_back_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._foot)
        self.set_low(False)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Pasted text"))
        self._badge.set(kind_word(self._kind), "neutral")
        self.view.setAccessibleName(self.tr("Pasted text"))
        self.take_back_button.set_words(self.tr("&Take all guesses back"))
        if self._taken:
            filled = self.tr("%n field(s) filled by guessing.", "", self._taken)
            count = f"{filled} {self.tr('Nothing is saved yet.')}"
        else:
            count = self.tr("No field is filled by guessing.")
        self._count.setText(count)
        if self._chosen is None:
            self._origin.setText(
                self.tr("Go to a marked field to see here which words its guess comes from.")
            )


def _as_shown(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", " ")
