"""Whether a picture was drawn by a screen or taken by a camera, which decides how to shrink it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .image_colours import Palettes

if TYPE_CHECKING:
    from PIL.Image import Image

# Of a screenshot four fifths and more of all neighbours are alike, after JPEG too; of a photo,
# which has noise, one in ten.
_DRAWN_SHARE = 0.5
# Writing that was shrunk has fewer.
_DRAWN_SHARE_WHEN_SMALLER = 0.25

_PALETTES = (256, 64, 16)
# Below these widths in pixels small writing is hard to read. A telephone is 360 to 430 of its own
# points wide and its writing 14 points high, which leaves a Chinese character some 16 dots.
_TELEPHONE_WIDTH = 480
# A desktop's writing is 12 to 14 dots high as it is.
_DESKTOP_WIDTH = 1400
# A slip or an invoice that fills a photo has a hundred lines at most: twelve dots for each.
_PHOTO_LONG_SIDE = 1200


@dataclass(frozen=True, slots=True)
class ImageKind:
    """What matters for shrinking a picture.

    Attributes:
        is_drawn: True for screenshots, False for photos.
        same_with: numbers of colours with which it looks the same, most first.
        readable_scale: the factor, 1 at most, below which writing in it is hard to read.
    """

    is_drawn: bool
    same_with: tuple[int, ...]
    readable_scale: float


def kind_of(sample: Image, palettes: Palettes, width: int, height: int) -> ImageKind:
    """Look at a picture.

    Args:
        sample: a part of it in mode RGB or L, with the neighbours that pixels have.
        palettes: its colours, which nobody asks for of a photo.
        width, height: of all of it.
    """
    is_drawn = _share_alike(sample) >= _DRAWN_SHARE
    same_with = palettes.same_with(_PALETTES) if is_drawn else ()
    return ImageKind(is_drawn, same_with, _readable_scale(width, height, is_drawn))


def may_be_drawn(sample: Image) -> bool:
    """Tell whether a picture that was unpacked smaller than it is may be a screenshot."""
    return _share_alike(sample) >= _DRAWN_SHARE_WHEN_SMALLER


def readable_photo_scale(width: int, height: int) -> float:
    """Return the factor, 1 at most, below which writing in a photo is hard to read."""
    return min(1.0, _PHOTO_LONG_SIDE / max(width, height))


def _readable_scale(width: int, height: int, is_drawn: bool) -> float:
    if not is_drawn:
        return readable_photo_scale(width, height)
    needed = _DESKTOP_WIDTH if width > height else _TELEPHONE_WIDTH
    return min(1.0, needed / width)


def _share_alike(image: Image) -> float:
    """Return the share of pixels that are exactly as bright as their neighbour on the left."""
    from PIL import ImageChops

    if image.width == 1:
        return 1.0
    grey = image.convert("L")
    right = grey.crop((1, 0, grey.width, grey.height))
    left = grey.crop((0, 0, grey.width - 1, grey.height))
    counts = ImageChops.difference(left, right).histogram()
    return counts[0] / sum(counts)
