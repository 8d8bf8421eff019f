"""Text in the encodings that Chinese systems save it in, read strictly or not at all."""

from __future__ import annotations

import codecs
import unicodedata

MOST_BYTES = 4_000_000
"""How large a file may be; far more than anybody pastes."""

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WITHOUT_MARK = ("utf-8", "gb18030")
# Any bytes in pairs are characters of UTF-16; only a zero, half of a digit or line end, tells it.
_WITH_ZEROS = ("utf-16-le", "utf-16-be")
_USUAL_CONTROLS = frozenset("\t\n\r\f\v\x1a\x85")


class NotText(ValueError):
    """Bytes that are no text in any encoding that is read here."""


def decode_text(data: bytes) -> str:
    """Return bytes as text: UTF-8, GB18030 or UTF-16, with or without a byte order mark.

    An encoding counts only when every byte fits and what comes out has no control characters, so
    that a picture is not taken for Chinese.

    Args:
        data: all of a file.

    Raises:
        NotText: it is none of them.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decoded(data, encoding)
    for encoding in (*_WITHOUT_MARK, *(_WITH_ZEROS if b"\0" in data else ())):
        try:
            return _decoded(data, encoding)
        except NotText:
            continue
    raise NotText


def _decoded(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise NotText from None
    if not all(_is_text(character) for character in set(text)):
        raise NotText
    return text


def _is_text(character: str) -> bool:
    # Cn: no character at all; Cs: half of one. Private ones (Co) are in GBK files of old programs.
    return character in _USUAL_CONTROLS or unicodedata.category(character) not in ("Cc", "Cn", "Cs")
