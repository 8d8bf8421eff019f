"""Dragging and dropping, delivered to our own widgets as the desktop would."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from .watch import StepFailed

_PLAIN, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_COPY = Qt.DropAction.CopyAction
# So far inside a widget's corner that its frame does not matter, in pixels.
_INSIDE = QPoint(8, 8)


def files(paths: Iterable[Path]) -> QMimeData:
    """Return files as a file manager hands them over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(page: QWidget, mime: QMimeData, onto: QWidget) -> None:
    """Drag something over a part of a page, and stay there.

    Raises:
        StepFailed: the page does not want it.
    """
    place = _place(page, onto)
    event = QDragEnterEvent(place, _COPY, mime, _LEFT, _PLAIN)
    QApplication.sendEvent(page, event)
    if not event.isAccepted():
        raise StepFailed(f"nothing can be dropped on {type(onto).__name__}")


def drop(page: QWidget, mime: QMimeData, onto: QWidget) -> None:
    """Drag something over a part of a page and let it go.

    Raises:
        StepFailed: the page does not want it.
    """
    drag(page, mime, onto)
    place = QPointF(_place(page, onto))
    QApplication.sendEvent(page, QDropEvent(place, _COPY, mime, _LEFT, _PLAIN))


def draw(widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Press the left button at a place of a widget, move, and let go at another."""
    kinds, none = QEvent.Type, Qt.MouseButton.NoButton
    for kind, place, button, held in (
        (kinds.MouseButtonPress, start, _LEFT, _LEFT),
        (kinds.MouseMove, (start + end) / 2, none, _LEFT),
        (kinds.MouseMove, end, none, _LEFT),
        (kinds.MouseButtonRelease, end, _LEFT, none),
    ):
        on_screen = QPointF(widget.mapToGlobal(place.toPoint()))
        QApplication.sendEvent(widget, QMouseEvent(kind, place, on_screen, button, held, _PLAIN))


def reveal(widget: QWidget) -> None:
    """Scroll until a widget can be seen, as one would with the wheel."""
    part = widget.parentWidget()
    while part is not None:
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(widget)
        part = part.parentWidget()


def _place(page: QWidget, onto: QWidget) -> QPoint:
    reveal(onto)
    return onto.mapTo(page, _INSIDE)
