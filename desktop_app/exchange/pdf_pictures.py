"""Pictures as they are printed: upright, no finer than paper shows, long screenshots in parts."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from .image_upright import read_upright

if TYPE_CHECKING:
    from PIL.Image import Image

# Dots for an inch of paper: Chinese characters of a screenshot stay readable, a photo takes 300 KB.
_DENSITY = 200
_QUALITY = 85
# A telephone's screenshot is twice as high as wide. What would be narrower than this share of the
# page, as a whole chat in one picture is, cannot be read any more.
_NARROWEST = 0.4
_WIDTH_OF_PARTS = 0.62
_MOST_PARTS = 60
# A part begins with the last lines of the one before: the cut goes through a line of writing.
_OVERLAP = 0.04


@dataclass(frozen=True, slots=True)
class Printed:
    """A picture, or a part of one, for a page.

    Attributes:
        jpeg: its file.
        width, height: on paper, in millimetres.
    """

    jpeg: bytes
    width: float
    height: float


def printed(path: Path, width: float, height: float) -> Iterator[Printed]:
    """Go through the parts of a picture, each for a page of its own.

    Args:
        path: the picture.
        width, height: of the room on a page, in millimetres.

    Raises:
        UserError: it cannot be read.
    """
    picture = read_upright(path)
    scale = min(width / picture.width, height / picture.height)
    if picture.width * scale >= width * _NARROWEST:
        yield _one(picture, scale)
        return
    scale = max(width * _WIDTH_OF_PARTS / picture.width, height / picture.height / _MOST_PARTS)
    rows = max(1, math.floor(height / scale))
    step = max(1, math.floor(rows * (1 - _OVERLAP)))
    for top in range(0, max(1, picture.height - rows + step), step):
        bottom = min(top + rows, picture.height)
        yield _one(picture.crop((0, top, picture.width, bottom)), scale)


def _one(picture: Image, scale: float) -> Printed:
    width, height = picture.width * scale, picture.height * scale
    most = max(1, round(width / 25.4 * _DENSITY)), max(1, round(height / 25.4 * _DENSITY))
    if picture.width > most[0]:
        picture = picture.resize(most, reducing_gap=3)
    file = BytesIO()
    # The colours of small red writing are not to be averaged over its neighbours.
    picture.save(file, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    return Printed(file.getvalue(), width, height)
