"""Pictures such as sellers have, drawn without a font so that they are the same everywhere."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops, ImageDraw

from desktop_app.domain.playbook import Grade, Source, Words
from desktop_app.domain.upload_limit import PictureFormat, UploadLimit

DOTS = 11
CELL = 13
MARGIN = 40
CHARACTERS = 60


def limit(max_bytes: int, *formats: PictureFormat) -> UploadLimit:
    """Return an upload limit; without formats those of the platform."""
    source = Source("", Grade.UNVERIFIED, date(2026, 11, 22))
    title = Words("某", "some")
    return UploadLimit("some", title, formats or tuple(PictureFormat), max_bytes, source)


def photo(width: int, height: int) -> Image.Image:
    """Return a picture with a camera's noise: no two neighbours are alike."""
    dice = random.Random(7)
    channels = []
    for _ in range(3):
        coarse = Image.frombytes("L", (40, 30), dice.randbytes(1200))
        grain = Image.frombytes("L", (500, 375), dice.randbytes(187_500))
        large = coarse.resize((width, height), Image.Resampling.BICUBIC)
        noise = grain.resize((width, height), Image.Resampling.BILINEAR)
        channels.append(ImageChops.add(large, noise, 1.3))
    return Image.merge("RGB", channels)


def screenshot(width: int, height: int, dot: int = 3) -> Image.Image:
    """Return a chat full of small Chinese writing, as a telephone shows it.

    Args:
        dot: how many pixels a dot of the writing has.
    """
    image = Image.new("RGB", (width, height), "#ededed")
    drawing = ImageDraw.Draw(image)
    stamps = [_stamp(character, dot) for character in _characters()]
    for number, (row, columns) in enumerate(_rows(width, height, dot)):
        ground = "#ffffff" if number % 4 < 2 else "#95ec69"
        right = MARGIN + len(columns) * CELL * dot
        drawing.rectangle((MARGIN - 12, row - 8, right + 12, row + DOTS * dot + 8), fill=ground)
        for position, left in enumerate(columns):
            stamp = stamps[_which(number, position)]
            image.paste("#222222", (left, row), stamp)
    return image


def contrast(image: Image.Image, width: int, height: int, dot: int = 3) -> float:
    """Return how much darker strokes are than what is between them in a copy of a screenshot.

    Args:
        image: a copy, in any size, of ``screenshot(width, height, dot)``.

    Returns:
        The mean difference in brightness, 0 to 255.
    """
    grey = image.convert("L")
    factor = grey.width / width
    characters = _characters()
    strokes: list[int] = []
    gaps: list[int] = []
    for number, (row, columns) in enumerate(_rows(width, height, dot)):
        for position, left in enumerate(columns):
            for y, line in enumerate(characters[_which(number, position)]):
                for x, is_stroke in enumerate(line):
                    at = ((left + (x + 0.5) * dot) * factor, (row + (y + 0.5) * dot) * factor)
                    value = grey.getpixel((int(at[0]), int(at[1])))
                    assert isinstance(value, int)
                    (strokes if is_stroke else gaps).append(value)
    return sum(gaps) / len(gaps) - sum(strokes) / len(strokes)


def png_that_claims(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes whose header says that it is huge."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            png_chunk(b"IHDR", header),
            png_chunk(b"IDAT", zlib.compress(b"\0" * 100)),
            png_chunk(b"IEND", b""),
        )
    )


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """Return a chunk of a PNG file with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def telephone_exif(orientation: int = 1) -> Image.Exif:
    """Return EXIF data as a telephone writes it, with the place where the photo was taken."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "MAKER-OF-THE-TELEPHONE"
    exif[0x8825] = {1: "N", 2: (31.0, 14.0, 0.0), 3: "E", 4: (121.0, 28.0, 0.0)}
    return exif


def saved(image: Image.Image, path: Path, **how: Any) -> Path:
    """Save a picture in the format of the path's ending and return the path."""
    image.save(path, **how)
    return path


def _rows(width: int, height: int, dot: int) -> Iterator[tuple[int, range]]:
    step = CELL * dot
    for number, row in enumerate(range(MARGIN, height - 2 * step, 2 * step)):
        room = width - 2 * MARGIN - (number * 7 % 5) * step
        # Not each line on the same pixels: a packer would find them all alike.
        left = MARGIN + number % 3
        yield row, range(left, left + room - step, step)


def _which(row: int, position: int) -> int:
    return (row * 31 + position * 17 + row * position) % CHARACTERS


def _characters() -> list[list[list[bool]]]:
    """Return made-up characters of strokes one dot wide, as dense as Chinese ones."""
    dice = random.Random(11)
    characters = []
    for _ in range(CHARACTERS):
        dots = [[False] * DOTS for _ in range(DOTS)]
        for line in dice.sample(range(0, DOTS, 2), 3):
            start, end = sorted(dice.sample(range(DOTS + 1), 2))
            for at in range(start, end):
                dots[line][at] = True
                dots[at][DOTS - 1 - line] = True
        characters.append(dots)
    return characters


def _stamp(character: list[list[bool]], dot: int) -> Image.Image:
    """Draw a character with the soft edges that screens give to writing."""
    stamp = Image.new("L", (DOTS, DOTS))
    for y, line in enumerate(character):
        for x, is_stroke in enumerate(line):
            stamp.putpixel((x, y), 255 * is_stroke)
    large = stamp.resize((DOTS * dot * 2, DOTS * dot * 2), Image.Resampling.NEAREST)
    return large.resize((DOTS * dot, DOTS * dot), Image.Resampling.BICUBIC)
