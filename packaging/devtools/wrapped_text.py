"""Texts that were wrapped into lines, in Chinese as well as in English."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable


def joined(lines: Iterable[str]) -> str:
    """Return wrapped lines as one; between Chinese characters there is no blank."""
    text = ""
    for line in (line.strip() for line in lines):
        both = f"{text[-1:]}{line[:1]}"
        is_chinese = len(both) == 2 and all(
            unicodedata.east_asian_width(sign) in "WF" for sign in both
        )
        text += line if is_chinese or not text else f" {line}"
    return text
