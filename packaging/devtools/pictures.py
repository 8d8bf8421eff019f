"""README's pictures: taken by the tour, made small enough for a repository.

This module itself runs in the project's environment, which has Qt: ``pictures.py FROM TO NAME…``.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

SHOWN = (
    "zh_CN-light-today",
    "zh_CN-light-log",
    "zh_CN-light-case",
    "zh_CN-light-case-event",
    "zh_CN-light-case-files",
    "zh_CN-light-log-paste",
    "zh_CN-light-message-remarks",
    "zh_CN-light-bundle",
    "zh_CN-light-find",
    "zh_CN-light-import-columns",
    "zh_CN-light-reports",
    "en-dark-today",
    "en-light-case",
    "en-light-case-rules",
    "en-light-case-files",
    "en-light-escalate-ticket",
    "en-light-reports",
)
"""Those that README shows."""

LARGEST = 200_000
"""How many bytes a picture may have."""

# A picture with a palette has at most so many colours.
_COLOURS = 256
# Shades of a letter's edge that are closer than this look the same.
_NEAR = 24

_Channels = tuple[int, int, int]


def chosen_colours(counts: Counter[int]) -> list[int]:
    """Return the palette of a picture: what it has most, then whatever looks like nothing else.

    Args:
        counts: how many pixels have each colour, as ``0xAARRGGBB``.
    """
    ranked = [colour for colour, _ in counts.most_common()]
    chosen = {colour: _channels(colour) for colour in ranked[: _COLOURS // 2]}
    for colour in ranked:
        channels = _channels(colour)
        if all(_distance(channels, other) > _NEAR for other in chosen.values()):
            chosen[colour] = channels
    rest = (colour for colour in ranked if colour not in chosen)
    return [*chosen, *rest][:_COLOURS]


def shrink(source: Path, target: Path) -> int:
    """Write a picture with a palette and return its size in bytes."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(picture.constBits()).cast("B").cast("I"))
    plain = Qt.ImageConversionFlag.AvoidDither
    small = picture.convertToFormat(QImage.Format.Format_Indexed8, chosen_colours(counts), plain)
    # Quality 0 is the closest packing: a PNG loses nothing by it.
    if not small.save(str(target), quality=0):
        raise OSError(f"{target} cannot be written")
    return target.stat().st_size


def main(arguments: list[str]) -> int:
    """Shrink pictures from one folder to another; 1 when one stays too large."""
    source, target = map(Path, arguments[:2])
    target.mkdir(parents=True, exist_ok=True)
    too_large = False
    for name in arguments[2:]:
        size = shrink(source / f"{name}.png", target / f"{name}.png")
        print(f"{target / name}.png: {size:,} bytes")
        too_large |= size > LARGEST
    if too_large:
        print(f"A picture may have {LARGEST:,} bytes at most.", file=sys.stderr)
    return 1 if too_large else 0


def _channels(colour: int) -> _Channels:
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _distance(one: _Channels, other: _Channels) -> int:
    return sum(abs(first - second) for first, second in zip(one, other, strict=True))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
