"""From a part of a picture one tells how large files of all of it become."""

from __future__ import annotations

import pytest
from PIL import Image

from desktop_app.domain.upload_limit import PictureFormat
from desktop_app.exchange.image_colours import Palettes
from desktop_app.exchange.image_encode import Encoding, encode
from desktop_app.exchange.image_estimate import Estimate
from desktop_app.exchange.image_pixels import Pixels, thinned
from tests.unit.picture_samples import photo, screenshot

JPEG = Encoding(PictureFormat.JPG, quality=75)
FEW_COLOURS = Encoding(PictureFormat.PNG, colours=16)


def estimate_of(image: Image.Image) -> Estimate:
    pixels = Pixels(image)
    return Estimate(pixels, pixels.sample(), Palettes(image), lambda: None)


@pytest.mark.parametrize("scale", [1.0, 0.4])
@pytest.mark.parametrize(
    ("image", "encoding"),
    [
        (photo(2400, 1800), JPEG),
        (screenshot(1080, 6000), FEW_COLOURS),
        (screenshot(2560, 1440, 1), FEW_COLOURS),
    ],
    ids=["photo", "telephone", "desktop"],
)
def test_a_part_tells_the_size_of_the_whole(
    image: Image.Image, encoding: Encoding, scale: float
) -> None:
    size = len(encode(Pixels(image).at(scale), encoding, Palettes(image)))
    assert estimate_of(image).bytes_of(scale, encoding) == pytest.approx(size, rel=0.15)


def test_of_a_small_picture_sizes_are_exact() -> None:
    image = screenshot(600, 800)
    estimate = estimate_of(image)
    for scale in (1.0, 0.7, 0.001):
        size = len(encode(Pixels(image).at(scale), FEW_COLOURS, Palettes(image)))
        assert estimate.bytes_of(scale, FEW_COLOURS) == size
    assert estimate.is_exact and estimate.doubt == 1.0


def test_what_was_learnt_from_a_file_counts_for_all_sizes() -> None:
    estimate = estimate_of(photo(1600, 1200))
    before = estimate.bytes_of(0.5, JPEG)
    assert estimate.doubt > 1.0
    estimate.correct(0.9)
    assert estimate.bytes_of(0.5, JPEG) == pytest.approx(0.9 * before)
    assert estimate.doubt == 1.0


def test_what_is_too_long_for_a_jpeg_has_no_size_as_one() -> None:
    estimate = estimate_of(Image.new("RGB", (20, 70_000)))
    assert estimate.bytes_of(1.0, JPEG) == float("inf")
    assert estimate.bytes_of(0.9, JPEG) < 1_000_000


@pytest.mark.parametrize("size", [(3000, 2000), (600, 10_000), (10_000, 600), (1, 3_000_000)])
def test_a_sample_is_small_and_from_all_over_the_picture(size: tuple[int, int]) -> None:
    grey = Image.linear_gradient("L")
    image = (grey.rotate(90) if size[0] > 6 * size[1] else grey).resize(size)
    sample = Pixels(image).sample().image
    assert 0 < sample.width * sample.height <= 1_200_000
    darkest, brightest = sample.getextrema()
    assert isinstance(darkest, int) and isinstance(brightest, int)
    assert darkest < 45 and brightest > 210


def test_thinning_mixes_no_colours() -> None:
    image = Image.new("RGB", (300, 300), "red")
    image.paste("blue", (0, 0, 300, 150))
    thin = thinned(image, 1000)
    assert thin.width * thin.height <= 1000
    assert {colour for _, colour in thin.getcolors() or ()} == {(255, 0, 0), (0, 0, 255)}
