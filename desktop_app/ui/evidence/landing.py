"""Where on a case's page files land that are dropped or pasted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.services.evidence import CASE_ITSELF, Target

from ..kit import Kit
from .desk import EvidenceDesk
from .drop_frame import DropFrame
from .file_tile import ATTACHMENT_MIME
from .incoming import can_take

_COMES = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Place(NamedTuple):
    """A part of the page that takes files: what they belong to there, its name, where it is."""

    target: Target
    words: str
    area: QRect


class Landing(QObject):
    """Lets files be dropped anywhere on a page, and pasted by Ctrl+V.

    A part of the page that takes files for itself has ``drop_target()``, which returns the
    :class:`Target`, and ``drop_words()``. Everything else belongs to the case.

    Attributes:
        frame: shows where a file will land.
        paste: the shortcut.
        is_open: False while the case cannot be changed.
    """

    def __init__(self, kit: Kit, desk: EvidenceDesk, page: QWidget) -> None:
        """Watch a page."""
        super().__init__(page)
        self._page = page
        self._desk = desk
        self.is_open = True
        self.frame = DropFrame(kit.theme, page)
        self.paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        self.paste.activated.connect(self._paste)
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a drag over the page, and take what is dropped."""
        kind = event.type()
        if kind in _COMES and isinstance(event, QDragMoveEvent):
            self._follow(event)
            return True
        if kind is QEvent.Type.DragLeave:
            self.frame.hide()
            return True
        if kind is QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._drop(event)
            return True
        return super().eventFilter(watched, event)

    def _follow(self, event: QDragMoveEvent) -> None:
        if not self.is_open or not _fits(event.mimeData()):
            event.ignore()
            return
        place = self._place_at(event.position().toPoint())
        self.frame.show_around(place.area, self.tr("Add to: {place}").format(place=place.words))
        event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        self.frame.hide()
        mime = event.mimeData()
        if not self.is_open or not _fits(mime):
            event.ignore()
            return
        target = self._place_at(event.position().toPoint()).target
        dragged = bytes(mime.data(ATTACHMENT_MIME).data())
        if dragged.isdigit():
            self._desk.drop_attachment(int(dragged), target)
        else:
            self._desk.take(mime, target)
        event.acceptProposedAction()

    def _paste(self) -> None:
        if not self.is_open:
            return
        place = self._place_of(QGuiApplication.focusObject())
        if not self._desk.take(QGuiApplication.clipboard().mimeData(), place.target):
            self._desk.notified.emit(
                self.tr("There is no picture or file on the clipboard."), "neutral"
            )

    def _place_at(self, point: QPoint) -> Place:
        return self._place_of(self._page.childAt(point))

    def _place_of(self, part: QObject | None) -> Place:
        while part is not None and part is not self._page:
            tell = getattr(part, "drop_target", None)
            if tell is not None and isinstance(part, QWidget):
                words = getattr(part, "drop_words", self._case_words)()
                corner = part.mapTo(self._page, QPoint(0, 0))
                return Place(tell(), words, QRect(corner, part.size()) & self._page.rect())
            part = part.parent()
        return Place(CASE_ITSELF, self._case_words(), self._page.rect().adjusted(4, 4, -4, -4))

    def _case_words(self) -> str:
        return self.tr("the case")


def _fits(mime: QMimeData) -> bool:
    return mime.hasFormat(ATTACHMENT_MIME) or can_take(mime)
