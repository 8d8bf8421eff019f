"""The program's icon in every size and format that the three systems ask for.

Runs in an environment with Qt and Pillow: ``app_icons.py SVG FOLDER``.
"""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

NAME = "seller-casebook"

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those of the freedesktop icon theme "hicolor"."""

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Those that Windows shows at its usual scalings."""

ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def png_path(folder: Path, size: int) -> Path:
    """Return where the picture of a size in pixels stands in the folder of icons."""
    return folder / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"


def svg_path(folder: Path) -> Path:
    """Return where the drawing stands in the folder of icons."""
    return folder / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"


def make(drawing: Path, folder: Path) -> None:
    """Write all icons into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for size in PNG_SIZES:
        path = png_path(folder, size)
        path.parent.mkdir(parents=True)
        path.write_bytes(_png(drawing, size))
    svg = svg_path(folder)
    svg.parent.mkdir(parents=True)
    shutil.copyfile(drawing, svg)
    _save(drawing, folder / f"{NAME}.ico", "ICO", ICO_SIZES)
    _save(drawing, folder / f"{NAME}.icns", "ICNS", ICNS_SIZES)


def _save(drawing: Path, target: Path, kind: str, sizes: tuple[int, ...]) -> None:
    """Write one file with a picture for each size, each drawn anew instead of scaled down."""
    pictures = [_picture(_png(drawing, size)) for size in sizes]
    *others, largest = pictures
    largest.save(target, kind, append_images=others, sizes=[picture.size for picture in pictures])


def _picture(png: bytes) -> Image:
    from PIL import Image

    return Image.open(io.BytesIO(png))


def _png(drawing: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(f"{drawing} cannot be drawn at {size} pixels")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
