"""Which rows of the list are selected: any number, without ever naming them one by one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop_app.domain.picked import Picked, picked_by_number

from .columns import Column
from .model import CasesModel

# So many are known by number, and found again when the list is read anew.
_MOST_NUMBERS = 200

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Noted:
    """A selection to be made again after the list was read anew.

    Attributes:
        is_all: the whole list was selected.
        numbers: else the cases, as far as they are few.
        current: the number of the case where the keyboard is, None for none.
        row: where that was.
    """

    is_all: bool
    numbers: tuple[int, ...]
    current: int | None
    row: int


def stretches(selection: QItemSelection) -> tuple[Stretch, ...]:
    """Return the first and the last row of each stretch that is selected, in order, apart."""
    merged: list[Stretch] = []
    parts = (selection.at(place) for place in range(selection.count()))
    for first, last in sorted((part.top(), part.bottom()) for part in parts):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = merged[-1][0], max(last, merged[-1][1])
        else:
            merged.append((first, last))
    return tuple(merged)


def count_rows(rows: tuple[Stretch, ...]) -> int:
    """Return how many rows some stretches have."""
    return sum(last - first + 1 for first, last in rows)


def numbers_in(model: CasesModel, rows: tuple[Stretch, ...]) -> tuple[int, ...] | None:
    """Return the numbers of some rows' cases; None when they are many or not all read."""
    if count_rows(rows) > _MOST_NUMBERS:
        return None
    cases = [model.case_at(row) for first, last in rows for row in range(first, last + 1)]
    numbers = tuple(case.id for case in cases if case is not None)
    return numbers if len(numbers) == len(cases) else None


def picked_rows(model: CasesModel, rows: tuple[Stretch, ...], *, is_all: bool) -> Picked | None:
    """Return the cases of some rows for a service; None for none, or while they are counted.

    Args:
        model: the list.
        rows: what is selected.
        is_all: the whole list is meant, also what has not been read or counted yet.
    """
    if not rows:
        return None
    numbers = None if is_all else numbers_in(model, rows)
    if numbers is not None:
        return picked_by_number(numbers, trashed=model.query.trashed)
    if model.total is None:
        return None
    return Picked(model.query, model.total, None if is_all else rows)


def select_numbers(
    model: CasesModel, selection: QItemSelectionModel, numbers: tuple[int, ...]
) -> None:
    """Select those of some cases that are among the rows that have been read."""
    wanted = QItemSelection()
    for number in numbers:
        row = model.row_of(number)
        if row is not None:
            last = model.index(row, len(Column) - 1)
            wanted.select(model.index(row, 0), last)
    selection.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
