"""What platforms and spreadsheets do to numbers and texts is undone; what is lost is reported."""

from __future__ import annotations

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.importing.cells import (
    RuinedNumber,
    clean_number,
    clean_text,
    has_lost_digits,
    says_nothing,
)
from desktop_app.domain.importing.words import (
    IssueTypeWords,
    read_channel,
    read_follow_up,
    read_status,
)

NUMBER = "1234567890123456789"


@pytest.mark.parametrize(
    "cell",
    [
        NUMBER,
        f'="{NUMBER}"',
        f"={NUMBER}",
        f"{NUMBER}\t",
        f"'{NUMBER}",
        f'"{NUMBER}"',
        f" {NUMBER}\u3000",
        f'\'="{NUMBER}"',
        f"\ufeff{NUMBER}\r\n",
        "１２３４５６７８９０１２３４５６７８９",
        "1234 5678 9012 3456 789",
        f"{NUMBER}.0",
    ],
)
def test_a_number_is_freed_of_its_wrappings(cell: str) -> None:
    assert clean_number(cell) == NUMBER


@pytest.mark.parametrize(
    ("cell", "number"),
    [("No:YT1234567890123", "YT1234567890123"), ("TK-0012", "TK-0012"), ("007", "007")]
    + [(cell, "") for cell in ("", " ", "?", "-", "无", "N/A", "null", "#N/A", "\t")],
)
def test_other_numbers_and_cells_that_say_nothing(cell: str, number: str) -> None:
    assert clean_number(cell) == number


@pytest.mark.parametrize(
    "cell",
    [
        *("1.23457E+18", "1.23456789012345E+18", "1e+18", '="1.2E+17"'),
        *("1234567890123456768.0", "1234567890123456800.0"),
    ],
)
def test_a_number_without_its_digits_is_never_guessed(cell: str) -> None:
    with pytest.raises(RuinedNumber):
        clean_number(cell)


def test_a_column_of_rounded_numbers_is_told_from_numbers_that_end_in_zeros() -> None:
    rounded = ["1234567890123450000", "2234567890123460000", "3234567890123470000\t", "12"]
    assert has_lost_digits(rounded)
    assert not has_lost_digits([*rounded, NUMBER])
    assert not has_lost_digits(["1234567890123450000"] * 9)
    with pytest.raises(RuinedNumber):
        clean_number(rounded[0], is_rounded=True)
    assert clean_number("12", is_rounded=True) == "12"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  退款\u3000", "退款"),
        ("'=SUM(A1)", "=SUM(A1)"),
        ("'quoted'", "'quoted'"),
        ('="say ""hi"""', 'say "hi"'),
        ("=1+1", "=1+1"),
        ("two\r\nlines", "two\r\nlines"),
        ("?", ""),
        ("None", ""),
        ("没有", "没有"),
    ],
)
def test_a_text_keeps_its_inside(cell: str, text: str) -> None:
    assert clean_text(cell) == text
    assert says_nothing(cell) is (text == "")


def test_words_of_other_tables_are_understood() -> None:
    channels = ("千牛客服", "在线聊天", "Phone", "工單", "E-Mail", "flute")
    assert [read_channel(word) for word in channels] == [
        *(Channel.QIANNIU, Channel.QIANNIU, Channel.HOTLINE, Channel.TICKET, Channel.OTHER, None)
    ]
    states = ("New", "Awaiting User Info", "处理中", "已解决", "Closed", "waiting-platform", "?")
    assert [read_status(word) for word in states] == [
        *(Status.OPEN, Status.WAITING_SELLER, Status.OPEN, Status.RESOLVED, Status.CLOSED),
        *(Status.WAITING_PLATFORM, None),
    ]
    assert [read_follow_up(word) for word in ("待跟进", "Done", "无", "是", "x")] == [
        *(FollowUpStatus.PENDING, FollowUpStatus.DONE, FollowUpStatus.NONE),
        *(FollowUpStatus.PENDING, None),
    ]


def test_issue_types_by_id_by_name_and_by_what_is_usually_said() -> None:
    words = IssueTypeWords(
        [
            ("product-takedown", ("商品下架", "Product takedown")),
            ("mine", ("我的类型",)),
            ("logistics", ()),
        ]
    )
    asked = (
        "商品下架",
        "product takedown",
        "我的类型",
        "宝贝被下架了",
        "快递丢件",
        "Category 55",
        "",
    )
    assert [words.read(text) for text in asked] == [
        *("product-takedown", "product-takedown", "mine", "product-takedown", "logistics"),
        *(None, None),
    ]
