"""What the filters of a search can name, kept for all fields of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_language import Typed, parse
from desktop_app.domain.search_vocabulary import Vocabulary
from desktop_app.services.changes import Change
from desktop_app.services.find_vocabulary import vocabulary
from desktop_app.services.wording import CHANNEL_WORDS, STATUS_WORDS

from ..session import Session, translate_core
from ..worker import Job


class VocabularyKeeper(QObject):
    """Knows agents, issue types, shops and tags; there is one for a session.

    It is made by the worker when a field gets the keyboard, and at once if it is needed before.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: Vocabulary | None = None
        self._is_stale = True
        self._job: Job | None = None
        session.changed.connect(self._changed)

    @classmethod
    def of(cls, session: Session) -> VocabularyKeeper:
        """Return the keeper of a session."""
        found = session.findChild(cls)
        return found if isinstance(found, cls) else cls(session)

    def warm_up(self) -> None:
        """Have it made anew by the worker if something has changed."""
        if not self._is_stale and not self._has_other_language():
            return
        self._is_stale = False
        if self._job is not None:
            self._job.cancel()
        session, say = self._session, _words()
        playbooks, language = session.playbooks, session.language
        # Read here: the worker's thread must not be the first to do so.
        playbooks.ids()
        pinyin = session.casebook.pinyin
        self._job = session.worker.submit(
            lambda store, progress: vocabulary(
                store, playbooks, language, pinyin(), say.__getitem__
            ),
            self._keep,
            lambda fault: self._forget(),
            owner=self,
        )

    def vocabulary(self) -> Vocabulary:
        """Return what filters can name, made now if that has not been done yet."""
        if self._known is None or self._has_other_language():
            session = self._session
            self._keep(
                vocabulary(
                    session.store,
                    session.playbooks,
                    session.language,
                    session.casebook.pinyin(),
                    _words().__getitem__,
                )
            )
            self._is_stale = False
        assert self._known is not None
        return self._known

    def typed(self, text: str) -> Typed:
        """Return what a line means."""
        session = self._session
        if ":" not in text and "：" not in text:
            # There is no filter in it, so nothing has to be known.
            known = self._known or Vocabulary(session.language, PinyinTable({}))
            return parse(text, known, self.today(), session.zone)
        typed = parse(text, self.vocabulary(), self.today(), session.zone)
        if self._is_stale and typed.problems:
            # It may name what has come into the casebook since.
            self._known = None
            typed = parse(text, self.vocabulary(), self.today(), session.zone)
        return typed

    def today(self) -> date:
        """Return the seller's day."""
        return self._session.now().astimezone(self._session.zone).date()

    def _has_other_language(self) -> bool:
        return self._known is not None and self._known.language != self._session.language

    def _keep(self, made: Vocabulary) -> None:
        self._known = made
        self._job = None

    def _forget(self) -> None:
        self._is_stale = True
        self._job = None

    def _changed(self, change: Change) -> None:
        if change.lists or change.shops or change.case_ids or change.everything:
            self._is_stale = True


def _words() -> dict[str, str]:
    """Return the core's words, looked up here: another thread must not ask Qt for them."""
    sentences = (*STATUS_WORDS.values(), *CHANNEL_WORDS.values())
    return {sentence: translate_core(sentence) for sentence in sentences}
