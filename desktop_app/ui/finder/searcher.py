"""Searching beside the window's thread: the quick answer first, the thorough one after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_language import Typed
from desktop_app.services.find import agents_like, find_quickly, find_thoroughly
from desktop_app.services.find_hits import Found, Limits
from desktop_app.services.find_templates import TemplateHit, all_folders, templates_like
from desktop_app.services.template_shelf import Folder
from desktop_app.store.connection import Store

from ..session import Session
from ..worker import Job, Progress, Worker

_MOST_TEMPLATES = 3
# The thorough search is begun once nothing was typed for so long: it would take time from painting.
_PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a line.

    Attributes:
        typed: the line.
        found: cases, contacts and agents.
        templates: the best first.
        is_whole: nothing more will come.
    """

    typed: Typed
    found: Found = field(default_factory=Found)
    templates: tuple[TemplateHit, ...] = ()
    is_whole: bool = False


class Searcher(QObject):
    """Answers the line that was typed last; answers to older ones are dropped.

    Two threads, each with a connection of its own: what takes longer must not keep the next quick
    answer waiting.

    Signals:
        answered(Answer): first what the index knows, then all.
        failed(BaseException): it could not be done.
    """

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._limits = Limits()
        self._quick = Worker(session.casebook.reader, self)
        self._thorough = Worker(session.casebook.reader, self)
        self._jobs: list[Job] = []
        self._folders: tuple[Folder, ...] = ()
        self._wanted: tuple[Typed, Callable[[], tuple[str, ...]]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._quick.is_busy or self._thorough.is_busy or self._pause.isActive()

    def warm_up(self) -> None:
        """Open the connections and read what every search needs, before the first key."""
        self._folders = ()
        pinyin = self._session.casebook.pinyin
        playbooks, language = self._session.playbooks, self._session.language
        playbooks.ids()

        def prepare(store: Store, progress: Progress) -> None:
            find_quickly(store, Typed(), pinyin())

        def read_templates(store: Store, progress: Progress) -> tuple[Folder, ...]:
            pinyin()
            return all_folders(store, playbooks, language)

        self._quick.submit(prepare, lambda _: None, self.failed.emit, owner=self)
        self._thorough.submit(read_templates, self._keep_folders, self.failed.emit, owner=self)

    def search(self, typed: Typed, agents: Callable[[], tuple[str, ...]]) -> None:
        """Look for something; the answer comes by signal.

        Args:
            typed: what.
            agents: gives all agents that are known, asked only where they can be meant.
        """
        self.drop()
        pinyin, limits = self._session.casebook.pinyin(), self._limits
        self._wanted = typed, agents

        def quickly(store: Store, progress: Progress) -> Answer:
            return Answer(typed, find_quickly(store, typed, pinyin, limits))

        self._jobs = [
            self._quick.submit(quickly, self._quickly_found, self.failed.emit, owner=self)
        ]
        self._pause.start()

    def drop(self) -> None:
        """Want no answer any more."""
        self._pause.stop()
        self._wanted = None
        for job in self._jobs:
            job.cancel()
        self._jobs = []

    def stop(self) -> None:
        """End the threads; nothing can be searched after."""
        self._quick.stop()
        self._thorough.stop()

    def _quickly_found(self, answer: Answer) -> None:
        if self._pause.isActive() and not answer.found.cases:
            # There is nothing to look at while one waits.
            self._pause.stop()
            self._go_on()
        self.answered.emit(answer)

    def _go_on(self) -> None:
        if self._wanted is None:
            return
        typed, agents = self._wanted
        pinyin, limits = self._session.casebook.pinyin(), self._limits
        names = () if typed.filters else agents()
        folders = self._folders

        def thoroughly(store: Store, progress: Progress) -> Answer:
            return _all(store, progress, typed, names, folders, pinyin, limits)

        self._jobs.append(
            self._thorough.submit(thoroughly, self._all_found, self.failed.emit, owner=self)
        )

    def _all_found(self, answer: Answer) -> None:
        # The quick answer, should it be the later one, has nothing to add.
        for job in self._jobs:
            job.cancel()
        self.answered.emit(answer)

    def _keep_folders(self, folders: tuple[Folder, ...]) -> None:
        self._folders = folders


def _all(
    store: Store,
    progress: Progress,
    typed: Typed,
    names: tuple[str, ...],
    folders: tuple[Folder, ...],
    pinyin: PinyinTable,
    limits: Limits,
) -> Answer:
    found = find_thoroughly(store, typed, pinyin, limits, progress)
    progress.check()
    agents = agents_like(store, typed, names, pinyin, limits.agents)
    progress.check()
    templates: tuple[TemplateHit, ...] = ()
    if typed.words and all(one.key == "type" for one in typed.filters):
        templates = templates_like(
            folders, typed.words, pinyin, _MOST_TEMPLATES, typed.query.issue_type
        )
    return Answer(typed, replace(found, agents=agents), templates, is_whole=True)
