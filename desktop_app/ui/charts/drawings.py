"""Which drawing paints which data."""

from __future__ import annotations

from .bars import BarDrawing
from .course import CourseDrawing
from .data import Bars, Course, Data, Heat
from .drawing import Drawing
from .heat import HeatDrawing
from .strips import StripDrawing


def drawing_of(data: Data) -> Drawing:
    """Return what paints a chart's data."""
    if isinstance(data, Bars):
        return BarDrawing(data)
    if isinstance(data, Course):
        return CourseDrawing(data)
    if isinstance(data, Heat):
        return HeatDrawing(data)
    return StripDrawing(data)
