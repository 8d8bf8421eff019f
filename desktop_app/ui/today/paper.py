"""What the rows of the agenda are painted on, and how."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QWidget


def paper() -> QWidget:
    """Make a widget to paint rows on, to be the viewport of a view.

    To ask Qt for the one that a view has made costs a tenth of the start: the first such question
    makes Python's class of every kind of widget.
    """
    made = QWidget()
    made.setAutoFillBackground(True)
    made.setBackgroundRole(QPalette.ColorRole.Base)
    made.setAttribute(Qt.WidgetAttribute.WA_Hover)
    return made


def fill(painter: QPainter, rect: QRect, color: QColor) -> None:
    """Fill a rectangle with a colour.

    Qt's own call for it makes Python's class of gradients, with the names of 180 of them.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(rect)
