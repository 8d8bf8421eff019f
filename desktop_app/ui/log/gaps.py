"""Fields that the chosen case fills, and that are the user's as long as the case has nothing."""

from __future__ import annotations

from ..widgets.issue_type_picker import IssueTypePicker
from ..widgets.type_ahead import TypeAhead
from .number_edit import NumberEdit
from .paste_facts import FactEdit


class Gap:
    """A line that shows a fact of the case, locked, or what the user types."""

    def __init__(self, field: NumberEdit | TypeAhead | FactEdit) -> None:
        self._field = field
        self._own: str | None = None

    def fill(self, given: str) -> None:
        """Show a fact of the case; "" gives back what the user had typed."""
        if given:
            if self._own is None:
                self._own = self._field.text()
            self._field.setText(given)
        elif self._own is not None:
            self._field.setText(self._own)
            self._own = None
        self._field.set_locked(bool(given))

    def own(self) -> str:
        """Return what the user typed."""
        return self._field.text() if self._own is None else self._own

    def set_own(self, text: str) -> None:
        """Put back what :meth:`own` returned."""
        if self._own is None:
            self._field.setText(text)
        else:
            self._own = text


class IssueTypeGap:
    """The same for the issue type: its id, and what stands in its field."""

    def __init__(self, field: IssueTypePicker) -> None:
        self._field = field
        self._own: tuple[str, str] | None = None

    def fill(self, given: str) -> None:
        """Show the issue type of the case; "" gives back what the user had chosen."""
        if given:
            if self._own is None:
                self._own = self.own()
            self._field.set_issue_type(given)
        elif self._own is not None:
            own, self._own = self._own, None
            self.set_own(own)
        self._field.set_locked(bool(given))

    def own(self) -> tuple[str, str]:
        """Return the id and the text that the user chose and typed."""
        if self._own is None:
            return self._field.issue_type(), self._field.text()
        return self._own

    def set_own(self, own: tuple[str, str]) -> None:
        """Put back what :meth:`own` returned."""
        if self._own is None:
            issue_type, text = own
            self._field.set_issue_type(issue_type)
            if not issue_type:
                self._field.setText(text)
        else:
            self._own = own
