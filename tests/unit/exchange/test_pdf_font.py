"""Which font a PDF gets."""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTCollection, TTFont

from desktop_app.exchange.pdf_font import FontFace, find_face
from tests.unit.font_samples import CHINESE, make_font


def test_the_first_that_has_chinese_and_may_be_embedded(tmp_path: Path) -> None:
    latin = make_font(tmp_path / "latin.ttf")
    forbidden = make_font(tmp_path / "forbidden.ttf", CHINESE, fs_type=2)
    broken = tmp_path / "broken.ttc"
    broken.write_bytes(b"ttcf broken")
    named = make_font(tmp_path / "named.otf", CHINESE, postscript=True)
    chinese = make_font(tmp_path / "chinese.ttf", CHINESE)
    candidates = [tmp_path / "none.ttf", latin, forbidden, broken, named, chinese]
    assert find_face(candidates) == FontFace(chinese, 0)
    assert find_face(candidates[:-1]) is None


def test_of_a_collection_the_one_for_the_mainland(tmp_path: Path) -> None:
    collection = TTCollection()
    for family in ("Squares JP", "Squares Mono SC", "Squares SC"):
        font = TTFont(make_font(tmp_path / "one.ttf", CHINESE))
        font["name"].setName(family, 1, 3, 1, 0x409)
        font["name"].setName(family, 1, 1, 0, 0)
        collection.fonts.append(font)
    path = tmp_path / "all.ttc"
    collection.save(path)
    assert find_face([path]) == FontFace(path, 2)
