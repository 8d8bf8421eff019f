"""Text in the encodings of Chinese systems, and what is no text."""

from __future__ import annotations

import codecs
import struct
import zlib

import pytest

from desktop_app.exchange.pasted_text import NotText, decode_text

TEXT = "订单号：3350019283746551120\r\n小二-云舒 😀\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("gb18030"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
    ],
)
def test_text_is_read_whole(data: bytes) -> None:
    assert decode_text(data) == TEXT


def test_nothing_is_an_empty_text() -> None:
    assert decode_text(b"") == ""


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sIIBBBBB", 13, b"IHDR", 8, 8, 8, 2, 0, 0, 0),
        b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + zlib.compress(b"a" * 400),
        b"\x00" * 64,
        bytes(range(256)) * 4,
        codecs.BOM_UTF8 + b"\xff\xfe",
        codecs.BOM_UTF16_LE + b"a",
        "订单号".encode()[:-1] + b"\xff",
        b"text with a bell \x07",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotText):
        decode_text(data)
