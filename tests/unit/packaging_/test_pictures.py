"""README's pictures: all there, small, and true to the colours of the program."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from devtools import pictures
from devtools.layout import PICTURES, ROOT


def test_readme_shows_the_pictures_that_are_taken_and_no_other() -> None:
    shown = re.findall(
        r"\(resources/pictures/([^)]+)\.png\)", (ROOT / "README.md").read_text("utf-8")
    )
    assert sorted(shown) == sorted(pictures.SHOWN)
    assert sorted(path.stem for path in PICTURES.iterdir()) == sorted(pictures.SHOWN)


def test_no_picture_is_too_large() -> None:
    assert max(path.stat().st_size for path in PICTURES.iterdir()) <= pictures.LARGEST


def test_a_rare_colour_is_kept_beside_many_shades_of_another() -> None:
    shades = Counter({0xFF000000 | grey * 0x010101: 500 for grey in range(256)})
    shades.update({0xFF000000 | grey << 8: 300 for grey in range(256)})
    rare = 0xFFCC2211
    shades[rare] = 1
    palette = pictures.chosen_colours(shades)
    assert rare in palette
    assert len(palette) == len(set(palette)) == 256


def test_few_colours_are_kept_as_they_are() -> None:
    colours = Counter({0xFFFFFFFF: 9, 0xFFFEFEFE: 5, 0xFF0F766E: 2})
    assert pictures.chosen_colours(colours) == [0xFFFFFFFF, 0xFFFEFEFE, 0xFF0F766E]


def test_a_picture_is_the_same_with_a_palette(tmp_path: Path) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#f5f3ee"))
    picture.setPixelColor(7, 8, QColor("#b3261e"))
    picture.save(str(tmp_path / "page.png"))
    assert pictures.main([str(tmp_path), str(tmp_path / "small"), "page"]) == 0
    small = QImage(str(tmp_path / "small" / "page.png"))
    assert small.format() is QImage.Format.Format_Indexed8
    assert small.convertToFormat(QImage.Format.Format_RGB32) == picture
