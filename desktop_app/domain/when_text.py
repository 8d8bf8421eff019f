"""One shape for the many ways to type a time: half width, digits, simplified characters."""

from __future__ import annotations

import re
import unicodedata

_SIMPLIFIED = str.maketrans("點後週時鐘兩個號過內禮還餘計", "点后周时钟两个号过内礼还余计")
_PUNCTUATION = str.maketrans({"–": "-", "—": "-", "−": "-", ",": " ", "、": " ", "。": " "})

_DIGITS = {character: value for value, character in enumerate("零一二三四五六七八九")} | {
    "〇": 0,
    "两": 2,
}
_WEEKDAYS = {"日": 7, "天": 7} | {character: _DIGITS[character] for character in "一二三四五六"}

_WEEKDAY = re.compile(r"(周|星期|礼拜)([一二三四五六日天])")
_NUMERAL = re.compile(r"[零〇一二两三四五六七八九十百]+")
_HUNDREDS = re.compile(
    r"(?:([一二两三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?"
)
_HALF_HOUR = re.compile(r"半个?(?:小时|钟头)")
_AND_A_HALF = re.compile(r"([0-9]+)\s*个半(?:小时|钟头)")
_DAYS_LATER = re.compile(r"([0-9]\s*)日(?=\s*[以之]?[内后前])")
_CLOCK_FIRST = re.compile(
    r"(?:at )?(\S*[0-9]\S*(?: [ap]\.?m\.?)?)"
    r" (today|tomorrow|(?:(?:on|next|this) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)


def normalise(text: str) -> str:
    """Return a text in lower case, half width and simplified characters, with Arabic digits.

    ``"下周一十点半"`` gives ``"下周1 10点半"``: a weekday is told apart from a numeral after it.
    """
    plain = unicodedata.normalize("NFKC", text).lower().translate(_SIMPLIFIED)
    plain = " ".join(plain.translate(_PUNCTUATION).split()).rstrip(".!")
    plain = _WEEKDAY.sub(lambda match: f"{match[1]}{_WEEKDAYS[match[2]]} ", plain).strip()
    plain = _NUMERAL.sub(lambda match: _arabic(match[0]), plain)
    plain = _AND_A_HALF.sub(r"\1小时30分钟", plain)
    plain = _HALF_HOUR.sub("30分钟", plain)
    plain = _DAYS_LATER.sub(r"\1天", plain)
    plain = re.sub(r"\btonight\b", "today evening", plain)
    plain = re.sub(r"\bthis (?=morning|noon|afternoon|evening)", "today ", plain)
    clock_first = _CLOCK_FIRST.fullmatch(plain)
    return f"{clock_first[2]} {clock_first[1]}" if clock_first else plain


def _arabic(numeral: str) -> str:
    """Write a Chinese numeral in digits; leave what is none, such as 三五 ("three to five")."""
    hundreds = _HUNDREDS.fullmatch(numeral)
    if len(numeral) == 1 and numeral in _DIGITS:
        return str(_DIGITS[numeral])
    if hundreds and (hundreds[1] or hundreds[3]):
        tens = _DIGITS.get(hundreds[2] or "", 1) if hundreds[3] else 0
        return str(
            _DIGITS.get(hundreds[1] or "", 0) * 100 + tens * 10 + _DIGITS.get(hundreds[4] or "", 0)
        )
    # Digit by digit only where a zero shows that it is meant so, as in 二〇二六 and 零五.
    if set(numeral) & {"零", "〇"} and set(numeral) <= _DIGITS.keys():
        return "".join(str(_DIGITS[character]) for character in numeral)
    return numeral
