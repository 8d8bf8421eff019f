"""What the platform promised: 24小时内回复您, 明天下午3点前答复, 审核需要3-5个工作日."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from .moments import CLOCK, MOMENT, Reader
from .spans import ENGLISH_SPAN, SPAN, end_of_span
from .text import clause_around, sentence_around

MOST_PROMISES = 200
"""How many promises of a paste are looked at."""

_SPAN = re.compile(
    rf"(?:(?P<lead>需要?|约|大约|预计|大概|等|最快|最晚)\s?)?(?P<span>{SPAN})\s?"
    r"(?P<within>[之以]?内|左右|后)?"
)
_THEN = re.compile(
    r"\s?(?:就|会|可以?|能|给[您你我]?|出|有|左右){0,3}\s?(?:审核?完|处理完|查完)?"
    r"(?:结果|结论|到账|回复|答复|回电|回访|审核?完|审核?好|处理完|处理好|恢复|解冻)"
)
_IN_GENERAL = re.compile(r"一般|通常")
_IF = re.compile(r"如[果有需]|若|超时|逾期|否则")
_UNLESS = re.compile(r"\s?(?:仍|还|均)?(?:未|逾期|超时|(?:没有?|不)[^,。;\n]{0,20}自动)")
_ENGLISH_SPAN = re.compile(rf"(?:within|in|takes?|up to) (?P<span>{ENGLISH_SPAN})", re.IGNORECASE)
_POINT = re.compile(
    rf"(?P<point>{MOMENT}|{CLOCK})\s?(?P<before>之前|以前|前(?!后|天))?",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"回复|答复|回电|回访|联系您|联系你|致电|来电|结果|处理|审核|核实|复核|到账|解冻|解除|修复|反馈|恢复|完成|退回|退还"
    r"|结论|回[我您你]|回话|[给有].{0,4}(?:消息|回音|回信|准信|答案|说法)"
    r"|reply|respond|answer|call\s(?:you\s)?back|get back|result|review|process",
    re.IGNORECASE,
)
_POINT_ANSWER = re.compile(
    r"回复|答复|回电|回访|回话|联系[您你我]|[给有出].{0,4}(?:结果|结论|说法|消息|回音|回信|准信|答案)|处理(?:完|好)"
    r"|到账|恢复|修复|解冻|解封|回[我您你](?!们?的)|(?:之前|以前|前|上午|下午|晚上)\s?[会给]?回(?=$|[\s,。;!?])"
    r"|reply|answer|call\s(?:you\s)?back|get back",
    re.IGNORECASE,
)
_SELLERS = re.compile(
    r"请(?!您?耐心|等|稍|放心|留意)|(?:您|你|商家|卖家)(?:需|须|应|务必|必须|可以?)|务必|逾期|超过|已超|近\s?$|未"
    r"|please (?!wait|allow)|you (?:must|need|have to|should)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """A promise in the text: the moment (UTC) it ends, where its words stand, how sure it is."""

    at: datetime
    start: int
    end: int
    confidence: float

    def later(self, by: int) -> FoundPromise:
        """Return it as it stands in a text that begins so many characters before this one."""
        return replace(self, start=self.start + by, end=self.end + by)


def promises_in(
    text: str, base: datetime, reader: Reader, taken: Sequence[tuple[int, int]] = ()
) -> Iterator[FoundPromise]:
    """Yield the promises of the platform in a folded text.

    Args:
        text: what the agent said, or a text about it.
        base: when it was said (UTC).
        reader: how times are read.
        taken: spans that are the seller's deadlines.
    """
    for match in islice(_SPAN.finditer(text), MOST_PROMISES):
        is_told = match["lead"] or match["within"] or _THEN.match(text, match.end())
        if is_told and _is_promise(text, match, _ANSWER, taken):
            at = end_of_span(match["span"], base, reader)
            if at:
                yield FoundPromise(at, match.start(), match.end(), 0.9)
    for match in islice(_ENGLISH_SPAN.finditer(text), MOST_PROMISES):
        if _is_promise(text, match, _ANSWER, taken):
            at = end_of_span(match["span"], base, reader)
            if at:
                yield FoundPromise(at, match.start(), match.end(), 0.85)
    for match in islice(_POINT.finditer(text), MOST_PROMISES):
        if _is_promise(text, match, _POINT_ANSWER, taken):
            at = reader.moment(match["point"], base)
            if at and at > base:
                yield FoundPromise(at, match.start(), match.end(), 0.9 if match["before"] else 0.7)


def _is_promise(
    text: str,
    match: re.Match[str],
    answers: re.Pattern[str],
    taken: Sequence[tuple[int, int]],
) -> bool:
    if any(start < match.end() and match.start() < end for start, end in taken):
        return False
    if _UNLESS.match(text, match.end()):
        return False
    begin, end = clause_around(text, match.start(), match.end())
    if _IN_GENERAL.search(text[begin : match.start()]):
        # What a review usually takes if it comes to one is no promise.
        first, _ = sentence_around(text, match.start(), match.end())
        if _IF.search(text[first : match.start()]):
            return False
    return (
        answers.search(text[begin:end]) is not None
        and _SELLERS.search(text[begin : match.start()]) is None
    )
