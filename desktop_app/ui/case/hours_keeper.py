"""Counting the best hours in the background, once for all cases of a shop."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.services.best_hours import BestHours, best_hours
from desktop_app.services.changes import Change
from desktop_app.store.connection import Store

from ..session import Session
from ..worker import Progress


class HoursKeeper(QObject):
    """Knows the best hours of shops until the casebook changes. A session has one.

    Signals:
        told(str): the best hours of this shop are known now.
        outdated: what is known may not be so any more; whoever shows it asks again.
    """

    told = Signal(str)
    outdated = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._generation = 0
        self._known: dict[str, tuple[int, BestHours]] = {}
        self._asked: set[str] = set()
        session.changed.connect(self._changed)

    @classmethod
    def of(cls, session: Session) -> HoursKeeper:
        """Return the session's keeper, made when it is first asked for."""
        return session.findChild(cls) or cls(session)

    def known(self, shop: str) -> BestHours | None:
        """Return what was last counted for a shop, "" for all; None when nothing was yet."""
        found = self._known.get(shop)
        return None if found is None else found[1]

    def want(self, shop: str) -> None:
        """Count a shop's hours unless they are known as of now or being counted."""
        found = self._known.get(shop)
        is_current = found is not None and found[0] == self._generation
        if is_current or shop in self._asked:
            return
        self._asked.add(shop)
        generation, zone, now = self._generation, self._session.zone, self._session.now()

        def count(store: Store, progress: Progress) -> BestHours:
            return best_hours(store, shop, zone, now)

        self._session.worker.submit(
            count,
            lambda best: self._keep(shop, generation, best),
            lambda fault: self._fail(shop, fault),
            owner=self,
        )

    def _keep(self, shop: str, generation: int, best: BestHours) -> None:
        self._asked.discard(shop)
        self._known[shop] = (generation, best)
        self.told.emit(shop)

    def _fail(self, shop: str, fault: BaseException) -> None:
        self._asked.discard(shop)
        self._session.failed.emit(self._session.sentence_for(fault))

    def _changed(self, change: Change) -> None:
        if change.lists or change.everything:
            self._generation += 1
            self.outdated.emit()
