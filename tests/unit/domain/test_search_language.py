"""The language of search, table by table: what is typed, and what it means."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.case import ACTIVE_STATUSES, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.search_completion import complete, take
from desktop_app.domain.search_language import Trouble, Typed, parse
from desktop_app.domain.search_vocabulary import Choice, Vocabulary
from desktop_app.domain.search_writing import to_text
from desktop_app.paths import resources_dir
from tests.casebooks import SHANGHAI

TABLE = PinyinTable.parse((resources_dir() / "pinyin" / "syllables.txt").read_text("utf-8"))
TODAY = date(2026, 11, 22)
VOCABULARY = Vocabulary(
    language="zh_CN",
    pinyin=TABLE,
    agents=("1234", "xiaoer-0012", "小二云舒", "小二海棠", "小二海棠2"),
    types=(
        Choice("product-takedown", "商品下架", ("product-takedown", "Product takedown")),
        Choice("product-recall", "商品召回", ("product-recall", "Product recall")),
        Choice("logistics", "物流问题", ("logistics", "Logistics")),
    ),
    statuses=(
        Choice("open", "处理中", ("open", "Open")),
        Choice("waiting-platform", "待平台答复", ("waiting-platform", "Waiting for platform")),
        Choice("closed", "已结案", ("closed", "Closed")),
    ),
    channels=(Choice("hotline", "热线电话", ("hotline", "Hotline")),),
    shops=("My Shop", "北岸户外"),
    tags=("急", "VIP"),
    outcomes=("恢复上架",),
)


def read(text: str) -> Typed:
    return parse(text, VOCABULARY, TODAY, SHANGHAI)


def day(year: int, month: int, number: int) -> datetime:
    return datetime(year, month, number, tzinfo=SHANGHAI).astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("agent:1234", CaseQuery(agent="1234")),
        ("小二：海棠", CaseQuery(agent="小二海棠")),
        ("客服:yunshu", CaseQuery(agent="小二云舒")),
        ("type:商品下架", CaseQuery(issue_type="product-takedown")),
        ("类型:spxj", CaseQuery(issue_type="product-takedown")),
        ("TYPE:LOGISTICS", CaseQuery(issue_type="logistics")),
        ('shop:"My Shop"', CaseQuery(shop="My Shop")),
        ("店铺：“My Shop", CaseQuery(shop="My Shop")),
        (
            "status:open 状态:已结案",
            CaseQuery(statuses=(Status.OPEN, Status.CLOSED)),
        ),
        ("status:active", CaseQuery(statuses=ACTIVE_STATUSES)),
        ("tag:vip 标签:急", CaseQuery(tags=("VIP", "急"))),
        ("渠道:热线", CaseQuery(channel=Channel.HOTLINE)),
        ("结果:恢复上架", CaseQuery(outcome="恢复上架")),
        ('outcome:"全额 退款"', CaseQuery(outcome="全额 退款")),
        ("outcome:退款", CaseQuery(text="退款")),
        ("outcome:none", CaseQuery(outcome="")),
        ("before:2026-06", CaseQuery(opened_until=day(2026, 6, 1))),
        ("晚于:2026年6月12日", CaseQuery(opened_from=day(2026, 6, 12))),
        ("早于:今天", CaseQuery(opened_until=day(2026, 11, 22))),
        (
            "opened:2025",
            CaseQuery(opened_from=day(2025, 1, 1), opened_until=day(2026, 1, 1)),
        ),
        (
            "时间:上月",
            CaseQuery(opened_from=day(2026, 10, 1), opened_until=day(2026, 11, 1)),
        ),
        ("after:12月", CaseQuery(opened_from=day(2025, 12, 1))),
        ("订单:8812 退款", CaseQuery(text="退款 8812")),
        ("http://a.cn 10:30 foo:bar", CaseQuery(text="http://a.cn 10:30 foo:bar")),
        ('AND OR "quoted* NEAR(', CaseQuery(text='AND OR "quoted* NEAR(')),
    ],
)
def test_each_filter_is_understood_in_both_languages(text: str, query: CaseQuery) -> None:
    typed = read(text)
    assert (typed.query, typed.problems) == (query, ())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("agent:", Trouble.UNFINISHED),
        ("before:2026-", Trouble.UNFINISHED),
        ("before:2026-13", Trouble.UNFINISHED),
        ("after:2026-02-30", Trouble.UNFINISHED),
        ("agent:4711", Trouble.UNKNOWN),
        ("tag:nothing", Trouble.UNKNOWN),
        ("type:商品", Trouble.SEVERAL),
    ],
)
def test_a_filter_that_is_half_typed_does_not_empty_the_list(text: str, why: Trouble) -> None:
    typed = read(f"退款 {text}")
    assert typed.query == CaseQuery(text="退款")
    assert [(problem.id, problem.start, problem.end) for problem in typed.problems] == [
        (why, 3, 3 + len(text))
    ]


def test_of_two_agents_the_last_counts_and_it_is_said() -> None:
    typed = read("agent:1234 agent:小二云舒")
    assert typed.query.agent == "小二云舒"
    assert [problem.id for problem in typed.problems] == [Trouble.TWICE]
    assert [one.value for one in typed.filters] == ["小二云舒"]


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_anything_at_all_can_be_typed(text: str) -> None:
    typed = read(f"{text} agent:1234")
    for start, end in (
        *((one.start, one.end) for one in typed.filters),
        *((one.start, one.end) for one in typed.problems),
    ):
        assert 0 <= start < end
    complete(text, len(text), VOCABULARY, TODAY)


@pytest.mark.parametrize(
    "query",
    [
        CaseQuery(),
        CaseQuery(
            statuses=(Status.OPEN,),
            issue_type="product-takedown",
            shop="My Shop",
            agent="小二海棠",
            tags=("急",),
            channel=Channel.HOTLINE,
            outcome="恢复上架",
            opened_from=day(2026, 6, 1),
            opened_until=day(2026, 7, 1),
            text="退款 超时",
        ),
        CaseQuery(opened_from=day(2026, 6, 3), outcome=""),
        CaseQuery(opened_until=day(2026, 6, 3), statuses=ACTIVE_STATUSES),
    ],
)
def test_a_query_is_written_so_that_it_is_read_the_same(query: CaseQuery) -> None:
    assert read(to_text(query, VOCABULARY, SHANGHAI)).query == query


@pytest.mark.parametrize(
    ("typed", "best", "line"),
    [
        ("xe", "小二:", "小二:"),
        ("退款 ty", "类型:", "退款 类型:"),
        ("类型:spx", "商品下架", "类型:商品下架 "),
        ("shop:my", "My Shop", 'shop:"My Shop" '),
        ("agent:haitang", "小二海棠", "agent:小二海棠 "),
        ("before:2026-0", "2026-09", "before:2026-09 "),
        ("结果:", "恢复上架", '结果:"恢复上架" '),
    ],
)
def test_keys_and_values_are_completed(typed: str, best: str, line: str) -> None:
    found = complete(typed, len(typed), VOCABULARY, TODAY)
    assert found.options[0].label == best
    assert take(typed, found, found.options[0]) == (line, len(line))


def test_words_are_no_keys() -> None:
    assert complete("退款", 2, VOCABULARY, TODAY).options == ()
    assert complete("", 0, VOCABULARY, TODAY).options == ()
