"""What kind of file it is: by how it begins, or by its name while that is not known.

A name is the seller's to change, and many pictures come with a wrong one or none.
"""

from __future__ import annotations

import codecs
from enum import Enum
from pathlib import PurePath

HEAD_BYTES = 512
"""How much of a file tells its kind."""

# PNG 3rd ed. 5.2, ITU-T T.81 B.1.1.3, GIF89a 17, TIFF 6.0 section 2.
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tif"),
    (b"MM\x00*", "tif"),
)
_ICON = b"\x00\x00\x01\x00"
# They begin with letters, and are not for reading as they are.
_LETTERED = (b"%PDF-", b"{\\rtf")
_PICTURES = frozenset(
    {"png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "bmp", "tif", "tiff"},
)
_DRAWINGS = frozenset({"ico", "svg"})
_TEXTS = frozenset({"txt", "csv", "log", "md", "json", "tsv"})
# Line ends, tabs, and what programs that print in colour leave in their logs.
_IN_TEXTS = frozenset(b"\t\n\r\f\x1b")
_ENCODINGS = ("utf-8-sig", "gb18030")


class FileKind(Enum):
    """What can be done with a file.

    PICTURE: it is shown, and copies of it are made. DRAWING: it is shown. TEXT: it is read.
    OTHER: another program shows it.
    """

    PICTURE = "picture"
    DRAWING = "drawing"
    TEXT = "text"
    OTHER = "other"

    @property
    def is_shown(self) -> bool:
        """True when there is something to look at."""
        return self in (FileKind.PICTURE, FileKind.DRAWING)


def ending(name: str) -> str:
    """Return what a name ends in, in small letters and without the dot; "" for nothing."""
    return PurePath(name).suffix[1:].lower()


def picture_ending(head: bytes) -> str:
    """Return what a picture is called that begins so: png, jpg, gif, webp, bmp or tif; else ""."""
    # WebP container 2.
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    # BITMAPFILEHEADER: two letters alone begin many a text, the reserved fields do not.
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "bmp"
    return next((found for begin, found in _BEGINNINGS if head.startswith(begin)), "")


def kind_by_head(head: bytes) -> FileKind:
    """Return the kind of a file that begins so.

    Args:
        head: its first :data:`HEAD_BYTES`, or all of a shorter one.
    """
    if picture_ending(head):
        return FileKind.PICTURE
    is_text = _reads_as_text(head)
    if head.startswith(_ICON) or (is_text and b"<svg" in head):
        return FileKind.DRAWING
    return FileKind.TEXT if is_text and not head.startswith(_LETTERED) else FileKind.OTHER


def kind_by_name(name: str) -> FileKind:
    """Return the kind that a name speaks of."""
    found = ending(name)
    if found in _PICTURES:
        return FileKind.PICTURE
    if found in _DRAWINGS:
        return FileKind.DRAWING
    return FileKind.TEXT if found in _TEXTS else FileKind.OTHER


def kind_of(name: str, head: bytes) -> FileKind:
    """Return the kind of a file; a text in an encoding that nobody knows is one by its name."""
    found = kind_by_head(head)
    if found is FileKind.OTHER and kind_by_name(name) is FileKind.TEXT:
        return FileKind.TEXT
    return found


def _reads_as_text(head: bytes) -> bool:
    if not head or any(byte < 0x20 and byte not in _IN_TEXTS for byte in head):
        return False
    return any(_decodes(head, encoding) for encoding in _ENCODINGS)


def _decodes(head: bytes, encoding: str) -> bool:
    try:
        # Its last character may be cut off.
        codecs.getincrementaldecoder(encoding)().decode(head)
    except UnicodeDecodeError:
        return False
    return True
