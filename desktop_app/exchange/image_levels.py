"""In which order a picture is made smaller and rougher until it fits."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from desktop_app.domain.upload_limit import PictureFormat

from .image_encode import Encoding
from .image_kind import ImageKind

READABLE_QUALITY = 60
"""Below this quality of a JPEG small writing is hard to read."""

READABLE_COLOURS = 8
"""With fewer colours writing loses its smooth edges."""

# The least quality that is good, fair and poor, and the best that each level is raised to: above
# 95 a JPEG only grows.
_GOOD, _FAIR, _POOR = 75, READABLE_QUALITY, 30
_GOOD_BEST, _FAIR_BEST, _POOR_BEST = 95, _GOOD, READABLE_QUALITY
_FAIR_COLOURS, _POOR_COLOURS = (16, READABLE_COLOURS), (4,)
# How far below the readable size quality is held up, and the end of everything.
_SMALL = 0.6
_SMALLEST = 0.001


@dataclass(frozen=True, slots=True)
class Level:
    """A range of sizes and the encodings to use within it.

    Attributes:
        lowest, highest: scales, 1 at most.
        encodings: from the finest to the roughest.
        best_quality: up to which the quality of a JPEG may be raised.
    """

    lowest: float
    highest: float
    encodings: tuple[Encoding, ...]
    best_quality: int

    def roughest(self) -> tuple[Encoding, ...]:
        """Return the encodings of which one fits if any does: the roughest of each format."""
        last = {encoding.format: encoding for encoding in self.encodings}
        return tuple(last.values())


def levels_of(kind: ImageKind, formats: Collection[PictureFormat]) -> tuple[Level, ...]:
    """Return the levels to try one after the other.

    Args:
        kind: what the picture is.
        formats: what the upload takes; JPEG or PNG is among them.
    """
    readable = kind.readable_scale
    small = readable * _SMALL
    return (
        Level(readable, 1.0, _good(kind, formats), _GOOD_BEST),
        # What is rougher may fit at a larger size than the finer one was tried at.
        Level(small, 1.0, _rough(kind, formats, _FAIR, _FAIR_COLOURS), _FAIR_BEST),
        Level(_SMALLEST, readable, _rough(kind, formats, _POOR, _POOR_COLOURS), _POOR_BEST),
    )


def _good(kind: ImageKind, formats: Collection[PictureFormat]) -> tuple[Encoding, ...]:
    encodings: tuple[Encoding, ...] = ()
    # With many colours a PNG is far larger than a JPEG, and slow to make.
    if PictureFormat.PNG in formats and (kind.same_with or PictureFormat.JPG not in formats):
        reduced = (Encoding(PictureFormat.PNG, colours=colours) for colours in kind.same_with)
        encodings = (Encoding(PictureFormat.PNG), *reduced)
    return (*encodings, *_jpeg(kind, formats, _GOOD))


def _rough(
    kind: ImageKind, formats: Collection[PictureFormat], quality: int, colours: tuple[int, ...]
) -> tuple[Encoding, ...]:
    encodings: tuple[Encoding, ...] = ()
    # Writing stays sharper with few colours than in a JPEG; a photo needs its colours more.
    if PictureFormat.PNG in formats and (kind.is_drawn or PictureFormat.JPG not in formats):
        encodings = tuple(Encoding(PictureFormat.PNG, colours=count) for count in colours)
    return (*encodings, *_jpeg(kind, formats, quality))


def _jpeg(
    kind: ImageKind, formats: Collection[PictureFormat], quality: int
) -> tuple[Encoding, ...]:
    if PictureFormat.JPG not in formats:
        return ()
    return (Encoding(PictureFormat.JPG, quality=quality, sharp_colours=kind.is_drawn),)
