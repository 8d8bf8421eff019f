"""The guesses of one paste on the fields of the form, each of which can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.domain.paste.proposal import Guess, Value

from ..widgets.form import FormRow
from .paste_deadline import PastedDeadline
from .paste_fields import PasteField, State
from .paste_mark import GuessMark, MarkRoom
from .paste_words import GuessWords


class FieldGuess:
    """A field, what a paste tells about it, and what has become of that.

    What the user wrote is never written over: a guess then waits beside the field.
    """

    def __init__(self, field: PasteField, tell: Callable[[], object]) -> None:
        """Guess nothing yet.

        Args:
            field: it.
            tell: called when something else stands in it, or its guess is used or taken back.
        """
        self.field = field
        self.room = MarkRoom()
        self._mark: GuessMark | None = None
        self._tell = tell
        self.words: GuessWords | None = None
        self._value: Value | PastedDeadline = ""
        self._before: State = None
        self._after: State = None
        self._was_put = False
        field.row.put_beside_label(self.room)
        field.when_changed(self.look)
        field.when_changed(tell)

    @property
    def mark(self) -> GuessMark:
        """What stands beside the label."""
        if self._mark is None:
            self._mark = mark = self.room.make_mark()
            QWidget.setTabOrder(self.field.keys, mark.use_button)
            for requested, act in (
                (mark.undo_requested, self.take_back),
                (mark.use_requested, self.use),
            ):
                requested.connect(act)
                requested.connect(self._tell)
        return self._mark

    @property
    def before(self) -> State:
        """What stood in the field before the guess was taken."""
        return self._before

    @property
    def is_taken(self) -> bool:
        """Whether the guess stands in the field, as it was put there."""
        return self._was_put and self.field.state() == self._after

    def propose(self, words: GuessWords, value: Value | PastedDeadline) -> None:
        """Fill the field if it is empty, else offer the guess."""
        self.words, self._value = words, value
        field = self.field
        is_free = field.is_empty() and not field.is_locked() and field.is_shown()
        if is_free and not field.says(value):
            self._take()
        self.look()

    def resume(self, words: GuessWords, value: Value | PastedDeadline) -> None:
        """Offer a guess of a paste from before the form was closed, whatever stands there."""
        self.words, self._value = words, value
        self.look()

    def resume_taken(self, before: State) -> None:
        """Mark as a guess what stands there, unless it is something else.

        Args:
            before: what stood there before the guess was taken.
        """
        if self.field.says(self._value) and not self.field.is_locked():
            self._before, self._after, self._was_put = before, self.field.state(), True
            self.look()

    def use(self) -> None:
        """Let the guess stand in the field, in place of what the user wrote."""
        if self.words is not None and not self.field.is_locked():
            self._take()
            self.look()
            self.field.keys.setFocus()

    def use_other(self, words: GuessWords, value: Value | PastedDeadline) -> None:
        """Let another guess stand in the field; taking it back gives what was there at first."""
        self.take_back()
        self.words, self._value = words, value
        self.use()

    def _take(self) -> None:
        self._before = self.field.state()
        self.field.put(self._value)
        self._after = self.field.state()
        self._was_put = True

    def take_back(self) -> None:
        """Put back what stood there before."""
        if self.is_taken:
            self._was_put = False
            self.field.restore(self._before)
            self.look()

    def forget(self) -> None:
        """Leave the field as it is and its mark away."""
        self.words, self._was_put = None, False
        if self._mark is not None:
            self._mark.clear()

    def look(self) -> None:
        """Mark the field as it stands now: what was changed by hand is no guess any more."""
        words, field = self.words, self.field
        if words is None:
            return
        if not field.is_shown():
            self.mark.clear()
        elif field.is_locked():
            self._look_locked(words)
        elif self.is_taken:
            self.mark.show_taken(words)
        elif field.says(self._value):
            self.mark.clear()
        else:
            self.mark.show_offer(words)

    def _look_locked(self, words: GuessWords) -> None:
        if self.field.says(self._value):
            self.mark.clear()
        else:
            self.mark.show_differing(words)


class PasteGuesses(QObject):
    """All fields that can be guessed.

    Signals:
        entered(object): the keyboard is in a field; its :class:`Guess`, None when it has none.
        changed: a guess was taken, taken back or changed by hand.
    """

    entered = Signal(object)
    changed = Signal()

    def __init__(
        self,
        fields: Sequence[PasteField],
        others: Sequence[FormRow],
        parent: QObject | None = None,
    ) -> None:
        """Mark nothing yet.

        Args:
            fields: those that can be guessed.
            others: the rows that stand beside them in the form.
            parent: owner.
        """
        super().__init__(parent)
        self._rooms = [MarkRoom() for _ in others]
        for row, room in zip(others, self._rooms, strict=True):
            row.put_beside_label(room)
        self._all = {field.name: FieldGuess(field, self._tell) for field in fields}
        self._by_keys: dict[QObject, FieldGuess] = {}
        for one in self._all.values():
            self._by_keys[one.field.keys] = one
            one.field.keys.installEventFilter(self)
            self._rooms.append(one.room)

    def of(self, name: str) -> FieldGuess:
        """Return the guess on a field by the field's name."""
        return self._all[name]

    def names(self) -> tuple[str, ...]:
        """Return the names of the fields."""
        return tuple(self._all)

    def proposed(self) -> tuple[Guess, ...]:
        """Return what the paste tells, taken or not."""
        return tuple(one.words.guess for one in self._all.values() if one.words)

    def taken(self) -> tuple[str, ...]:
        """Return the names of the fields in which a guess stands."""
        return tuple(name for name, one in self._all.items() if one.is_taken)

    def show_marks(self) -> None:
        """Make room for marks beside all labels."""
        for room in self._rooms:
            room.show()

    def take_all_back(self) -> None:
        """Put back what stood there before the paste; what was changed by hand stays."""
        for one in self._all.values():
            one.take_back()
        self.forget()

    def forget(self) -> None:
        """Take all marks away; the fields stay as they are."""
        for one in self._all.values():
            one.forget()
        for room in self._rooms:
            room.hide()
        self._tell()

    def look(self) -> None:
        """Mark the fields anew, because the case is another one."""
        for one in self._all.values():
            one.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the keyboard, and let Ctrl+Z take a guess back."""
        one = self._by_keys.get(watched)
        if one is not None and event.type() is QEvent.Type.FocusIn:
            self._enter(one)
        if (
            one is not None
            and one.is_taken
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not one.field.can_undo_typing()
        ):
            one.take_back()
            self._tell()
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.changed.emit()

    def _enter(self, one: FieldGuess) -> None:
        self.entered.emit(one.words.guess if one.words else None)
