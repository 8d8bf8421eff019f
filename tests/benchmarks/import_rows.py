"""Writes a wide CSV of contacts, as a seller's own table has them: the same rows every time.

Run it as ``python -m tests.benchmarks.import_rows FILE ROWS``.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from .sample_words import ISSUE_TYPES, SHOPS, Writer

HEADINGS = (
    *("案件编号", "问题类型", "沟通时间", "客服ID", "沟通内容", "处理结果", "跟进状态", "沟通渠道"),
    *("店铺", "订单号", "商品ID", "工单号", "承诺回复时间", "标题", "状态", "发生时间", "结案时间"),
    "金额",
)
_ISSUE_NAMES = {
    **{"order-dispute": "订单纠纷", "refund-aftersale": "退款售后", "product-takedown": "商品下架"},
    **{"logistics": "物流问题", "penalty-appeal": "违规处罚申诉", "funds-deposit": "资金与保证金"},
    **{
        "fake-transaction": "虚假交易申诉",
        "ip-complaint": "知识产权投诉",
        "fake-goods": "售假申诉",
    },
    **{"account-anomaly": "账户异常", "system-failure": "系统故障", "promotion": "大促活动"},
    **{"policy-change": "政策变更", "new-shop": "新店入驻", "other": "其他"},
}
_CHANNELS = ("千牛客服", "千牛客服", "卖家中心", "订单页面", "工单", "热线")
_BEGIN = datetime(2020, 1, 1, 9)
_SPAN = timedelta(days=6 * 365)
# Cases that go on at the same time, so that their rows stand among one another.
_AT_ONCE = 40
_CONTACTS = (1, 2, 3, 4, 4, 5, 6, 7)
_STILL_OPEN = 0.02
_SAMPLES = 20_000


def write_rows(path: Path, rows: int) -> int:
    """Write a table with that many rows, about a quarter as many cases; return its size in bytes.

    It takes a few seconds for a million rows.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(HEADINGS)
        writer.writerows(_rows(rows))
    return path.stat().st_size


def _rows(rows: int) -> Iterator[list[str]]:
    chance = Random(20261122)
    said, outcomes, titles, agents = _words(chance)
    written = case = 0
    while written < rows:
        waiting = []
        for _ in range(_AT_ONCE):
            case += 1
            begin = _BEGIN + _SPAN * min(written / rows, 1.0)
            waiting += list(_case(chance, case, begin, said, outcomes, titles, agents))
        waiting.sort(key=lambda row: row[2])
        yield from waiting[: rows - written]
        written += len(waiting)


def _words(chance: Random) -> tuple[list[str], list[str], list[tuple[str, str]], list[str]]:
    writer = Writer(chance)
    said = [writer.said() for _ in range(_SAMPLES)]
    outcomes = [writer.outcome() for _ in range(1_000)]
    kinds = chance.choices(list(ISSUE_TYPES), list(ISSUE_TYPES.values()), k=_SAMPLES)
    titles = [(_ISSUE_NAMES[kind], writer.title(kind)) for kind in kinds]
    return said, outcomes, titles, [writer.agent() for _ in range(2_000)]


def _case(
    chance: Random,
    number: int,
    begin: datetime,
    said: list[str],
    outcomes: list[str],
    titles: list[tuple[str, str]],
    agents: list[str],
) -> Iterator[list[str]]:
    pick = chance.random
    count = _CONTACTS[int(pick() * len(_CONTACTS))]
    kind, title = titles[int(pick() * len(titles))]
    at = begin + timedelta(seconds=int(pick() * 86_400))
    opened = f"{at:%Y-%m-%d %H:%M}"
    closed = "" if pick() < _STILL_OPEN else f"{at + timedelta(days=count + 1):%Y-%m-%d %H:%M}"
    order, item = str(int(pick() * 9e18 + 1e18)), str(int(pick() * 9e11 + 1e11))
    amount = f"{int(pick() * 100_000) / 100:.2f}"
    shop = SHOPS[int(pick() * len(SHOPS))]
    for step in range(count):
        moment = at + timedelta(seconds=int((step + pick()) * 80_000))
        is_promised = pick() < 0.1
        yield [
            *(f"AJ{number:08d}", kind, f"{moment:%Y-%m-%d %H:%M:%S}"),
            *(agents[int(pick() * len(agents))], said[int(pick() * len(said))] + str(number)),
            *(outcomes[int(pick() * len(outcomes))], "已完成" if closed else "待跟进"),
            *(_CHANNELS[int(pick() * len(_CHANNELS))], shop, order, item),
            f"GD{int(pick() * 1e10):010d}" if pick() < 0.3 else "",
            f"{moment + timedelta(days=1):%Y-%m-%d %H:%M}" if is_promised else "",
            *(title, "已结案" if closed else "处理中", opened, closed),
            amount,
        ]


if __name__ == "__main__":
    print(write_rows(Path(sys.argv[1]), int(sys.argv[2])))
