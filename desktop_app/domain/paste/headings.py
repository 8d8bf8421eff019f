"""Whether a text is a notice of the platform, and what it is headed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from .labels import field_of_column
from .proposal import Guess, Why
from .text import Line, lines_of

_LONGEST = 30
_LINES_READ = 60
_BRACKETED = re.compile(r"^[^\w【《]{0,6}【(?P<title>[^【】\n]{2,40})】")
_SENDER = re.compile(r"^(?:千牛|淘宝|天猫|阿里|支付宝|菜鸟|平台)[\u4e00-\u9fff]{0,3}$")
_NOTICE_WORD = re.compile(
    r"通知|提醒|公示|公告|结果|预警|警告|告知|处罚|投诉|审核|申请|举证|成功|未通过|侵权|清退|详情|催办|待处理|等待"
    r"|notice|removed|reminder|warning|complaint|penalty|result",
    re.IGNORECASE,
)
_TO_THE_READER = re.compile(
    r"尊敬的|亲爱的(?:商家|会员|卖家)|您的(?:商品|店铺|账号|账户|订单|包裹|保证金|宝贝|纠纷|申诉|工单)|您(?:反馈|咨询|申诉|申请)的|您有\s?[0-9]+\s?[笔个条]|您(?:有一笔|发布的|提交的|报名|参加|对)"
    r"|请您?(?:务必)?[于在]|请您?尽快|your (?:product|shop|order|account)|please submit",
    re.IGNORECASE,
)
_COUNTDOWN = re.compile(r"还剩|剩余[\u4e00-\u9fff]{0,4}时间|距[^0-9\n]{2,10}还有")
_SUBJECT = re.compile(
    r"^(?:邮件)?(?:主题|标题|subject)\s?:\s?(?:(?:回复|答复|转发|re|fwd?)\s?:\s?)*(?P<title>\S.{2,59})$",
    re.IGNORECASE,
)
_REPLY = re.compile(r"^(?:(?:回复|答复|转发|re|fwd?)\s?:\s?)+(?P<title>\S.{3,59})$", re.IGNORECASE)
_MAIL = re.compile(
    r"^(?:发件人|收件人|发送时间|抄送|主题|from|to|sent|subject|date)\s?:", re.IGNORECASE
)
_MAIL_LINES = 8
_TRAIL = re.compile(r"\s[>/›»|·]\s|[>›»]|^首页|^返回|^消息中心|^我的")
_LABEL = re.compile(r"^(?P<label>[^\s:]{2,12})(?:\s?:|\s)")


def is_notice(text: str) -> bool:
    """Say whether a folded text, which is no chat and no table, is a notice of the platform."""
    first = list(islice(lines_of(text), _LINES_READ))
    if not first:
        return False
    beginning = text[: first[-1].end]
    points = 2 * bool(_TO_THE_READER.search(beginning)) + 2 * bool(_COUNTDOWN.search(beginning))
    heading = _heading(first[0])
    if heading and _NOTICE_WORD.search(heading[0]) and len(first) > 1:
        points += 2
    points += 2 * (sum(bool(_MAIL.match(line.text)) for line in first[:_MAIL_LINES]) >= 2)
    points += sum(_is_labelled(line) for line in first) // 2
    return points >= 2


def speaks_to_seller(text: str) -> bool:
    """Say whether a folded text has words that only a notice has, whatever its layout."""
    return bool(_TO_THE_READER.search(text[:2_000]) or _COUNTDOWN.search(text[:2_000]))


def title_guesses(pasted: str, text: str) -> list[Guess]:
    """Return the heading of a notice as a title.

    Args:
        pasted: the text as it was pasted.
        text: the folded text.
    """
    found = _title(list(islice(lines_of(text), _MAIL_LINES)))
    if found is None:
        return []
    line, words, offset = found
    start = line.start + offset
    title = pasted[start : start + len(words)]
    return [Guess("title", title, start, start + len(words), 0.8, Why.HEADING)]


def _title(first: Sequence[Line]) -> tuple[Line, str, int] | None:
    """Return the line of the heading, the heading, and where in the line it stands."""
    for index, line in enumerate(first):
        subject = _SUBJECT.match(line.text) or (_REPLY.match(line.text) if index == 0 else None)
        if subject:
            return line, subject["title"], subject.start("title")
    # Where on the page one is stands above its heading.
    below = next((line for line in first if not _TRAIL.search(line.text)), None)
    heading = _heading(below) if below else None
    return (below, *heading) if below and heading else None


def _heading(line: Line) -> tuple[str, int] | None:
    """Return the heading that a first line is or begins with, and where in the line it stands."""
    bracketed = _BRACKETED.match(line.text)
    if bracketed:
        title = bracketed["title"].strip()
        return None if _SENDER.match(title) else (title, bracketed.start("title"))
    words = re.sub(r"^[^\w《“(]+|[^\w》”)]+$", "", line.text)
    if not 3 < len(words) <= _LONGEST or re.search(
        r":|[0-9]{6}|尊敬的|亲爱的|您好|。|https?", words
    ):
        return None
    if field_of_column(words) is not None or re.search(r"\t| {3}", words):
        return None
    return words, line.text.find(words)


def _is_labelled(line: Line) -> bool:
    match = _LABEL.match(line.text)
    return match is not None and field_of_column(match["label"]) is not None
