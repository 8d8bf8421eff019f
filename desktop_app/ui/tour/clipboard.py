"""Borrowing the clipboard: what the seller had on it is there again when the tour is over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication


@contextmanager
def kept_clipboard() -> Iterator[None]:
    """Put back what was on the clipboard, whatever is copied meanwhile."""
    clipboard = QGuiApplication.clipboard()
    kept = _copy_of(clipboard.mimeData())
    try:
        yield
    finally:
        if kept.formats():
            clipboard.setMimeData(kept)
        else:
            clipboard.clear()


def _copy_of(mime: QMimeData | None) -> QMimeData:
    copy = QMimeData()
    if mime is None:
        return copy
    if mime.hasImage():
        copy.setImageData(mime.imageData())
    for kind in mime.formats():
        # An image has many formats that Qt makes itself, each of them as large as the picture.
        if not (mime.hasImage() and kind.startswith(("image/", "application/x-qt-image"))):
            copy.setData(kind, mime.data(kind))
    return copy
