"""What is typed into the search field: words that a seller looks for, a key at a time."""

from __future__ import annotations

from random import Random

from desktop_app.store.connection import Store

from .sample_words import tuple_of

CHINESE = tuple_of("退款 下架 申诉 保证 物流 侵权 签收 凭证 双11 报错 羽绒 昆明 异地 补发 核实")
INITIALS = tuple_of("tk xj ss bzj wl qq fhdd jhpz dz ysbf")
AGENTS = ("xiaoer-00", "小二云杉", "agent")


def searches(store: Store, chance: Random) -> dict[str, list[str]]:
    """Return what is typed, by kind: words, pinyin initials, beginnings of numbers, agents."""
    numbers = [
        str(row[0])[: chance.randrange(3, 9)]
        for row in store.rows(
            "SELECT order_no FROM cases WHERE order_no <> '' AND deleted_at IS NULL "
            "ORDER BY substr(uid, 3) LIMIT 12"
        )
    ]
    return {
        "Chinese words": list(CHINESE),
        "pinyin initials": list(INITIALS),
        "beginnings of numbers": numbers,
        "agent IDs": list(AGENTS),
    }
