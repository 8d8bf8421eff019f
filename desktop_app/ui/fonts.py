"""The typeface: the system's own, with Chinese fall-backs, and the sizes of text."""

from __future__ import annotations

import sys
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication

# Chinese faces that come with each system, best first. Without them Qt may pick a Japanese or a
# serif face for Chinese text, whichever the font database lists first.
_CHINESE_FACES = {
    "win32": ("Microsoft YaHei UI", "Microsoft YaHei"),
    "darwin": ("PingFang SC",),
    "linux": ("Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "WenQuanYi Micro Hei"),
}

# A character of the Simplified script alone: no Japanese font has it.
_SIMPLIFIED = "账"

_SMALLEST_BODY = 14
_LARGEST_BODY = 24


# A named tuple is made in a tenth of the time that a dataclass takes, and this is the start.
class TypeScale(NamedTuple):
    """Sizes of text in pixels."""

    caption: int
    body: int
    heading: int
    title: int
    display: int


def type_scale(body: int) -> TypeScale:
    """Return the sizes that go with a body size in pixels."""
    return TypeScale(
        caption=body - 2,
        body=body,
        heading=body + 2,
        title=round(body * 1.6),
        display=round(body * 2.1),
    )


def ui_font(app: QApplication) -> QFont:
    """Return the program's font, sized in pixels.

    It follows the size that the user gave the system's font, within what the layout can hold;
    Chinese needs 14 pixels to be read with ease.

    Args:
        app: the application; a font needs one to exist.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    size = QFontInfo(system).pixelSize()
    faces = _CHINESE_FACES.get(sys.platform, _CHINESE_FACES["linux"])
    font = QFont(system)
    font.setFamilies([system.family(), *faces])
    font.setPixelSize(max(_SMALLEST_BODY, min(size, _LARGEST_BODY)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def shows_chinese() -> bool:
    """Tell whether this system has a font for Chinese, as Windows and macOS always have."""
    if sys.platform != "linux":
        return True
    # Who is the first to ask for fonts waits some milliseconds until Qt has listed them, which it
    # has to in any case; after that this takes some hundredths of one.
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return True
    # A font with fewer characters than the system asks of one for Chinese is better than none.
    return QFontMetrics(QGuiApplication.font()).inFont(_SIMPLIFIED)


def readable_language(language: str) -> str:
    """Return a language, or English where there is no font for Chinese."""
    return language if language == "en" or shows_chinese() else "en"


def language_names() -> dict[str, str]:
    """Return what to call each language, by its code.

    It is called what its speakers call it, whatever is spoken now, if that can be shown.
    """
    return {"zh_CN": "简体中文" if shows_chinese() else "Simplified Chinese", "en": "English"}
