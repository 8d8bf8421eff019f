"""What stands beside a field's label once a paste has told something about the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..theme import space
from ..widgets import Badge, Button, plain_tooltip
from .paste_words import GuessWords

_WIDEST_OFFER = 132
_HEIGHT = 24


class GuessMark(QWidget):
    """A badge that says "guess" and a way back, or the offer of a guess that was not taken.

    Attributes:
        badge: says that it is a guess, and how sure; its tool tip where it was read.
        undo_button: takes the guess back.
        use_button: takes the guess that is offered.

    Signals:
        undo_requested: the guess is not wanted.
        use_requested: the guess is wanted in place of what stands there.
    """

    undo_requested = Signal()
    use_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a mark of which nothing is seen."""
        super().__init__(parent)
        self._words: GuessWords | None = None
        self.badge = Badge()
        self.undo_button = Button(kind="link")
        # Ctrl+Z in the field does the same; more stops for Tab would be in the way.
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo_button.clicked.connect(self.undo_requested)
        self.use_button = Button(kind="link")
        self.use_button.clicked.connect(self.use_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.badge)
        layout.addStretch(1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.use_button)
        # As high as its highest part, so that the fields of a line stay on one height.
        self.setFixedHeight(_HEIGHT)
        self.clear()

    def clear(self) -> None:
        """Show nothing, and keep the room."""
        self._show(None, badge=False, undo=False, use=False)

    def show_taken(self, words: GuessWords) -> None:
        """Say that what stands in the field is a guess."""
        self._show(words, badge=True, undo=True, use=False)
        self.badge.set(words.badge(), words.tone())

    def show_offer(self, words: GuessWords) -> None:
        """Offer a guess beside what the user wrote."""
        self._show(words, badge=False, undo=False, use=True)

    def show_differing(self, words: GuessWords) -> None:
        """Say that the paste tells something else than the case does."""
        self._show(words, badge=True, undo=False, use=False)
        self.badge.set(self._shortened(words.told()), "warning")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._words is not None:
            if not self.undo_button.isHidden():
                self.show_taken(self._words)
            elif not self.use_button.isHidden():
                self.show_offer(self._words)
            else:
                self.show_differing(self._words)
        super().changeEvent(event)

    def _show(self, words: GuessWords | None, *, badge: bool, undo: bool, use: bool) -> None:
        self._words = words
        for part, is_seen in (
            (self.badge, badge),
            (self.undo_button, undo),
            (self.use_button, use),
        ):
            part.setVisible(is_seen)
        if words is None:
            return
        tip = plain_tooltip(words.explained())
        self.badge.setToolTip(tip)
        self.badge.setAccessibleDescription(words.explained())
        self.undo_button.set_words(self.tr("Undo"))
        self.undo_button.setAccessibleName(self.tr("Take back: {field}").format(field=words.field))
        self.undo_button.setToolTip(plain_tooltip(self.tr("Take this guess back (Ctrl+Z in it)")))
        offer = self.tr("Use {value}").format(value=words.value())
        self.use_button.set_words(self._shortened(offer).replace("&", "&&"))
        self.use_button.setAccessibleName(f"{words.field}: {offer}")
        self.use_button.setToolTip(plain_tooltip(f"{offer}\n{words.explained()}"))

    def _shortened(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST_OFFER)


class MarkRoom(QWidget):
    """Room beside a label for a mark, so that the fields of a line stay on one height.

    The mark is made when it is first needed: most fields of most forms never have one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make room that is not seen."""
        super().__init__(parent)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(_HEIGHT)
        self.hide()

    def make_mark(self) -> GuessMark:
        """Return a new mark that stands in it."""
        mark = GuessMark()
        self._layout.addWidget(mark)
        return mark
