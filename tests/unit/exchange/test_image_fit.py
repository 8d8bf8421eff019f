"""A picture that is too large for an upload becomes one that fits, and can still be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.errors import UserError
from desktop_app.domain.progress import Unwatched
from desktop_app.domain.upload_limit import PictureFormat, UploadLimit
from desktop_app.exchange.images import Fitted, fit, probe
from tests.unit.picture_samples import (
    contrast,
    limit,
    photo,
    saved,
    screenshot,
    telephone_exif,
)

EVIDENCE, REFUSAL = limit(500_000), limit(130_000)
LONG = (1080, 8000)


class Cancelled(Exception):
    """Raised by a watcher that does not wait any more."""


class Watcher:
    """A progress that is cancelled after so many reports."""

    def __init__(self, patience: int = 1000) -> None:
        self.told: list[tuple[int, int]] = []
        self._patience = patience

    def check(self) -> None:
        if len(self.told) >= self._patience:
            raise Cancelled

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))


@pytest.fixture(scope="module")
def large_photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A telephone's photo of 4000 × 3000 pixels, held upright, with the place where it was."""
    path = tmp_path_factory.mktemp("photo") / "photo.jpg"
    return saved(photo(4000, 3000), path, quality=92, exif=telephone_exif(6))


@pytest.fixture(scope="module")
def long_screenshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return saved(screenshot(*LONG), tmp_path_factory.mktemp("long") / "chat.png")


def fitted(path: Path, into: UploadLimit) -> tuple[Fitted, Image.Image]:
    """Fit a picture and look at the file that was made."""
    out = path.with_name(f"{path.name}.{into.max_bytes}")
    facts = fit(path, into, out, Unwatched())
    assert out.stat().st_size == facts.size <= into.max_bytes
    with Image.open(out) as image:
        image.load()
    assert image.size == (facts.width, facts.height)
    assert {"JPEG": "jpg", "PNG": "png"}[image.format or ""] == facts.format
    return facts, image


@pytest.mark.parametrize(
    ("into", "quality"), [(EVIDENCE, 75), (REFUSAL, 60)], ids=["evidence", "refusal"]
)
def test_a_large_photo_fits_upright_and_tells_no_place(
    large_photo: Path, into: UploadLimit, quality: int
) -> None:
    before = large_photo.read_bytes()
    facts, image = fitted(large_photo, into)
    assert (facts.format, facts.already_fits) == ("jpg", False)
    assert facts.height > facts.width
    assert facts.width / facts.height == pytest.approx(3 / 4, abs=0.01)
    assert facts.scale == pytest.approx(facts.width / 3000)
    # It was shrunk before its quality went down, and most of what is allowed is used.
    assert facts.scale < 1 and (facts.quality or 0) >= quality
    assert facts.size > 0.8 * into.max_bytes
    assert not probe(large_photo.with_name(f"{large_photo.name}.{into.max_bytes}")).has_metadata
    assert large_photo.read_bytes() == before
    assert image.mode == "RGB"


@pytest.mark.parametrize(
    ("into", "least"), [(limit(250_000), 0.9), (REFUSAL, 0.6)], ids=["roomy", "refusal"]
)
def test_writing_on_a_long_screenshot_stays_readable(
    long_screenshot: Path, into: UploadLimit, least: float
) -> None:
    with Image.open(long_screenshot) as original:
        before = contrast(original, *LONG)
    facts, image = fitted(long_screenshot, into)
    # Strokes are three pixels wide here, as a telephone draws them.
    assert facts.width >= 480
    assert contrast(image, *LONG) / before >= least
    assert not facts.hard_to_read
    # Left of the first speech bubble, and in it above its writing: it still stands out.
    ground, bubble = (
        image.convert("L").getpixel((round(x * facts.scale), round(37 * facts.scale)))
        for x in (10, 60)
    )
    assert isinstance(ground, int) and isinstance(bubble, int)
    assert bubble - ground >= 10


def test_a_screenshot_keeps_its_size_and_look_when_few_colours_are_enough(tmp_path: Path) -> None:
    path = saved(screenshot(1080, 2400), tmp_path / "chat.bmp")
    facts, image = fitted(path, EVIDENCE)
    assert (facts.format, facts.scale, facts.colours_changed) == ("png", 1.0, False)
    assert image.convert("RGB").getpixel((5, 5)) == (0xED, 0xED, 0xED)


def test_a_screenshot_in_a_far_too_large_jpeg_is_still_taken_for_one(tmp_path: Path) -> None:
    path = saved(screenshot(1080, 2400), tmp_path / "chat.jpg", quality=100, subsampling=0)
    into = limit(100_000)
    # So large that of a photo not all pixels would be unpacked.
    assert path.stat().st_size > 8 * into.max_bytes
    facts, _ = fitted(path, into)
    assert (facts.format, facts.hard_to_read) == ("png", False)
    assert facts.width >= 480


def test_a_photo_that_becomes_hardly_smaller_has_all_its_pixels(tmp_path: Path) -> None:
    plain = photo(400, 300).resize((1600, 1200), Image.Resampling.BICUBIC)
    path = saved(plain, tmp_path / "view.jpg", quality=100, subsampling=0)
    # The file is many times as large as allowed only because it was written so finely.
    facts, _ = fitted(path, limit(path.stat().st_size // 7))
    assert facts.scale > 0.9


def test_one_is_told_when_writing_may_not_be_readable(long_screenshot: Path) -> None:
    facts, _ = fitted(long_screenshot, limit(20_000))
    assert facts.hard_to_read
    assert facts.scale < 0.44


def test_what_fits_already_is_left_alone(tmp_path: Path) -> None:
    for ending in ("jpg", "png", "gif"):
        path = saved(Image.new("RGB", (30, 20), "red"), tmp_path / f"small.{ending}")
        out = tmp_path / "out"
        facts = fit(path, REFUSAL, out, Unwatched())
        assert (facts.already_fits, facts.scale, facts.format) == (True, 1.0, ending)
        assert facts.size == path.stat().st_size
        assert not out.exists()


@pytest.mark.parametrize("ending", ["jpg", "png", "gif"])
def test_what_was_cut_off_does_not_fit_already(tmp_path: Path, ending: str) -> None:
    whole = saved(photo(300, 200), tmp_path / f"whole.{ending}").read_bytes()
    path = tmp_path / f"half.{ending}"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match="damaged or incomplete"):
        fit(path, limit(len(whole)), tmp_path / "out", Unwatched())


def test_another_format_is_written_anew_however_small(tmp_path: Path) -> None:
    dot = Image.new("RGB", (1, 1), "red")
    for ending in ("webp", "bmp", "tif"):
        facts, image = fitted(saved(dot, tmp_path / f"dot.{ending}"), REFUSAL)
        assert (facts.already_fits, facts.width, facts.height) == (False, 1, 1)
        assert not facts.hard_to_read
        red, green, blue = image.convert("RGB").getpixel((0, 0))  # type: ignore[misc]
        assert red > 240 and max(green, blue) < 15


def test_formats_that_the_upload_does_not_take_are_not_made(tmp_path: Path) -> None:
    chat = saved(screenshot(1080, 1600), tmp_path / "chat.png")
    view = saved(photo(900, 700), tmp_path / "view.jpg", quality=95)
    as_jpeg, _ = fitted(chat, limit(60_000, PictureFormat.JPG))
    as_png, _ = fitted(view, limit(60_000, PictureFormat.GIF, PictureFormat.PNG))
    assert (as_jpeg.format, as_png.format) == ("jpg", "png")


def test_the_other_frames_of_an_animation_are_told(tmp_path: Path) -> None:
    frames = [photo(600, 400), screenshot(600, 400, 1), photo(600, 400)]
    path = saved(frames[0], tmp_path / "moves.gif", save_all=True, append_images=frames[1:])
    facts, image = fitted(path, limit(40_000))
    assert facts.frames_left_out == 2
    assert getattr(image, "n_frames", 1) == 1


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    layer = screenshot(1080, 1600).convert("RGBA")
    layer.paste((0, 0, 0, 0), (0, 0, 1080, 30))
    path = saved(layer, tmp_path / "clear.png")
    _, image = fitted(path, limit(path.stat().st_size // 2))
    assert min(image.convert("RGB").getpixel((9, 3))) >= 250  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["L", "1", "CMYK"])
def test_grey_lines_and_printers_colours_fit_too(tmp_path: Path, mode: str) -> None:
    path = saved(photo(900, 700).convert(mode), tmp_path / "picture.tif")
    facts, _ = fitted(path, limit(30_000))
    assert not facts.already_fits


def test_a_picture_longer_than_a_jpeg_can_be_fits(tmp_path: Path) -> None:
    path = saved(photo(60, 70_000), tmp_path / "strip.png")
    facts, _ = fitted(path, REFUSAL)
    assert facts.height <= 65_500


def test_a_limit_below_every_picture_is_told(tmp_path: Path) -> None:
    path = saved(photo(200, 100), tmp_path / "photo.png")
    with pytest.raises(UserError, match="No picture fits into 20 bytes"):
        fit(path, limit(20), tmp_path / "out", Unwatched())
    assert not (tmp_path / "out").exists()


def test_progress_is_told_to_its_end_and_never_runs_back(tmp_path: Path) -> None:
    path = saved(photo(900, 700), tmp_path / "photo.jpg", quality=95)
    watcher = Watcher()
    fit(path, limit(3_000), tmp_path / "out", watcher)
    done = [report[0] for report in watcher.told]
    assert done == sorted(done)
    assert done[-1] == watcher.told[-1][1]


def test_it_stops_when_nobody_waits(tmp_path: Path) -> None:
    path = saved(photo(900, 700), tmp_path / "photo.jpg", quality=95)
    watcher = Watcher(patience=3)
    with pytest.raises(Cancelled):
        fit(path, limit(3_000), tmp_path / "out", watcher)
    assert len(watcher.told) == 3
    assert not (tmp_path / "out").exists()
