"""Writing pixels as JPEG or PNG, smaller and rougher or larger and finer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING

from desktop_app.domain.upload_limit import PictureFormat

from .image_colours import Palettes

if TYPE_CHECKING:
    from PIL.Image import Image

# ISO/IEC 10918-1 has 16 bits for a length; libjpeg keeps some for itself.
_LONGEST_JPEG = 65_500

# Above this a JPEG grows and looks no better.
_BEST_QUALITY = 95


@dataclass(frozen=True, slots=True)
class Encoding:
    """A way to write a picture.

    Attributes:
        format: JPEG or PNG.
        quality: of a JPEG, 1 to 95.
        colours: how many a PNG has at most, None for all.
        sharp_colours: True keeps the full resolution of colour in a JPEG, as coloured writing
            needs; a photo does not.
    """

    format: PictureFormat
    quality: int | None = None
    colours: int | None = None
    sharp_colours: bool = False

    def with_quality(self, quality: int) -> Encoding:
        """Return the same with another quality."""
        return replace(self, quality=quality)


def encode(image: Image, encoding: Encoding, palettes: Palettes) -> bytes:
    """Return a picture's file.

    Args:
        image: in mode RGB or L, with nothing but pixels, of a size that the format can hold.
        encoding: how to write it.
        palettes: the colours of the picture in its full size.
    """
    if encoding.format is PictureFormat.JPG:
        return as_jpeg(image, encoding.quality or _BEST_QUALITY, encoding.sharp_colours)
    if encoding.colours is None:
        return as_png(image)
    return as_png(palettes.reduced(image, encoding.colours))


def can_be_jpeg(size: tuple[int, int]) -> bool:
    """Tell whether a JPEG can have this width and height; one that is too long cannot."""
    return max(size) <= _LONGEST_JPEG


def as_jpeg(image: Image, quality: int, sharp_colours: bool) -> bytes:
    """Return a JPEG file. Ask :func:`can_be_jpeg` before."""
    written = BytesIO()
    subsampling = 0 if sharp_colours else 2
    image.save(written, "JPEG", quality=quality, optimize=True, subsampling=subsampling)
    return written.getvalue()


def as_png(image: Image) -> bytes:
    """Return a PNG file."""
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()
