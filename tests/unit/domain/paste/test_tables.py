"""Tables with columns parted by TABs, spaces, commas and bars, and lists of labels with values."""

from __future__ import annotations

import pytest

from desktop_app.domain.paste.proposal import PasteKind, Why

from .paste_samples import read, value

CELLS = (
    ("订单编号", "买家会员名", "退款金额", "备注", "运单号"),
    ("3350019203847561200", "星星_01", "59.90", "已发货", "SF1640927715533"),
    ("3350019203847561999", "月亮_02", "19.90", "未发货", "SF1640927715999"),
)


@pytest.mark.parametrize("gap", ["\t", "   ", ",", " | "])
def test_the_first_row_below_the_headings_is_proposed(gap: str) -> None:
    proposal = read("\n".join(gap.join(row) for row in CELLS))
    assert proposal.kind is PasteKind.TABLE
    fields = ("order_no", "buyer", "amount", "tracking_no")
    told = [guess for field in fields if (guess := proposal.get(field))]
    assert [guess.value for guess in told] == [
        "3350019203847561200",
        "星星_01",
        "59.90",
        "SF1640927715533",
    ]
    assert {guess.why for guess in told} == {Why.COLUMN}
    assert [other.value for other in told[0].others] == ["3350019203847561999"]


def test_empty_cells_keep_their_columns() -> None:
    text = "订单编号\t退款编号\t买家会员名\n\t288819203847561203\t星星_01\n"
    assert value(text, "refund_no") == "288819203847561203"
    assert value(text, "order_no") is None


def test_what_a_spreadsheet_has_shortened_is_not_proposed() -> None:
    text = "订单编号\t退款编号\n3.35E+18\t2.88E+17\n"
    assert read(text).kind is PasteKind.TABLE
    assert value(text, "order_no") is None
    assert value(text, "refund_no") is None


def test_numbers_keep_the_quotes_of_exports_away() -> None:
    text = '订单编号,退款编号\n"=""3350019203847561200""","=""288819203847561203"""\n'
    assert value(text, "order_no") == "3350019203847561200"
    assert value(text, "refund_no") == "288819203847561203"


def test_labels_and_values_below_each_other_are_a_table() -> None:
    text = "退款编号\t283340917265540128\n买家昵称\t风**子\n退款金额\t329.00\n"
    assert read(text).kind is PasteKind.TABLE
    assert value(text, "buyer") == "风**子"
    assert value(text, "amount") == "329.00"


def test_a_row_of_another_length_says_nothing_by_its_columns() -> None:
    text = (
        "买家会员名\t订单编号\n星星\t3350019203847561200\t多出来的\t5\n月亮\t3350019203847561999\n"
    )
    assert value(text, "buyer") == "月亮"
