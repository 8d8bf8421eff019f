"""What is typed into the search field, understood: words, and filters such as ``status:open``."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.case_query import CaseQuery

from ..kit import Kit

if TYPE_CHECKING:
    from desktop_app.domain.search_language import Problem, Typed

    from ..finder.vocabulary_keeper import VocabularyKeeper

_COLONS = ":："


class TypedSearch(QObject):
    """Reads the search field, and offers filters while they are typed."""

    def __init__(self, kit: Kit, field: QLineEdit) -> None:
        """Read ``field``."""
        super().__init__(field)
        self._kit = kit
        self._session = kit.session
        self._field = field
        self._is_offering = False
        field.installEventFilter(self)

    def query(self) -> CaseQuery:
        """Return what the text asks for."""
        text = self._field.text()
        return self._typed(text).query if _has_filter(text) else CaseQuery(text=text)

    def problems(self) -> tuple[Problem, ...]:
        """Return which filters are not in force, and why."""
        text = self._field.text()
        return self._typed(text).problems if _has_filter(text) else ()

    def asking(self, query: CaseQuery) -> Typed:
        """Return what is typed, with a query to find it by."""
        return replace(self._typed(self._field.text()), query=query)

    def name_of(self, text: str) -> str:
        """Return a name for a search that is written so."""
        typed = self._typed(text)
        return " · ".join((*(one.label for one in typed.filters), *typed.query.text.split()))

    def written(self, query: CaseQuery) -> str | None:
        """Write a query as somebody would type it; None when the language cannot say it."""
        from desktop_app.domain.search_writing import to_text

        text = to_text(query, self._keeper().vocabulary(), self._session.zone)
        return text if self._typed(text).query == query else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer filters once the field has the keyboard: whoever only looks pays for nothing."""
        if event.type() is QEvent.Type.FocusIn and not self._is_offering:
            self._is_offering = True
            QTimer.singleShot(0, self, self._begin_to_offer)
        return False

    def _begin_to_offer(self) -> None:
        from ..finder.filter_completer import FilterCompleter

        FilterCompleter(self._field, self._kit)
        self._keeper().warm_up()

    def _typed(self, text: str) -> Typed:
        return self._keeper().typed(text)

    def _keeper(self) -> VocabularyKeeper:
        from ..finder.vocabulary_keeper import VocabularyKeeper

        return VocabularyKeeper.of(self._session)


def _has_filter(text: str) -> bool:
    return any(colon in text for colon in _COLONS)
