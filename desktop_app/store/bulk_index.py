"""Putting many documents into the search index at once.

To spell a text takes about as long as to index it. Both happen at the same time: one thread spells
the next documents while SQLite, which lets other threads run meanwhile, takes in the last ones.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_text import index_words

from .connection import Store

_BATCH = 250
# Batches that are spelled ahead: more of them would only take memory.
_AHEAD = 2
# One statement a batch: one a document would let go of the interpreter, and wait to get it back,
# so often that nothing was gained. What is indexed has no character that JSON would change.
_PUT = """
    INSERT INTO case_search (rowid, text, initials)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)
"""
_Batch = list[tuple[int, str]]


class BulkIndex:
    """Takes the documents of cases that the index does not have yet, inside a transaction.

    Use it as a context; at its end all documents are in the index, unless it is left by an
    exception: then the transaction has to be rolled back.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._table = store.pinyin()
        self._batch: _Batch = []
        self._spelled: deque[Future[str]] = deque()
        self._speller = ThreadPoolExecutor(1, "speller")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if fault is None:
                self._spell_ahead()
                self._write(left=0)
        finally:
            self._speller.shutdown(cancel_futures=True)

    def add(self, case_id: int, texts: Iterable[str]) -> None:
        """Put in the document of a case; quickest with rising numbers.

        Args:
            case_id: a case that is not in the trash.
            texts: all that :func:`~.search_index.document` would find for it, in any order.
        """
        self._batch.append((case_id, "\n".join(texts)))
        if len(self._batch) == _BATCH:
            self._spell_ahead()
            self._write(left=_AHEAD)

    def _spell_ahead(self) -> None:
        batch, self._batch = self._batch, []
        self._spelled.append(self._speller.submit(_spell, batch, self._table))

    def _write(self, left: int) -> None:
        while len(self._spelled) > left:
            self._store.conn.execute(_PUT, [self._spelled.popleft().result()])


def _spell(batch: _Batch, table: PinyinTable) -> str:
    documents = [(case_id, *index_words(text, table)) for case_id, text in batch]
    return json.dumps(documents, ensure_ascii=False)
