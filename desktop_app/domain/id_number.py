"""Numbers of Chinese identity cards."""

from __future__ import annotations

import re

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_SHAPE = re.compile(
    r"[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]"
)


def is_id_number(text: str) -> bool:
    """Tell whether 18 characters are the number of an identity card, by its check digit.

    Source: GB 11643-1999. Its seventh to fourteenth digits are a day of birth, which few order
    numbers of 18 digits have by chance.
    """
    if not _SHAPE.fullmatch(text):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, text, strict=False))
    return _CHECK_DIGITS[total % 11] == text[17].upper()
