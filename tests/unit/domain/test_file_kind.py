"""What kind a file is of: its beginning counts, its name only while that is unknown."""

from __future__ import annotations

import pytest

from desktop_app.domain.file_kind import (
    FileKind,
    ending,
    kind_by_head,
    kind_by_name,
    kind_of,
    picture_ending,
)

BMP = b"BM" + (70).to_bytes(4, "little") + bytes(4) + b"\x36\x00\x00\x00"


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "png"),
        (b"\xff\xd8\xff\xe1 Exif", "jpg"),
        (b"GIF89a\x01", "gif"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "webp"),
        (BMP, "bmp"),
        (b"II*\x00\x08", "tif"),
        (b"MM\x00*\x00", "tif"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", ""),
        ("BM 是型号".encode(), ""),
        (b"", ""),
    ],
)
def test_pictures_are_known_by_how_they_begin(head: bytes, found: str) -> None:
    assert picture_ending(head) == found
    assert (kind_by_head(head) is FileKind.PICTURE) == bool(found)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("买家：少了一件\r\n".encode(), FileKind.TEXT),
        ("买家：少了一件".encode("gb18030"), FileKind.TEXT),
        ("买家：少了一件".encode()[:-1], FileKind.TEXT),
        (b'<?xml version="1.0"?><svg width="4">', FileKind.DRAWING),
        (b"\x00\x00\x01\x00\x01\x00", FileKind.DRAWING),
        (b"%PDF-1.7\n", FileKind.OTHER),
        (b"{\\rtf1 text", FileKind.OTHER),
        (b"PK\x03\x04\x14\x00", FileKind.OTHER),
        (b"", FileKind.OTHER),
    ],
)
def test_other_files_are_known_by_how_they_begin(head: bytes, kind: FileKind) -> None:
    assert kind_by_head(head) is kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("通知.JFIF", FileKind.PICTURE),
        ("扫描.tif", FileKind.PICTURE),
        ("图.svg", FileKind.DRAWING),
        ("聊天.txt", FileKind.TEXT),
        ("通知", FileKind.OTHER),
        ("发票.pdf", FileKind.OTHER),
    ],
)
def test_a_name_speaks_of_a_kind(name: str, kind: FileKind) -> None:
    assert kind_by_name(name) is kind


def test_the_beginning_counts_more_than_the_name() -> None:
    assert kind_of("通知", b"\x89PNG\r\n\x1a\n") is FileKind.PICTURE
    assert kind_of("发票.png", b"%PDF-1.7\n") is FileKind.OTHER
    assert kind_of("乱码.txt", b"\xff\xfe\x70\x4e") is FileKind.TEXT


def test_drawings_are_shown_and_texts_are_not() -> None:
    assert [kind for kind in FileKind if kind.is_shown] == [FileKind.PICTURE, FileKind.DRAWING]


def test_an_ending_is_in_small_letters() -> None:
    assert (ending("a.b.PNG"), ending("通知"), ending(".txt")) == ("png", "", "")
