"""What is dropped or pasted: files, or a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files of this computer that are dropped or pasted, in their order."""
    if not mime.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def image_in(mime: QMimeData) -> QImage | None:
    """Return a picture that is dropped or pasted, as screenshots are; None when there is none."""
    if not mime.hasImage():
        return None
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def can_take(mime: QMimeData) -> bool:
    """Tell whether there is anything that can be kept as evidence."""
    return mime.hasImage() or bool(files_in(mime))
