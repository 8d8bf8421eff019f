"""A line that offers what fits while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from .offer_list import Offer, OfferList

_STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): 7,
    int(Qt.Key.Key_PageUp): -7,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Going elsewhere in the form takes the marked offer along; a glance at another window does not.
_GOING_ON = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
)


class TypeAhead(QLineEdit):
    """Typing, Down or a click drops a list of offers; Enter or Tab takes the marked one.

    Signals:
        picked(Offer): an offer was taken.
    """

    picked = Signal(object)

    def __init__(
        self,
        find: Callable[[str], Sequence[Offer]],
        parent: QWidget | None = None,
        *,
        free_text: bool = False,
        arrow: QIcon | None = None,
    ) -> None:
        """Make an empty line.

        Args:
            find: returns the offers for what was typed, "" for all.
            parent: where it stands.
            free_text: anything may be typed, offers are a help: none is marked until Down is
                pressed. Otherwise the first one is.
            arrow: icon of a mark at the right that says "there is a list".
        """
        super().__init__(parent)
        self._find = find
        self._free_text = free_text
        self._offers: OfferList | None = None
        self._arrow: QAction | None = None
        if arrow is not None:
            self._arrow = self.addAction(arrow, QLineEdit.ActionPosition.TrailingPosition)
            self._arrow.triggered.connect(self._toggle)
        self.textEdited.connect(self._offer)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now; empty while the list is hidden."""
        return self._offers.offers() if self._offers and self.is_open else ()

    @property
    def is_open(self) -> bool:
        """Whether the list is down."""
        return self._offers is not None and self._offers.isVisible()

    def open_list(self) -> None:
        """Drop the list with everything there is."""
        if not self.isReadOnly():
            self._offer("")

    def close_list(self) -> None:
        """Hide the list; nothing is taken."""
        if self._offers is not None:
            self._offers.hide()

    def set_locked(self, locked: bool) -> None:
        """Show the text without letting it be changed; Tab passes over it."""
        self.close_list()
        self.setReadOnly(locked)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus)
        if self._arrow is not None:
            self._arrow.setVisible(not locked)

    def take(self, offer: Offer) -> None:
        """Take an offer."""
        self.close_list()
        self.setText(offer.label)
        self.picked.emit(offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, close it."""
        if self._offers is not None and self.is_open and self._key_in_list(self._offers, event):
            return
        if event.key() == Qt.Key.Key_Down and not self.is_open:
            self.open_list()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drop the list on a click into an empty line."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.text() and not self.is_open:
            self.open_list()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the marked offer when the keyboard goes on to another field."""
        marked = self._offers.current() if self._offers is not None and self.is_open else None
        if marked is not None and event.reason() in _GOING_ON:
            self.take(marked)
        self.close_list()
        super().focusOutEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list when the window changes size: it would stand in the wrong place."""
        if event.type() is QEvent.Type.Resize:
            self.close_list()
        return False

    def _key_in_list(self, offers: OfferList, event: QKeyEvent) -> bool:
        step = _STEPS.get(event.key())
        if step is not None:
            offers.move_by(step)
            marked = offers.current()
            if marked is not None:
                words = f"{marked.label} {marked.detail}"
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        elif event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            marked = offers.current()
            if marked is None:
                self.close_list()
                return False
            self.take(marked)
            self.focusNextChild()
        else:
            return False
        event.accept()
        return True

    def _offer(self, text: str) -> None:
        if self._offers is None:
            self._offers = OfferList(self)
            self._offers.picked.connect(self.take)
            self.window().installEventFilter(self)
        marks_first = not self._free_text
        self._offers.offer(self._find(text.strip()), first_is_chosen=marks_first)

    def _toggle(self) -> None:
        self.setFocus()
        if self.is_open:
            self.close_list()
        else:
            self.open_list()
