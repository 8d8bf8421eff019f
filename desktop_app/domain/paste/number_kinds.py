"""Numbers of orders, items, refunds, notices, parcels and tickets, told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.id_number import is_id_number

from .labels import FOREIGN, label_after, label_before
from .proposal import Guess, Why
from .tables import Cells

NUMBER_FIELDS = ("order_no", "item_no", "refund_no", "notice_no", "tracking_no", "ticket_no")

MOST_NUMBERS = 2_000
"""How many numbers of a paste are looked at."""

_TOKEN = re.compile(
    # Groups of four as people write long numbers, or one word with digits in it.
    r"(?<![A-Za-z0-9_\-])(?<![0-9]\.)"
    r"(?:[0-9]{4}(?: [0-9]{4}){2,4}(?: [0-9]{1,4})?(?![0-9A-Za-z_])"
    r"|[A-Za-z0-9](?:[A-Za-z0-9_]|-(?=[A-Za-z0-9])){3,63})"
    r"(?![A-Za-z0-9_])(?!\.[0-9])(?!\+[0-9])"
)
_DATE = re.compile(r"20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?:T[0-9]{2})?")
_DATE_INSIDE = re.compile(r"(?<![0-9])20[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9-])")
_TRACKING = re.compile(
    r"(?:SF|YT|ZTO|STO|JD[A-Z]{0,3}|YD|DPK?|JT|TT|HTKY|BEST|DN|CN|LP)[0-9]{9,18}"
    r"|[A-Z]{2}[0-9]{9}CN",
    re.IGNORECASE,
)
_SHAPES = {
    "order_no": re.compile(r"[0-9]{15,20}"),
    "item_no": re.compile(r"[0-9]{9,14}"),
    "refund_no": re.compile(r"[0-9]{12,20}"),
    "notice_no": re.compile(r"(?=.*[0-9]{3})[A-Za-z0-9_-]{4,40}"),
    "ticket_no": re.compile(r"(?=.*[0-9]{3})[A-Za-z0-9_-]{4,40}"),
    "tracking_no": re.compile(r"(?!1[3-9][0-9]{9}$)[A-Za-z]{0,5}[0-9]{8,20}(?:CN)?"),
}
_ORDER_ALONE = re.compile(r"[0-9]{18,19}")
_ITEM_ALONE = re.compile(r"[0-9]{12,13}")
_BETWEEN = re.compile(r"[ ,、;/\n和及与\"'=|]{1,6}")
_NOTICE_ALONE = re.compile(r"[A-Z]{1,6}[-_]?[0-9]{6,}(?:[-_][0-9A-Za-z]{1,12}){0,3}")
_NOTICE_WORDS = re.compile(r"(?:投诉|处罚|违规|通知|案件|申诉)[\s(#:]{0,3}$")
_ITEM_WORDS = re.compile(r"商品|宝贝|链接|下架|item|product", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    value: str


def number_guesses(
    text: str, cells: Cells, taken: Sequence[tuple[int, int]]
) -> dict[str, list[Guess]]:
    """Return candidates for each field that is a number; a number is of one field only.

    A number is proposed as it stands, in half width and without gaps. One that a spreadsheet has
    shortened is not proposed.

    Args:
        text: the folded text.
        cells: what the columns of a table say about its cells.
        taken: spans that are something else, such as links and times.
    """
    best: dict[str, Guess] = {}
    previous: tuple[_Token, str | None] | None = None
    for token in islice(_tokens(text, taken), MOST_NUMBERS):
        label = _label(text, token, cells, previous)
        previous = (token, label)
        guess = _guess(text, token, label, cells)
        known = best.get(token.value)
        if guess and (known is None or guess.confidence > known.confidence):
            best[token.value] = guess
    found: dict[str, list[Guess]] = {field: [] for field in NUMBER_FIELDS}
    for guess in best.values():
        found[guess.field].append(guess)
    return found


def _tokens(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[_Token]:
    spans = sorted(taken)
    at = 0
    for match in _TOKEN.finditer(text):
        while at < len(spans) and spans[at][1] <= match.start():
            at += 1
        if at < len(spans) and spans[at][0] < match.end():
            continue
        value = match[0].replace(" ", "")
        if sum(one.isdecimal() for one in value) >= 3 and not _DATE.fullmatch(value):
            yield _Token(match.start(), match.end(), value)


def _label(
    text: str, token: _Token, cells: Cells, previous: tuple[_Token, str | None] | None
) -> str | None:
    if cells.holds(token.start):
        return cells.field_at(token.start)
    label = label_after(text, token.end) or label_before(text, token.start)
    if label is None and previous is not None:
        before, inherited = previous
        if _BETWEEN.fullmatch(text[before.end : min(token.start, before.end + 8)]):
            same_shape = len(before.value) == len(token.value)
            return inherited if same_shape else None
    return label


def _guess(text: str, token: _Token, label: str | None, cells: Cells) -> Guess | None:
    value = token.value
    if label == FOREIGN or is_id_number(value):
        return None
    if label in _SHAPES and _SHAPES[label].fullmatch(value) and not _is_misnamed(label, value):
        why = Why.COLUMN if cells.holds(token.start) else Why.LABEL
        return Guess(label, value, token.start, token.end, 0.97, why)
    if _TRACKING.fullmatch(value):
        return Guess("tracking_no", value, token.start, token.end, 0.85, Why.SHAPE)
    if label is not None and label not in ("order_no", "item_no"):
        return None
    before = text[max(token.start - 8, 0) : token.start]
    if _NOTICE_ALONE.fullmatch(value) and _NOTICE_WORDS.search(before):
        return Guess("notice_no", value, token.start, token.end, 0.75, Why.SHAPE)
    if _ORDER_ALONE.fullmatch(value):
        return Guess("order_no", value, token.start, token.end, 0.7, Why.SHAPE)
    line = text[text.rfind("\n", 0, token.start) + 1 : token.end][-60:]
    if _ITEM_ALONE.fullmatch(value) and _ITEM_WORDS.search(line):
        return Guess("item_no", value, token.start, token.end, 0.6, Why.SHAPE)
    return None


def _is_misnamed(label: str, value: str) -> bool:
    """Say whether what follows a label has the shape of something else: a date, a parcel."""
    if label in ("notice_no", "ticket_no"):
        return _DATE_INSIDE.fullmatch(value) is not None
    return label != "tracking_no" and _TRACKING.fullmatch(value) is not None
