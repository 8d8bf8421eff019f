"""Deciding how large and how fine a copy of a picture may be, by estimates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isinf, log

from .image_encode import Encoding
from .image_estimate import Estimate
from .image_levels import Level

# How near the search comes to the largest size that fits: to 2 % of the width, or to a file that
# is smaller than allowed by about as much.
_NEAR = 1.02
_WELL_USED = 0.97
# What is aimed at, so that the next step lands below what is allowed and not just above.
_AIM = 0.985


@dataclass(frozen=True, slots=True)
class Plan:
    """How a copy is to be made.

    Attributes:
        level: the number of the level it is of; the first is the best.
        scale: of the original's width, 1 at most.
        encoding: how to write it.
    """

    level: int
    scale: float
    encoding: Encoding

    def is_better_than(self, other: Plan) -> bool:
        """Tell whether one would rather have a copy made so."""
        ours, theirs = self.encoding.quality or 0, other.encoding.quality or 0
        return (-self.level, self.scale, ours) > (-other.level, other.scale, theirs)


def plan_for(levels: Sequence[Level], estimate: Estimate, most: float) -> Plan | None:
    """Return the finest encoding at the largest scale of the first level at which a file fits.

    Args:
        levels: what to try, one after the other.
        estimate: how large files are.
        most: how large the file may be, in bytes.

    Returns:
        The plan, None when nothing fits.
    """
    for number, level in enumerate(levels):
        scale = _largest(level, estimate, most)
        if scale is not None:
            return Plan(number, scale, _finest(level, scale, estimate, most))
    return None


def _largest(level: Level, estimate: Estimate, most: float) -> float | None:
    """Return the largest scale of a level at which a file fits, None when there is none.

    One that may fit only if the estimate is too high is worth a try before the next level.
    """

    def size_at(scale: float) -> float:
        return min(estimate.bytes_of(scale, encoding) for encoding in level.roughest())

    too_large = min(level.highest, estimate.largest_scale)
    size_above = size_at(too_large)
    if size_above <= most:
        return too_large
    fits = min(level.lowest, too_large)
    size_below = size_at(fits)
    if size_below > most:
        return fits if size_below <= most * estimate.doubt else None
    was_above: bool | None = None
    creeps = False
    while too_large / fits > _NEAR and size_below < _WELL_USED * most:
        # A curve that is bent would be crept along from one side.
        step = 0.5 if creeps else _share(size_below, size_above, _AIM * most)
        scale = fits * (too_large / fits) ** step
        size = size_at(scale)
        is_above = size > most
        creeps, was_above = is_above is was_above, is_above
        if is_above:
            too_large, size_above = scale, size
        else:
            fits, size_below = scale, size
    return fits


def _share(below: float, above: float, wanted: float) -> float:
    """Return where between two sizes the wanted one lies, 0 to 1, both taken as powers."""
    if isinf(above) or above <= below:
        return 0.5
    return min(0.9, max(0.1, log(wanted / below) / log(above / below)))


def _finest(level: Level, scale: float, estimate: Estimate, most: float) -> Encoding:
    """Return the finest encoding of a level that fits at a scale, the smallest if none does."""
    for encoding in level.encodings:
        if estimate.bytes_of(scale, encoding) <= most:
            return _polished(encoding, level.best_quality, scale, estimate, most)
    return min(level.roughest(), key=lambda one: estimate.bytes_of(scale, one))


def _polished(
    encoding: Encoding, best: int, scale: float, estimate: Estimate, most: float
) -> Encoding:
    """Return a JPEG's encoding with the highest quality that fits; others as they are."""
    if encoding.quality is None:
        return encoding
    fits, too_much = encoding.quality, best + 1
    while too_much - fits > 1:
        quality = (fits + too_much) // 2
        if estimate.bytes_of(scale, encoding.with_quality(quality)) <= most:
            fits = quality
        else:
            too_much = quality
    return encoding.with_quality(fits)
