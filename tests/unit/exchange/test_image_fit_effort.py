"""A seller who waits for a copy waits for no work that could be spared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.progress import Unwatched
from desktop_app.exchange import image_fit
from desktop_app.exchange.image_colours import Palettes
from desktop_app.exchange.image_encode import Encoding, encode
from desktop_app.exchange.images import fit
from tests.unit.picture_samples import limit, photo, saved, screenshot


def test_all_of_a_large_picture_is_written_three_times_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Image.Image] = []

    def counted(image: Image.Image, encoding: Encoding, palettes: Palettes) -> bytes:
        written.append(image)
        return encode(image, encoding, palettes)

    monkeypatch.setattr(image_fit, "encode", counted)
    for path in (
        saved(screenshot(1080, 8000), tmp_path / "chat.png"),
        saved(photo(2400, 1800), tmp_path / "photo.jpg", quality=92),
    ):
        for most in (250_000, 130_000, 20_000):
            written.clear()
            fit(path, limit(most), tmp_path / "out", Unwatched())
            assert 1 <= len(written) <= 3


def test_no_colours_are_chosen_for_a_photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Image.Image:
        raise AssertionError("a photo needs all its colours")

    monkeypatch.setattr(Palettes, "_palette", refuse)
    path = saved(photo(900, 700), tmp_path / "photo.png")
    assert fit(path, limit(60_000), tmp_path / "out", Unwatched()).format == "jpg"


def test_of_a_large_photo_only_as_many_pixels_are_unpacked_as_the_copy_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked: list[tuple[int, int]] = []

    class Noted(Palettes):
        def __init__(self, image: Image.Image) -> None:
            unpacked.append(image.size)
            super().__init__(image)

    monkeypatch.setattr(image_fit, "Palettes", Noted)
    path = saved(photo(4000, 3000), tmp_path / "photo.jpg", quality=92)
    facts = fit(path, limit(300_000), tmp_path / "out", Unwatched())
    assert facts.original.width == 4000
    assert unpacked == [(2000, 1500)]
