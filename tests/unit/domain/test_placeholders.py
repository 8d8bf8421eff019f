"""Templates are filled from a fixed list of tokens, and from nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.placeholders import (
    ALIASES,
    Filled,
    Variable,
    canonical,
    defaults,
    fill,
    find,
    own_token,
    variables,
)


@pytest.mark.parametrize("name", ALIASES)
def test_each_token_is_filled_by_its_name_and_by_its_chinese_alias(name: str) -> None:
    body = f"a {{{{{name}}}}} b {{{{ {ALIASES[name]} }}}} c"
    assert fill(body, {name: "VALUE"}) == Filled("a VALUE b VALUE c", (), ())


@pytest.mark.parametrize(
    "token",
    [
        "{{order_no}}",
        "{{ order_no }}",
        "{{ORDER_NO}}",
        "{{Order_No}}",
        "{{订单号}}",
        "{{　订单号　}}",
        "｛｛订单号｝｝",
        "｛｛ order_no ｝｝",
        "{{ｏｒｄｅｒ＿ｎｏ}}",
        "{｛订单号}｝",
    ],
)
def test_ways_to_write_a_token(token: str) -> None:
    assert fill(token, {"order_no": "42"}) == Filled("42", (), ())


@pytest.mark.parametrize("name", ["商品ID", "商品id", "商品ＩＤ", "item_no"])
def test_latin_letters_of_an_alias_may_have_any_case(name: str) -> None:
    assert canonical(name) == "item_no"


@pytest.mark.parametrize(
    "raw",
    [
        "{{no_such}}",
        "{{}}",
        "{{ }}",
        "{{shop.__class__}}",
        "{{shop[0]}}",
        "{{shop!r}}",
        "{{shop:>9}}",
        "{{__class__}}",
        "{{shop|upper}}",
        "{{{shop}}}",
        "{{shop}}}",
        "{{order no}}",
        "{{\tshop}}",
        "{{7*7}}",
        "{{7*7=49}}",
        "{{shop.__class__=x}}",
        "{{=x}}",
        "{{:a|b}}",
        "{{reason}}",
        "{{reason:lost}}",
        "{{reason:}}",
        "{{reason:lost|lost}}",
        "{{reason:|=lost}}",
        "{{{reason=lost}}}",
    ],
)
def test_an_unknown_token_stays_literal_and_is_pointed_out(raw: str) -> None:
    filled = fill(f"前 {raw} 后", {"shop": "S"})
    assert filled == Filled(f"前 {raw} 后", (), (raw,))
    assert [token.name for token in find(raw)] == [None]


@pytest.mark.parametrize(
    "text", ["{shop}", "{ {shop} }", "${shop}", "%(shop)s", "{{shop", "shop}}", "{{\nshop\n}}"]
)
def test_other_braces_are_plain_text(text: str) -> None:
    assert fill(text, {"shop": "S"}) == Filled(text, (), ())


def test_what_is_missing_is_named_once_in_order_and_stays_literal() -> None:
    body = "{{买家}} {{shop}} {{amount}} {{buyer}} {{ 链接 }}"
    filled = fill(body, {"shop": "S", "amount": "", "link": "  "})
    assert filled.text == "{{买家}} S {{amount}} {{buyer}} {{ 链接 }}"
    assert filled.missing == ("buyer", "amount", "link")


def test_a_token_tells_where_it_stands() -> None:
    body = "订单 {{订单号}}，{{什么}}"
    tokens = find(body)
    assert [(token.raw, token.name) for token in tokens] == [
        ("{{订单号}}", "order_no"),
        ("{{什么}}", None),
    ]
    assert [body[token.start : token.end] for token in tokens] == [token.raw for token in tokens]


@pytest.mark.parametrize(
    ("token", "name", "choices", "default"),
    [
        ("{{order_no=}}", "order_no", (), ""),
        ("{{订单号=无}}", "order_no", (), "无"),
        ("{{快递公司=顺丰}}", "快递公司", (), "顺丰"),
        ("｛｛ 快递公司 ＝ 顺丰 ｝｝", "快递公司", (), "顺丰"),
        ("{{原因:丢件|破损}}", "原因", ("丢件", "破损"), ""),
        ("{{原因：丢件｜破损＝破损}}", "原因", ("丢件", "破损"), "破损"),
        ("{{ reason : lost | | broken = other }}", "reason", ("lost", "broken"), "other"),
        ("{{Amount:10|20}}", "amount", ("10", "20"), ""),
        ("{{link=https://a.example/?x=1|2}}", "link", (), "https://a.example/?x=1|2"),
        ("{{page:https://a|https://b}}", "page", ("https://a", "https://b"), ""),
        ("{{return address=}}", "return address", (), ""),
        ("{{ＳＫＵ=}}", "SKU", (), ""),
    ],
)
def test_defaults_choices_and_own_names(token, name, choices, default) -> None:
    (found,) = find(f"a{token}b")
    assert (found.raw, found.name) == (token, name)
    assert (found.choices, found.default) == (choices, default)


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        ("{{courier}}", "{{courier=}}"),
        ("｛｛ 快递公司 ｝｝", "{{快递公司=}}"),
        ("{{{shop}}}", "{{shop=}}"),
        ("{{}}", None),
        ("{{shop[0]}}", None),
        ("{{7*7}}", None),
    ],
)
def test_an_unknown_token_is_told_how_to_become_ones_own(raw: str, written: str | None) -> None:
    assert own_token(raw) == written


def test_a_default_stands_where_no_value_is_given() -> None:
    body = "{{快递=顺丰}} {{amount=0}} {{原因:丢件|破损}} {{时段:上午|下午=上午}}"
    filled = fill(body, {"快递": " "})
    assert filled == Filled("顺丰 0 {{原因:丢件|破损}} 上午", ("原因",), ())
    given = {"快递": "中通", "amount": "9", "原因": "没有说", "时段": "下午"}
    assert fill(body, given) == Filled("中通 9 没有说 下午", (), ())


def test_a_name_is_asked_for_once_however_often_it_stands_there() -> None:
    body = "{{快递=}} {{订单号}} {{快递:顺丰|中通=中通}} {{快递=圆通}}"
    assert variables(body) == (
        Variable("快递", ("顺丰", "中通"), "中通"),
        Variable("order_no"),
    )
    assert [variable.is_own for variable in variables(body)] == [True, False]
    assert defaults(body) == {"快递": "中通"}
    assert fill(body, {"order_no": "1"}).text == "中通 1 中通 中通"


def test_a_value_is_never_expanded_again() -> None:
    filled = fill("{{shop}} {{buyer}}", {"shop": "{{buyer}}", "buyer": "{{shop}} \\1 {0} %s"})
    assert filled == Filled("{{buyer}} {{shop}} \\1 {0} %s", (), ())


def test_names_and_aliases_are_distinct() -> None:
    every = [*ALIASES, *ALIASES.values()]
    assert len(set(every)) == len(every)
    assert canonical("") is None


@settings(deadline=None)
@given(st.text(alphabet="{}｛｝ shop_店铺名\n.=:|＝") | st.text())
def test_any_text_can_be_a_template(body: str) -> None:
    if not defaults(body):
        assert fill(body, {}).text == body
    assert "".join(token.raw for token in find(body)) == "".join(
        body[token.start : token.end] for token in find(body)
    )


@settings(deadline=None)
@given(st.text().filter(str.strip))
def test_any_value_goes_in_as_it_is(value: str) -> None:
    assert fill("a{{shop}}b", {"shop": value}).text == f"a{value}b"
