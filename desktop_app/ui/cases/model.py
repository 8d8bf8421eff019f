"""The list of cases as Qt's tables read it: any length, of which little is ever loaded."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.case import Case
from desktop_app.domain.case_query import CaseQuery
from desktop_app.services import cases
from desktop_app.services.tags import tags_of_cases
from desktop_app.store.connection import Store

from ..session import Session
from ..widgets import plain_tooltip
from ..worker import Job
from .cells import Cell, cell, with_tags
from .columns import Column, column_word
from .page_store import PAGE_ROWS, PageStore, Tags

CASE_ROLE = int(Qt.ItemDataRole.UserRole)
CELL_ROLE = CASE_ROLE + 1

# Rows before this are read at once when they are painted. Passing over more takes longer than a
# blink on a big casebook, so those come from the worker and the rows stay empty for a moment.
_NEAR_ROWS = 5_000
_MOST_FETCHES = 4

Index = QModelIndex | QPersistentModelIndex


class CasesModel(QAbstractTableModel):
    """Cases that a query finds.

    The first page is read at once. How many cases there are is counted by the worker when they do
    not fit on it; until then the list is as long as the page. Answers to older queries are dropped.

    Attributes:
        pages: what has been read.
        query: what is listed.

    Signals:
        counted: the length of the list is known.
    """

    counted = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.query = CaseQuery()
        self.pages = PageStore()
        self._rows = 0
        self._is_counted = True
        self._generation = 0
        self._count_job: Job | None = None
        self._fetches: dict[int, Job] = {}

    @property
    def total(self) -> int | None:
        """How many cases the list has; None while they are being counted."""
        return self._rows if self._is_counted else None

    def set_query(self, query: CaseQuery) -> None:
        """List what another query finds, from its first page on."""
        self.query = query
        self._load(at_least=0)

    def reload(self) -> None:
        """Read the list again and keep it as long as it was until it is counted anew."""
        self._load(at_least=self._rows)

    def retranslate(self) -> None:
        """Tell views that all words are others."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, len(Column) - 1))

    def case_at(self, row: int) -> Case | None:
        """Return the case of a row, read now if need be; None while it is on its way."""
        page, place = divmod(row, PAGE_ROWS)
        found = self.pages.get(page)
        if found is None and page * PAGE_ROWS < _NEAR_ROWS:
            found = self._read(page)
        elif found is None:
            self._fetch(page)
            return None
        return found[place] if found is not None and place < len(found) else None

    def row_of(self, case_id: int) -> int | None:
        """Return the row of a case, None if it is not among what has been read."""
        return self.pages.row_of(case_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are as far as is known."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return column_word(Column(section), trashed=self.query.trashed) if is_head else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says, the case it is about, or how it is spoken."""
        case = self.case_at(index.row()) if index.isValid() else None
        if case is None:
            return None
        if role == CASE_ROLE:
            return case
        if role in _CELL_ROLES:
            column = Column(index.column())
            said = cell(case, column, self._session)
            if column is Column.CASE:
                said = with_tags(said, self.pages.tags_of(index.row()))
            return said if role == CELL_ROLE else _words(said, role)
        return None

    def _load(self, at_least: int) -> None:
        self._generation += 1
        self._forget_jobs()
        self.beginResetModel()
        self.pages.clear()
        first = self._read(0)
        self._is_counted = len(first) < PAGE_ROWS
        self._rows = len(first) if self._is_counted else max(PAGE_ROWS, at_least)
        self.endResetModel()
        if self._is_counted:
            self.counted.emit()
            return
        query = self.query
        self._count_job = self._session.worker.submit(
            lambda store, progress: cases.count_cases(store, query),
            partial(self._set_total, self._generation),
            self._fail,
            owner=self,
        )

    def _read(self, page: int) -> tuple[Case, ...]:
        try:
            found, tags = _read_page(self._session.store, self.query, page)
        # A fault must not leave through Qt, which would ask again at each paint.
        except Exception as fault:
            self._fail(fault)
            found, tags = (), {}
        self.pages.put(page, found, tags)
        return found

    def _fetch(self, page: int) -> None:
        if page in self._fetches:
            return
        if len(self._fetches) == _MOST_FETCHES:
            # The seller has scrolled past the oldest of them.
            self._fetches.pop(next(iter(self._fetches))).cancel()
        query = self.query
        self._fetches[page] = self._session.worker.submit(
            lambda store, progress: _read_page(store, query, page),
            partial(self._fetched, self._generation, page),
            self._fail,
            owner=self,
        )

    def _fetched(self, generation: int, page: int, read: _Page) -> None:
        if generation != self._generation:
            return
        self._fetches.pop(page, None)
        self.pages.put(page, *read)
        first = page * PAGE_ROWS
        last = min(first + PAGE_ROWS, self._rows) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _set_total(self, generation: int, total: int) -> None:
        if generation != self._generation:
            return
        nowhere = QModelIndex()
        if total > self._rows:
            self.beginInsertRows(nowhere, self._rows, total - 1)
            self._rows = total
            self.endInsertRows()
        elif total < self._rows:
            self.beginRemoveRows(nowhere, total, self._rows - 1)
            self._rows = total
            self.endRemoveRows()
        self._is_counted = True
        self.counted.emit()

    def _forget_jobs(self) -> None:
        for job in (self._count_job, *self._fetches.values()):
            if job is not None:
                job.cancel()
        self._count_job = None
        self._fetches.clear()

    def _fail(self, fault: BaseException) -> None:
        self._session.failed.emit(self._session.sentence_for(fault))


_CELL_ROLES = (
    CELL_ROLE,
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.ToolTipRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
)


_Page = tuple[tuple[Case, ...], Tags]


def _read_page(store: Store, query: CaseQuery, page: int) -> _Page:
    found = cases.list_cases(store, query, page * PAGE_ROWS, PAGE_ROWS)
    return found, tags_of_cases(store, (case.id for case in found))


def _words(said: Cell, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return said.text
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return said.spoken()
    return plain_tooltip(said.tip) or None
