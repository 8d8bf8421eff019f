"""Opening a picture of a stranger's making: told what it is, or refused in one sentence.

Pillow is imported when the first picture is opened, not with this module: a start shows none.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

MAX_PIXELS = 120_000_000
"""The largest picture that is worked on: 108-megapixel telephones make some. A few kilobytes can
claim to be far larger, and would take all memory when unpacked."""

# What Pillow can read beyond these, nobody hands in as evidence, and each is one more way in for a
# broken file.
_READ = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")
# MPO is how it names a JPEG with more pictures behind the first, as telephones make them.
_FORMATS = {
    "JPEG": "jpg",
    "MPO": "jpg",
    "PNG": "png",
    "GIF": "gif",
    "WEBP": "webp",
    "BMP": "bmp",
    "TIFF": "tif",
}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


@contextmanager
def opened_picture(path: Path) -> Iterator[ImageFile]:
    """Open a picture; only its header was read.

    Whatever Pillow raises in the body is told as a damaged file, so let the body only decode.

    Raises:
        UserError: it cannot be opened, is no picture, is too large, or is damaged.
    """
    from PIL import Image, UnidentifiedImageError

    _know_formats()
    # Pillow's own guard, which some formats ask again when they are unpacked.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    try:
        # A pipe that lies in a file's place would be waited for without end.
        if not stat.S_ISREG(path.lstat().st_mode):
            raise _cannot_be_opened()
        file = path.open("rb")
    except OSError as fault:
        raise _cannot_be_opened() from fault
    with file:
        try:
            with Image.open(file, formats=_READ) as image:
                if image.width * image.height > MAX_PIXELS:
                    raise _too_large()
                yield image
        except UserError:
            raise
        except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as fault:
            raise _too_large() from fault
        except UnidentifiedImageError as fault:
            raise _not_a_picture(path) from fault
        # A broken file makes decoders stumble in every way that Python knows.
        except Exception as fault:
            raise UserError(
                msg(
                    "The picture's file is damaged or incomplete. Save it again where it came "
                    "from, or take a new screenshot."
                )
            ) from fault


def format_of(image: ImageFile) -> str:
    """Return the ending of files in this format: jpg, png, gif, webp, bmp or tif."""
    return _FORMATS[image.format or ""]


def _know_formats() -> None:
    """Have Pillow know these formats, and not load the forty others to look whether one fits."""
    from PIL import (  # noqa: F401
        BmpImagePlugin,
        GifImagePlugin,
        JpegImagePlugin,
        PngImagePlugin,
        TiffImagePlugin,
        WebPImagePlugin,
    )


def _cannot_be_opened() -> UserError:
    return UserError(msg("The picture cannot be opened. See whether its file is still there."))


def _too_large() -> UserError:
    return UserError(
        msg("The picture has more than {most} million dots, which is too many to work on."),
        most=MAX_PIXELS // 1_000_000,
    )


def _not_a_picture(path: Path) -> UserError:
    with path.open("rb") as file:
        head = file.read(12)
    # ISO/IEC 23008-12: a box "ftyp" whose brand says which kind of file it is.
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return UserError(
            msg(
                "This is a picture in the HEIC format of telephones, which cannot be read here. "
                "Save it as JPEG on the telephone, or take a screenshot of it."
            )
        )
    return UserError(
        msg("This is no picture that can be read. JPEG, PNG, GIF, WebP, BMP and TIFF can be.")
    )
