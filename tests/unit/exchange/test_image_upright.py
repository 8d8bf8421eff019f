"""Whatever a picture's file is like, its pixels come upright, in plain colours and alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageCms

from desktop_app.exchange.image_upright import read_upright
from tests.unit.picture_samples import photo, saved, telephone_exif

RED, WHITE = (255, 0, 0), (255, 255, 255)


def corners(image: Image.Image) -> list[object]:
    """Return the four corners, row by row."""
    right, bottom = image.width - 1, image.height - 1
    places = [(0, 0), (right, 0), (0, bottom), (right, bottom)]
    return [image.getpixel(place) for place in places]


# Exif 2.32, tag 274: where the upper left corner of what one sees is stored.
@pytest.mark.parametrize(
    ("orientation", "expected"),
    [
        (1, "abcd"),
        (2, "badc"),
        (3, "dcba"),
        (4, "cdab"),
        (5, "acbd"),
        (6, "cadb"),
        (7, "dbca"),
        (8, "bdac"),
        (0, "abcd"),
        (99, "abcd"),
    ],
)
def test_a_cameras_turn_is_carried_out(tmp_path: Path, orientation: int, expected: str) -> None:
    grey = {"a": 0, "b": 80, "c": 160, "d": 240}
    stored = Image.new("L", (4, 2))
    for place, name in zip([(0, 0), (3, 0), (0, 1), (3, 1)], "abcd", strict=True):
        stored.putpixel(place, grey[name])
    path = saved(stored, tmp_path / "turned.png", exif=telephone_exif(orientation))

    image = read_upright(path)

    assert corners(image) == [grey[name] for name in expected]
    assert image.size == ((2, 4) if 5 <= orientation <= 8 else (4, 2))


def test_what_is_transparent_shows_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (2, 1), (0, 0, 0, 0))
    clear.putpixel((0, 0), (255, 0, 0, 255))
    in_palette = Image.new("P", (2, 1))
    in_palette.putpalette([255, 0, 0, 0, 0, 255])
    in_palette.putpixel((1, 0), 1)
    for path in (
        saved(clear, tmp_path / "clear.png"),
        saved(clear, tmp_path / "clear.webp", lossless=True),
        saved(in_palette, tmp_path / "palette.gif", transparency=1),
        saved(in_palette, tmp_path / "palette.png", transparency=1),
    ):
        image = read_upright(path)
        assert (image.getpixel((0, 0)), image.getpixel((1, 0))) == (RED, WHITE), path.name


def test_16_bits_keep_their_greys(tmp_path: Path) -> None:
    deep = Image.new("I;16", (3, 1))
    for x, value in enumerate((0, 32_768, 65_535)):
        deep.putpixel((x, 0), value)
    for ending in ("png", "tif"):
        image = read_upright(saved(deep, tmp_path / f"deep.{ending}"))
        assert image.mode == "L"
        assert [image.getpixel((x, 0)) for x in range(3)] == pytest.approx([0, 128, 255], abs=1)


def test_real_numbers_keep_their_greys(tmp_path: Path) -> None:
    real = Image.new("F", (2, 1), 0.5)
    real.putpixel((1, 0), 1.0)
    image = read_upright(saved(real, tmp_path / "real.tif"))
    assert [image.getpixel((x, 0)) for x in range(2)] == pytest.approx([128, 255], abs=1)


def test_printers_colours_become_those_of_a_screen(tmp_path: Path) -> None:
    image = read_upright(
        saved(Image.new("CMYK", (16, 16), (0, 255, 255, 0)), tmp_path / "cmyk.jpg", quality=95)
    )
    assert image.mode == "RGB"
    red, green, blue = image.getpixel((8, 8))  # type: ignore[misc]
    assert red > 200 and max(green, blue) < 60


def test_black_and_white_stays_so(tmp_path: Path) -> None:
    line = Image.new("1", (2, 1))
    line.putpixel((1, 0), 1)
    image = read_upright(saved(line, tmp_path / "line.png"))
    assert [image.getpixel((x, 0)) for x in range(2)] == [0, 255]


def test_an_animation_is_its_first_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    path = saved(frames[0], tmp_path / "moves.gif", save_all=True, append_images=frames[1:])
    assert read_upright(path).getpixel((4, 4)) == RED


def test_colours_of_a_profile_are_told_in_those_of_a_screen(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = Image.new("RGB", (4, 4), (200, 30, 60))
    # One that changes nothing, one of other colours than the picture has, one that is broken.
    for name, profile in (("srgb", srgb), ("lab", lab), ("broken", b"profile")):
        image = read_upright(saved(plain, tmp_path / f"{name}.png", icc_profile=profile))
        assert image.getpixel((0, 0)) == pytest.approx((200, 30, 60), abs=1), name
        assert image.info == {}


# Pillow says so on the way, which is an error in tests only.
@pytest.mark.filterwarnings("ignore:.*EXIF:UserWarning")
def test_broken_exif_does_not_cost_the_picture(tmp_path: Path) -> None:
    path = saved(photo(40, 30), tmp_path / "odd.jpg", exif=b"Exif\0\0II*\0\xff\xff\xff\xff")
    assert read_upright(path).size == (40, 30)


def test_nothing_but_pixels_comes_along(tmp_path: Path) -> None:
    path = saved(photo(40, 30), tmp_path / "p.jpg", exif=telephone_exif(), comment=b"x", dpi=(9, 9))
    image = read_upright(path)
    assert (image.info, dict(image.getexif())) == ({}, {})
