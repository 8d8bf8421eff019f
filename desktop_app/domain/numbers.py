"""Numbers of orders, items and tickets: text of up to 20 digits that arrives in odd wrappings."""

from __future__ import annotations

import re

# Full-width forms, from ！ to ～, stand at the same distance from ASCII; input methods type them.
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
_INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF), None)
_WRAPPING = " =\"'`“”‘’"
_CUT = re.compile(r"[0-9](?:\.[0-9]+)?E\+[0-9]{1,3}", re.IGNORECASE)


def clean_number(text: str) -> str:
    """Return a number without what spreadsheets and the platform's exports wrap around it.

    ``="1234567890123456789"``, a leading apostrophe, a trailing TAB and full-width digits all give
    the digits alone; gaps between groups of digits are closed. What is no number keeps its inside.

    Args:
        text: what was typed or pasted.
    """
    half_width = text.translate(_FULL_WIDTH).translate(_INVISIBLE)
    plain = " ".join(half_width.split()).strip(_WRAPPING)
    joined = plain.replace(" ", "")
    return joined if joined.isdecimal() and joined.isascii() else plain


def is_cut_number(text: str) -> bool:
    """Return whether a spreadsheet has shortened a number, as in ``1.23457E+18``.

    The digits that it dropped cannot be had back; the number has to be copied again.
    """
    return _CUT.fullmatch(clean_number(text)) is not None
