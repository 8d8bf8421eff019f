"""Covering parts of a picture on a copy of it, so that nothing of them is left in the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress

from .image_encode import as_jpeg, as_png, can_be_jpeg
from .image_probe import ImageFacts, probe
from .image_upright import read_upright

_QUALITY = 92
_STEPS = 3


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the picture as one sees it, from its upper left corner."""

    left: int
    top: int
    width: int
    height: int

    def within(self, width: int, height: int) -> tuple[int, int, int, int] | None:
        """Return left, top, right and bottom of the part inside a picture, None for nothing."""
        left, top = max(0, self.left), max(0, self.top)
        right = min(width, self.left + self.width)
        bottom = min(height, self.top + self.height)
        return (left, top, right, bottom) if left < right and top < bottom else None


@dataclass(frozen=True, slots=True)
class Redacted:
    """A picture with parts of it covered.

    Attributes:
        original: what the picture was.
        format: jpg or png.
        width, height: in pixels, as the original's when seen upright.
        size: of the file, in bytes.
        frames_left_out: how many further pictures of an animation or pages were left out.
    """

    original: ImageFacts
    format: str
    width: int
    height: int
    size: int
    frames_left_out: int


def redact(path: Path, boxes: Sequence[Box], out: Path, progress: WorkProgress) -> Redacted:
    """Write a copy of a picture in which boxes are black; the original is only read.

    The file is made anew from the pixels that are left, so what was covered cannot be had back, nor
    does it live on in a thumbnail; place, camera, author and comments are gone with it.

    Args:
        path: the picture.
        boxes: what to cover; parts outside the picture do not matter.
        out: the file to write. A JPEG stays one, as does WebP become one; all else becomes PNG.

    Raises:
        UserError: no box covers anything, or the picture cannot be read.
        OSError: the copy cannot be written.
    """
    original = probe(path)
    covered = [box.within(original.width, original.height) for box in boxes]
    areas = [area for area in covered if area is not None]
    if not areas:
        raise UserError(msg("Draw at least one box over what is to be hidden."))
    progress.check()
    progress.report(1, _STEPS)
    image = read_upright(path)
    for area in areas:
        # Black in RGB and in grey alike.
        image.paste(0, area)
    progress.check()
    progress.report(2, _STEPS)
    # Where it was lossy before, another loss at this quality is not seen.
    is_jpeg = original.format in ("jpg", "webp") and can_be_jpeg(image.size)
    data = as_jpeg(image, _QUALITY, True) if is_jpeg else as_png(image)
    progress.check()
    out.write_bytes(data)
    progress.report(_STEPS, _STEPS)
    return Redacted(
        original=original,
        format="jpg" if is_jpeg else "png",
        width=image.width,
        height=image.height,
        size=len(data),
        frames_left_out=original.frames - 1,
    )
