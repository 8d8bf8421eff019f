"""The pixels of a picture in any size, and a part of them that stands for the whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

# A part of this many pixels is as good as the whole for judging how large files become.
_SAMPLE_PIXELS = 1_200_000
# From so many places of the picture: what a chat shows at its top need not be at its end. More of
# them would be so thin that their seams count.
_STRIPS = 6
# Not at even distances, for what repeats itself might be met always or never: each starts so much
# further into its part of the picture, of what goes beyond that from the beginning again.
_GOLDEN = 0.618
# A picture that is so many times as wide as high is cut from top to bottom, others across, as
# writing runs.
_VERY_WIDE = 6


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture, or a part of it, that can be had in any size.

    Attributes:
        image: in mode RGB or L, with nothing but pixels.
        factor: how large it is compared with the original: 0.5 when a JPEG was unpacked in half
            its width.
        is_drawn: True for a screenshot.
    """

    image: Image
    factor: float = 1.0
    is_drawn: bool = False

    def size_at(self, scale: float) -> tuple[int, int]:
        """Return width and height at a scale of the original, a pixel at least."""
        by = scale / self.factor
        return max(1, round(self.image.width * by)), max(1, round(self.image.height * by))

    def at(self, scale: float) -> Image:
        """Return the picture at a scale of the original."""
        from PIL.Image import Resampling

        size = self.size_at(scale)
        if size == self.image.size:
            return self.image
        # What a screen drew has sharp edges already, and may be long: the sharpest way takes twice
        # the time and makes files larger. A gap of three saves time too and cannot be seen.
        way = Resampling.HAMMING if self.is_drawn else Resampling.LANCZOS
        return self.image.resize(size, way, reducing_gap=3.0)

    def sample(self) -> Pixels:
        """Return strips from all over the picture, joined; the picture itself if it is small."""
        return replace(self, image=_strips(self.image))


def thinned(image: Image, most: int) -> Image:
    """Return a picture of so many pixels at most, each with a colour that was there before."""
    from PIL.Image import Resampling

    factor = min(1.0, (most / (image.width * image.height)) ** 0.5)
    size = (max(1, int(image.width * factor)), max(1, int(image.height * factor)))
    # Nearest: any other way would mix colours that are not there.
    return image if factor == 1.0 else image.resize(size, Resampling.NEAREST)


def _strips(image: Image) -> Image:
    from PIL import Image as images

    width, height = image.size
    if width * height <= _SAMPLE_PIXELS:
        return image
    is_across = width < _VERY_WIDE * height
    long, along = (width, height) if is_across else (height, width)
    thick = max(1, _SAMPLE_PIXELS // (long * _STRIPS))
    size = (long, thick * _STRIPS) if is_across else (thick * _STRIPS, long)
    joined = images.new(image.mode, size)
    for number in range(_STRIPS):
        room = along / _STRIPS - thick
        start, to = int(number * along / _STRIPS + number * _GOLDEN % 1 * room), number * thick
        if is_across:
            joined.paste(image.crop((0, start, width, start + thick)), (0, to))
        else:
            joined.paste(image.crop((start, 0, start + thick, height)), (to, 0))
    return joined
