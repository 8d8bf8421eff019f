"""Making the search index anew while the window is used, after an upgrade that needs it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.services.casebook import index_next, is_indexed
from desktop_app.services.changes import Change
from desktop_app.store.connection import Store

from .kit import Kit
from .worker import Job, Progress, Worker

# So few at a time that nobody who writes meanwhile has to wait for longer than a blink.
_CASES_AT_ONCE = 60
# What is done sooner needs no words.
_SAY_AFTER_MS = 2_000


class IndexKeeper(QObject):
    """Lets the index be made by another thread, a few cases at a time.

    Search finds meanwhile what is in it already. What is broken off goes on at the next start.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        """Do nothing until :meth:`start`."""
        super().__init__(parent)
        self._session = kit.session
        self._is_told = False
        # A thread of its own: an import must not wait for it.
        self._worker: Worker | None = None
        self._job: Job | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_SAY_AFTER_MS)
        self._patience.timeout.connect(self._tell)
        self._session.writing_changed.connect(self._give_way)

    def start(self) -> None:
        """Make the index, if it has to be made."""
        if is_indexed(self._session.store):
            if self._job is not None:
                # An import that this gave way to has made it whole.
                self._done(None)
            return
        self._patience.start()
        if self._worker is None:
            self._worker = Worker(self._session.casebook.writer, self)
        self._job = self._worker.submit(_make_index, self._done, self._failed, owner=self)

    def stop(self) -> None:
        """Break it off; to be called before the casebook is closed."""
        self._patience.stop()
        if self._worker is not None:
            self._worker.stop()

    def _give_way(self, is_writing: bool) -> None:
        """Rest while many cases are written by another thread, which makes the index whole too."""
        if self._job is None:
            return
        if is_writing:
            self._patience.stop()
            self._job.cancel()
        else:
            self.start()

    def _tell(self) -> None:
        self._is_told = True
        self.notified.emit(
            self.tr("The search index is being made anew. Until then, search misses some cases."),
            "info",
        )

    def _done(self, _: object) -> None:
        self._patience.stop()
        self._job = None
        self._session.changed.emit(Change(lists=True))
        if self._is_told:
            self.notified.emit(self.tr("Search finds every case again."), "success")

    def _failed(self, fault: BaseException) -> None:
        self._patience.stop()
        self._job = None
        self.notified.emit(self._session.sentence_for(fault), "danger")


def _make_index(store: Store, progress: Progress) -> None:
    reached, last = 0, 1
    while reached < last:
        progress.check()
        reached, last = index_next(store, _CASES_AT_ONCE)
        progress.report(reached, last)
