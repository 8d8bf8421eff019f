"""How many cases stand where, in a row of tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.status import ACTIVE_STATUSES, Status

from ..kit import Kit
from ..theme import space
from ..worker import Job, Progress
from .tiles import StatusTile


class Counters(QWidget):
    """A tile for each status of a case that is not closed. Counted in the background.

    Attributes:
        tiles: the tiles by status.

    Signals:
        cases_requested(tuple, str): the cases with these statuses are wanted, of one shop or, with
            "", of all.
    """

    cases_requested = Signal(object, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._job: Job | None = None
        self._shop = ""
        self.tiles = {status: StatusTile(kit, status) for status in ACTIVE_STATUSES}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        for status, tile in self.tiles.items():
            layout.addWidget(tile)
            tile.clicked.connect(lambda _=False, one=status: self._request(one))

    def refresh(self, shop: str) -> None:
        """Count anew, for one shop or, with "", for all; the old numbers stay until then."""
        self._shop = shop
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.worker.submit(
            _counter(shop), self._show, self._failed, owner=self
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            for tile in self.tiles.values():
                tile.retranslate()
        super().changeEvent(event)

    def _show(self, counts: Mapping[Status, int]) -> None:
        for status, count in counts.items():
            self.tiles[status].set_count(count)

    def _request(self, status: Status) -> None:
        self.cases_requested.emit((status,), self._shop)

    def _failed(self, fault: BaseException) -> None:
        self._session.failed.emit(self._session.sentence_for(fault))


def _counter(shop: str) -> Callable[[Any, Progress], Mapping[Status, int]]:
    def count(store: Any, progress: Progress) -> Mapping[Status, int]:
        # Here, because it is not needed for the first paint.
        from desktop_app.domain.case_query import CaseQuery
        from desktop_app.services import cases

        return {
            status: cases.count_cases(store, CaseQuery(statuses=(status,), shop=shop))
            for status in ACTIVE_STATUSES
        }

    return count
