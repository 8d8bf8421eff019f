"""Where fonts are looked for."""

from __future__ import annotations

from pathlib import Path

from desktop_app.system.pdf_fonts import font_files


def touch(path: Path, size: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)
    return path


def test_known_fonts_come_first_then_other_large_ones(tmp_path: Path) -> None:
    environment = {"XDG_DATA_DIRS": str(tmp_path / "share"), "XDG_DATA_HOME": str(tmp_path / "own")}
    share = tmp_path / "share" / "fonts"
    other = touch(share / "a" / "Kai.otf", 2_000_000)
    touch(share / "Latin.ttf", 1000)
    touch(share / "readme.txt", 2_000_000)
    second = touch(tmp_path / "own" / "fonts" / "wqy-microhei.ttc")
    first = touch(share / "noto" / "NotoSansCJK-Regular.ttc")
    found = [
        path for path in font_files("linux", environment, tmp_path) if tmp_path in path.parents
    ]
    assert found == [first, second, other]


def test_windows_has_them_for_all_and_for_one_user(tmp_path: Path) -> None:
    environment = {"SYSTEMROOT": str(tmp_path / "Windows"), "LOCALAPPDATA": str(tmp_path / "Local")}
    own = touch(tmp_path / "Local" / "Microsoft" / "Windows" / "Fonts" / "Own.ttf", 2_000_000)
    simsun = touch(tmp_path / "Windows" / "Fonts" / "simsun.ttc")
    yahei = touch(tmp_path / "Windows" / "Fonts" / "MSYH.TTC")
    assert list(font_files("win32", environment, tmp_path)) == [yahei, simsun, own]


def test_macs_have_some_in_the_users_library(tmp_path: Path) -> None:
    own = touch(tmp_path / "Library" / "Fonts" / "Songti.ttc")
    assert own in list(font_files("darwin", {}, tmp_path))
