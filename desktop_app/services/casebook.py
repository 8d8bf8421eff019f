"""Opening a casebook with all that its services need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.paths import Paths
from desktop_app.store import rings
from desktop_app.store.connection import Store, open_reader, open_store, open_writer
from desktop_app.store.search_index import empty, fill, is_current, is_whole

from .playbooks import Playbooks

if TYPE_CHECKING:
    from desktop_app.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Casebook:
    """An open casebook.

    Attributes:
        paths: where it lives.
        resources: the folder of what ships with the program.
        store: its connection for reading and writing.
        playbooks: what is known about each issue type.
    """

    paths: Paths
    resources: Path
    store: Store
    playbooks: Playbooks

    @property
    def vault(self) -> Vault:
        """The files of evidence; any thread may use them."""
        # Imported here: the first screen shows none.
        from desktop_app.store.vault import Vault

        return Vault(self.paths.evidence, self.paths.viewing)

    def pinyin(self) -> PinyinTable:
        """Return the table of pinyin, read at first use."""
        return _pinyin_table(self.resources)

    def reader(self) -> Store:
        """Open another connection, to read only, for another thread."""
        return open_reader(self.paths.casebook, self.pinyin)

    def writer(self) -> Store:
        """Open another connection, to read and write, for another thread."""
        return open_writer(self.paths.casebook, self.pinyin)

    def close(self) -> None:
        """Close the file."""
        self.store.close()


def open_casebook(
    paths: Paths, resources: Path, now: datetime, *, is_indexed_later: bool = False
) -> Casebook:
    """Open the casebook of a data folder, made anew if there is none.

    Args:
        now: this moment, for the name of a backup if the file has to be migrated.
        is_indexed_later: leave it to the caller to call :func:`index_next` when the search index
            has to be made anew, which takes a minute on a big casebook.

    Raises:
        UserError: the file is from a newer version, is not a casebook, or cannot be opened.
    """
    store = open_store(paths.casebook, paths.backups, now, lambda: _pinyin_table(resources))
    if not is_current(store):
        with store.transaction():
            # Another program may have begun while this one waited.
            if not is_current(store):
                empty(store)
    if not rings.are_current(store):
        with store.transaction():
            rings.refresh_all(store)
            rings.mark_current(store)
    while not is_indexed_later and not is_whole(store):
        index_next(store, 5000)
    playbooks = Playbooks(resources / "playbooks", paths.playbook_cache)
    return Casebook(paths, resources, store, playbooks)


def index_next(store: Store, most: int) -> tuple[int, int]:
    """Put the next cases into a search index that is being made anew; one transaction.

    Args:
        most: at most so many; a hundred take a few hundredths of a second.

    Returns:
        The highest number of a case that is in it now, and the highest of all; equal when done.
    """
    with store.transaction():
        return fill(store, most)


def is_indexed(store: Store) -> bool:
    """Tell whether search finds all cases; False while the index is being made anew."""
    return is_whole(store)


@cache
def _pinyin_table(resources: Path) -> PinyinTable:
    return PinyinTable.parse((resources / "pinyin" / "syllables.txt").read_text("utf-8"))
