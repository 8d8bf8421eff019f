"""Pages of a long list that were read lately."""

from __future__ import annotations

from collections import OrderedDict

from desktop_app.domain.case import Case

PAGE_ROWS = 100
KEPT_PAGES = 40

Tags = dict[int, tuple[str, ...]]


class PageStore:
    """Keeps the pages that were used last and forgets the others.

    Attributes:
        reads: how many pages were put in so far.
    """

    def __init__(self, kept: int = KEPT_PAGES) -> None:
        self._kept = kept
        self._pages: OrderedDict[int, tuple[Case, ...]] = OrderedDict()
        self._tags: dict[int, Tags] = {}
        self.reads = 0

    def __len__(self) -> int:
        return len(self._pages)

    def __contains__(self, page: int) -> bool:
        return page in self._pages

    def get(self, page: int) -> tuple[Case, ...] | None:
        """Return a page's cases, None when they are not here (any more)."""
        found = self._pages.get(page)
        if found is not None:
            self._pages.move_to_end(page)
        return found

    def tags_of(self, row: int) -> tuple[str, ...]:
        """Return the tags of a row's case, none when it is not here."""
        page, place = divmod(row, PAGE_ROWS)
        cases, tags = self._pages.get(page, ()), self._tags.get(page)
        return tags.get(cases[place].id, ()) if tags and place < len(cases) else ()

    def put(self, page: int, cases: tuple[Case, ...], tags: Tags | None = None) -> None:
        """Keep a page, with the tags of its cases by their numbers."""
        self.reads += 1
        self._pages[page] = cases
        self._tags[page] = tags or {}
        self._pages.move_to_end(page)
        while len(self._pages) > self._kept:
            self._tags.pop(self._pages.popitem(last=False)[0], None)

    def clear(self) -> None:
        """Forget all pages."""
        self._pages.clear()
        self._tags.clear()

    def row_of(self, case_id: int) -> int | None:
        """Return the row of a case if it is on one of the pages."""
        for page, cases in self._pages.items():
            for place, case in enumerate(cases):
                if case.id == case_id:
                    return page * PAGE_ROWS + place
        return None
