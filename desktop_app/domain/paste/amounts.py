"""The money at stake."""

from __future__ import annotations

import re
from itertools import islice

from .proposal import Guess, Why
from .tables import Cells

MOST_AMOUNTS = 500
"""How many sums of a paste are looked at."""

_SIGN = r"(?:[¥$]|CNY|RMB|人民币)"
_MONEY = re.compile(
    rf"(?<![A-Za-z0-9.,])(?P<sign>{_SIGN}\s?)?"
    r"(?P<sum>(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,9})(?:\.[0-9]{1,2})?(?:\s?万)?)"
    r"(?![0-9A-Za-z%.]|,[0-9]{3})\s?(?P<unit>元|块|yuan)?",
    re.IGNORECASE,
)
_STAKE = re.compile(
    r"(?:退款|争议|涉案|赔付|扣款|扣除|冻结|补缴|应缴|需缴|扣划|赔偿|罚款|划扣|涉及)"
    r"(?:的?总?金额|货款)?(?:了|共计|合计)?[\s:为是]*$"
    r"|refund(?:ed)?(?: of| amount)?[\s:]*$|debited\s*$",
    re.IGNORECASE,
)
_SUM = re.compile(
    r"(?:订单|交易|实付|实际付款|支付|付款|成交)?(?:总?金额|实付款?|总价|货款|付款)[\s:为是]*$|amount[\s:]*$",
    re.IGNORECASE,
)
_NOT_AT_STAKE = re.compile(
    r"(?:单价|原价|市场价|余额|吊牌价|活动价|售价|满|减|最高|不超过|上限|运费险|price)[\s:为是]*$"
)
_REACH = 16


def amount_guesses(text: str, cells: Cells) -> list[Guess]:
    """Return the sums of money in a folded text, as typed but without sign and unit."""
    found = []
    for cell in cells.of("amount")[:MOST_AMOUNTS]:
        if match := _MONEY.match(text[cell.start : cell.end]):
            start, end = (cell.start + at for at in match.span("sum"))
            found.append(Guess("amount", match["sum"], start, end, 0.97, Why.COLUMN))
    for match in islice(_MONEY.finditer(text), MOST_AMOUNTS):
        if cells.holds(match.start()):
            continue
        confidence, why = _confidence(text, match)
        if confidence:
            start, end = match.span("sum")
            found.append(Guess("amount", match["sum"], start, end, confidence, why))
    return found


def _confidence(text: str, match: re.Match[str]) -> tuple[float, Why]:
    start = match.start()
    has_currency = bool(match["sign"] or match["unit"])
    before = text[max(start - _REACH, 0) : start].rpartition("\n")[2]
    if _NOT_AT_STAKE.search(before):
        return 0.0, Why.LABEL
    if _STAKE.search(before) and (has_currency or re.search(r"金额[\s:为是]*$", before)):
        return 0.95, Why.LABEL
    if _SUM.search(before):
        return 0.85, Why.LABEL
    if match["sign"]:
        return 0.7, Why.SHAPE
    return (0.6, Why.SHAPE) if match["unit"] else (0.0, Why.SHAPE)
