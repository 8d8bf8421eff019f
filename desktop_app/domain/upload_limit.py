"""How large a picture may be that is handed in, and in which formats."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    # A playbook holds limits, so at run time it is the one that imports.
    from .playbook import Source, Words


class PictureFormat(StrEnum):
    """The picture formats that the platform names, by the ending of their files."""

    JPG = "jpg"
    GIF = "gif"
    PNG = "png"


WRITABLE = (PictureFormat.JPG, PictureFormat.PNG)
"""Those in which a copy that fits is made; whatever a GIF can hold is smaller as a PNG."""


class UploadLimit(NamedTuple):
    """What one upload on the platform takes.

    Attributes:
        title: which upload that is.
        formats: the formats it takes.
        max_bytes: how large a file may be, in bytes.
        source: where the limit comes from.
    """

    id: str
    title: Words
    formats: tuple[PictureFormat, ...]
    max_bytes: int
    source: Source
