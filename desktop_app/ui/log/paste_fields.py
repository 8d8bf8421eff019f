"""The fields of the form as smart paste fills them: what stands there, and what stood before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.numbers import clean_number
from desktop_app.domain.paste.proposal import Value

from ..widgets import PlainTextEdit
from ..widgets.form import FormRow
from ..widgets.when_edit import TypedWhen, WhenEdit
from .gaps import Gap
from .paste_deadline import PastedDeadline

State = object
"""What stands in a field, to be compared and put back."""


class PasteField:
    """A field that can be guessed.

    Attributes:
        kinds: what kinds of states it has.
        name: what the proposal calls it.
        row: where it stands in the form.
        keys: what has the keyboard when one types into it.
    """

    kinds: tuple[type, ...] = (str,)

    def __init__(self, name: str, row: FormRow, keys: QWidget) -> None:
        self.name = name
        self.row = row
        self.keys = keys

    def state(self) -> State:
        """Return what stands in it."""
        raise NotImplementedError

    def restore(self, state: State) -> None:
        """Put back what :meth:`state` returned."""
        raise NotImplementedError

    def put(self, value: Value | PastedDeadline) -> None:
        """Write a value into it."""
        raise NotImplementedError

    def says(self, value: Value | PastedDeadline) -> bool:
        """Tell whether it shows this very value, whoever wrote it."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Tell whether nobody has written anything into it."""
        raise NotImplementedError

    def is_locked(self) -> bool:
        """Tell whether it shows a fact of the chosen case."""
        return False

    def is_shown(self) -> bool:
        """Tell whether the form has this field for the chosen case."""
        return not self.row.isHidden()

    def when_changed(self, act: Callable[[], object]) -> None:
        """Do something whenever something else stands in it."""
        raise NotImplementedError

    def can_undo_typing(self) -> bool:
        """Tell whether Ctrl+Z takes back something that was typed."""
        return False


class LineField(PasteField):
    """A line of text, perhaps one that the chosen case may fill."""

    def __init__(self, name: str, row: FormRow, line: QLineEdit, gap: Gap | None = None) -> None:
        super().__init__(name, row, line)
        self._line, self._gap = line, gap

    def state(self) -> State:
        return self._line.text() if self._gap is None else self._gap.own()

    def restore(self, state: State) -> None:
        if self._gap is None:
            self._line.setText(str(state))
        else:
            self._gap.set_own(str(state))
        self._line.setCursorPosition(0)

    def put(self, value: Value | PastedDeadline) -> None:
        self.restore(" ".join(str(value).split()))

    def says(self, value: Value | PastedDeadline) -> bool:
        return clean_number(self._line.text()) == clean_number(str(value))

    def is_empty(self) -> bool:
        return not self._line.text().strip()

    def is_locked(self) -> bool:
        return self._line.isReadOnly()

    def when_changed(self, act: Callable[[], object]) -> None:
        self._line.textChanged.connect(act)

    def can_undo_typing(self) -> bool:
        return self._line.isUndoAvailable()


class TextField(PasteField):
    """Several lines of text."""

    def __init__(self, name: str, row: FormRow, edit: PlainTextEdit) -> None:
        super().__init__(name, row, edit)
        self._edit = edit

    def state(self) -> State:
        return self._edit.toPlainText()

    def restore(self, state: State) -> None:
        self._edit.setPlainText(str(state))

    def put(self, value: Value | PastedDeadline) -> None:
        self._edit.setPlainText(str(value))

    def says(self, value: Value | PastedDeadline) -> bool:
        return self._edit.toPlainText().split() == str(value).split()

    def is_empty(self) -> bool:
        return not self._edit.toPlainText().strip()

    def when_changed(self, act: Callable[[], object]) -> None:
        self._edit.textChanged.connect(act)

    def can_undo_typing(self) -> bool:
        return self._edit.document().isUndoAvailable()


class WhenField(PasteField):
    """A moment."""

    kinds = (TypedWhen,)

    def __init__(self, name: str, row: FormRow, edit: WhenEdit) -> None:
        super().__init__(name, row, edit.line)
        self._edit = edit

    def state(self) -> State:
        return self._edit.typed()

    def restore(self, state: State) -> None:
        assert isinstance(state, TypedWhen)
        self._edit.restore(state)

    def put(self, value: Value | PastedDeadline) -> None:
        assert isinstance(value, datetime)
        self._edit.set_moment(value)

    def says(self, value: Value | PastedDeadline) -> bool:
        return self._edit.moment() == value

    def is_empty(self) -> bool:
        return not self._edit.typed().text.strip()

    def when_changed(self, act: Callable[[], object]) -> None:
        self._edit.changed.connect(act)

    def can_undo_typing(self) -> bool:
        return self._edit.line.isUndoAvailable()
