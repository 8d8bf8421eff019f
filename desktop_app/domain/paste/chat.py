"""Chats: which lines tell who wrote when, and what they wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from .chat_names import ALSO_LABELS, MARK, MYSELF, is_name
from .moments import Reader
from .text import Line, lines_of

MOST_MESSAGES = 3_000
"""How many messages of a chat are read."""

_HEAD = 160
_DATE = r"(?:20[0-9]{2}\s?[-/.年]\s?)?[0-9]{1,2}\s?[-/.月]\s?[0-9]{1,2}日?"
_DAY = rf"(?:{_DATE}|昨天|今天|前天|(?:周|星期)[一二三四五六日天]|yesterday|today)"
_STAMP = (
    rf"(?P<stamp>(?:{_DAY}[\sT]{{1,3}})?(?:凌晨|早上|上午|中午|下午|晚上)?\s?"
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s?[ap]m)?)(?!:?[0-9])"
)
# A name is no time: 2026-11-20 08 is not who wrote at 30:01.
_NO_TIME = r"(?!20[0-9]{2}[-/.年]|[0-9]{1,2}[-/.月:])"
_NAME = rf"(?P<name>{_NO_TIME}[^\s:,.。!?;()\[\]<>《》\"'][^\n,。!?;()\[\]《》]{{0,29}}?{MARK})"
_SPEAKER = (
    rf"(?P<name>{_NO_TIME}[^\s:,.。!?;()\[\]<>《》\"'][^:\n,。!?;()\[\]《》]{{0,24}}?"
    rf"(?::(?!https?:)[^\s:,。!?;]{{1,10}}(?=\s?:))?{MARK})"
)
# 客服小明(ID:xm_0921): the number is no part of the name.
_ID = r"(?:\s?\((?:[Ii][Dd]|工号|编号)\s?:?\s?[A-Za-z0-9_\-]{2,20}\))?"
_TEXT = r"(?P<text>.*)"
_STAMPED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_NAME}{_ID}\s{{1,8}}{_STAMP}\s?$",
        rf"{_NAME}{_ID}\s{{1,8}}{_STAMP}(?:\t|\s?:)\s{{0,4}}{_TEXT}",
        rf"{_NAME}{_ID}\s?[(\[]{_STAMP}[)\]]\s?:?\s{{0,4}}{_TEXT}",
        rf"[(\[]?{_STAMP}[)\]]?\s{{1,8}}{_SPEAKER}{_ID}\s?:\s{{0,4}}{_TEXT}",
        rf"[(\[]?{_STAMP}[)\]]?\s{{1,8}}{_NAME}{_ID}\s?$",
    )
)
_UNSTAMPED = re.compile(rf"{_SPEAKER}{_ID}\s?:(?:\s{{0,4}}(?P<text>\S.*)|$)")
# 我说: and 客服回复: are what somebody tells of a talk.
_BETWEEN = re.compile(
    rf"(?P<name>{MYSELF}|[\u4e00-\u9fff]{{0,4}}(?:小二|客服|专员)[-_·\s]?\w{{0,8}}(?<![说问称答讲复示])"
    rf"{MARK}){_ID}\s?:\s{{0,4}}(?P<text>\S.*)",
    re.IGNORECASE,
)
_IS_MYSELF = re.compile(MYSELF, re.IGNORECASE)
_ONLY_STAMP = re.compile(rf"{_STAMP}\s?$", re.IGNORECASE)
_ONLY_NAME = re.compile(
    rf"(?P<name>[^\n:,。!?;()\[\]]{{1,20}}(?::[^\s:,。!?;()]{{1,10}})?{MARK}){_ID}"
)
_SUB_ACCOUNT = re.compile(r"[^\s:,。!?;]{1,10}")
_DATE_RULE = re.compile(rf"[-—–=*·\s]{{0,20}}({_DATE})[-—–=*·\s]{{0,20}}")
_SYSTEM_LINE = re.compile(
    r"[^\n]{0,30}(?:撤回了?一条消息|邀请[您你]对?.{0,10}评价|对.{0,12}(?:进行了?|作出了?)评价)[^\n]{0,12}"
    r"|.{0,4}(?:会话|对话|服务|聊天)(?:已经?)?(?:结束|关闭|超时).{0,12}"
    r"|.{0,6}以[上下][是为]?.{0,4}(?:历史|聊天|新)(?:消息|记录).{0,6}"
    r"|.{0,4}[您你]已?(?:进入|转入|接入).{0,6}(?:人工|排队).{0,24}"
    r"|\[(?:系统|提示|通知).{0,6}\].{0,60}"
)
_CLOCK_FIRST = re.compile(r"(?:凌晨|早上|上午|中午|下午|晚上)?\s?[0-9]{1,2}:")


@dataclass(frozen=True, slots=True)
class Message:
    """A message of a chat.

    Attributes:
        name: who wrote it, as the chat tells.
        name_start: where the name stands in the text.
        at: when (UTC), None when not told; that of the message before it when it has none itself.
        at_start, at_end: where its own time stands; the same for none.
        start, end: where the words stand, without blanks around them.
    """

    name: str
    name_start: int
    at: datetime | None
    at_start: int
    at_end: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Head:
    """The beginning of a message, before it is known where the message ends."""

    name: str
    name_start: int
    stamp: str
    stamp_start: int
    line_start: int
    text_start: int
    day: str = ""


def stamped_messages(text: str, reader: Reader) -> tuple[Message, ...]:
    """Return the messages of a folded text whose lines tell names and times, else none."""
    heads: list[_Head] = []
    previous: Line | None = None
    day = ""
    for line in lines_of(text):
        if previous and heads and heads[-1].line_start == previous.start:
            heads[-1] = _with_sub_account(heads[-1], previous, line)
        head = _stamped(line) or (_stamp_below(line, previous) if previous else None)
        if head:
            heads.append(replace(head, day=day))
        elif heads and (head := _between(line)) and _is_on_one_line(text, heads[-1]):
            heads.append(head)
        elif rule := _DATE_RULE.fullmatch(line.text[:_HEAD]):
            day = rule[1]
        previous = line
        if len(heads) >= MOST_MESSAGES:
            break
    return _messages(text, heads, reader)


def unstamped_messages(text: str, reader: Reader) -> tuple[Message, ...]:
    """Return the messages of a folded text whose lines begin with names, else none.

    Labels of known fields, as in 订单号：…, are no names. Whoever asks still has to look whether
    the names are those of people.
    """
    heads = []
    for line in islice(lines_of(text), MOST_MESSAGES):
        match = _UNSTAMPED.match(line.text[:_HEAD])
        if match and is_name(match["name"]):
            begin = line.start + match.start("text") if match["text"] else line.end
            heads.append(_Head(match["name"], line.start, "", line.start, line.start, begin))
    names = {head.name for head in heads}
    if len(names) == len(heads) and all(name.lower() in ALSO_LABELS for name in names):
        # 客服：云舒 and 买家：小鹿, each once, are facts and nobody's words.
        return ()
    return _messages(text, heads, reader)


def _stamped(line: Line) -> _Head | None:
    for pattern in _STAMPED:
        match = pattern.match(line.text[:_HEAD])
        if match is None:
            continue
        name = match["name"].strip()
        if not name or not is_name(name):
            return None
        has_text = "text" in match.groupdict()
        begin = line.start + match.start("text") if has_text else line.end
        name_start = line.start + match.start("name")
        stamp_start = line.start + match.start("stamp")
        return _Head(name, name_start, match["stamp"], stamp_start, line.start, begin)
    return None


def _with_sub_account(head: _Head, line: Line, following: Line) -> _Head:
    """Take what follows the name for a part of it where the words stand on the line below.

    ``10:00 青禾茶舍:小雨`` may be a name or a name with a message; a message that goes on below it
    would not be so short.
    """
    words = line.text[head.text_start - line.start :]
    is_after_stamp = head.name_start > head.stamp_start
    if not is_after_stamp or not _SUB_ACCOUNT.fullmatch(words) or _IS_MYSELF.fullmatch(head.name):
        return head
    if _stamped(following) or _between(following):
        return head
    return replace(head, name=f"{head.name}:{words}", text_start=line.end)


def _stamp_below(line: Line, previous: Line) -> _Head | None:
    """Read a name and, on the line below it, a time."""
    match = _ONLY_STAMP.fullmatch(line.text[:_HEAD])
    who = _ONLY_NAME.fullmatch(previous.text[:_HEAD])
    if match is None or who is None or not is_name(who["name"]):
        return None
    start = previous.start
    return _Head(who["name"], start, match["stamp"], line.start, start, line.end)


def _between(line: Line) -> _Head | None:
    """Read who speaks in a line without a time of its own, as chats typed by hand have them."""
    match = _BETWEEN.match(line.text[:_HEAD])
    if match is None or not is_name(match["name"]):
        return None
    begin = line.start + match.start("text")
    return _Head(match["name"], line.start, "", line.start, line.start, begin)


def _is_on_one_line(text: str, head: _Head) -> bool:
    """Say whether a message's words stand beside its name; those below it may quote a talk."""
    return bool(text[head.text_start : head.text_start + 1].strip())


def _messages(text: str, heads: Sequence[_Head], reader: Reader) -> tuple[Message, ...]:
    messages: list[Message] = []
    for index, head in enumerate(heads):
        limit = heads[index + 1].line_start if index + 1 < len(heads) else len(text)
        limit = _before_system_lines(text, head.text_start, limit)
        words = text[head.text_start : limit]
        start = head.text_start + len(words) - len(words.lstrip())
        end = max(start, head.text_start + len(words.rstrip()))
        stamp_end = head.stamp_start + len(head.stamp)
        before = messages[-1].at if messages else None
        at = _moment(head, reader) if head.stamp else before
        messages.append(
            Message(head.name, head.name_start, at, head.stamp_start, stamp_end, start, end)
        )
    return tuple(messages)


def _before_system_lines(text: str, start: int, end: int) -> int:
    """Return where a message ends without the lines that the program wrote below it."""
    while True:
        words = text[start:end].rstrip()
        last = words.rfind("\n") + 1
        if not last or not _SYSTEM_LINE.fullmatch(words[last:].strip()):
            return start + len(words)
        end = start + last


def _moment(head: _Head, reader: Reader) -> datetime | None:
    if not _CLOCK_FIRST.match(head.stamp):
        return reader.moment(head.stamp)
    if head.day:
        return reader.moment(f"{head.day} {head.stamp}")
    return reader.past_clock(head.stamp)
