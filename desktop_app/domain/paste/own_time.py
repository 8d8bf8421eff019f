"""When a notice came, or when the contact that a note tells of took place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from .moments import Found
from .proposal import Guess, PasteKind, Why
from .tables import Cells

_AHEAD = timedelta(minutes=5)
_SENT = re.compile(
    r"(?:(?:系统)?(?:通知|发送|发件|送达|下发|消息|公告|公示|发布|回复|推送|接收|收到|提醒|更新)(?:时间|日期)?"
    r"|发送于|发布于|(?:^|[\s,;。(])时间|sent(?: at| on)?|(?:^|\s)(?:date|time))"
    r"[\s:为于]*$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:处罚|下架|处理|审核|扣款|提交|判定|冻结|创建|沟通|联系|咨询|反馈|受理)(?:时间|日期|于)[\s:为]*$"
    r"|(?:contacted|called)[^.\n]{0,30}on\s*$",
    re.IGNORECASE,
)
_BEGAN = re.compile(
    r"(?:申请|投诉|介入|违规|发生|发起|登录|抽检)(?:时间|日期)[\s:为]*$", re.IGNORECASE
)
_OTHER = re.compile(
    r"(?:活动|截止|到期|下单|付款|发货|签收|成交|揽收|生效|开始|结束|有效|出生|注册|确认收货)[\u4e00-\u9fff]{0,4}[\s:为至到于]*$"
    r"|[\u4e00-\u9fff]{2,4}时间[\s:为]*$"
    r"|(?:请您?(?:务必)?|须|应|限您?)[在于]\s?$|(?:至|到|~|—|截止|截至|before|by|until|将[于在]?)\s*$",
    re.IGNORECASE,
)
_LATER = re.compile(r"\s?(?:之前|以前|前|起|止|至|到|截止|生效|~|—|之后|后)")
_REACH = 24


class Strength:
    """How surely a time is the time of the text itself."""

    SENT = 0.95
    DONE = 0.9
    ALONE = 0.85
    BEGAN = 0.8
    INSIDE = 0.6


SHOWN_AT = frozenset({Strength.SENT, Strength.ALONE})
"""Of these strengths it is the time at which the text was sent with its countdown."""


def time_guesses(
    text: str,
    kind: PasteKind,
    cells: Cells,
    moments: Sequence[Found],
    taken: Sequence[tuple[int, int]],
    now: datetime,
) -> list[Guess]:
    """Return the moments (UTC) at which the contact may have taken place; none in the future.

    Args:
        text: the folded text.
        kind: what it is; not a chat.
        cells: what the columns of a table say.
        moments: the times in the text.
        taken: spans of promises and deadlines.
        now: the present moment.
    """
    guesses = []
    for found in moments:
        if found.at > now + _AHEAD:
            continue
        if any(start < found.end and found.start < end for start, end in taken):
            continue
        strength = _strength(text, kind, cells, found)
        if strength:
            why = Why.OWN_TIME if strength > Strength.INSIDE else Why.TIME_IN_TEXT
            guesses.append(Guess("at", found.at, found.start, found.end, strength, why))
    return guesses


def _strength(text: str, kind: PasteKind, cells: Cells, found: Found) -> float:
    if cells.holds(found.start):
        return Strength.SENT if cells.field_at(found.start) == "at" else 0.0
    before = text[max(found.start - _REACH, 0) : found.start]
    line_before = before.rpartition("\n")[2]
    if not line_before.strip():
        # Pages have the label above its value.
        line_before = before.rstrip().rpartition("\n")[2]
    for pattern, strength in (
        (_SENT, Strength.SENT),
        (_DONE, Strength.DONE),
        (_BEGAN, Strength.BEGAN),
    ):
        if pattern.search(line_before):
            return strength
    if _OTHER.search(line_before) or _LATER.match(text[found.end : found.end + 4]):
        return 0.0
    after = text[found.end : found.end + 4].partition("\n")[0].strip(" )]】。.")
    if kind is PasteKind.TEXT:
        # A day alone, as in 今天天气不错, is no contact.
        is_told = found.has_clock or found.has_year
        return Strength.INSIDE if is_told else 0.0
    if not after and (found.has_year or found.has_clock):
        return Strength.ALONE
    return Strength.INSIDE if found.has_clock else 0.0
