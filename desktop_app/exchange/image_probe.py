"""What a picture is, without changing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .image_open import format_of, opened_picture
from .image_upright import is_lying, orientation_of

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

# As Pillow names what it found beside the pixels. "comment" is that of GIF and JPEG, "photoshop"
# the block in which JPEG keeps captions and authors; colour profiles say nothing of a person.
_METADATA = ("exif", "xmp", "XML:com.adobe.xmp", "comment", "photoshop")


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What is known of a picture.

    Attributes:
        width, height: in pixels, as one sees it: upright.
        format: the usual ending of such files: jpg, png, gif, webp, bmp or tif.
        frames: how many pictures the file has; more than one moves, or is a document of pages.
        has_metadata: True when there is more than pixels: place and camera, author, comments.
        size: of the file, in bytes.
    """

    width: int
    height: int
    format: str
    frames: int
    has_metadata: bool
    size: int


def probe(path: Path) -> ImageFacts:
    """Look at a picture. It is unpacked where its format keeps remarks behind the pixels (PNG).

    Raises:
        UserError: it cannot be opened, is no picture, is too large, or is damaged.
    """
    with opened_picture(path) as image:
        return facts_of(image, path)


def facts_of(image: ImageFile, path: Path) -> ImageFacts:
    """Tell what an opened picture is, as :func:`probe` does.

    Args:
        image: what was opened; nothing but its header need have been read.
        path: its file.
    """
    width, height = image.size
    if is_lying(orientation_of(image)):
        width, height = height, width
    return ImageFacts(
        width=width,
        height=height,
        format=format_of(image),
        frames=_frames(image),
        has_metadata=_has_metadata(image),
        size=path.stat().st_size,
    )


def _frames(image: ImageFile) -> int:
    # What an MPO has behind its first picture is another view of it, and nothing that moves.
    return 1 if format_of(image) == "jpg" else int(getattr(image, "n_frames", 1))


def _has_metadata(image: ImageFile) -> bool:
    if format_of(image) == "png":
        image.load()
        if getattr(image, "text", None):
            return True
    # Every TIFF has tags, which describe its pixels or its author; scanners write both.
    if format_of(image) == "tif":
        return True
    return bool(image.getexif()) or any(image.info.get(key) for key in _METADATA)
