"""What a box covers is gone from the copy, and so is everything that is not a pixel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from desktop_app.domain.errors import UserError
from desktop_app.domain.progress import Unwatched
from desktop_app.exchange.images import Box, probe, redact
from tests.unit.picture_samples import photo, saved, screenshot, telephone_exif

BOX = Box(40, 30, 120, 50)
AREA = (40, 30, 160, 80)
BLACK = ((0, 0), (0, 0), (0, 0))
# Texts that stand in the originals' metadata.
TRACES = [b"MAKER-OF-THE-TELEPHONE", b"13800001234", b"Exif", b"xpacket", b"http", b"ICC_PROFILE"]


def written(path: Path, *boxes: Box) -> tuple[bytes, Image.Image]:
    """Redact a picture and return the copy's bytes and what one sees."""
    out = path.with_name(f"{path.name}.out")
    facts = redact(path, boxes, out, Unwatched())
    with Image.open(out) as image:
        image.load()
    assert (facts.width, facts.height) == image.size
    assert facts.size == out.stat().st_size
    return out.read_bytes(), image


def extrema_of(image: Image.Image, area: tuple[int, int, int, int]) -> object:
    return image.convert("RGB").crop(area).getextrema()


@pytest.mark.parametrize("ending", ["png", "bmp", "tif", "webp"])
def test_two_pictures_that_differ_under_the_box_alone_give_the_same_file(
    tmp_path: Path, ending: str
) -> None:
    copies = []
    for name, secret in (("one", "#d02020"), ("two", "#20a0f0")):
        picture = screenshot(400, 300, 2)
        ImageDraw.Draw(picture).ellipse((60, 40, 140, 70), fill=secret)
        # Without loss, so that nothing of what is covered has spread around it before.
        how = {"lossless": True} if ending == "webp" else {}
        path = saved(picture, tmp_path / f"{name}.{ending}", **how)
        copies.append(written(path, BOX)[0])
    assert copies[0] == copies[1]


def test_the_pixels_under_a_box_are_all_alike(tmp_path: Path) -> None:
    path = saved(photo(400, 300), tmp_path / "photo.png")
    _, image = written(path, BOX)
    assert extrema_of(image, AREA) == BLACK
    # And those beside it are what they were.
    rest = (160, 0, 400, 300)
    assert image.crop(rest).tobytes() == photo(400, 300).crop(rest).tobytes()


def test_in_a_jpeg_they_are_all_alike_but_for_what_shines_in_at_the_rim(tmp_path: Path) -> None:
    path = saved(photo(400, 300), tmp_path / "photo.jpg", quality=95)
    _, image = written(path, BOX)
    # Blocks of 8 pixels that are wholly under the box.
    assert extrema_of(image, (48, 40, 152, 72)) == BLACK
    assert image.format == "JPEG"


@pytest.mark.parametrize(
    ("ending", "becomes"),
    [("png", "PNG"), ("gif", "PNG"), ("bmp", "PNG"), ("tif", "PNG"), ("webp", "JPEG")],
)
def test_what_had_no_loss_gets_none(tmp_path: Path, ending: str, becomes: str) -> None:
    _, image = written(saved(photo(200, 100), tmp_path / f"p.{ending}"), BOX)
    assert image.format == becomes


def test_boxes_are_meant_on_the_picture_as_one_sees_it(tmp_path: Path) -> None:
    path = saved(
        Image.new("RGB", (300, 200), "white"), tmp_path / "turned.png", exif=telephone_exif(6)
    )
    _, image = written(path, Box(0, 0, 50, 20))
    assert image.size == (200, 300)
    assert extrema_of(image, (0, 0, 50, 20)) == BLACK
    assert extrema_of(image, (50, 0, 200, 300)) == ((255, 255),) * 3
    assert extrema_of(image, (0, 20, 200, 300)) == ((255, 255),) * 3


def test_a_box_may_reach_beyond_the_picture(tmp_path: Path) -> None:
    path = saved(Image.new("RGB", (100, 60), "white"), tmp_path / "p.png")
    _, image = written(path, Box(-10, -10, 30, 30), Box(90, 50, 999, 999), Box(500, 500, 9, 9))
    assert extrema_of(image, (0, 0, 20, 20)) == BLACK
    assert extrema_of(image, (90, 50, 100, 60)) == BLACK
    assert extrema_of(image, (20, 0, 90, 60)) == ((255, 255),) * 3


@pytest.mark.parametrize(
    "boxes", [(), (Box(10, 10, 0, 5),), (Box(100, 0, 5, 5), Box(0, -5, 9, 5), Box(9, 9, -4, 3))]
)
def test_without_a_box_on_the_picture_there_is_no_copy(
    tmp_path: Path, boxes: tuple[Box, ...]
) -> None:
    path = saved(Image.new("RGB", (100, 60), "white"), tmp_path / "p.png")
    with pytest.raises(UserError, match="Draw at least one box"):
        redact(path, boxes, tmp_path / "out", Unwatched())
    assert not (tmp_path / "out").exists()


def with_metadata(folder: Path, ending: str) -> Path:
    """Save a picture with everything beside the pixels that its format can hold."""
    picture = photo(200, 100)
    xmp = b'<?xpacket begin=""?><x:xmpmeta xmlns:x="http://ns.adobe.com/">13800001234</x:xmpmeta>'
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "13800001234")
    text.add_text("Comment", "13800001234", zip=True)
    text.add_itxt("XML:com.adobe.xmp", xmp.decode())
    how: dict[str, dict[str, object]] = {
        "jpg": {"xmp": xmp, "comment": b"13800001234", "dpi": (300, 300)},
        "png": {"pnginfo": text, "dpi": (300, 300)},
        "webp": {"xmp": xmp},
        "gif": {"comment": b"13800001234"},
    }
    more = {} if ending == "gif" else {"exif": telephone_exif(), "icc_profile": b"http" * 40}
    return saved(picture, folder / f"p.{ending}", **how[ending], **more)


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "gif"])
def test_metadata_does_not_come_along(tmp_path: Path, ending: str) -> None:
    path = with_metadata(tmp_path, ending)
    assert probe(path).has_metadata
    assert b"13800001234" in path.read_bytes()

    data, image = written(path, BOX)

    assert [trace for trace in TRACES if trace in data] == []
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert not probe(path.with_name(f"{path.name}.out")).has_metadata


def test_a_png_copy_has_the_chunks_of_pixels_only(tmp_path: Path) -> None:
    data, _ = written(with_metadata(tmp_path, "png"), BOX)
    kinds, at = [], 8
    while at < len(data):
        kinds.append(data[at + 4 : at + 8])
        at += 12 + int.from_bytes(data[at : at + 4], "big")
    assert set(kinds) == {b"IHDR", b"IDAT", b"IEND"}


def test_a_jpeg_copy_has_no_second_picture_in_it(tmp_path: Path) -> None:
    views = [photo(200, 100), photo(200, 100)]
    path = tmp_path / "views.jpg"
    views[0].save(path, "MPO", save_all=True, append_images=views[1:])
    assert path.read_bytes().count(b"\xff\xd8\xff") == 2
    data, _ = written(path, BOX)
    assert data.count(b"\xff\xd8\xff") == 1
    # APP1 to APP15 and comments; APP0 is the header of every JPEG file.
    assert not any(bytes([0xFF, 0xE0 + number]) in data[:200] for number in range(1, 16))


def test_what_was_hidden_by_transparency_does_not_come_along(tmp_path: Path) -> None:
    layer = Image.new("RGBA", (200, 100), (255, 0, 0, 0))
    _, image = written(saved(layer, tmp_path / "clear.png"), BOX)
    assert image.mode == "RGB"
    assert image.getpixel((5, 5)) == (255, 255, 255)


def test_further_frames_are_left_out_and_told(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (200, 100), colour) for colour in ("red", "blue")]
    path = saved(frames[0], tmp_path / "moves.gif", save_all=True, append_images=frames[1:])
    facts = redact(path, [BOX], tmp_path / "out", Unwatched())
    assert facts.frames_left_out == 1
    assert probe(tmp_path / "out").frames == 1


def test_grey_pictures_are_covered_too(tmp_path: Path) -> None:
    deep = Image.new("I;16", (200, 100), 65_535)
    _, image = written(saved(deep, tmp_path / "deep.png"), BOX)
    assert extrema_of(image, AREA) == BLACK
