"""What the list is asked for: the search field, the filters, the order, and what came from
elsewhere, all in one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.saved_search import MOST_CHARACTERS, SavedSearch

from ..kit import Kit
from .filters import FilterBar
from .origin import Origin
from .searches import Asked, origin_named
from .sorting import SortBar
from .typed_search import TypedSearch

_NOTHING = CaseQuery()


def merged(below: CaseQuery, above: CaseQuery) -> CaseQuery:
    """Return a query in which whatever one asks for stands before what the other one does."""
    names = (field.name for field in fields(CaseQuery))
    said = {name: getattr(above, name) for name in names}
    return replace(
        below, **{name: value for name, value in said.items() if value != getattr(_NOTHING, name)}
    )


class Asking(QObject):
    """Puts together what is asked for.

    Attributes:
        typed: understands the search field.

    Signals:
        changed: other cases, or another order, are wanted.
    """

    changed = Signal()

    def __init__(self, kit: Kit, search: QLineEdit, filters: FilterBar, sorting: SortBar) -> None:
        """Watch the fields, which live elsewhere."""
        super().__init__(search)
        self._session = kit.session
        self._search, self._filters, self._sorting = search, filters, sorting
        self._is_changing = False
        # What the index did not find, and the cases in which it was found all the same.
        self._further: tuple[CaseQuery, tuple[int, ...]] | None = None
        self.typed = TypedSearch(kit, search)
        search.textChanged.connect(self._report)
        filters.changed.connect(self._report)
        sorting.changed.connect(self._report)
        filters.origin_chip.closed.connect(lambda: self.ask_from(None))

    @property
    def origin(self) -> Origin | None:
        """What was asked for elsewhere; None for nothing."""
        return self._filters.origin_chip.origin

    @property
    def is_narrowed(self) -> bool:
        """True while anything is asked for but an order."""
        return bool(
            self._search.text().strip() or self._filters.is_active or self.origin is not None
        )

    def query(self) -> CaseQuery:
        """Return all of it; what is typed stands before the fields."""
        origin, now = self.origin, self._session.now()
        below = _NOTHING if origin is None else origin.query(now)
        found = merged(merged(below, self._filters.query()), self.typed.query())
        found = replace(found, sort=self._sorting.key, descending=self._sorting.descending)
        if self._further is not None and replace(found, sort=None) == self._further[0]:
            return replace(found, text="", numbers=self._further[1])
        return found

    def look_further(self, query: CaseQuery) -> None:
        """Look for parts of numbers and for full pinyin where the index has found nothing.

        Args:
            query: what it was asked for. What is found is told by :attr:`changed`, if anything.
        """
        from desktop_app.services.find import for_list

        plain = replace(query, sort=None)
        typed, pinyin = self.typed.asking(plain), self._session.casebook.pinyin()

        def keep(found: CaseQuery) -> None:
            is_still_wanted = replace(self.query(), sort=None) == plain
            if found.numbers is not None and plain.numbers is None and is_still_wanted:
                self._further = plain, found.numbers
                self.changed.emit()

        self._session.worker.submit(
            lambda store, progress: for_list(store, typed, pinyin),
            keep,
            lambda fault: self._session.failed.emit(self._session.sentence_for(fault)),
            owner=self,
        )

    def asked(self) -> Asked | None:
        """Return what is asked for as a search beside the list; None when it is more than that."""
        filters, origin = self._filters.query(), self.origin
        if filters != CaseQuery(statuses=filters.statuses) or (origin and not origin.id):
            return None
        return Asked(
            self._search.text().strip(),
            filters.statuses,
            origin.id if origin else "",
            self._sorting.key,
            self._sorting.descending,
        )

    def ask(self, asked: Asked) -> None:
        """Ask for what a search beside the list means, and for nothing else."""
        with self._at_once():
            self._start_over()
            self._filters.status.set_statuses(asked.statuses)
            self._filters.origin_chip.show_origin(origin_named(asked.origin))
            self._sorting.set_order(asked.sort, asked.descending)
            self._search.setText(asked.text)

    def ask_from(self, origin: Origin | None) -> None:
        """Ask for what came from elsewhere and nothing else; None keeps the fields only."""
        with self._at_once():
            if origin is not None:
                self._start_over()
            self._filters.origin_chip.show_origin(origin)

    def clear(self) -> None:
        """Ask for everything, in the order of now."""
        with self._at_once():
            self._start_over()

    def search(self) -> SavedSearch | None:
        """Return what is asked for as a search to keep; None when it cannot be written down."""
        text: str | None = " ".join(self._search.text().split())
        if self._filters.is_active or self.origin is not None:
            text = self.typed.written(replace(self.query(), sort=None, descending=True))
        if text is None:
            return None
        name = self.typed.name_of(text)[:MOST_CHARACTERS].strip(" ·")
        return SavedSearch(0, name, text, self._sorting.key, self._sorting.descending)

    def _start_over(self) -> None:
        self._search.clear()
        self._filters.clear()
        self._filters.origin_chip.show_origin(None)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Tell once of many changes."""
        self._is_changing = True
        try:
            yield
        finally:
            self._is_changing = False
        self._report()

    def _report(self) -> None:
        if not self._is_changing:
            self._filters.show_typed(self.typed.query(), self.typed.problems())
            self.changed.emit()
