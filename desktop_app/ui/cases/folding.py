"""When the searches stand beside the list, and when they are folded away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.services import saved_searches

from ..session import Session
from .search_rail import SearchRail

# With less room than this, the rail would take columns from the table.
_ROOMY = 1300


class Folding(QObject):
    """Folds the rail by the room there is, until the seller says how it shall be."""

    def __init__(self, session: Session, rail: SearchRail) -> None:
        super().__init__(rail)
        self._session = session
        self._rail = rail
        self._wish = saved_searches.are_folded(session.store)
        self._is_folded: bool | None = None
        rail.folded.connect(self._choose)
        # Until the width is known: the rail must not make a small window wider.
        self._fold(True)

    def fit(self, width: int) -> None:
        """Fold or unfold for a page of a width in pixels."""
        self._fold(width < _ROOMY if self._wish is None else self._wish)

    def _choose(self, folded: bool) -> None:
        self._wish = folded
        self._fold(folded)
        session = self._session
        session.when_free(lambda: session.do(saved_searches.set_folded, folded))

    def _fold(self, folded: bool) -> None:
        if folded != self._is_folded:
            self._is_folded = folded
            self._rail.fold(folded)
