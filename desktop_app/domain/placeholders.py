"""Placeholders of message templates: a fixed list of tokens, and nothing that evaluates.

A token is ``{{order_no}}`` or ``{{ 订单号 }}``: two braces, one of the names below, two braces.
There are no attributes, indexes, formats or nesting, so no template can reach into the program.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

ALIASES: Mapping[str, str] = {
    "order_no": "订单号",
    "item_no": "商品ID",
    "shop": "店铺名",
    "case_title": "案件标题",
    "issue_type": "问题类型",
    "agent_id": "客服ID",
    "ticket_no": "工单号",
    "promised_at": "承诺时间",
    "last_contact_at": "上次沟通时间",
    "last_outcome": "上次答复",
    "refund_no": "退款编号",
    "notice_no": "通知编号",
    "tracking_no": "运单号",
    "buyer": "买家",
    "amount": "金额",
    "link": "链接",
    "point_in_dispute": "争议点",
    "result_wanted": "期望结果",
    "opened_at": "发生时间",
    "today": "今天",
    "contact_count": "沟通次数",
}
"""Each canonical name with its Chinese alias."""

_CANONICAL = {name: name for name in ALIASES} | {
    alias.casefold(): name for name, alias in ALIASES.items()
}

# Runs of more than two braces are taken in whole, so that {{{order_no}}} is pointed out as unknown
# instead of being filled with stray braces around it.
_TOKEN = re.compile(r"(?P<open>[{｛]{2,})(?P<inner>[^{}｛｝\r\n]*)(?P<close>[}｝]{2,})")


@dataclass(frozen=True, slots=True)
class Token:
    """One ``{{...}}`` in a template.

    Attributes:
        start, end: where it stands, as indexes of the text.
        raw: as it is written, braces included.
        name: its canonical name, None when it is not a name that is known.
    """

    start: int
    end: int
    raw: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its values in place.

    Attributes:
        text: the message; tokens that are missing or unknown stay in it as they were written.
        missing: canonical names without a value, in order, each once.
        unknown: tokens that are no names, as written, in order, each once.
    """

    text: str
    missing: tuple[str, ...]
    unknown: tuple[str, ...]


def canonical(name: str) -> str | None:
    """Return the canonical name of a name or a Chinese alias; None when there is no such token.

    Upper or lower case and full or half width do not matter.
    """
    return _CANONICAL.get(unicodedata.normalize("NFKC", name).casefold())


def find(body: str) -> list[Token]:
    """Return every ``{{...}}`` of a template's text in order, also those that are not known.

    Full-width braces count, because a Chinese input method writes them.
    """
    return [
        Token(match.start(), match.end(), match[0], _name(match)) for match in _TOKEN.finditer(body)
    ]


def fill(body: str, values: Mapping[str, str]) -> Filled:
    """Put values in place of a template's tokens.

    Args:
        body: the template's text.
        values: by canonical name; one that is empty or only spaces counts as missing.

    Returns:
        The message and what it still lacks. Values go in literally: braces in them are not tokens.
    """
    pieces: list[str] = []
    missing: list[str] = []
    unknown: list[str] = []
    done = 0
    for token in find(body):
        value = "" if token.name is None else values.get(token.name, "")
        if token.name is None:
            unknown.append(token.raw)
        elif not value.strip():
            missing.append(token.name)
        pieces += [body[done : token.start], value if value.strip() else token.raw]
        done = token.end
    pieces.append(body[done:])
    return Filled("".join(pieces), tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(unknown)))


def _name(match: re.Match[str]) -> str | None:
    if len(match["open"]) != 2 or len(match["close"]) != 2:
        return None
    return canonical(match["inner"].strip(" \u3000"))
