"""The picture beside the last page of the set-up program.

Runs in an environment with Qt: ``picture.py SVG BMP``.
"""

from __future__ import annotations

import sys
from pathlib import Path

WIDTH, HEIGHT = 164, 314
"""In pixels; so NSIS wants it (Modern User Interface 2, "Welcome/Finish page")."""

_PAPER = "#F3EADA"
_ICON = 96


def paint(drawing: Path, target: Path) -> None:
    """Paint the program's icon on paper.

    Args:
        drawing: the icon, an SVG.
        target: the bitmap to write.

    Raises:
        OSError: it cannot be written.
    """
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    picture.fill(QColor(_PAPER))
    painter = QPainter(picture)
    place = QRectF((WIDTH - _ICON) / 2, (HEIGHT - _ICON) / 3, _ICON, _ICON)
    QSvgRenderer(str(drawing)).render(painter, place)
    painter.end()
    # Windows reads no bitmap of 32 bits here.
    if not picture.convertToFormat(QImage.Format.Format_RGB888).save(str(target)):
        raise OSError(f"{target} cannot be written")


if __name__ == "__main__":
    paint(Path(sys.argv[1]), Path(sys.argv[2]))
