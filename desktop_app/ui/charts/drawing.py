"""What all drawings have in common: places of marks, legends and scales."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from .data import Mark, Series, Table
from .ink import Ink

GAP = 8.0
_SWATCH = 12.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mark is drawn."""

    rect: QRectF
    mark: Mark


class Drawing(ABC):
    """A chart that can be painted at any size."""

    @property
    @abstractmethod
    def table(self) -> Table:
        """The numbers of the chart."""

    @abstractmethod
    def height(self, width: float, ink: Ink) -> float:
        """Return how high it should be, in pixels, at a width."""

    @abstractmethod
    def places(self, rect: QRectF, ink: Ink) -> list[Place]:
        """Return its marks from the first to the last, as they lie in a rectangle."""

    @abstractmethod
    def paint(self, painter: QPainter, rect: QRectF, ink: Ink) -> None:
        """Paint it into a rectangle."""


def paint_legend(painter: QPainter, rect: QRectF, ink: Ink, series: Sequence[Series]) -> None:
    """Paint a swatch and a name for each series, beside each other, as far as they fit."""
    x = rect.left()
    room = rect.width() / max(len(series), 1) - _SWATCH - 2 * GAP
    wide = [ink.width(one.label) for one in series]
    fits = sum(wide) + len(series) * (_SWATCH + 2.5 * GAP) <= rect.width() + GAP
    for one, width in zip(series, wide, strict=True):
        swatch = QRectF(x, rect.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
        ink.fill(painter, swatch, one)
        width = width if fits else min(width, room)
        words = QRectF(swatch.right() + 0.75 * GAP, rect.top(), width, rect.height())
        ink.write(painter, words, one.label, role="text_muted")
        x = words.right() + 1.75 * GAP


def rule(painter: QPainter, ink: Ink, begin: QPointF, end: QPointF, role: str = "border") -> None:
    """Draw a hairline."""
    painter.setPen(QPen(ink.color(role), 1.0))
    painter.drawLine(begin, end)


def round_scale(most: float, steps: int = 4) -> tuple[float, float]:
    """Return the top of a scale that holds a value, and the round step between its lines."""
    if most <= 0:
        return 1.0, 1.0
    rough = most / steps
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(magnitude * f for f in (1, 2, 2.5, 5, 10) if magnitude * f >= rough * 0.999)
    # Cases are whole.
    step = max(1.0, step)
    return math.ceil(most / step) * step, step
