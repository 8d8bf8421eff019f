"""Completion of filters in any line of search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.search_completion import Completion, Completions, complete, take
from desktop_app.domain.search_language import Typed

from ..kit import Kit
from ..widgets.offer_list import Offer, OfferList
from .filter_words import completion_detail
from .vocabulary_keeper import VocabularyKeeper

_STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): 7,
    int(Qt.Key.Key_PageUp): -7,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# A single letter begins a key as well as half of all words.
_LEAST_LETTERS = 2
_COLONS = (":", "：")


class FilterCompleter(QObject):
    """Offers keys and values of filters below a line while one types.

    Up and Down choose, Enter or Tab takes, Esc closes the list and keeps what is typed. Values are
    offered as soon as the colon is typed, the first one marked once it fits what follows; keys
    after two letters, none marked, so that Enter and the arrows of the line mean what they did.

    Attributes:
        offers_keys: whether keys drop down too; without, :meth:`key_at_hand` tells the best.
    """

    def __init__(self, field: QLineEdit, kit: Kit, *, offers_keys: bool = True) -> None:
        """Attach to a line.

        Args:
            field: the line; it owns the completer.
            kit: session, theme, icons.
            offers_keys: whether keys drop down too, or only values.
        """
        super().__init__(field)
        self._field = field
        self._keeper = VocabularyKeeper.of(kit.session)
        self._list: OfferList | None = None
        self.offers_keys = offers_keys
        field.installEventFilter(self)
        field.textEdited.connect(lambda text: self._offer())

    @property
    def is_open(self) -> bool:
        """Whether the list is down."""
        return self._list is not None and self._list.isVisible()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now; empty while the list is hidden."""
        return self._list.offers() if self._list is not None and self.is_open else ()

    def typed(self) -> Typed:
        """Return what the line means now."""
        return self._keeper.typed(self._field.text())

    def key_at_hand(self) -> Completion | None:
        """Return the key that Tab would complete at the cursor, None for none."""
        found = self._completions()
        is_key = bool(found.options) and found.options[0].is_key
        return found.options[0] if is_key and found.end > found.start else None

    def take(self, option: Completion) -> None:
        """Put an option into the line; after a key its values are offered."""
        self.close()
        line, cursor = take(self._field.text(), self._completions(), option)
        self._field.setText(line)
        self._field.setCursorPosition(_in_qt(line, cursor))
        self._field.textEdited.emit(line)

    def close(self) -> None:
        """Hide the list; nothing is taken."""
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Use the keys that are meant for the list; leave all others to the line."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if kind is QEvent.Type.FocusIn:
            self._keeper.warm_up()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.close()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if self.is_open and self._list is not None:
            if key in _STEPS:
                self._list.move_by(_STEPS[key])
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
            marked = self._list.current()
            if key in _ENTER and marked is not None:
                self._picked(marked)
                return True
        if key == Qt.Key.Key_Tab:
            return self._complete_at_once()
        return False

    def _complete_at_once(self) -> bool:
        """Take what is marked, or the best; False leaves Tab its usual meaning."""
        marked = self._list.current() if self._list is not None and self.is_open else None
        if marked is not None:
            self._picked(marked)
            return True
        found = self._completions()
        if not found.options or found.end == found.start:
            return False
        self.take(found.options[0])
        return True

    def _completions(self) -> Completions:
        text = self._field.text()
        cursor = _in_python(text, self._field.cursorPosition())
        return complete(text, cursor, self._keeper.vocabulary(), self._keeper.today())

    def _offer(self) -> None:
        found = self._completions()
        written = found.end - found.start
        text = self._field.text()[found.start : found.end]
        is_wanted = found.are_values or (
            self.offers_keys and (written >= _LEAST_LETTERS or not text.isascii())
        )
        if found.are_values and any(option.insert == text for option in found.options[:1]):
            # It stands there already.
            is_wanted = False
        if not is_wanted or not found.options:
            self.close()
            return
        if self._list is None:
            self._list = OfferList(self._field)
            self._list.picked.connect(self._picked)
        offers = [Offer(one.label, completion_detail(one), one) for one in found.options]
        # Enter after the colon alone must not take somebody's name.
        has_begun = found.are_values and text[-1:] not in _COLONS
        self._list.offer(offers, first_is_chosen=has_begun)

    def _picked(self, offer: Offer) -> None:
        option = offer.value
        if isinstance(option, Completion):
            self.take(option)
            if option.is_key:
                # The line may still be working on the key that took it.
                QTimer.singleShot(0, self, self._offer)


def _in_python(text: str, position: int) -> int:
    """Turn a position of Qt, which counts halves of rare characters, into one of Python."""
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))


def _in_qt(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
