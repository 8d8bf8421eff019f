"""Pictures as large as there is room, sharp on every screen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

# Pixels painted beside what is seen, so that no seam shows where it was scrolled.
_MARGIN = 8


def pixmap_of(image: QImage, ratio: float, room: QSize | None = None) -> QPixmap:
    """Return a picture for a screen, pixel for pixel or no larger than its room.

    Args:
        image: the picture.
        ratio: device pixels per pixel of the window.
        room: in pixels of the window; None shows the picture in its own size.
    """
    most = image.size() if room is None else room * ratio
    if image.width() > most.width() or image.height() > most.height():
        image = image.scaled(
            most,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    picture = QPixmap.fromImage(image)
    picture.setDevicePixelRatio(ratio)
    return picture


def paint_seen(painter: QPainter, image: QImage, area: QRectF, seen: QRectF) -> None:
    """Paint a picture into an area, but no more of it than is seen.

    A long picture reaches further than painters count.
    """
    part = seen.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) & area
    across, down = image.width() / area.width(), image.height() / area.height()
    source = QRectF(
        (part.x() - area.x()) * across,
        (part.y() - area.y()) * down,
        part.width() * across,
        part.height() * down,
    )
    painter.drawImage(part, image, source)
