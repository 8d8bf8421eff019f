"""The table in which the made-up shop kept its log before: a platform's export as they come.

Written as GBK, with lines above the headings and order numbers behind a TAB, with a heading that no
program can know, a number that a spreadsheet has ruined, and a row that is there twice.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")

CASES = 200
AGENT_HEADING = "接洽人"
"""The heading that has to be explained."""

HEADINGS = (
    *("编号", "沟通时间", "渠道", AGENT_HEADING, "问题类型", "标题", "订单号", "店铺"),
    *("沟通内容", "处理结果", "承诺答复时间", "跟进状态", "结案时间", "结案结果"),
)
_FIRST_DAY, _DAYS = date(2026, 1, 5), 290
_SATURDAY = 5
# Most is written down in office hours; what is asked at these is settled more often.
_HOURS = (9, 9, 10, 10, 11, 11, 14, 14, 14, 15, 15, 16, 16, 17, 17, 20)
_GOOD_HOURS = (10, 10, 15, 15, 16)
# How often there is an answer before the last one.
_ANSWERED = 0.2
_RUINED = "2.10834E+18"


@dataclass(frozen=True, slots=True)
class EarlierLog:
    """The table, and what is in it.

    Attributes:
        content: the bytes of the file.
        rows: how many there are below the headings.
        contacts: how many of them are contacts to import.
    """

    content: bytes
    rows: int
    contacts: int


def earlier_log(resources: Path) -> EarlierLog:
    """Make the table; it is the same each time."""
    words = tomllib.loads((resources / "tour" / "earlier.toml").read_text("utf-8"))
    # Only random() is the same in every Python.
    dice = Random(6)
    days = sorted(int(_DAYS * dice.random() ** 0.8) for _ in range(CASES))
    told = [row for number, day in enumerate(days, 1) for row in _case(words, dice, number, day)]
    told.sort(key=lambda row: row[:2])
    rows = [row[1:] for row in told]
    ruined = list(rows[0])
    ruined[0], ruined[6] = f"YJ{CASES + 1:05}", _RUINED
    rows += [tuple(ruined), rows[-1]]
    text = io.StringIO(newline="")
    for line in words["preamble"]:
        text.write(line.replace("{rows}", str(len(rows))) + "\r\n")
    csv.writer(text).writerows([HEADINGS, *rows])
    return EarlierLog(text.getvalue().encode("gbk"), len(rows), len(told))


def _case(words: dict[str, Any], dice: Random, number: int, day: int) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of the case that began on a day, each behind its moment."""
    kind = _pick(dice, [one for one in words["kinds"] for _ in range(one["share"])])
    goods, shop = _pick(dice, words["goods"]), _pick(dice, words["shops"])
    title, end = _pick(dice, kind["titles"]), _pick(dice, kind["ends"])
    order = f"2108{int(dice.random() * 10**15):015}\t"
    moments = _moments(dice, _FIRST_DAY + timedelta(days=day))
    closed = moments[-1] + timedelta(minutes=15 + int(dice.random() * 30))
    for moment in moments:
        is_last = moment == moments[-1]
        agent = _pick(dice, list(words["agents"]))
        kept = dice.random() * 10 < words["agents"][agent]
        answer = "已登记，答应核实后答复。" if dice.random() < _ANSWERED else ""
        due = "" if is_last else _written(moment + timedelta(hours=24 + int(dice.random() * 30)))
        yield (
            moment,
            *(f"YJ{number:05}", _written(moment), _pick(dice, words["channels"]), agent),
            *(kind["name"], title.replace("{goods}", goods), order, shop),
            _pick(dice, kind["asked"]).replace("{goods}", goods),
            f"答复：{end}。" if is_last else answer,
            due,
            ("已完成" if kept else "待跟进") if due else "",
            *(_written(closed), end),
        )


def _moments(dice: Random, day: date) -> list[datetime]:
    count = _pick(dice, (1, 2, 2, 3, 3, 4))
    moments = []
    for number in range(count):
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=2)
        hours = _GOOD_HOURS if number == count - 1 and dice.random() < 0.6 else _HOURS
        clock = time(_pick(dice, hours), int(dice.random() * 60))
        moments.append(datetime.combine(day, clock))
        day += timedelta(days=1 + int(dice.random() * 4))
    return moments


def _written(moment: datetime) -> str:
    return f"{moment.year}/{moment.month}/{moment.day} {moment:%H:%M}"


def _pick(dice: Random, offers: Sequence[T]) -> T:
    return offers[int(dice.random() * len(offers))]
