"""Reading pictures: by Qt, which is quick, and by the core where Qt does not read them."""

from __future__ import annotations

import stat
from collections.abc import Callable
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from desktop_app.domain.errors import UserError

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 40_000_000
"""Pictures that are worked on are shown smaller than they are beyond this: 160 MB in memory. A long
screenshot is below it, and its writing can be read."""

_Fit = Callable[[QSize], QSize]
_QUARTER_TURN = QImageIOHandler.Transformation.TransformationRotate90
# What these unpack is no larger than what is asked for; all others unpack the whole picture first.
_SCALED_WHILE_READ = (b"jpeg", b"svg", b"svgz")
_BYTES_PER_PIXEL = 8


def read_picture(path: Path, box: QSize) -> QImage:
    """Read a picture no larger than a box, upright; a null image when it cannot be read.

    Its decoder is told the size, so that a huge photo takes little memory. May run in any thread.
    """
    try:
        return _read(path, lambda size: _in_box(size, box))
    except UserError:
        return QImage()


def read_large(path: Path, widest: int | None = None) -> QImage:
    """Read a picture to work on, upright and in its own size unless that is enormous.

    May run in any thread.

    Args:
        path: its file.
        widest: how many pixels are enough from left to right; None when all are wanted.

    Raises:
        UserError: it cannot be opened, is no picture, is too large, or is damaged.
    """
    return _read(path, lambda size: _in_memory(size, widest))


def _in_box(size: QSize, box: QSize) -> QSize:
    if size.width() <= box.width() and size.height() <= box.height():
        return size
    return size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _in_memory(size: QSize, widest: int | None) -> QSize:
    pixels = size.width() * size.height()
    scale = sqrt(MOST_PIXELS / pixels) if pixels > MOST_PIXELS else 1.0
    if widest is not None:
        scale = min(scale, widest / size.width())
    if scale >= 1.0:
        return size
    return QSize(round(size.width() * scale), round(size.height() * scale)).expandedTo(QSize(1, 1))


def _read(path: Path, fit: _Fit) -> QImage:
    image = _read_by_qt(path, fit) if _is_file(path) else QImage()
    return _read_by_core(path, fit) if image.isNull() else image


def _is_file(path: Path) -> bool:
    """Tell whether there is a file and not a pipe, which would be waited for without end."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def _read_by_qt(path: Path, fit: _Fit) -> QImage:
    # The stored file has no extension: only its contents tell what it is.
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isEmpty():
        is_turned = bool(reader.transformation() & _QUARTER_TURN)
        wanted = fit(size.transposed() if is_turned else size)
        wanted = wanted.transposed() if is_turned else wanted
        is_small = bytes(reader.format().data()) in _SCALED_WHILE_READ
        if not _may_unpack(wanted if is_small else size):
            return QImage()
        if wanted != size:
            reader.setScaledSize(wanted)
    return reader.read()


def _may_unpack(size: QSize) -> bool:
    """Tell whether Qt surely unpacks so large a picture; it refuses, and writes into the log."""
    most = QImageReader.allocationLimit() * 2**20
    return most == 0 or size.width() * size.height() * _BYTES_PER_PIXEL <= most


def _read_by_core(path: Path, fit: _Fit) -> QImage:
    upright, wanted = _upright(path, fit)
    return _image_of(upright, wanted)


def _upright(path: Path, fit: _Fit) -> tuple[Image, QSize]:
    """Return the core's picture, as it has unpacked it, and how large it is wanted."""
    from desktop_app.exchange.image_open import opened_picture
    from desktop_app.exchange.image_upright import is_lying, orientation_of, upright_of

    with opened_picture(path) as opened:
        size = QSize(*opened.size)
        if is_lying(orientation_of(opened)):
            size.transpose()
        wanted = fit(size)
        return upright_of(opened, wanted.width() / size.width()), wanted


def _image_of(picture: Image, size: QSize) -> QImage:
    """Return the core's picture, in RGB or grey, as Qt has it."""
    from PIL.Image import Resampling

    if picture.size != size.toTuple():
        picture = picture.resize(
            (size.width(), size.height()), Resampling.BILINEAR, reducing_gap=2.0
        )
    pixels = picture.convert("RGB").tobytes()
    shared = QImage(
        pixels, size.width(), size.height(), 3 * size.width(), QImage.Format.Format_RGB888
    )
    # The bytes are Python's and go with it; the new image has its own.
    return shared.convertToFormat(QImage.Format.Format_RGB32)
