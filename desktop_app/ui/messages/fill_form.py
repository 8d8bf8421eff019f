"""The small form that asks for what a message lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.placeholders import Variable

from ..kit import Kit
from ..theme import space
from ..wording import placeholder_word
from .fill_row import SAVEABLE, FillRow


class FillForm(QWidget):
    """A field for each placeholder that the case has no value for.

    Signals:
        changed: a value was typed.
        reached(QWidget): the keyboard was put into this field.
        submitted: Ctrl+Enter was pressed in a field.
    """

    changed = Signal()
    submitted = Signal()
    reached = Signal(QWidget)

    def __init__(self, kit: Kit, after: QWidget, parent: QWidget | None = None) -> None:
        """Make an empty form.

        Args:
            kit: what pages are given.
            after: the control from which Tab comes to the first field.
            parent: where it stands.
        """
        super().__init__(parent)
        self._session = kit.session
        self._after = after
        # A name that two templates ask for with other choices has a row for each.
        self._rows: dict[Variable, FillRow] = {}
        self._shown: dict[str, FillRow] = {}
        self._can_save = True
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(2))

    def set_variables(self, variables: Sequence[Variable]) -> None:
        """Ask for these placeholders, in this order."""
        if list(variables) == [row.variable for row in self._shown.values()]:
            return
        for row in self._rows.values():
            row.setVisible(row.variable in variables)
        self._shown = {variable.name: self._row(variable) for variable in variables}
        for position, row in enumerate(self._shown.values()):
            self._layout.insertWidget(position, row)
            row.show()
        self._order()

    def names(self) -> tuple[str, ...]:
        """Return the placeholders that are asked for."""
        return tuple(self._shown)

    def row(self, name: str) -> FillRow:
        """Return the row of a placeholder that is asked for."""
        return self._shown[name]

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show what was typed before, by name; for what was not, the template's default."""
        for name, row in self._shown.items():
            row.set_value(values.get(name, row.variable.default))

    def values(self) -> dict[str, str]:
        """Return what stands in the fields of the placeholders that are asked for, by name."""
        return {name: row.value() for name, row in self._shown.items()}

    def to_save(self) -> dict[str, str]:
        """Return the values that the seller wants in the case, by the name of the case's fact."""
        if not self._can_save:
            return {}
        rows = (row for name, row in self._shown.items() if name in SAVEABLE)
        return {row.name: row.value() for row in rows if row.keep.isChecked() and row.value()}

    def set_can_save(self, can_save: bool) -> None:
        """Say whether the case can be written to; one in the trash cannot."""
        self._can_save = can_save
        for row in self._rows.values():
            row.keep.setVisible(can_save and row.name in SAVEABLE)

    def focus_first_empty(self) -> bool:
        """Put the keyboard into the first empty field; False when there is none."""
        for name, row in self._shown.items():
            if not row.value():
                self._reach(name)
                return True
        return False

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        for row in self._rows.values():
            self._name_row(row)

    def _order(self) -> None:
        """Let Tab go through the rows from the top: rows are made when they are first needed."""
        before = self._after
        for row in self._shown.values():
            for stop in (row.field, row.keep):
                QWidget.setTabOrder(before, stop)
                before = stop

    def _row(self, variable: Variable) -> FillRow:
        if variable not in self._rows:
            row = FillRow(variable, self)
            row.changed.connect(self.changed)
            row.submitted.connect(self.submitted)
            row.entered.connect(lambda: self._go_on(variable.name))
            row.keep.setVisible(self._can_save and row.name in SAVEABLE)
            self._rows[variable] = row
            self._name_row(row)
        return self._rows[variable]

    def _go_on(self, name: str) -> None:
        names = self.names()
        following = names[names.index(name) + 1 :]
        if following:
            self._reach(following[0])
        else:
            self.focusNextChild()

    def _reach(self, name: str) -> None:
        field = self._shown[name].field
        field.setFocus()
        self.reached.emit(field)

    def _name_row(self, row: FillRow) -> None:
        label = placeholder_word(row.name, self._session.language)
        keep_name = self.tr("Save to the case: {field}").format(field=label)
        row.set_words(label, self.tr("Save to case"), keep_name)
