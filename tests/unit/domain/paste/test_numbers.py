"""Numbers in pastes: each of one field, none changed, none that is something else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.id_number import is_id_number
from desktop_app.domain.paste.number_kinds import NUMBER_FIELDS

from .paste_samples import read, value

ORDER = "3350019283746551120"


@pytest.mark.parametrize(
    ("text", "field", "number"),
    [
        (f"订单号：{ORDER}", "order_no", ORDER),
        (f"Order ID: {ORDER}", "order_no", ORDER),
        (f"订单编号\n{ORDER}", "order_no", ORDER),
        ("订单号：３３５００１９２８３７４６５５１１２０", "order_no", ORDER),
        ("订单号 3350 0192 8374 6551 120", "order_no", ORDER),
        (f'订单编号\t="{ORDER}"', "order_no", ORDER),
        ("商品ID：712009918273", "item_no", "712009918273"),
        ("您的商品（ID:712009918273）被下架", "item_no", "712009918273"),
        ("涉及：712009918273（商品ID）", "item_no", "712009918273"),
        ("退款编号：283340917265540128", "refund_no", "283340917265540128"),
        ("违规编号 6610293388 的申诉", "notice_no", "6610293388"),
        ("工单号：GD88120031。", "ticket_no", "GD88120031"),
        ("ticket no. T-558201, please", "ticket_no", "T-558201"),
        ("包裹 SF1029384756612 没有动", "tracking_no", "SF1029384756612"),
        ("圆通快递 8830192745516", "tracking_no", "8830192745516"),
        ("EMS 单号 EA123456789CN", "tracking_no", "EA123456789CN"),
    ],
)
def test_label_and_shape_tell_what_a_number_is(text: str, field: str, number: str) -> None:
    proposal = read(text)
    assert proposal.text(field) == number
    assert [one.field for one in proposal.guesses if one.field in NUMBER_FIELDS] == [field]


@pytest.mark.parametrize(
    "text",
    [
        "订单号：3.34108E+18",
        "订单号：1E+18",
        "商品ID 7.12E+11",
        "手机 13800138000",
        "身份证 330106199001011234",
        "支付宝交易号：2026112022001485441428859977",
        "商标注册号：45120987",
        "专利号 ZL202430118822.5",
        "旺旺举证号 88120037710",
        "报错代码 E1024",
        "2026-11-20 10:00:00",
        "通知编号：2026-11-20",
        f"编号{ORDER}0000",
        "1,234,567,890,123,456,789",
    ],
)
def test_what_is_no_number_of_a_case_is_not_proposed(text: str) -> None:
    assert [one for one in read(text).guesses if one.field in NUMBER_FIELDS] == []


def test_an_identity_number_is_known_by_its_check_digit() -> None:
    assert is_id_number("11010519491231002X")
    assert not is_id_number("110105194912310021")
    assert value("11010519491231002X", "order_no") is None
    # The same length with another last digit is an order's.
    assert value("110105194912310021", "order_no") == "110105194912310021"


def test_of_several_the_first_is_proposed_and_the_others_are_kept() -> None:
    text = f"涉及订单：{ORDER}、3350019283746551121,\n3350019283746551122"
    guess = read(text).get("order_no")
    assert guess is not None
    assert guess.value == ORDER
    assert [other.value for other in guess.others] == [
        "3350019283746551121",
        "3350019283746551122",
    ]


def test_a_number_that_comes_twice_has_the_surer_field() -> None:
    text = f"{ORDER} 这笔\n退款编号：{ORDER}"
    proposal = read(text)
    assert proposal.text("refund_no") == ORDER
    assert proposal.get("order_no") is None


def test_the_number_in_a_link_is_the_items() -> None:
    link = "https://item.taobao.com/item.htm?spm=a1z10.1&id=731928374650&skuId=5011223344556"
    proposal = read(f"看下这个 {link}，被下架了")
    assert proposal.text("link") == link
    assert proposal.text("item_no") == "731928374650"
    assert read("https://rule.tmall.com/rule?id=731928374650").get("item_no") is None


_LABELS = st.sampled_from(
    ["订单号：", "商品ID:", "退款编号 ", "工单号", "运单号：", "通知编号\t", "手机", "", "编号 "]
)
_NUMBERS = st.from_regex(r"(?:SF|YT|GD|)[0-9]{4,21}", fullmatch=True)
_GAPS = st.sampled_from(["\n", " ", "，", "、", "；", "\t", " 买家说 "])


@settings(deadline=None)
@given(st.lists(st.tuples(_LABELS, _NUMBERS, _GAPS), max_size=8))
def test_no_number_is_changed_or_has_two_fields(
    parts: list[tuple[str, str, str]],
) -> None:
    text = "".join(label + number + gap for label, number, gap in parts)
    numbers = {number for _, number, _ in parts}
    found = [
        (one.value, one.field, text[one.start : one.end])
        for guess in read(text).guesses
        if guess.field in NUMBER_FIELDS
        for one in (guess, *guess.others)
    ]
    assert {number for number, _, _ in found} <= numbers
    assert len({number for number, _, _ in found}) == len(found)
    assert all(number == place for number, _, place in found)
