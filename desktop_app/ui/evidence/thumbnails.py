"""Small pictures of files, made by another thread and kept while the program runs."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from desktop_app.domain.attachment import Attachment

from ..session import Session
from ..worker import Progress
from .file_kinds import FileKinds
from .reading import read_picture

THUMBNAIL = QSize(72, 72)
_MOST = 400


class Thumbnails(QObject):
    """Gives small pictures; those that are not there yet come later.

    Attributes:
        kinds: tells which files are pictures.

    Signals:
        ready(str): the picture of the file with this SHA-256 has come, or whether it is one.
    """

    ready = Signal(str)

    def __init__(self, session: Session, kinds: FileKinds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.kinds = kinds
        self._made: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        kinds.known.connect(self.ready)

    def get(self, found: Attachment, ratio: float) -> QPixmap | None:
        """Return the picture of a file, None while it is not there or when there is none.

        Args:
            found: the file.
            ratio: device pixels per pixel of the window.
        """
        made = self._made.get(found.sha256)
        if made is not None:
            self._made.move_to_end(found.sha256)
            return None if made.isNull() else made
        if self.kinds.kind(found).is_shown and found.sha256 not in self._asked:
            self._ask(found, ratio)
        return None

    def _ask(self, found: Attachment, ratio: float) -> None:
        sha256 = found.sha256
        path = self._session.casebook.vault.path_of(sha256)
        box = THUMBNAIL * ratio
        self._asked.add(sha256)

        def read(_: object, progress: Progress) -> QImage:
            progress.check()
            return read_picture(path, box)

        def keep(image: QImage) -> None:
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            self._made[sha256] = picture
            self._asked.discard(sha256)
            while len(self._made) > _MOST:
                self._made.popitem(last=False)
            self.ready.emit(sha256)

        self._session.viewer.submit(read, keep, lambda _: keep(QImage()), owner=self)
