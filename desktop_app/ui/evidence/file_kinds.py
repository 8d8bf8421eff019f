"""What kinds of files a case has: another thread looks how they begin, once for each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_kind import HEAD_BYTES, FileKind, kind_by_name, kind_of
from desktop_app.services.evidence import open_stored

from ..session import Session
from ..worker import Progress


class FileKinds(QObject):
    """Goes by a file's name until it is known how the file begins.

    Signals:
        known(str): how the file with this SHA-256 begins is known now.
    """

    known = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # None while it is being read, and for good when it cannot be.
        self._heads: dict[str, bytes | None] = {}

    def kind(self, found: Attachment) -> FileKind:
        """Return the kind of a file, as far as it is known."""
        if found.sha256 not in self._heads:
            self._heads[found.sha256] = None
            self._ask(found.sha256)
        head = self._heads[found.sha256]
        return kind_by_name(found.given_name) if head is None else kind_of(found.given_name, head)

    def _ask(self, sha256: str) -> None:
        path = self._session.casebook.vault.path_of(sha256)

        def read(_: object, progress: Progress) -> bytes:
            progress.check()
            return head_of(path)

        def keep(head: bytes) -> None:
            self._heads[sha256] = head
            self.known.emit(sha256)

        self._session.viewer.submit(read, keep, lambda _: None, owner=self)


def head_of(path: Path) -> bytes:
    """Return how a file begins, as much as tells its kind. May run in any thread.

    Raises:
        OSError: it cannot be read.
    """
    with open_stored(path) as file:
        return file.read(HEAD_BYTES)
