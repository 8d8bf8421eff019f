"""A picture is told for what it is, and what is none is refused in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from desktop_app.domain.errors import UserError
from desktop_app.exchange.image_upright import read_upright
from desktop_app.exchange.images import probe
from tests.unit.picture_samples import (
    photo,
    png_chunk,
    png_that_claims,
    saved,
    telephone_exif,
)

ROOT = Path(__file__).parents[3]


def written(tmp_path: Path, data: bytes, name: str = "picture") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "webp", "bmp"])
def test_a_bare_picture_has_nothing_but_pixels(tmp_path: Path, ending: str) -> None:
    path = saved(Image.new("RGB", (30, 20), "red"), tmp_path / f"bare.{ending}")
    facts = probe(path)
    assert (facts.width, facts.height, facts.format, facts.frames) == (30, 20, ending, 1)
    assert facts.size == path.stat().st_size
    assert not facts.has_metadata


def test_a_photo_that_the_camera_held_upright_is_told_upright(tmp_path: Path) -> None:
    path = saved(photo(40, 30), tmp_path / "photo.jpg", exif=telephone_exif(6))
    facts = probe(path)
    assert (facts.width, facts.height, facts.has_metadata) == (30, 40, True)


def test_every_frame_of_an_animation_is_counted(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue", "lime")]
    path = saved(frames[0], tmp_path / "moves.gif", save_all=True, append_images=frames[1:])
    assert probe(path).frames == 3


def test_the_second_view_in_a_telephones_jpeg_is_no_animation(tmp_path: Path) -> None:
    views = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    path = tmp_path / "photo.jpg"
    views[0].save(path, "MPO", save_all=True, append_images=views[1:])
    facts = probe(path)
    assert (facts.format, facts.frames) == ("jpg", 1)


def test_a_remark_behind_the_pixels_is_found(tmp_path: Path) -> None:
    buffer = BytesIO()
    Image.new("RGB", (5, 5)).save(buffer, "PNG")
    data = buffer.getvalue()
    end = data.index(b"IEND") - 4
    remark = png_chunk(b"tEXt", b"Author\0somebody")
    assert not probe(written(tmp_path, data)).has_metadata
    assert probe(written(tmp_path, data[:end] + remark + data[end:])).has_metadata


def test_a_comment_a_caption_and_xmp_are_metadata(tmp_path: Path) -> None:
    dot = Image.new("RGB", (5, 5))
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta/>")
    for path in (
        saved(dot, tmp_path / "comment.jpg", comment=b"seen"),
        saved(dot, tmp_path / "comment.gif", comment=b"seen"),
        saved(dot, tmp_path / "xmp.png", pnginfo=text),
        saved(dot, tmp_path / "xmp.webp", xmp=b"<x:xmpmeta/>"),
        saved(dot, tmp_path / "exif.webp", exif=telephone_exif()),
    ):
        assert probe(path).has_metadata, path.name


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (12_500, 12_000)])
def test_a_small_file_that_would_fill_the_memory_is_refused(
    tmp_path: Path, width: int, height: int
) -> None:
    path = written(tmp_path, png_that_claims(width, height))
    for look in (probe, read_upright):
        with pytest.raises(UserError, match="more than 120 million dots"):
            look(path)


def test_an_animation_whose_frame_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    path = saved(Image.new("P", (8, 8)), tmp_path / "grows.gif")
    data = path.read_bytes()
    frame = data.index(b"\x2c", 13 + 6) + 5
    path.write_bytes(data[:frame] + b"\xff\xff\xff\xff" + data[frame + 4 :])
    for look in (probe, read_upright):
        with pytest.raises(UserError):
            look(path)


@pytest.mark.parametrize("ending", ["jpg", "png", "gif", "webp", "bmp", "tif"])
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, ending: str) -> None:
    whole = saved(photo(300, 200), tmp_path / f"whole.{ending}").read_bytes()
    path = written(tmp_path, whole[: len(whole) // 2], f"half.{ending}")
    with pytest.raises(UserError, match=r"damaged or incomplete|no picture"):
        read_upright(path)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        "这不是图片".encode(),
        b"%PDF-1.7\n",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"\xff\xd8\xff",
        b"\x89PNG\r\n\x1a\n",
        # Encapsulated PostScript: Pillow would start a program for it.
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    ],
)
def test_what_is_no_picture_is_refused_whatever_it_is_called(tmp_path: Path, data: bytes) -> None:
    path = written(tmp_path, data, "picture.jpg")
    for look in (probe, read_upright):
        with pytest.raises(UserError, match=r"no picture that can be read|damaged or incomplete"):
            look(path)


@pytest.mark.parametrize("brand", [b"heic", b"mif1"])
def test_a_telephones_heic_is_told_by_name(tmp_path: Path, brand: bytes) -> None:
    path = written(tmp_path, b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0mif1heic", "IMG_0001.HEIC")
    with pytest.raises(UserError, match=r"HEIC.*Save it as JPEG"):
        probe(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.jpg", tmp_path):
        with pytest.raises(UserError, match="cannot be opened"):
            probe(path)


@pytest.mark.linux
def test_a_pipe_in_a_pictures_place_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.jpg"
    os.mkfifo(path)
    for look in (probe, read_upright):
        with pytest.raises(UserError, match="cannot be opened"):
            look(path)


def test_nothing_of_pillow_is_imported_before_the_first_picture() -> None:
    script = (
        "import sys, desktop_app.exchange.images, desktop_app.services.image_copies; "
        "print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert "desktop_app.services.image_copies" in ran.stdout.split()
    assert "PIL" not in ran.stdout.split()
