"""What a text refers to: the rule or clause that the platform cites, and addresses of pages."""

from __future__ import annotations

import re
from itertools import islice

from .proposal import Guess, Why

MOST_CITED = 300
"""How many rules, and how many addresses, of a paste are looked at."""

_CLAUSE = (
    r"(?:第[一二三四五六七八九十百零〇0-9]{1,6}[章节条]"
    r"(?:第?[\((]?[一二三四五六七八九十0-9]{1,4}[\))]?[款项条点目]){0,3})"
)
_CITED = re.compile(rf"《(?P<book>[^《》\n]{{2,60}})》\s?(?P<clause>{_CLAUSE}?{_CLAUSE}?)")
_BARE = re.compile(
    r"第[一二三四五六七八九十百零〇0-9]{1,6}条"
    r"(?:第?[\((]?[一二三四五六七八九十0-9]{1,4}[\))]?[款项点目]){0,3}"
)
_RULE_BOOK = re.compile(
    r"规则|规范|法$|法》|协议|办法|细则|标准|条例|公告|规定|管理|制度|rule|policy|law",
    re.IGNORECASE,
)
_GROUNDS = re.compile(r"依据|根据|违反|按照?|适用|规则|条款|依照|涉嫌|参照")
_URL = re.compile(
    r"(?:https?://|(?<![A-Za-z0-9.])(?:item|detail|chaoshi\.detail)\.(?:taobao|tmall)\.com/)"
    r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]{3,2000}",
    re.IGNORECASE,
)
_ITEM_PAGE = re.compile(r"item\.htm|detail\.tmall|item\.taobao|/item/|detail\.htm", re.IGNORECASE)
_ITEM_ID = re.compile(r"[?&](?:id|itemId|item_id|num_iid|itemNumId)=([0-9]{9,14})(?![0-9])")
_ORDER_ID = re.compile(
    r"[?&](?:biz_?order_?id|order_?id|trade_?id)=([0-9]{15,20})(?![0-9])", re.IGNORECASE
)


def rule_guesses(pasted: str, text: str) -> list[Guess]:
    """Return the rules that a text cites; with a clause rather than without.

    Args:
        pasted: the text as it was pasted.
        text: the folded text.
    """
    found = []
    for match in islice(_CITED.finditer(text), MOST_CITED):
        has_clause = bool(match["clause"])
        if not has_clause and not _RULE_BOOK.search(match["book"]):
            continue
        before = text[max(match.start() - 12, 0) : match.start()]
        confidence = (0.9 if has_clause else 0.75) + (0.05 if _GROUNDS.search(before) else 0.0)
        end = match.start() + len(match[0].rstrip())
        value = pasted[match.start() : end]
        found.append(Guess("rule_cited", value, match.start(), end, confidence, Why.CITED))
    if not found:
        found = [
            Guess("rule_cited", pasted[slice(*match.span())], *match.span(), 0.6, Why.CITED)
            for match in islice(_BARE.finditer(text), MOST_CITED)
        ]
    return found


def link_guesses(text: str) -> list[Guess]:
    """Return the addresses of pages in a text as it was pasted; a product's page first."""
    found = []
    for match in islice(_URL.finditer(text), MOST_CITED):
        value = match[0].rstrip(".,;:!?'")
        if value.endswith(")") and "(" not in value:
            value = value[:-1]
        confidence = 0.95 if _ITEM_PAGE.search(value) else 0.9
        end = match.start() + len(value)
        found.append(Guess("link", value, match.start(), end, confidence, Why.LINK))
    return found


def numbers_in_links(links: list[Guess]) -> list[Guess]:
    """Return the numbers of items and orders that addresses carry."""
    found = []
    for link in links:
        value = str(link.value)
        item = _ITEM_ID.search(value) if _ITEM_PAGE.search(value) else None
        for field, match in (("item_no", item), ("order_no", _ORDER_ID.search(value))):
            if match:
                start, end = (link.start + at for at in match.span(1))
                found.append(Guess(field, match[1], start, end, 0.93, Why.LINK))
    return found
