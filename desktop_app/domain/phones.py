"""What telephone numbers look like in a Chinese text, however they are parted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# How eleven digits are grouped when they are written or read out.
_GROUPINGS = (
    *((3, 8), (7, 4), (5, 6), (6, 5), (4, 7), (4, 3, 4), (3, 3, 5), (3, 5, 3), (5, 3, 3)),
    *((3, 2, 2, 2, 2), (3, 4, 2, 2), (3, 3, 3, 2), (1,) * 11),
)
_PARTED_BY = (" {1,3}", " ?[-_/] ?", " ?[.·] ?")
_ANY_PART = "(?: ?[-_/.·] ?| {1,3})?"
_HEAD = "1[3-9]"


def _mobile_forms() -> Iterator[str]:
    yield f"{_HEAD}[0-9]{_ANY_PART}[0-9]{{4}}{_ANY_PART}[0-9]{{4}}"
    yield rf"\({_HEAD}[0-9]\)[ -]?[0-9]{{4}}[ -]?[0-9]{{4}}"
    for lengths in _GROUPINGS:
        for part in _PARTED_BY:
            yield part.join(_groups(lengths))


def _groups(lengths: Sequence[int]) -> Iterator[str]:
    begun = 0
    for length in lengths:
        head = ("1", "[3-9]")[begun : begun + length]
        yield "".join(head) + ("[0-9]" * (length - len(head)))
        begun += length


_COUNTRY = r"(?:\(?(?:\+|00) ?86\)?|(?<![0-9])86)[ -]{0,2}"
# GB/T 2260's regions have area codes of two or three digits behind the 0 (工信部 电信网编号计划).
_AREA = "(?:010|02[0-9]|0[3-9][0-9]{2})"

MOBILE = re.compile(
    rf"(?<![0-9])(?<![0-9][A-Za-z])(?P<data>(?:{_COUNTRY})?0?(?:{'|'.join(_mobile_forms())}))"
    r"(?![0-9])"
)
"""A mobile number: eleven digits, with the country's code or without."""

MOBILE_IN_WORDS = re.compile(
    "(?<![0-9〇零一二三四五六七八九幺])(?P<data>[1一幺](?=[0-9]{0,9}[〇零一二三四五六七八九幺])"
    "[3-9三四五六七八九][0-9〇零一二三四五六七八九幺]{9})(?![0-9〇零一二三四五六七八九幺])"
)
"""A mobile number in Chinese digits, some of them or all."""

LANDLINE = re.compile(
    rf"(?<![0-9A-Za-z.])(?<![0-9][-/])(?P<data>(?:{_COUNTRY})?\(?(?P<area>{_AREA})\)?[ -]{{0,2}}"
    r"(?P<number>[1-9][0-9]{2,3}[ -]?[0-9]{4})(?: ?(?:-|转|ext\.?) ?[0-9]{1,5})?)(?![0-9])",
    re.IGNORECASE,
)
"""A number with its area's code."""

OVERSEAS = re.compile(
    r"(?<![0-9A-Za-z])(?P<data>\+(?:86[ -]?[1-9][0-9]{1,2}|1|7|44|6[0156]|8[124]|852|853|886)"
    r"[ -]?\(?[0-9](?:[ )-]{0,2}[0-9]){6,10})(?![0-9])"
)
"""A number with the code of a country from which and to which buyers order."""

LABELLED_PHONE = re.compile(
    r"(?:电话|座机|固话|手机|联系方式|传真|(?<![A-Za-z])(?:tel|phone|mobile))(?:号码|号)?[\s:是为.]{0,4}"
    # Of firms, which are nobody's: 400, 800 and 95; and a date.
    r"(?!(?:400|800)[ -]?[0-9]|95[0-9]{3}|20[0-9]{2}[-/ .]?[01][0-9])"
    r"(?P<data>[0-9](?:[ -]?[0-9]){6,12})(?![0-9])",
    re.IGNORECASE,
)
"""Any number that is called one, as a landline without its area's code."""
