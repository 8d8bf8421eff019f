"""The fields of the form that are chosen rather than written, as smart paste fills them."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.paste.proposal import Value

from ..widgets.choice_field import ChoiceField
from ..widgets.form import FormRow
from ..widgets.issue_type_picker import IssueTypePicker
from .case_context import CaseContext
from .gaps import IssueTypeGap
from .paste_deadline import OursLine, PastedDeadline
from .paste_fields import PasteField, State


class IssueTypeField(PasteField):
    """The issue type."""

    kinds = (tuple,)

    def __init__(self, row: FormRow, picker: IssueTypePicker, gap: IssueTypeGap) -> None:
        super().__init__("issue_type", row, picker)
        self._picker, self._gap = picker, gap

    def state(self) -> State:
        issue_type, text = self._gap.own()
        # The name of a chosen one is another in another language.
        return issue_type, "" if issue_type else text

    def restore(self, state: State) -> None:
        assert isinstance(state, tuple)
        self._gap.set_own(state)

    def put(self, value: Value | PastedDeadline) -> None:
        self._picker.set_issue_type(str(value))

    def says(self, value: Value | PastedDeadline) -> bool:
        return self._picker.issue_type() == value

    def is_empty(self) -> bool:
        return not self._picker.text().strip()

    def is_locked(self) -> bool:
        return self._picker.isReadOnly()

    def when_changed(self, act: Callable[[], object]) -> None:
        self._picker.textChanged.connect(act)

    def can_undo_typing(self) -> bool:
        return self._picker.isUndoAvailable()


class ChannelField(PasteField):
    """The channel; empty while the form shows the likeliest one."""

    def __init__(self, row: FormRow, choice: ChoiceField, context: CaseContext) -> None:
        super().__init__("channel", row, choice)
        self._choice, self._context = choice, context

    def state(self) -> State:
        return self._context.own_channel

    def restore(self, state: State) -> None:
        self._context.set_channel(str(state))

    def put(self, value: Value | PastedDeadline) -> None:
        self._context.set_channel(str(value))

    def says(self, value: Value | PastedDeadline) -> bool:
        return self._choice.value() == value

    def is_empty(self) -> bool:
        return not self._context.own_channel

    def when_changed(self, act: Callable[[], object]) -> None:
        self._choice.currentIndexChanged.connect(act)
        self._choice.activated.connect(act)


class DeadlineField(PasteField):
    """The platform's window for the seller."""

    kinds = (PastedDeadline, type(None))

    def __init__(self, row: FormRow, line: OursLine) -> None:
        super().__init__("deadline_at", row, line.box)
        self._line = line

    def state(self) -> State:
        return self._line.deadline()

    def restore(self, state: State) -> None:
        assert state is None or isinstance(state, PastedDeadline)
        self._line.set_deadline(state)
        self.row.setVisible(state is not None)

    def put(self, value: Value | PastedDeadline) -> None:
        assert isinstance(value, PastedDeadline)
        self.restore(value)

    def says(self, value: Value | PastedDeadline) -> bool:
        return self._line.deadline() == value

    def is_empty(self) -> bool:
        return self._line.deadline() is None

    def is_shown(self) -> bool:
        # It is shown once there is one.
        return True

    def when_changed(self, act: Callable[[], object]) -> None:
        self._line.changed.connect(act)
