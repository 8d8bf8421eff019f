"""Names that others gave are harmless as files and honest on the screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.file_names import display_name, kept_name, safe_name, with_ending
from desktop_app.domain.file_size import size_text

_DEVICES = {"con", "prn", "aux", "nul", "com1", "lpt9", "com¹", "conin$"}


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("订单截图.png", "订单截图.png"),
        ("📦 包裹.jpg", "📦 包裹.jpg"),
        ("👨‍👩‍👧.png", "👨‍👩‍👧.png"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\Windows\\win.ini", "win.ini"),
        ("/etc/", "etc"),
        ("C:\\a\\b.txt", "b.txt"),
        ("CON", "_CON"),
        ("con.jpg", "_con.jpg"),
        ("Nul .tar.gz", "_Nul .tar.gz"),
        ("COM¹.png", "_COM¹.png"),
        ("CONSOLE.png", "CONSOLE.png"),
        ("a\0b.png", "a b.png"),
        ("a\nb\r.png", "a b.png"),
        ("-rf.png", "_-rf.png"),
        ("name.jpg...  ", "name.jpg"),
        ("....", "file"),
        ("", "file"),
        (" . ", "file"),
        (".jpg", "file.jpg"),
        (".bashrc.png", "bashrc.png"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("\u200f订单\u2066.png\u200e", "订单.png"),
        ("a\u200bb\ufeff.png", "ab.png"),
        ("wh<o>:?*|.png", "wh_o_____.png"),
        ("half\ud800.png", "half_.png"),
        ("e\u0301.png", "\u00e9.png"),
    ],
)
def test_hostile_names_become_harmless(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


def test_a_long_name_is_cut_and_keeps_its_extension() -> None:
    for letter in ("a", "图", "📦"):
        safe = safe_name(letter * 300 + ".jpeg")
        assert safe.endswith(f"{letter}.jpeg")
        assert 100 < len(safe.encode()) <= 200
    assert len(safe_name("a" * 300).encode()) == 120


@given(st.text(st.characters(), max_size=400))
@example("a/..")
@example("con.")
@example("\u200d" * 300)
def test_any_name_can_be_a_file_anywhere(name: str) -> None:
    safe = safe_name(name)
    assert safe and safe not in (".", "..")
    assert len(safe.encode()) <= 200
    assert not set(safe) & set('/\\<>:"|?*')
    assert all(unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") for c in safe)
    assert safe[0] not in ".- \u200d" and safe[-1] not in ". \u200d"
    assert safe.partition(".")[0].strip().lower() not in _DEVICES
    assert safe_name(safe) == safe


def test_what_is_shown_stays_in_its_order_on_one_line() -> None:
    assert display_name("photo\u202egnp.exe") == "photognp.exe"
    assert display_name("a\nb\u2028c\x1b[31m") == "a b c [31m"
    assert display_name("") == display_name("\u202e") == "file"


def test_what_is_kept_loses_only_what_no_casebook_can_hold() -> None:
    assert kept_name("../a\u202eb\0.png") == "../a\u202eb.png"
    assert kept_name("\ud800") == "\ufffd"
    assert kept_name("\0") == "file"
    assert len(kept_name("长" * 5000)) == 1000


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 KB"),
        (130_000, "130 KB"),
        (500_000, "500 KB"),
        (999_499, "999 KB"),
        (999_500, "1.0 MB"),
        (10 * 1000**3, "10 GB"),
        (5000 * 1000**4, "5000 TB"),
    ],
)
def test_sizes(size: int, shown: str) -> None:
    assert size_text(size) == shown


@pytest.mark.parametrize(
    ("name", "before", "found"),
    [
        ("通知", "通知.png", "通知.png"),
        ("通知.jpg", "通知.png", "通知.jpg"),
        ("2026.11.22", "截图.PNG", "2026.11.22.PNG"),
        ("通知. ", "通知.png", "通知.png"),
        ("通知", "截图", "通知"),
        (" ", "截图.png", " "),
    ],
)
def test_a_new_name_keeps_the_ending(name: str, before: str, found: str) -> None:
    assert with_ending(name, before) == found
