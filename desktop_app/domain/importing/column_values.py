"""What the cells of a column look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC

from desktop_app.domain import numbers

from .cells import clean_text, says_nothing
from .date_order import DateOrder
from .moment_faults import MomentFault, UnreadableMoment
from .moments import MomentReader
from .words import read_channel, read_follow_up, read_status

_CODE = re.compile(r"[A-Za-z]{0,8}[-_ #]?[0-9][0-9A-Za-z_/-]{2,39}")
_LINK = re.compile(r"https?://|www\.|[a-z0-9-]+\.(?:com|cn|net)(?:/|$)", re.IGNORECASE)
_AMOUNT = re.compile(r"[¥￥$-]?\s?[0-9][0-9,]*(?:\.[0-9]+)?\s?(?:元|CNY|RMB)?", re.IGNORECASE)
_PARCEL = re.compile(r"(?:SF|JD[A-Z]{0,2}|YT|YTO|ZTO|ZT|STO|JT|DPK|EMS|DB|UC|BEST)[0-9]{9,18}")
_UID = re.compile(r"[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PLATFORM_DIGITS = (16, 20)
_ITEM_DIGITS = (11, 13)
_LONG_TEXT = 12


@dataclass(frozen=True, slots=True)
class ColumnValues:
    """Shares, from 0 to 1, of the filled cells of a column that are of a kind.

    Attributes:
        count: how many cells are filled.
        filled: the share of all cells that are.
        moments, codes, links, amounts, parcels, uids: what they look like.
        order_numbers: 16 to 20 digits, as the platform's orders have.
        item_numbers: 11 to 13 digits, as the platform's items have.
        channels, statuses, follow_ups: words of these.
        long_texts: sentences.
    """

    count: int
    filled: float
    moments: float = 0.0
    codes: float = 0.0
    links: float = 0.0
    amounts: float = 0.0
    parcels: float = 0.0
    uids: float = 0.0
    order_numbers: float = 0.0
    item_numbers: float = 0.0
    channels: float = 0.0
    statuses: float = 0.0
    follow_ups: float = 0.0
    long_texts: float = 0.0


def look_at_values(cells: Sequence[str]) -> ColumnValues:
    """Return what some cells of a column look like."""
    texts = [text for cell in cells if (text := clean_text(cell)) and not says_nothing(text)]
    if not texts:
        return ColumnValues(0, 0.0)
    plain = [numbers.clean_number(text) for text in texts]
    reader = MomentReader(DateOrder.DMY, UTC)
    count = len(texts)
    return ColumnValues(
        count,
        count / len(cells),
        moments=sum(_is_moment(text, reader) for text in texts) / count,
        codes=sum(bool(_CODE.fullmatch(number)) for number in plain) / count,
        links=sum(bool(_LINK.match(text)) for text in texts) / count,
        amounts=sum(bool(_AMOUNT.fullmatch(text)) for text in texts) / count,
        parcels=sum(bool(_PARCEL.fullmatch(number)) for number in plain) / count,
        uids=sum(bool(_UID.fullmatch(text)) for text in texts) / count,
        order_numbers=sum(_is_platform_number(number) for number in plain) / count,
        item_numbers=sum(_has_digits(number, _ITEM_DIGITS) for number in plain) / count,
        channels=sum(read_channel(text) is not None for text in texts) / count,
        statuses=sum(read_status(text) is not None for text in texts) / count,
        follow_ups=sum(read_follow_up(text) is not None for text in texts) / count,
        long_texts=sum(len(text) >= _LONG_TEXT for text in texts) / count,
    )


def _is_moment(text: str, reader: MomentReader) -> bool:
    if text.isascii() and text.isalnum() and text.isdecimal() and len(text) not in (8, 12, 14):
        # 46348 and 1795312222 may be moments, but nothing says so.
        return False
    try:
        reader.read(text)
    except UnreadableMoment as fault:
        # The 29/2 of a year is a day in one order only.
        return fault.reason in (MomentFault.NO_SUCH_DAY, MomentFault.YEAR_OUT_OF_RANGE)
    return True


def _is_platform_number(number: str) -> bool:
    return _has_digits(number, _PLATFORM_DIGITS) or numbers.is_cut_number(number)


def _has_digits(number: str, limits: tuple[int, int]) -> bool:
    return number.isdecimal() and limits[0] <= len(number) <= limits[1]
