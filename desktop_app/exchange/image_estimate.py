"""How large files of a picture would be, told without writing them in full."""

from __future__ import annotations

from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING

from desktop_app.domain.upload_limit import PictureFormat

from .image_colours import Palettes
from .image_encode import Encoding, can_be_jpeg, encode
from .image_pixels import Pixels

if TYPE_CHECKING:
    from PIL.Image import Image


# By so much sizes may be too high that were told from a part.
_DOUBT = 1.06


class Estimate:
    """Sizes of files of one picture, judged by a part of it.

    Of a small picture the part is all of it, and the sizes are exact.
    """

    def __init__(
        self, whole: Pixels, sample: Pixels, palettes: Palettes, tell: Callable[[], None]
    ) -> None:
        """Take a picture and the part that stands for it.

        Args:
            palettes: the colours of the picture.
            tell: called before each file that is written; may raise to end the work.
        """
        self._whole = whole
        self._sample = sample
        self._palettes = palettes
        self._tell = tell
        self._correction = 1.0
        self._is_corrected = False
        self._measured: dict[tuple[float, Encoding], float] = {}
        self._empty: dict[Encoding, int] = {}
        self._latest: tuple[float, Image] | None = None

    @property
    def is_exact(self) -> bool:
        """True when the sizes are those of the whole picture."""
        return self._sample.image is self._whole.image

    @property
    def doubt(self) -> float:
        """How many times too large a size may be: 1 when that is known."""
        return 1.0 if self.is_exact or self._is_corrected else _DOUBT

    @property
    def largest_scale(self) -> float:
        """The scale above which there are no pixels to judge by, 1 at most."""
        return self._whole.factor

    def bytes_of(self, scale: float, encoding: Encoding) -> float:
        """Return about how large a file would be, in bytes; infinite if there can be none."""
        if encoding.format is PictureFormat.JPG and not can_be_jpeg(self._whole.size_at(scale)):
            return inf
        key = (scale, encoding)
        if key not in self._measured:
            self._measured[key] = self._measure(scale, encoding)
        return self._measured[key] * self._correction

    def correct(self, factor: float) -> None:
        """Take all sizes for so many times as large, as a file of the whole picture was."""
        self._correction *= factor
        self._is_corrected = True

    def _measure(self, scale: float, encoding: Encoding) -> float:
        part = self._scaled(scale)
        width, height = self._whole.size_at(scale)
        times = (width * height) / (part.width * part.height)
        # What a file has around its pixels does not grow with them.
        around = 0 if self.is_exact else self._around(encoding)
        return around + (self._written(part, encoding) - around) * times

    def _around(self, encoding: Encoding) -> int:
        if encoding not in self._empty:
            dot = self._sample.image.crop((0, 0, 1, 1))
            self._empty[encoding] = len(encode(dot, encoding, self._palettes))
        return self._empty[encoding]

    def _written(self, image: Image, encoding: Encoding) -> int:
        self._tell()
        return len(encode(image, encoding, self._palettes))

    def _scaled(self, scale: float) -> Image:
        # Asked for one encoding after the other at the same scale.
        if self._latest is None or self._latest[0] != scale:
            self._latest = (scale, self._sample.at(scale))
        return self._latest[1]
