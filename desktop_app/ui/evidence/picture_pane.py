"""A picture with a heading above and facts below, whole or in its actual size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..theme import space
from ..widgets import PlainLabel
from .scaling import pixmap_of

_ROOM = QSize(260, 260)


class PicturePane(QWidget):
    """One of two pictures that are compared.

    Attributes:
        area: scrolls the picture in its actual size.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._is_actual = False
        self._heading = PlainLabel(role="strong")
        self._picture = PlainLabel(role="muted", wrap=True)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._facts = PlainLabel(role="muted", wrap=True)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self._picture)
        self.area.setWidgetResizable(True)
        self.area.setMinimumSize(_ROOM)
        self.area.viewport().installEventFilter(self)
        self._show_bars(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._heading)
        layout.addWidget(self.area, 1)
        layout.addWidget(self._facts)

    def set_heading(self, words: str) -> None:
        """Name the picture."""
        self._heading.setText(words)
        self._picture.setAccessibleName(words)

    def show_image(self, image: QImage, facts: str) -> None:
        """Show a picture and what is to be known of it."""
        self._image = image
        self._facts.setText(facts)
        self._draw()

    def show_words(self, words: str) -> None:
        """Show words in the picture's place."""
        self._image = QImage()
        self._facts.clear()
        self._picture.setPixmap(QPixmap())
        self._picture.setText(words)

    def set_actual_size(self, on: bool) -> None:
        """Show the picture pixel for pixel, or all of it."""
        self._is_actual = on
        self._show_bars(on)
        self._draw()

    def facts(self) -> str:
        """Return what is told below the picture."""
        return self._facts.text()

    def words(self) -> str:
        """Return the words in the picture's place."""
        return self._picture.text()

    def image(self) -> QImage:
        """Return the picture on show, a null one when there is none."""
        return self._image

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show all of the picture in the room there is now, which the facts take some of."""
        if event.type() is QEvent.Type.Resize and not self._is_actual:
            self._draw()
        return super().eventFilter(watched, event)

    def _show_bars(self, on: bool) -> None:
        wanted = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if on else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.area.setHorizontalScrollBarPolicy(wanted)
        self.area.setVerticalScrollBarPolicy(wanted)

    def _draw(self) -> None:
        if self._image.isNull():
            return
        room = None if self._is_actual else self.area.viewport().size()
        self._picture.setPixmap(pixmap_of(self._image, self.devicePixelRatioF(), room))
