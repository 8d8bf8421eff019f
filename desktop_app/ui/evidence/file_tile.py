"""One file of evidence: its picture, name and size."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text

from ..kit import Kit
from ..theme import RADIUS, RADIUS_SMALL, space
from ..widgets import ElidedLabel, IconButton, plain_tooltip
from .thumbnails import THUMBNAIL, Thumbnails

ATTACHMENT_MIME = "application/x-seller-casebook-attachment"
"""What is dragged when a file is given to something else: its number as ASCII digits."""

_WIDTH = 232
_PICTURE = 40


class FileTile(QWidget):
    """A small picture, the name, the size and what was done to it; and the button of its menu.

    Enter and a click show it, Delete puts it in the trash, the menu key opens the menu. It can be
    dragged onto a proof, a contact or the case.

    Attributes:
        more: opens the menu.

    Signals:
        preview_requested(object): this Attachment is to be looked at.
        menu_requested(object, QPoint): the menu of this Attachment is wanted, there on the screen.
        trash_requested(object): this Attachment is to be put in the trash.
    """

    preview_requested = Signal(object)
    menu_requested = Signal(object, QPoint)
    trash_requested = Signal(object)

    def __init__(self, kit: Kit, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._thumbnails = thumbnails
        self._found: Attachment | None = None
        self._pressed_at: QPoint | None = None
        self._is_hovered = False
        self._name = ElidedLabel()
        self._facts = ElidedLabel(role="caption")
        self.more = IconButton(kit.icons.get("more", "text_muted"), "")
        self.more.clicked.connect(self._open_menu)
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        line = QHBoxLayout(self)
        line.setContentsMargins(_PICTURE + space(3), space(1), 0, space(1))
        line.setSpacing(space(1))
        line.addLayout(words, 1)
        line.addWidget(self.more)
        thumbnails.ready.connect(self._picture_came)

    def show_file(self, found: Attachment, *, read_only: bool) -> None:
        """Show a file."""
        self._found = found
        name = display_name(found.given_name)
        self._name.setText(name)
        parts = [size_text(found.size), self._made_words(found), display_note(found)]
        self._facts.setText(" · ".join(part for part in parts if part))
        self.setAccessibleName(f"{name}, {self._facts.text()}")
        self.setToolTip(plain_tooltip(f"{name}\n{self._facts.text()}"))
        self.more.set_words(self.tr("What can be done with {name}").format(name=name))
        self.more.setProperty("read_only", read_only)
        self.update()

    def found(self) -> Attachment | None:
        """Return the file on show."""
        return self._found

    def name(self) -> str:
        """Return what it is called."""
        return self._name.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, picture, and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        theme, area = self._kit.theme, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("focus" if self.hasFocus() else "border"))
        painter.setBrush(theme.color("hover" if self._is_hovered else "surface_sunken"))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        self._paint_picture(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag."""
        start = self._pressed_at
        if start is None or self._found is None:
            return
        moved = (event.position().toPoint() - start).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._pressed_at = None
            self._drag(self._found)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Show the file when it was clicked."""
        was_pressed, self._pressed_at = self._pressed_at is not None, None
        if was_pressed and self.rect().contains(event.position().toPoint()):
            self.preview_requested.emit(self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the file, Delete takes it away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.preview_requested.emit(self._found)
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.trash_requested.emit(self._found)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where it was asked for."""
        self.menu_requested.emit(self._found, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Be as before."""
        self._is_hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def _paint_picture(self, painter: QPainter) -> None:
        if self._found is None:
            return
        box = QRectF(space(1.5), (self.height() - _PICTURE) / 2, _PICTURE, _PICTURE)
        picture = self._thumbnails.get(self._found, self.devicePixelRatioF())
        if picture is None:
            name = "picture" if self._thumbnails.kinds.kind(self._found).is_shown else "file"
            icon = self._kit.icons.get(name, "text_muted")
            icon.paint(painter, box.adjusted(8, 8, -8, -8).toRect())
            return
        # The middle of the picture fills the square.
        size = picture.deviceIndependentSize()
        side = min(size.width(), size.height()) * picture.devicePixelRatio()
        source = QRectF(0, 0, side, side)
        source.moveCenter(QRectF(picture.rect()).center())
        frame = QPainterPath()
        frame.addRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        painter.setClipPath(frame)
        painter.drawPixmap(box, picture, source)
        painter.setClipping(False)

    def _drag(self, found: Attachment) -> None:
        mime = QMimeData()
        mime.setData(ATTACHMENT_MIME, str(found.id).encode())
        drag = QDrag(self)
        drag.setMimeData(mime)
        picture = self._thumbnails.get(found, self.devicePixelRatioF())
        icon = self._kit.icons.get("file").pixmap(THUMBNAIL / 2)
        drag.setPixmap(icon if picture is None else picture)
        drag.exec(Qt.DropAction.MoveAction)

    def _open_menu(self) -> None:
        self.menu_requested.emit(self._found, self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _picture_came(self, sha256: str) -> None:
        if self._found is not None and self._found.sha256 == sha256:
            self.update()

    def _made_words(self, found: Attachment) -> str:
        if found.made_how is MadeHow.FITTED:
            return self.tr("made to fit")
        if found.made_how is MadeHow.REDACTED:
            return self.tr("blacked out")
        return ""


def display_note(found: Attachment) -> str:
    """Return a file's note on one line."""
    return " ".join(found.note.split())
