"""The pixels of a picture as one sees them, and nothing else of its file."""

from __future__ import annotations

from io import BytesIO
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from .image_open import opened_picture

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

_ORIENTATION = 0x0112
_UPRIGHT = 1


def read_upright(path: Path) -> Image:
    """Return the pixels of a picture's first frame.

    A camera's turn is carried out, what is transparent shows white, and colours are those of sRGB,
    which is what everything takes a picture without a colour profile for.

    Returns:
        A picture in mode RGB, or L if it is grey, that was made from the pixels alone: it has no
        metadata, no profile, no thumbnail, no comment that could travel on.

    Raises:
        UserError: it cannot be opened, is no picture, is too large, or is damaged.
    """
    with opened_picture(path) as image:
        return upright_of(image)


def upright_of(image: ImageFile, least_scale: float = 1.0) -> Image:
    """Return the pixels of an opened picture, as :func:`read_upright` does.

    Args:
        image: what was opened.
        least_scale: a JPEG may be unpacked smaller than it is, which saves time and memory, but
            not below this factor. Other formats cannot.
    """
    from PIL import Image as images

    orientation = orientation_of(image)
    if least_scale < 1.0:
        # Halves, quarters and eighths are what JPEG can do.
        image.draft(None, (ceil(image.width * least_scale), ceil(image.height * least_scale)))
    image.load()
    plain = _turned(_plain(image), orientation)
    fresh = images.new(plain.mode, plain.size)
    fresh.paste(plain)
    return fresh


def orientation_of(image: Image) -> int:
    """Return the EXIF orientation, 1 to 8; 1, upright, when there is none or it makes no sense."""
    try:
        found = image.getexif().get(_ORIENTATION)
    # Broken EXIF raises what it likes, and the pixels are none the worse for it.
    except Exception:
        return _UPRIGHT
    return found if isinstance(found, int) and 1 <= found <= 8 else _UPRIGHT


def is_lying(orientation: int) -> bool:
    """Tell whether a picture's width is its height as one sees it."""
    return orientation >= 5


def _turned(image: Image, orientation: int) -> Image:
    """Carry out what EXIF asks a viewer to do (Exif 2.32, 4.6.4, tag 274)."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turn = turns.get(orientation)
    return image if turn is None else image.transpose(turn)


def _plain(image: Image) -> Image:
    """Return the picture in 8-bit grey or RGB without transparency."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _in_8_bits(image)
    if image.has_transparency_data:
        return _on_white(image)
    if image.mode in ("1", "L"):
        return image.convert("L")
    return _in_srgb(image)


def _in_8_bits(image: Image) -> Image:
    """Return grey of 16 or 32 bits or of real numbers as 8 bits; Pillow itself would cut it off."""
    if image.mode == "F":
        real, most = image, _brightest(image)
    else:
        real, most = image.convert("I").convert("F"), 65_535.0
    factor = 255.0 / most
    return real.point(lambda value: value * factor + 0.0).convert("L")


def _brightest(image: Image) -> float:
    _, brightest = image.getextrema()
    return brightest if isinstance(brightest, float) and brightest > 0 else 1.0


def _on_white(image: Image) -> Image:
    from PIL import Image as images

    layer = image.convert("RGBA")
    ground = images.new("RGBA", layer.size, (255, 255, 255, 255))
    ground.alpha_composite(layer)
    return ground.convert("RGB")


def _in_srgb(image: Image) -> Image:
    """Return the colours as sRGB has them. Quarrels over a colour are decided by pictures."""
    profile = image.info.get("icc_profile")
    if profile:
        from PIL import ImageCms

        try:
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            # A broken profile, or one of other colours than the picture has.
            converted = None
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")
