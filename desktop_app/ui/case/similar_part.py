"""Cases like the one on show, found while it is being read."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.precedent import Match, Precedent
from desktop_app.services.similar import FEW_SIMILAR, similar_cases

from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel
from ..worker import Job, Progress
from .pane import Rows
from .precedent_row import PrecedentRow
from .shown import show_if

_LIKENESS = frozenset({Match.TEXT, Match.AGENT})


class SimilarPart(QWidget):
    """A heading and a row for each similar case; nothing while there is none.

    Attributes:
        rows: the cases on show, from the top.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._job: Job | None = None
        self._case_id = 0
        self._without: frozenset[int] = frozenset()
        self._heading = PlainLabel(role="heading")
        self._rows = Rows(self._new_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._heading)
        layout.addWidget(self._rows)
        self._retranslate()
        self.hide()

    @property
    def rows(self) -> list[PrecedentRow]:
        """The similar cases on show, from the top."""
        return self._rows.shown

    def show_case(self, case_id: int, without: Collection[int]) -> None:
        """Look for cases like another one, and show them when they are found.

        Args:
            case_id: the case.
            without: cases that are on show above already.
        """
        if self._job is not None:
            self._job.cancel()
        if case_id != self._case_id:
            self._show(())
        self._case_id, self._without = case_id, frozenset(without)
        most = FEW_SIMILAR + len(self._without)

        def find(store: Any, progress: Progress) -> tuple[Precedent, ...]:
            return similar_cases(store, case_id, most, progress)

        self._job = self._kit.session.worker.submit(find, self._found, self._failed, owner=self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _found(self, found: tuple[Precedent, ...]) -> None:
        self._job = None
        # Those on the same order or item, and so on, stand above, or are left for "more" there.
        others = (one for one in found if not _LIKENESS.isdisjoint(one.matches))
        left = [one for one in others if one.case_id not in self._without]
        self._show(left[:FEW_SIMILAR])

    def _failed(self, fault: BaseException) -> None:
        # The case may be gone by now, which its page tells. A fault of ours is logged.
        self._job = None
        self._kit.session.sentence_for(fault)
        self._show(())

    def _show(self, found: Collection[Precedent]) -> None:
        self._rows.fill(tuple(found), PrecedentRow.show_precedent)
        show_if(self, bool(found))

    def _new_row(self) -> PrecedentRow:
        row = PrecedentRow(self._kit, self)
        row.case_requested.connect(self._kit.session.case_requested)
        return row

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Similar cases"))
