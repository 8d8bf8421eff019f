"""Names with a label before them: the shop, the buyer, the outcome that a notice tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from .proposal import Guess, Why
from .tables import Cells

MOST_NAMES = 200
"""How many names of a paste are looked at."""

_BEGIN = r"(?:(?<=^)|(?<=[\n,;。、(\s]))"
_SHOP = re.compile(
    rf"{_BEGIN}(?:涉及|主体|所属|违规)?(?:店铺名称?|店铺|shop(?: name)?)(?:\s?:\s?|[ \t]{{1,8}})"
    r"(?P<value>[^\s,;:。、()《》【】][^\n,;:。、()\t]{1,29})",
    re.IGNORECASE,
)
_QUOTED_SHOP = re.compile(
    r"(?:店铺|\bshop)\s?[“\"「『【](?P<value>[^“”\"「」『』【】\n]{2,30})[”\"」』】]", re.IGNORECASE
)
_ADDRESSED = re.compile(
    r"(?:尊敬的|亲爱的)(?:(?:天猫|淘宝)?(?:商家|会员|卖家|用户|店铺|掌柜|店主|商户))?\s{0,2}[【\[“\"「]?"
    r"(?P<value>[^\s:,。!【】\[\]“”\"「」\n][^:,。!【】\[\]“”\"「」\n]{1,29}?)[】\]”\"」]?"
    r"(?:\s{0,2}(?:掌柜|店主|商家|卖家|老板|会员))?(?:\s?[,:]?\s?[您你]好)?\s?[:,!]"
)
_ANYBODY = re.compile(r"(?:天猫|淘宝)?(?:商家|会员|卖家|用户|掌柜|客户|朋友|店主)(?:朋友|们)?")
_BUYER = re.compile(
    rf"{_BEGIN}(?:(?:下单|涉及|投诉|对方)?(?:买家|会员|收货人|顾客|客户|buyer)"
    r"(?:的?(?:会员名|昵称|旺旺名?|淘宝名|ID|账号|名称?|nick|name))?"
    r"|旺旺(?:名|号|ID|昵称)|淘宝(?:昵称|会员名)|会员名)"
    r"(?:(?:\s?[:是为叫]\s?)|(?<=昵称)\s?|(?<=会员名)\s?|(?<=旺旺)\s?|[ \t]{1,8})"
    r"[\"“「『]?(?P<value>[^\s,;:。、()《》【】\"“”「」『』]{2,30})",
    re.IGNORECASE,
)
_BRACKETED_BUYER = re.compile(
    r"(?:买家|顾客|客户)\s?[(\[【「『“\"](?:昵称|会员名|旺旺|ID)?\s?:?\s?"
    r"(?P<value>[^\s,;:。、()\[\]《》【】「」『』“”\"]{2,30})[)\]】」』”\"]",
    re.IGNORECASE,
)
_MASKED_BUYER = re.compile(
    r"(?:买家|顾客|客户|会员|用户)\s?(?P<value>[A-Za-z0-9_\u4e00-\u9fff]{1,6}\*{1,6}[A-Za-z0-9_]{0,6}"
    r"(?:[\u4e00-\u9fff](?=$|[^\u4e00-\u9fff]|[于在对的已就发申投要说称]))?)"
)
_LATIN_BUYER = re.compile(
    r"(?:买家|顾客|客户)\s?(?P<value>(?=[A-Za-z0-9_]*[0-9_])[A-Za-z][A-Za-z0-9_]{3,24})(?![A-Za-z0-9_])"
)
_BUYER_AFTER = re.compile(
    r"(?:昵称|会员名|旺旺名|名|ID)\s?[为叫是:]?\s?[“\"「]?(?P<value>[^\s,;:。、()“”\"「」的]{2,25})[”\"」]?"
    r"\s?的(?:那个|这个|那位)?(?:买家|顾客|客户|亲)"
)
_OUTCOME = re.compile(
    rf"{_BEGIN}(?:最终)?(?:处理|审核|申诉|判定|复核|维权|投诉处理)(?:结果|结论|意见)\s?[:\t]\s?(?P<value>[^\n\t]{{2,400}})"
)
_IS_NO_BUYER = re.compile(
    r"申请|反馈|投诉|表示|要求|说|退|称|发起|已|未|需|可|同意|拒|不|要|没|想|应付|实付|支付|留言|诉求|是否|的|[0-9]+$|¥"
)


def shop_guesses(pasted: str, text: str, cells: Cells, shops: Sequence[str]) -> list[Guess]:
    """Return the shops that a text names, the seller's known ones first.

    Args:
        pasted: the text as it was pasted.
        text: the folded text.
        cells: what the columns of a table say.
        shops: the seller's shops, folded.
    """
    found = _cells(pasted, cells, "shop")
    for shop in shops:
        at = text.find(shop) if shop else -1
        if at >= 0:
            end = at + len(shop)
            found.append(Guess("shop", pasted[at:end], at, end, 0.96, Why.KNOWN_SHOP))
    found += _labelled(pasted, text, _SHOP, "shop", 0.95)
    found += _labelled(pasted, text, _QUOTED_SHOP, "shop", 0.9)
    for match in islice(_ADDRESSED.finditer(text), MOST_NAMES):
        start, end = match.span("value")
        if not _ANYBODY.fullmatch(match["value"].strip()):
            value = pasted[start:end].strip()
            found.append(Guess("shop", value, start, start + len(value), 0.8, Why.LABEL))
    return found


def buyer_guesses(pasted: str, text: str, cells: Cells) -> list[Guess]:
    """Return the buyers' nicknames that a text names."""
    named = [
        guess
        for pattern, sure in (
            (_BUYER, 0.93),
            (_BRACKETED_BUYER, 0.92),
            (_MASKED_BUYER, 0.9),
            (_LATIN_BUYER, 0.85),
            (_BUYER_AFTER, 0.85),
        )
        for guess in _labelled(pasted, text, pattern, "buyer", sure)
        if not _IS_NO_BUYER.match(str(guess.value))
    ]
    return _cells(pasted, cells, "buyer") + named


def outcome_guesses(pasted: str, text: str, cells: Cells) -> list[Guess]:
    """Return the outcome that a notice or a table tells under its name."""
    return _cells(pasted, cells, "outcome") + _labelled(pasted, text, _OUTCOME, "outcome", 0.9)


def _labelled(
    pasted: str, text: str, pattern: re.Pattern[str], field: str, confidence: float
) -> list[Guess]:
    found = []
    for match in islice(pattern.finditer(text), MOST_NAMES):
        start, end = match.span("value")
        value = pasted[start:end].rstrip()
        found.append(Guess(field, value, start, start + len(value), confidence, Why.LABEL))
    return found


def _cells(pasted: str, cells: Cells, field: str) -> list[Guess]:
    return [
        Guess(field, pasted[cell.start : cell.end], cell.start, cell.end, 0.97, Why.COLUMN)
        for cell in cells.of(field)[:MOST_NAMES]
    ]
