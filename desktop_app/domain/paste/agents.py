"""The platform's agent in a text: 工号 A1023, 客服ID：xz_2210, 小二云舒.

A name keeps the title that is written with it, 小二-云舒 or 客服小明, as it would be looked for in
the platform's own chats; :func:`~desktop_app.domain.agent.same_agent_key` compares names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from .proposal import Guess, Why
from .tables import Cells

MOST_AGENTS = 200
"""How many agents of a paste are looked at."""

_STAFF_NUMBER = re.compile(
    r"(?:工号|(?:agent|staff|employee)\s?(?:id|no\.?|number))\s?[:为是#]?\s?"
    r"(?P<value>(?=[A-Za-z_\-]{0,12}[0-9])[A-Za-z0-9][A-Za-z0-9_\-]{1,19})",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:客服|小二)(?:ID|编号|昵称|姓名|人员|名称?)\s?[:为是\t]\s?(?P<value>[^\s,;:。、()]{2,20})"
    r"|(?:客服|小二|专员)[-_·\s]?[\u4e00-\u9fffA-Za-z]{1,6}\s?"
    r"\((?:ID|编号)\s?:?\s?(?P<number>[A-Za-z0-9][A-Za-z0-9_\-]{1,19})\)"
    r"|(?:客服|小二)\s?\((?:花名|昵称|姓名|ID|工号)?\s?:?\s?(?P<nick>[^\s,;:。、()]{2,20})\)"
    r"|(?:处理|接待|对接|跟进)(?:人员?|客服|小二)\s?[:\t]\s?(?P<handled>[^\n,;:。、()\t]{2,20})",
    re.IGNORECASE,
)
_GAP = r"[-_: \t\"“「(\[]{0,3}"
_WORD = r"(?P<value>小蜜[0-9]{1,6}|[A-Za-z][A-Za-z0-9_]{1,19}|[A-Za-z]?[0-9]{3,10})(?![A-Za-z0-9])"
_NAMED = re.compile(rf"(?P<title>小二|客服){_GAP}{_WORD}", re.IGNORECASE)
_CHINESE = re.compile(
    rf"(?P<title>小二|客服|专员){_GAP}(?P<value>[\u4e00-\u9fff]{{2,3}}?)"
    r"(?=$|[\s,.。;:!?、()\]”」\"]|说|告诉|告知|表示|回复|答复|回电|称|让|要求|承诺|确认|接待|接的|处理|为我|为您|在线"
    r"|给了?我|帮|她|他|跟进|反馈|建议|解释|提到|答应)"
)
_NUMBER_AFTER = re.compile(
    r"\s?\((?:ID|工号|编号)\s?:?\s?(?P<value>[A-Za-z0-9][A-Za-z0-9_\-]{1,19})\)", re.IGNORECASE
)
_JOINED = re.compile(r"[-_· ]*")
_TITLES = ("小二", "客服", "人工客服", "官方客服")
_NO_NAME = re.compile(
    r"^[已介在的要会将让说回答来再也都就是有没需可能与和及或]|争议|介入|中心|管理|人员|热线|电话|表示|服务|专员|编号"
    r"|工号|咨询|帮助|处理|反馈|说明|您好|工单|核实|审核|判定|受理|联系|投诉|售后|运营|官方|人工|记录|沟通|态度|渠道"
    r"|花名|昵称|姓名|他们|她们|我们|那边|这边|之后|今天|昨天|明天|刚才|一直|告知|确认|小蜜|接待|通知|系统|平台"
)
_CALLED = re.compile(r"\bagent (?!id|no)(?P<value>[A-Z][a-z]{1,15}|[A-Za-z]+[0-9_]+)\b")


def agent_guesses(pasted: str, text: str, cells: Cells, shops: Sequence[str]) -> list[Guess]:
    """Return the agents that a text names, those told by their number first.

    Args:
        pasted: the text as it was pasted.
        text: the folded text.
        cells: what the columns of a table say.
        shops: names of the seller's shops, which are no agents.
    """
    found = [
        guess
        for cell in cells.of("agent_id")[:MOST_AGENTS]
        if (guess := _written(pasted, cell.start, cell.end, 0.97, Why.COLUMN))
    ]
    if found:
        return found
    found = staff_numbers(text)
    for match in islice(_LABELLED.finditer(text), MOST_AGENTS):
        start, end = match.span(match.lastgroup or 0)
        if guess := _written(pasted, start, end, 0.94, Why.LABEL):
            found.append(guess)
    for pattern, confidence in ((_NAMED, 0.85), (_CHINESE, 0.8), (_CALLED, 0.8)):
        for match in islice(pattern.finditer(text), MOST_AGENTS):
            if not _NO_NAME.search(match["value"]) and match["value"] not in shops:
                start = _start_of_name(text, match)
                end = match.end("value")
                value = pasted[start:end]
                found.append(Guess("agent_id", value, start, end, confidence, Why.MENTIONED))
    return found


def staff_numbers(text: str, offset: int = 0) -> list[Guess]:
    """Return the agents' numbers in a folded text, which begins ``offset`` within the paste."""
    return [
        Guess(
            "agent_id",
            match["value"],
            offset + match.start("value"),
            offset + match.end("value"),
            0.96,
            Why.LABEL,
        )
        for match in islice(_STAFF_NUMBER.finditer(text), MOST_AGENTS)
    ]


def number_after(text: str, end: int) -> Guess | None:
    """Return the number in brackets right after an agent's name in a folded text, if there is one.

    It is for 客服小明(ID:xm_0921), where the name tells that it is an agent's.
    """
    match = _NUMBER_AFTER.match(text, end)
    if match is None:
        return None
    return Guess("agent_id", match["value"], *match.span("value"), 0.96, Why.LABEL)


def _start_of_name(text: str, match: re.Match[str]) -> int:
    """Return where a name begins: with its title, unless a colon or quotes part the two."""
    title_end = match.end("title") if "title" in match.groupdict() else -1
    if title_end >= 0 and _JOINED.fullmatch(text, title_end, match.start("value")):
        return match.start("title")
    return match.start("value")


def _written(pasted: str, start: int, end: int, confidence: float, why: Why) -> Guess | None:
    """Return a name as it is written, None for a title alone."""
    words = pasted[start:end]
    name = words.strip()
    if not name or name in _TITLES:
        return None
    begin = start + words.find(name)
    return Guess("agent_id", name, begin, begin + len(name), confidence, why)
