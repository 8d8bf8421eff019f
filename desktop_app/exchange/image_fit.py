"""Making a copy of a picture that an upload takes, with writing in it kept readable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress
from desktop_app.domain.upload_limit import UploadLimit

from .image_colours import Palettes
from .image_encode import Encoding, encode
from .image_estimate import Estimate
from .image_kind import kind_of, may_be_drawn, readable_photo_scale
from .image_levels import READABLE_COLOURS, READABLE_QUALITY, levels_of
from .image_open import opened_picture
from .image_pixels import Pixels
from .image_plan import Plan, plan_for
from .image_probe import ImageFacts, facts_of
from .image_upright import read_upright, upright_of

if TYPE_CHECKING:
    from PIL.Image import Image

# The whole picture is written so often at most once a file fits.
_TRIES = 3
# A file that comes so near to what was expected of it is not worth another try.
_WELL_ESTIMATED = 0.93
# How much more is expected after a file that came out too large.
_CAUTION = 1.01
# A photo is unpacked at least so much larger than its copy is guessed to be, and than it has to be.
_ROOM, _SHARP = 1.15, 1.1
# Most searches take fewer tries. It is only a bar that this moves.
_STEPS = 30


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture that fits an upload.

    Attributes:
        original: what the picture was.
        already_fits: True when the original fits as it is; then no file was written.
        format: jpg or png, or the original's when that fits.
        width, height: in pixels.
        size: of the file, in bytes.
        scale: width compared with the original's as one sees it: 0.5 is half, 1 as large.
        quality: of a JPEG, 1 to 95; None for others.
        colours: to how many colours a PNG was reduced, None for all of them.
        colours_changed: True when one sees that there are fewer colours.
        hard_to_read: True when small writing in it may not be readable any more: ask the seller.
        frames_left_out: how many further pictures of an animation or pages were left out.
    """

    original: ImageFacts
    already_fits: bool
    format: str
    width: int
    height: int
    size: int
    scale: float = 1.0
    quality: int | None = None
    colours: int | None = None
    colours_changed: bool = False
    hard_to_read: bool = False
    frames_left_out: int = 0


def fit(path: Path, limit: UploadLimit, out: Path, progress: WorkProgress) -> Fitted:
    """Write a copy of a picture that an upload takes; the original is only read.

    It is shrunk only as far as needed, to a width at which writing is still readable; only then
    does its quality go down, and only then does it shrink further. Screenshots become PNG with few
    colours where that looks the same, because JPEG blurs writing.

    Args:
        path: the picture.
        limit: what the upload takes.
        out: the file to write. It gets the name it is given, whatever the format comes to.
        progress: asked between tries, told tries.

    Returns:
        What was made. When the original fits already, nothing is written.

    Raises:
        UserError: the picture cannot be read, or no picture can be so small.
        OSError: the copy cannot be written.
    """
    original, image = _opened(path, limit)
    if image is None:
        width, height = original.width, original.height
        return Fitted(original, True, original.format, width, height, original.size)
    maker = _Maker(path, original, image, limit, progress)
    found = maker.best()
    out.write_bytes(found.data)
    return Fitted(
        original=original,
        already_fits=False,
        format=found.plan.encoding.format.value,
        width=found.width,
        height=found.height,
        size=len(found.data),
        scale=found.width / original.width,
        quality=found.plan.encoding.quality,
        colours=found.plan.encoding.colours,
        colours_changed=maker.is_changed(found.plan.encoding),
        hard_to_read=maker.is_hard_to_read(found.plan),
        frames_left_out=original.frames - 1,
    )


def _opened(path: Path, limit: UploadLimit) -> tuple[ImageFacts, Image | None]:
    """Return what a picture is, and its pixels unless it fits as it is."""
    with opened_picture(path) as opened:
        original = facts_of(opened, path)
        if original.format in limit.formats and original.size <= limit.max_bytes:
            # Of a file that was cut off the header alone would tell nothing.
            opened.load()
            return original, None
        return original, upright_of(opened, _least_scale(original, limit))


def _least_scale(original: ImageFacts, limit: UploadLimit) -> float:
    """Return the scale below which a photo need not be unpacked: no smaller a copy is made."""
    # As if a file shrank with its pixels. It shrinks less, so that a copy becomes smaller still,
    # unless the original was finer than copies are.
    guess = (limit.max_bytes / original.size) ** 0.5
    return max(_ROOM * float(guess), readable_photo_scale(original.width, original.height))


@dataclass(frozen=True, slots=True)
class _Found:
    """A file that fits."""

    data: bytes
    plan: Plan
    width: int
    height: int


class _Maker:
    """Makes the best file of one picture."""

    def __init__(
        self,
        path: Path,
        original: ImageFacts,
        image: Image,
        limit: UploadLimit,
        progress: WorkProgress,
    ) -> None:
        self._path = path
        self._original = original
        self._limit = limit
        self._most = limit.max_bytes
        self._progress = progress
        self._step = 0
        self._tell()
        self._look_at(image)
        if self._pixels.factor < 1.0 and may_be_drawn(image):
            self._unpack_in_full()

    def best(self) -> _Found:
        """Return the finest file that fits, at the largest size at which one does."""
        best: _Found | None = None
        tries = 0
        while best is None or tries < _TRIES:
            plan = self._plan()
            if plan is None:
                break
            tries += 1
            expected = self._estimate.bytes_of(plan.scale, plan.encoding)
            found = self._made(plan)
            size = len(found.data)
            fits = size <= self._most
            if fits and (best is None or plan.is_better_than(best.plan)):
                best = found
            if fits and size >= _WELL_ESTIMATED * expected:
                break
            self._estimate.correct(size / expected * (1.0 if fits else _CAUTION))
        if best is None:
            raise UserError(
                msg("No picture fits into {bytes} bytes. Choose another limit."), bytes=self._most
            )
        self._progress.report(_STEPS, _STEPS)
        return best

    def is_changed(self, encoding: Encoding) -> bool:
        """Tell whether colours are not what they were."""
        return encoding.colours is not None and encoding.colours not in self._kind.same_with

    def is_hard_to_read(self, plan: Plan) -> bool:
        """Tell whether small writing may have suffered."""
        return (
            plan.scale < self._kind.readable_scale
            or (plan.encoding.quality or READABLE_QUALITY) < READABLE_QUALITY
            or (plan.encoding.colours or READABLE_COLOURS) < READABLE_COLOURS
        )

    def _plan(self) -> Plan | None:
        plan = self._planned()
        if plan is not None and self._needs_more_pixels(plan):
            self._unpack_in_full()
            plan = self._planned()
        return plan

    def _planned(self) -> Plan | None:
        return plan_for(self._levels, self._estimate, self._most)

    def _needs_more_pixels(self, plan: Plan) -> bool:
        return self._pixels.factor < 1.0 and plan.scale * _SHARP > self._pixels.factor

    def _unpack_in_full(self) -> None:
        self._look_at(read_upright(self._path))

    def _look_at(self, image: Image) -> None:
        width, height = self._original.width, self._original.height
        sample = Pixels(image).sample().image
        self._palettes = Palettes(image)
        self._kind = kind_of(sample, self._palettes, width, height)
        self._pixels = Pixels(image, image.width / width, self._kind.is_drawn)
        self._levels = levels_of(self._kind, self._limit.formats)
        self._estimate = Estimate(
            self._pixels, replace(self._pixels, image=sample), self._palettes, self._tell
        )

    def _made(self, plan: Plan) -> _Found:
        self._tell()
        image = self._pixels.at(plan.scale)
        data = encode(image, plan.encoding, self._palettes)
        return _Found(data, plan, image.width, image.height)

    def _tell(self) -> None:
        self._progress.check()
        self._step += 1
        self._progress.report(min(self._step, _STEPS - 1), _STEPS)
