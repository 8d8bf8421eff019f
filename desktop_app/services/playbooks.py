"""The playbooks that ship with the program, by issue type."""

from __future__ import annotations

from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.playbook import Playbook, Words
from desktop_app.domain.text_limits import TextLimit
from desktop_app.domain.upload_limit import UploadLimit

FALLBACK_ID = "other"
# The one whose upload limits are offered where none are known: the only ones with a source.
_UPLOADS_ID = "order-dispute"


class Playbooks:
    """All playbooks of a folder, read when the first of them is asked for.

    Every method raises :class:`~desktop_app.domain.errors.UserError` when the files cannot be used.
    """

    def __init__(self, folder: Path, cache: Path | None) -> None:
        """Name the places; nothing is read yet.

        Args:
            folder: where the ``.toml`` files are.
            cache: file that keeps what was read for the next start, None for none.
        """
        self._folder = folder
        self._cache = cache
        self._by_id: dict[str, Playbook] = {}

    def all(self) -> tuple[Playbook, ...]:
        """Return the playbooks in the order of lists."""
        return tuple(self._loaded().values())

    def ids(self) -> tuple[str, ...]:
        """Return the ids of the issue types in the order of lists."""
        return tuple(self._loaded())

    def known(self, issue_type: str) -> bool:
        """Return whether there is a playbook for an issue type."""
        return issue_type in self._loaded()

    def get(self, issue_type: str) -> Playbook:
        """Return the playbook of an issue type.

        A casebook may come from elsewhere and have types that are not known here. They are served
        with the playbook for everything else, under their own id.
        """
        loaded = self._loaded()
        found = loaded.get(issue_type)
        if found is not None:
            return found
        return loaded[FALLBACK_ID]._replace(id=issue_type, name=Words(issue_type, issue_type))

    def upload_limits(self, issue_type: str) -> tuple[UploadLimit, ...]:
        """Return what uploads take, the most usual first.

        For an issue type without limits of its own these are the ones of order disputes, as what
        most uploads take; :meth:`has_own_uploads` tells which it is.
        """
        own = self.get(issue_type).uploads
        if own or _UPLOADS_ID not in self._loaded():
            return own
        return self._loaded()[_UPLOADS_ID].uploads

    def has_own_uploads(self, issue_type: str) -> bool:
        """Return whether the limits of uploads are those of the issue type itself."""
        return bool(self.get(issue_type).uploads)

    def text_limits(self, issue_type: str) -> tuple[TextLimit, ...]:
        """Return how long the platform's texts may be, the most usual first; empty when unknown.

        Unlike a picture that is smaller than it need be, a text that is cut short for a limit of
        elsewhere loses something, so there is nothing to fall back on.
        """
        return self.get(issue_type).text_limits

    def search(self, query: str, pinyin: PinyinTable, language: str) -> tuple[Playbook, ...]:
        """Return the playbooks that fit what was typed, best first.

        Args:
            query: Chinese, pinyin, its initials or English; an empty one fits all.
            pinyin: the pinyin of Chinese characters.
            language: ``zh_CN`` or ``en``: of two that fit alike, the one whose name in it does so
                stands first.
        """
        # Imported here because the first screen does not search.
        from desktop_app.domain.typeahead import match_score

        found = []
        for playbook in self.all():
            names = (playbook.name.zh, playbook.name.en, playbook.id, *playbook.keywords)
            score = match_score(query, names, pinyin)
            if score is not None:
                shown = match_score(query, [playbook.name.in_language(language)], pinyin)
                found.append(((score, shown != score), playbook))
        # Sorting keeps the order of lists among equals.
        return tuple(playbook for _, playbook in sorted(found, key=lambda pair: pair[0]))

    def _loaded(self) -> dict[str, Playbook]:
        if not self._by_id:
            by_id = {playbook.id: playbook for playbook in self._load()}
            if FALLBACK_ID not in by_id:
                raise UserError(
                    msg("The playbooks are missing from {folder}. Install Seller Casebook again."),
                    folder=self._folder,
                )
            self._by_id = by_id
        return self._by_id

    def _load(self) -> tuple[Playbook, ...]:
        from desktop_app.exchange import playbook_cache

        files = sorted(self._folder.glob("*.toml"))
        made_from = playbook_cache.fingerprint(__version__, files)
        if self._cache is not None:
            cached = playbook_cache.read_cache(self._cache, made_from)
            if cached is not None:
                return cached
        # Imported here because reading TOML is what the cache is there to avoid.
        from desktop_app.exchange.playbook_files import read_playbook

        playbooks = tuple(
            sorted((read_playbook(path) for path in files), key=lambda one: (one.order, one.id))
        )
        if self._cache is not None:
            playbook_cache.write_cache(self._cache, made_from, playbooks)
        return playbooks
