"""Showing a picture with few colours, chosen once for all sizes of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile
from typing import TYPE_CHECKING

from .image_pixels import thinned

if TYPE_CHECKING:
    from PIL.Image import Image

# So many pixels are looked at to choose colours, and to tell whether these are enough.
_CHOOSING_PIXELS = 200_000
_LOOKING_PIXELS = 500_000

# Colours are mended until so small a share of the pixels would get another one.
_SETTLED = 0.002

_MOST_COLOURS = 256

# How far a value may move before one sees it in writing, and in which share of the pixels.
_SEEN_IN_WRITING, _SHARE_OF_WRITING = 40, 0.001
# The same for grounds, where a smaller step is seen because they are large: a speech bubble has to
# stand out from what is behind it.
_SEEN_IN_GROUND, _SHARE_OF_GROUND = 10, 0.04


class Palettes:
    """The colours that suit one picture, for each number of them."""

    def __init__(self, image: Image) -> None:
        """Take a picture in mode RGB or L; colours are chosen when they are first asked for."""
        self._image = image
        self._chosen_from: Image | None = None
        self._made: dict[int, Image] = {}

    def reduced(self, image: Image, colours: int) -> Image:
        """Return the picture, in any size, with so many colours and no dots that feign others."""
        from PIL.Image import Dither

        palette = self._made.get(colours)
        if palette is None:
            palette = self._made[colours] = self._palette(colours)
        return image.quantize(palette=palette, dither=Dither.NONE)

    def same_with(self, numbers: Iterable[int]) -> tuple[int, ...]:
        """Return with how many colours one would not see that there are so few.

        Args:
            numbers: of colours, most first. With fewer than too few it is not tried.
        """
        some = thinned(self._image, _LOOKING_PIXELS)
        return tuple(takewhile(lambda colours: self._looks_the_same(some, colours), numbers))

    def _looks_the_same(self, image: Image, colours: int) -> bool:
        from PIL import ImageChops

        changed = ImageChops.difference(image, self.reduced(image, colours).convert(image.mode))
        counts = (changed if image.mode == "L" else _largest_of(changed)).histogram()
        total = sum(counts)
        return (
            sum(counts[_SEEN_IN_WRITING + 1 :]) <= _SHARE_OF_WRITING * total
            and sum(counts[_SEEN_IN_GROUND + 1 :]) <= _SHARE_OF_GROUND * total
        )

    def _palette(self, colours: int) -> Image:
        """Return a picture that has the colours, as Pillow wants them."""
        from PIL.Image import Quantize

        if self._chosen_from is None:
            self._chosen_from = _few_colours(thinned(self._image, _CHOOSING_PIXELS))
        pixels = self._chosen_from.width * self._chosen_from.height
        # The one of Pillow's ways that kept both small coloured writing and pale grounds. It stops
        # mending at this number of pixels less one.
        settled = 1 + int(_SETTLED * pixels)
        return self._chosen_from.quantize(colours, method=Quantize.MEDIANCUT, kmeans=settled)


def _few_colours(image: Image) -> Image:
    """Return a picture with so few colours that choosing among them is quick.

    Among all colours of a photo's noise it would take half a minute.
    """
    from PIL.Image import Dither, Quantize

    reduced = image.quantize(_MOST_COLOURS, method=Quantize.MEDIANCUT, dither=Dither.NONE)
    return reduced.convert(image.mode)


def _largest_of(image: Image) -> Image:
    from PIL import ImageChops

    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)
