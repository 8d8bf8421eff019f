"""What the platform asks of the seller until when: 请在3个工作日内提交, 申诉截止时间, 还剩2天."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from desktop_app.domain.when_countdown import read_countdown
from desktop_app.domain.when_text import normalise

from .english_windows import english_windows
from .lapses import lapsing_spans
from .moments import MOMENT, Reader
from .proposal import Wanted, Why
from .spans import SPAN, end_of_span
from .text import sentence_around

MOST_DEADLINES = 200
"""How many deadlines of a paste are looked at."""

_YOU = r"(?:您|你|商家|卖家|贵店)"
_ASK = (
    rf"(?:请{_YOU}?(?:务必|尽快|及时)?|限{_YOU}?(?:务必)?|{_YOU}(?:需要?|须|应当?|务必|必须)"
    r"|(?:需要?|须|应|务必|可)(?=[在于])"
    r"|(?:要求|让|叫)(?:我们?|店铺|卖家)?|(?:材料|凭证|资料|证据|截图|授权书|发票|底单)(?=[0-9一二三四五六七八九十两]))"
)
_TAIL = r"[^,、。;:!?()\n与和及]{0,24}"
_WITHIN = re.compile(
    rf"(?:{_ASK}|{_YOU}?可以)[在于]?\s?(?:(?:收到|自|从|接到)[^,。;\n0-9]{{0,14}}?)?(?P<span>{SPAN})\s?[之以]?内"
    rf"(?P<tail>{_TAIL})"
)
_DATE = rf"(?P<date>{MOMENT})"
_BEFORE = re.compile(
    rf"(?P<lead>{_ASK}[在于]?\s?)?{_DATE}\s?(?:之前|以前|前(?!后|天))", re.IGNORECASE
)
_ENGLISH_BEFORE = re.compile(
    rf"(?:please|you (?:need|must|should)(?: to)?)[^.\n]{{0,50}}?(?:before|by) {_DATE}",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"(?:截止|到期|最晚|最迟)[\u4e00-\u9fff]{0,4}\s?[:为至到于]?\s{0,8}"
    rf"{_DATE}(?:\s?(?:之前|以前|前(?!后|天)))?"
    rf"|(?:deadline|due(?: date)?)\s?:?\s{{0,8}}(?P<english>{MOMENT})",
    re.IGNORECASE,
)
_CLOSED_AT = re.compile(
    r"(?:申诉|举证|凭证|报名|提交|反馈|处理|异议|上传)[\u4e00-\u9fff]{0,8}?[于在至到]\s?"
    rf"{_DATE}\s?(?:自动)?(?:关闭|截止|结束|失效|到期)"
)
_COUNTDOWN = re.compile(
    r"(?:[\u4e00-\u9fff]{2,6}(?=剩余时间))?(?P<left>(?:距[^0-9\n,。]{1,12}?)?(?:还剩余?|还有|剩余?|倒计时)(?:[^\s0-9:,。]{0,4}时间)?\s?:?\s{0,8}"
    r"(?:[0-9]{1,4}\s{0,2}天\s{0,8})?"
    r"(?:[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?"
    r"|(?:[0-9]{1,5}\s{0,2}(?:时|个?小时)\s{0,2})?(?:[0-9]{1,5}\s{0,2}分钟?\s{0,2})?"
    r"(?:[0-9]{1,6}\s{0,2}秒)?))"
)
_DOING = re.compile(
    r"提交|申诉|举证|上传|补充|补齐|提供|处理|补缴|缴纳|充值|整改|修改|调整|确认|完成|响应|答复|回复|发货"
    r"|重新|验证|认证|报名|删除|下架|退货|补足|补交|补发|补传|联系|更换|更新|替换|传到|发[到至给]|寄[到至回]|说明|解释|配合|登录|操作|缴清|签署|核对|反馈|交(?!易)|补(?!贴|偿)|选择|参与|支付|取件|appeal|submit|provide|upload|respond|reply|confirm|pay|verify"
    r"|correct|change|edit|complete",
    re.IGNORECASE,
)
_MAY = re.compile(rf"请|(?:让|叫|要)我|要求|{_YOU}|需|须|限|可以?在")
_TOLD_US = re.compile(r"要求|让|叫")
_ANSWERS = re.compile(r"(?:给|会|将|就)?[^,。]{0,4}(?:答复|回复|回电|回访|联系您|有结果)")
_ELSE = re.compile(r"(?:逾期|超时|过期|否则|如未|若未)[^。;!?\n]*$")
_WAITING = re.compile(r"耐心|等待|稍等|关注")
# The first three are told by a word anywhere in the sentence, the others by the word that is first.
_WANTED_FIRST = (
    (Wanted.APPEAL, r"申诉|异议|appeal"),
    (Wanted.VERIFICATION, r"身份验证|实人认证|身份认证|verif"),
    (Wanted.PAYMENT, r"补缴|缴纳|缴存|充值|补足|补交|缴清|\bpay\b|top up"),
)
_WANTED_NEXT = (
    (
        Wanted.EVIDENCE,
        r"举证|凭证|材料|发票|授权书|底单|资质|证明|资料|报告|截图|视频|照片|实拍图|evidence|documents?|proof",
    ),
    (Wanted.CORRECTION, r"修改|整改|调整|更正|下架商品|correct|edit|change"),
    (Wanted.ANSWER, r"退款|处理|同意|答复|回复|响应|refund|respond|answer"),
    (Wanted.SIGN_UP, r"报名|sign.?up"),
)


@dataclass(frozen=True, slots=True)
class FoundDeadline:
    """A deadline of the seller's in the text.

    Attributes:
        at: when (UTC).
        start, end: of the words that say so.
        wanted: what is to be done, None when not told.
        confidence, why: as in :class:`~desktop_app.domain.paste.proposal.Guess`.
    """

    at: datetime
    start: int
    end: int
    wanted: Wanted | None
    confidence: float
    why: Why

    def later(self, by: int) -> FoundDeadline:
        """Return it as it stands in a text that begins so many characters before this one."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Since:
    """From which moments spans of time count.

    Attributes:
        told: when the text was said, or its event took place (UTC).
        shown: when the text was shown with its countdown (UTC).
    """

    told: datetime
    shown: datetime


def deadlines_in(text: str, since: Since, reader: Reader) -> Iterator[FoundDeadline]:
    """Yield the deadlines that the platform sets the seller in a folded text."""
    for match in islice(_COUNTDOWN.finditer(text), MOST_DEADLINES):
        left = read_countdown(normalise(match["left"]))
        if left is not None:
            end = match.start() + len(match[0].rstrip())
            at = since.shown + left
            yield _found(text, at, match.start(), end, 0.85, Why.COUNTDOWN)
    for match in islice(_CLOSES.finditer(text), MOST_DEADLINES):
        at_or_none = reader.moment(match["date"] or match["english"], since.told)
        is_latest = match[0].startswith(("最晚", "最迟"))
        if at_or_none and (not is_latest or _is_asked(text, *match.span())):
            start = match.start() - _chinese_before(text, match.start())
            yield _found(text, at_or_none, start, match.end(), 0.95, Why.LABEL)
    for match in islice(_CLOSED_AT.finditer(text), MOST_DEADLINES):
        at_or_none = reader.moment(match["date"], since.told)
        if at_or_none:
            yield _found(text, at_or_none, *match.span(), 0.93, Why.LABEL)
    yield from _within(text, since, reader)
    for pattern, confidence in ((_BEFORE, 0.9), (_ENGLISH_BEFORE, 0.85)):
        for match in islice(pattern.finditer(text), MOST_DEADLINES):
            at_or_none = reader.moment(match["date"], since.told)
            if pattern is _BEFORE and not match["lead"] and not _may(text, *match.span()):
                continue
            if at_or_none and _is_asked(text, match.start(), match.end()):
                yield _found(
                    text, at_or_none, match.start(), match.end(), confidence, Why.PLATFORM_ASKED
                )


def _within(text: str, since: Since, reader: Reader) -> Iterator[FoundDeadline]:
    """Yield the spans in which the seller has to act."""
    for matches, confidence in (
        (_asked_within(text), 0.92),
        (lapsing_spans(text), 0.9),
        (english_windows(text), 0.85),
    ):
        for match in matches:
            at = end_of_span(match["span"], since.told, reader)
            if at:
                end = _end_of_phrase(match)
                yield _found(text, at, match.start(), end, confidence, Why.PLATFORM_ASKED)


def _asked_within(text: str) -> Iterator[re.Match[str]]:
    for match in islice(_WITHIN.finditer(text), MOST_DEADLINES):
        if _is_asked(text, match.start(), match.end()):
            yield match


def wanted_in(text: str) -> Wanted | None:
    """Return what a sentence asks the seller to do, None when it does not tell."""
    for wanted, pattern in _WANTED_FIRST:
        if re.search(pattern, text, re.IGNORECASE):
            return wanted
    places = [
        (match.start(), wanted)
        for wanted, pattern in _WANTED_NEXT
        if (match := re.search(pattern, text, re.IGNORECASE))
    ]
    return min(places, key=lambda place: place[0])[1] if places else None


def _found(
    text: str, at: datetime, start: int, end: int, confidence: float, why: Why
) -> FoundDeadline:
    begin, stop = sentence_around(text, start, end)
    wanted = wanted_in(text[start:stop]) or wanted_in(text[begin:start])
    return FoundDeadline(at, start, end, wanted, confidence, why)


def _end_of_phrase(match: re.Match[str]) -> int:
    """Return where a phrase ends: after what is to be done if that follows at once."""
    tail = match.groupdict().get("tail")
    end = match.end() if tail is None or _DOING.search(tail) else match.start("tail")
    return match.start() + len(match.string[match.start() : end].rstrip())


def _chinese_before(text: str, end: int) -> int:
    """Count the Chinese characters right before a word, as in 申诉截止, six at most."""
    before = text[max(end - 6, 0) : end]
    return next(
        (n for n, one in enumerate(reversed(before)) if not "一" <= one <= "龥"), len(before)
    )


def _may(text: str, start: int, end: int) -> bool:
    """Say whether somebody is told that they may or have to do something until then."""
    begin, stop = sentence_around(text, start, end)
    return _MAY.search(text[begin:start]) is not None and not _ANSWERS.match(
        text[end:stop].lstrip()
    )


def _is_asked(text: str, start: int, end: int) -> bool:
    """Say whether a span is the seller's to keep: somebody is asked, or can do something then."""
    begin, stop = sentence_around(text, start, end)
    after = text[start:stop]
    if _WAITING.search(text[start:end]):
        return False
    is_told_us = _TOLD_US.match(text[start:end]) is not None
    is_platforms = re.search(
        r"(?:平台|我们|小二|客服|专员|技术|这边|系统)[^,。]{0,12}$|答应|承诺|预计|给您"
        r"|回复您|答复您|联系您|有结果|给(?:你|我们?)?(?:结果|结论|回复|答复|回电|说法)|回访",
        text[begin:start] + ("" if is_told_us or "请" in text[start:end] else _ELSE.sub("", after)),
    )
    return is_platforms is None and _DOING.search(after) is not None
