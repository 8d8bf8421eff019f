"""Where the three systems keep fonts with Chinese, the best for printing first."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

# By file name. Those that come with the system or with its package for Chinese, plain ones first.
_WINDOWS = ("msyh.ttc", "msyh.ttf", "deng.ttf", "simhei.ttf", "simsun.ttc")
_MACOS = (
    "STHeiti Light.ttc",
    "Hiragino Sans GB.ttc",
    "PingFang.ttc",
    "Songti.ttc",
    "Arial Unicode.ttf",
)
_LINUX = (
    "NotoSansCJK-Regular.ttc",
    "NotoSansCJKsc-Regular.otf",
    "NotoSansSC-Regular.otf",
    "NotoSansSC-Regular.ttf",
    "SourceHanSansSC-Regular.otf",
    "SourceHanSansCN-Regular.otf",
    "SourceHanSans.ttc",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "DroidSansFallbackFull.ttf",
    "NotoSerifCJK-Regular.ttc",
    "uming.ttc",
)
_ENDINGS = frozenset({".ttf", ".ttc", ".otf", ".otc"})
# One with all common Chinese characters is larger; smaller ones need not be opened.
_SMALLEST = 1_000_000


def font_files(
    platform: str = sys.platform,
    environment: Mapping[str, str] | None = None,
    home: Path | None = None,
) -> Iterator[Path]:
    """Go through the files that may be fonts with Chinese: known ones, then any other large one.

    Args:
        platform: ``sys.platform``.
        environment: the variables that name folders; the process's own when None.
        home: the user's folder; that of the account when None.
    """
    known = {"win32": _WINDOWS, "darwin": _MACOS}.get(platform, _LINUX)
    folders = _folders(platform, os.environ if environment is None else environment, home)
    found = sorted({path for folder in folders for path in _fonts_below(folder)})
    best = [path for path in found if _rank(path, known) < len(known)]
    yield from sorted(best, key=lambda path: _rank(path, known))
    yield from (path for path in found if path not in best and _is_large(path))


def _folders(platform: str, environment: Mapping[str, str], home: Path | None) -> Sequence[Path]:
    own = Path.home() if home is None else home
    if platform == "win32":
        local = environment.get("LOCALAPPDATA", str(own / "AppData" / "Local"))
        windows = environment.get("SYSTEMROOT", r"C:\Windows")
        return (Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts")
    if platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"), own / "Library" / "Fonts")
    # XDG Base Directory Specification 0.8: unset and empty mean the same.
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    data = environment.get("XDG_DATA_HOME") or str(own / ".local" / "share")
    folders = [Path(one) / "fonts" for one in (*shared.split(":"), data) if one]
    # The second is where sandboxes show the system's own.
    return (*folders, Path("/usr/share/fonts"), Path("/run/host/fonts"), own / ".fonts")


def _fonts_below(folder: Path) -> Iterator[Path]:
    # A folder that cannot be read has no fonts for us.
    for parent, _, names in os.walk(folder):
        for name in names:
            if os.path.splitext(name)[1].lower() in _ENDINGS:
                yield Path(parent, name)


def _rank(path: Path, known: Sequence[str]) -> int:
    name = path.name.lower()
    return next((rank for rank, one in enumerate(known) if one.lower() == name), len(known))


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size >= _SMALLEST
    except OSError:
        return False
