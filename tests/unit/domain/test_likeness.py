"""Templates that say nearly the same are found, and others are not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.likeness import NEARLY_THE_SAME, nearly_the_same

CHASE = (
    "商品下架，您好，商品 {{商品ID}} 的申诉已于 {{上次沟通时间}} 提交，工单 {{工单号}}。"
    "贵方承诺的答复时间为 {{承诺时间}}，目前还没有收到结果，麻烦帮忙查看处理进度，谢谢。"
)


def alike(one: str, other: str) -> float:
    """The likeness of two texts, 0 when they are not pointed out."""
    found = nearly_the_same([one, other])
    return found[0][2] if found else 0.0


@pytest.mark.parametrize(
    "other",
    [
        CHASE,
        CHASE.replace("，", ", ").replace("。", "\n"),
        CHASE.replace("{{商品ID}}", "{{ item_no }}").replace("{{工单号}}", "{{ticket_no}}"),
        CHASE.replace("{{商品ID}}", "{{商品ID=无}}"),
        CHASE.upper(),
    ],
)
def test_the_same_words_are_the_same_however_they_are_written(other: str) -> None:
    assert alike(CHASE, other) == 1.0


@pytest.mark.parametrize(
    "other",
    [
        CHASE.replace("麻烦帮忙", "请帮忙"),
        CHASE.replace("，谢谢", "，辛苦了"),
        CHASE.replace("{{承诺时间}}", "昨天"),
    ],
)
def test_a_few_other_words_are_nearly_the_same(other: str) -> None:
    assert NEARLY_THE_SAME <= alike(CHASE, other) < 1.0


@pytest.mark.parametrize(
    "other",
    [
        "订单纠纷，您好，订单 {{订单号}} 的举证材料已经提交，请帮忙查看处理进度，谢谢。",
        CHASE[: len(CHASE) // 2],
        CHASE + CHASE[::-1],
        "",
        "{{什么}}",
    ],
)
def test_other_messages_are_not_pointed_out(other: str) -> None:
    assert alike(CHASE, other) == 0.0


def test_the_most_alike_come_first_and_empty_ones_are_like_nothing() -> None:
    texts = ["", CHASE.replace("麻烦帮忙", "请帮忙"), "别的内容", CHASE, "……", CHASE + "！", ""]
    found = nearly_the_same(texts)
    assert [(low, high) for low, high, _ in found] == [(3, 5), (1, 3), (1, 5)]
    assert nearly_the_same(["好", "好", "不"]) == [(0, 1, 1.0)]


@given(st.lists(st.text(alphabet="甲乙丙ab，", max_size=12), max_size=8))
def test_every_pair_is_weighed_by_the_documented_measure(texts: list[str]) -> None:
    def pairs(text: str) -> set[str]:
        letters = ["", *text.replace("，", ""), ""]
        return {a + b for a, b in pairwise(letters)} - {""}

    expected = set()
    for high, other in enumerate(texts):
        for low, one in enumerate(texts[:high]):
            both = len(pairs(one)) + len(pairs(other))
            if pairs(one) and pairs(other):
                dice = 2 * len(pairs(one) & pairs(other)) / both
                if dice >= NEARLY_THE_SAME:
                    expected.add((low, high, dice))
    assert set(nearly_the_same(texts)) == expected
