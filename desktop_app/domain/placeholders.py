"""Placeholders of message templates: names between braces, and nothing that evaluates.

A token is ``{{order_no}}`` or ``{{ 订单号 }}``: two braces, one of the names below, two braces.
A default or choices may follow the name: ``{{amount=0}}``, ``{{reason:lost|broken}}``,
``{{reason:lost|broken=lost}}``. With either, a template may also use names of its own;
``{{courier=}}`` is one without a default. ``：＝｜`` of a Chinese input method count as ``:=|``.
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
    "rule_cited": "规则条款",
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
# The first ":" or "=" ends the name. Anything may follow "=", so an address can be a default.
_INNER = re.compile(
    r"(?P<name>[^:：=＝]*)(?:[:：](?P<choices>[^=＝]*))?(?P<given>[=＝](?P<default>.*))?"
)
_OWN_NAME = re.compile(r"\w+(?:[ -]\w+)*")
_BLANKS = " \u3000"


@dataclass(frozen=True, slots=True)
class Token:
    """One ``{{...}}`` in a template.

    Attributes:
        start, end: where it stands, as indexes of the text.
        raw: as it is written, braces included.
        name: its canonical name, or a name of the template's own; None when it is neither.
        choices: what to choose from, at least two different ones, or none at all.
        default: what stands there when nobody gives a value, "" for none.
    """

    start: int
    end: int
    raw: str
    name: str | None
    choices: tuple[str, ...] = ()
    default: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    """What a template asks for under one name, wherever it stands.

    Attributes:
        name: canonical name of a placeholder, or a name of the template's own.
        choices: from the first of its tokens that has some.
        default: from the first of its tokens that has one, "" for none.
    """

    name: str
    choices: tuple[str, ...] = ()
    default: str = ""

    @property
    def is_own(self) -> bool:
        """Whether only the template knows this name, so that no case has a value for it."""
        return self.name not in ALIASES


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its values in place.

    Attributes:
        text: the message; tokens that are missing or unknown stay in it as they were written.
        missing: names without a value or default, in order, each once.
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
    return [_token(match) for match in _TOKEN.finditer(body)]


def own_token(raw: str) -> str | None:
    """Return how an unknown token has to be written for the seller to be asked for it.

    Args:
        raw: the token, such as ``{{courier}}``.

    Returns:
        Such as ``{{courier=}}``; None when what is between the braces is no name.
    """
    written = "{{" + raw.strip("{}｛｝" + _BLANKS) + "=}}"
    return written if any(token.name for token in find(written)) else None


def variables(body: str) -> tuple[Variable, ...]:
    """Return what a template's text asks for, in order, each name once."""
    found: dict[str, Variable] = {}
    for token in find(body):
        if token.name is None:
            continue
        known = found.get(token.name, Variable(token.name))
        found[token.name] = Variable(
            token.name, known.choices or token.choices, known.default or token.default
        )
    return tuple(found.values())


def defaults(body: str) -> dict[str, str]:
    """Return the defaults of a template's text by name; a name without one is left out."""
    return {variable.name: variable.default for variable in variables(body) if variable.default}


def fill(body: str, values: Mapping[str, str]) -> Filled:
    """Put values in place of a template's tokens.

    Args:
        body: the template's text.
        values: by canonical or own name; one that is empty or only spaces counts as not given, and
            the text's default for the name stands there instead. A value need not be a choice.

    Returns:
        The message and what it still lacks: names with neither a value nor a default. Values go in
        literally: braces in them are not tokens.
    """
    given = {name: value for name, value in values.items() if value.strip()}
    known = defaults(body) | given
    pieces: list[str] = []
    missing: list[str] = []
    unknown: list[str] = []
    done = 0
    for token in find(body):
        value = None if token.name is None else known.get(token.name)
        if token.name is None:
            unknown.append(token.raw)
        elif value is None:
            missing.append(token.name)
        pieces += [body[done : token.start], token.raw if value is None else value]
        done = token.end
    pieces.append(body[done:])
    return Filled("".join(pieces), tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(unknown)))


def _token(match: re.Match[str]) -> Token:
    unknown = Token(match.start(), match.end(), match[0], None)
    inner = _INNER.fullmatch(match["inner"])
    if inner is None or len(match["open"]) != 2 or len(match["close"]) != 2:
        return unknown
    choices = _choices(inner["choices"] or "")
    # One choice is none; {{shop:>9}} is somebody's format rather than a question.
    if inner["choices"] is not None and len(choices) < 2:
        return unknown
    name = canonical(inner["name"].strip(_BLANKS))
    if name is None and (choices or inner["given"]):
        name = _own_name(inner["name"])
    if name is None:
        return unknown
    default = (inner["default"] or "").strip(_BLANKS)
    return Token(match.start(), match.end(), match[0], name, choices, default)


def _choices(text: str) -> tuple[str, ...]:
    trimmed = (choice.strip(_BLANKS) for choice in re.split(r"[|｜]", text))
    return tuple(dict.fromkeys(choice for choice in trimmed if choice))


def _own_name(text: str) -> str | None:
    name = unicodedata.normalize("NFKC", text).strip(" ")
    return name if _OWN_NAME.fullmatch(name) else None
