"""Where a text has a postal address, as far as it tells where somebody lives.

A Chinese address ends in numbers with their units (969号3幢402室). From these one looks back for a
street and for the last region (省, 市, 区, 县), which may stay: it is shared by many. What has no
such numbers is told by its places, see :mod:`~.places`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .places import (
    DWELLING_PLACES,
    NO_ADDRESS_AFTER,
    STREET_NAME,
    after_labels,
    foreign_spans,
    last_region,
    place_spans,
)

_HAN = "\u4e00-\u9fff"
# A sentence ends an address; spaces do not: shops write 浙江省 杭州市 余杭区 文一西路969号.
_SEGMENT = re.compile(r"[^，。；、！？,;!?：:()（）\n]+")
_UNITS = r"号楼|号院|单元|号(?![线店仓码])|弄|栋|幢|座|室|楼|层|户|组"
_DIGITS = "0-9A-Za-z#一二三四五六七八九十百零〇甲乙丙丁"
_NUMBER = re.compile(rf"[{_DIGITS}][{_DIGITS}-]{{0,11}}\s?(?P<unit>{_UNITS})")
_LAST_NUMBERS = re.compile(r"\s?[0-9]{1,5}(?:-[0-9]{1,5}){0,3}(?![0-9.])(?! ?[天个次件元日月年%])")
_STREET_BEFORE = re.compile(rf"{STREET_NAME}\s?$")
_VILLAGE_BEFORE = re.compile(rf"[{_HAN}]{{2,5}}村\s?$")
_PLACE_BEFORE = re.compile(
    rf"(?:(?![了在到住往是为址])[{_HAN}A-Za-z0-9]){{1,8}}(?:{DWELLING_PLACES})\s?$"
)
_HOUSE_BEFORE = re.compile(rf"(?:(?![了在到住往是为址])[{_HAN}]){{0,6}}$")
# What is named behind the number, as far as it is a place to live or to work at.
_HOUSE_AFTER = re.compile(
    rf"\s?[{_HAN}A-Za-z]{{0,8}}?(?:{DWELLING_PLACES}|大院|家属院|院内|大学|学院|中学|小学|学校|校区|医院|酒店|宾馆|集团|工厂|有限公司)(?!{NO_ADDRESS_AFTER})"
)
_TOWER_AFTER = re.compile(
    r"\s?[A-Z0-9东西南北主副]{0,2}[塔座楼区]?\s?[0-9]{2,4}(?![0-9.:])(?! ?[天个次件元日月年%套份])"
)
# Only dwellings have them, while dates and queues have a 号 as well.
_DWELLING = frozenset({"号楼", "号院", "单元", "弄", "栋", "幢", "室"})
_OF_STREETS = frozenset({"号", "弄", "号院", "号楼"})
_OF_VILLAGES = frozenset({"号", "组", "户"})
_MOST_BETWEEN = 12
_MOST_BEFORE = 40


def address_spans(text: str) -> Iterator[tuple[int, int]]:
    """Go through the parts of addresses below the district, as begin and end in the text.

    What has a number but neither a street nor a dwelling's unit is no address: 杭州市3号下架. Spans
    may overlap.

    Args:
        text: folded as :func:`~.masking_fold.fold_for_masking` does.
    """
    yield from after_labels(text)
    yield from foreign_spans(text)
    for segment in _SEGMENT.finditer(text):
        for begin, end in _in_segment(segment[0]):
            yield segment.start() + begin, segment.start() + end


def _in_segment(segment: str) -> Iterator[tuple[int, int]]:
    yield from place_spans(segment)
    for group in _groups(segment):
        span = _span(segment, group)
        if span is not None:
            yield span[0], _with_the_rest(segment, span[1])


def _groups(segment: str) -> Iterator[list[re.Match[str]]]:
    """Give numbers with their units, those together that stand close to each other."""
    group: list[re.Match[str]] = []
    for number in _NUMBER.finditer(segment):
        if group and number.start() - group[-1].end() > _MOST_BETWEEN:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _with_the_rest(segment: str, end: int) -> int:
    """Return the end of an address with the numbers and the house's name behind it."""
    for pattern in (_LAST_NUMBERS, _HOUSE_AFTER, _TOWER_AFTER):
        rest = pattern.match(segment, end)
        end = end if rest is None else rest.end()
    return end


def _span(segment: str, group: list[re.Match[str]]) -> tuple[int, int] | None:
    begin, end = group[0].start(), group[-1].end()
    units = [number["unit"] for number in group]
    dwellings = sum(unit in _DWELLING for unit in units)
    before = segment[max(0, begin - _MOST_BEFORE) : begin]
    left = begin - len(before)
    region = last_region(before)
    if region is not None:
        if dwellings or _has_place(before, region):
            return left + region, end
        return None
    street = _STREET_BEFORE.search(before[-10:])
    if street is not None and units[0] in _OF_STREETS:
        return begin - len(street[0]), end
    village = _VILLAGE_BEFORE.search(before[-8:])
    if village is not None and units[0] in _OF_VILLAGES:
        return begin - len(village[0]), end
    place = _PLACE_BEFORE.search(before[-14:])
    if place is not None and dwellings:
        return begin - len(place[0]), end
    house = _HOUSE_BEFORE.search(before[-6:])
    if dwellings >= 2 and house is not None:
        return begin - len(house[0]), end
    return None


_PLACE = re.compile(rf"{STREET_NAME}|胡同|村|镇|庄|园|苑|{DWELLING_PLACES}")


def _has_place(before: str, region: int) -> bool:
    return _PLACE.search(before, region) is not None
