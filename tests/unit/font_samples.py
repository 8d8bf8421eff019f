"""Small fonts for tests that print: every character is a square, and no system's fonts matter."""

from __future__ import annotations

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

CHINESE = "的证据争议订单掌柜"
"""What a font needs to be taken for a Chinese one."""

_LATIN = "".join(map(chr, range(0x20, 0x7F)))
_UNITS = 1000


def make_font(path: Path, text: str = "", *, postscript: bool = False, fs_type: int = 0) -> Path:
    """Write a font that has ASCII and the characters of a text.

    Args:
        postscript: with PostScript outlines (CFF), as the Chinese fonts of Linux have.
        fs_type: what it says about embedding.
    """
    characters = sorted(set(_LATIN + text) - {"\n"})
    names = {ord(one): f"u{ord(one):05X}" for one in characters}
    order = [".notdef", *names.values()]
    wide = {f"u{ord(one):05X}" for one in characters if ord(one) > 0x2E7F}
    widths = {name: _UNITS if name in wide else _UNITS // 2 for name in order}
    builder = FontBuilder(_UNITS, isTTF=not postscript)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(names)
    if postscript:
        strings = {name: _outline(T2CharStringPen(widths[name], None)) for name in order}
        builder.setupCFF("Squares", {"FullName": "Squares"}, strings, {})
    else:
        builder.setupGlyf({name: _outline(TTGlyphPen(None)) for name in order})
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Squares", "styleName": "Regular"})
    builder.setupOS2(fsType=fs_type, sTypoAscender=880, sTypoDescender=-120)
    builder.setupPost()
    builder.save(path)
    return path


def _outline(pen):
    pen.moveTo((50, 0))
    pen.lineTo((50, 700))
    pen.lineTo((400, 700))
    pen.lineTo((400, 0))
    pen.closePath()
    return pen.glyph() if isinstance(pen, TTGlyphPen) else pen.getCharString()
