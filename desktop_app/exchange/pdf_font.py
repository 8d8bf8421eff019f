"""Choosing a font file that has Chinese and may be put into a PDF.

fontTools is imported when a bundle is printed, not with this module.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from fontTools.ttLib import TTFont

# A font with these has Simplified Chinese.
_NEEDED = "的证据争议订单掌柜"
# How the families of a collection call the one for the mainland.
_MAINLAND = ("sc", "cn", "gb", "hans")
# OpenType 1.9, OS/2 table, fsType: bit 1 forbids to embed.
_RESTRICTED = 0x0002
_FAMILY = 1


@dataclass(frozen=True, slots=True)
class FontFace:
    """A font that can be embedded.

    Attributes:
        path: its file.
        number: which font of a collection it is, 0 for others.
    """

    path: Path
    number: int


def find_face(files: Iterable[Path]) -> FontFace | None:
    """Return the first fit font among files, None when there is none.

    Fonts that vary are passed over: their outlines would have to be computed first, which takes
    half a minute. So are those that forbid to be embedded, and files that cannot be read.
    """
    for path in files:
        # A broken font raises whatever its tables make of it.
        with suppress(Exception), path.open("rb") as file:
            for number in _in_order(file):
                if _is_fit(file, number):
                    return FontFace(path, number)
    return None


def _in_order(file: BinaryIO) -> list[int]:
    """Return the numbers of a file's fonts, those for the mainland first."""
    is_collection = file.read(4) == b"ttcf"
    file.seek(0)
    if not is_collection:
        return [0]
    families = list(_families(file))
    return sorted(range(len(families)), key=lambda one: (not _is_mainland(families[one]), one))


def _is_mainland(family: str) -> bool:
    words = family.lower().split()
    return "mono" not in words and any(word in _MAINLAND for word in words)


def _families(file: BinaryIO) -> Iterator[str]:
    from fontTools.ttLib import TTCollection

    for font in TTCollection(file, lazy=True).fonts:
        yield str(font["name"].getDebugName(_FAMILY))


def _is_fit(file: BinaryIO, number: int) -> bool:
    from fontTools.ttLib import TTFont

    # Leaving a font closes the file that it was given, which the next one still needs.
    font = TTFont(file, fontNumber=number, lazy=True)
    if "fvar" in font or not ("glyf" in font or _has_cid_outlines(font)):
        return False
    if "OS/2" in font and font["OS/2"].fsType & _RESTRICTED:
        return False
    return _has_chinese(font)


def _has_cid_outlines(font: TTFont) -> bool:
    """Tell whether it has PostScript outlines by number, as large fonts do.

    PostScript outlines by name would need an encoding of their own in the PDF (ISO 32000-1, 9.7.4).
    """
    return "CFF " in font and hasattr(font["CFF "].cff[0], "ROS")


def _has_chinese(font: TTFont) -> bool:
    characters = font.getBestCmap() or {}
    return all(ord(one) in characters for one in _NEEDED)
