"""Spans of the seller's that run out by themselves: 48小时内未响应，系统将自动同意退款."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from .spans import SPAN
from .text import sentence_around

MOST_LAPSES = 200
"""How many such spans of a paste are looked at."""

_IF = r"(?:(?:如果?|若|倘若|一旦)\s?)?(?:您|你|商家|卖家|贵店|店铺|我方?)?(?:仍|还)?"
_TAIL = r"[^,、。;:!?()\n]{0,24}"
_LEAD = re.compile(rf"{_IF}\s?[在于]?\s?$")
# Where the span is first, to begin with it is many times faster than to try every lead.
_CORE = rf"(?P<span>{SPAN})\s?[之以]?内\s?(?:仍|还|均)?(?:未|没有?|不)(?P<tail>{_TAIL})"
_SPAN_FIRST = re.compile(_CORE)
_NOT_WITHIN = re.compile(rf"{_IF}\s?[在于]?\s?{_CORE}")
_WITHIN_NOT = re.compile(
    rf"{_IF}(?:未能?|没有?|不)\s?[在于]\s?(?P<span>{SPAN})\s?[之以]?内(?P<tail>{_TAIL})"
)
# Money that comes back to the seller is promised, and goods are received by the buyer.
_BY_ITSELF = (
    r"自动(?:发起|执行|为买家)?(?:退款(?!到?给?[您你])|同意|关闭|确认(?!收货)|达成|撤销|失效|放弃)"
)
_AFTER = re.compile(
    rf"(?P<span>{SPAN})\s?[之以]?后\s?[^,。;!?\n0-9]{{0,8}}?{_BY_ITSELF}(?P<tail>{_TAIL})"
)
_FOLLOWS = re.compile(
    rf"{_BY_ITSELF}|自动|视为|视同|默认|则|将|会被|的(?=$|\s|[,、…]|\.\.|平台|系统|视)"
)
_IF_BEFORE = re.compile(r"^\s?(?:如|若|倘若|一旦)")
_OTHERS = re.compile(
    r"(?:买家|顾客|客户|消费者|对方|双方|平台|系统|我们|小二|客服|专员|技术|这边|物流|快递)"
    r"(?:方|人员)?(?:如果?|若|仍|还)?[在于]?\s?$"
)
_COUNTED_DOWN = re.compile(r"(?:剩余?|还有|倒计时)(?:时间)?\s?:?\s?$")
_DONE = re.compile(r"已经?(?:被|判|构成|触发|违|按|对|将)|被判")
_BECAUSE = re.compile(r"因|由于|鉴于")
_DOING = re.compile(
    r"处理|响应|操作|回复|答复|回应|举证|申诉|提交|上传|补|提供|确认|整改|修改|同意|发货|缴|反馈|异议|说明|验证|认证|拒绝|退款|选择|完成"
)

_REACH = 8


def lapsing_spans(text: str) -> Iterator[re.Match[str]]:
    """Yield where a folded text says what happens unless the seller acts within a ``span``.

    Whatever the platform, the buyer or a courier has not done is not the seller's, and what the
    seller did not do in time once, 因您未在48小时内发货, is over.
    """
    for match in (*_with_leads(text), *islice(_WITHIN_NOT.finditer(text), MOST_LAPSES)):
        if _is_sellers(text, match):
            yield match
    found = _AFTER.finditer(text) if "自动" in text else iter(())
    for match in islice(found, MOST_LAPSES):
        before = text[max(match.start() - _REACH, 0) : match.start()]
        if not _OTHERS.search(before) and not _COUNTED_DOWN.search(before):
            yield match


def _with_leads(text: str) -> Iterator[re.Match[str]]:
    for core in islice(_SPAN_FIRST.finditer(text), MOST_LAPSES):
        lead = _LEAD.search(text, max(core.start() - _REACH, 0), core.start())
        match = _NOT_WITHIN.match(text, lead.start() if lead else core.start())
        yield match or core


def _is_sellers(text: str, match: re.Match[str]) -> bool:
    begin, stop = sentence_around(text, match.start(), match.end())
    before = text[begin : match.start()].rpartition(",")[2]
    after = text[match.start("tail") : stop]
    if _OTHERS.search(before) or _BECAUSE.search(before) or _DONE.search(after):
        return False
    is_condition = _FOLLOWS.search(after) or _IF_BEFORE.match(match[0]) or _IF_BEFORE.match(before)
    return bool(is_condition) and _DOING.search(match["tail"]) is not None
