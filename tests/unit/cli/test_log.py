"""Writing contacts down from a terminal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.shops import add_shop

from .conftest import NOW, Terminal


def test_a_contact_opens_a_case_with_all_that_was_said(terminal: Terminal) -> None:
    logged = terminal.log(
        *("--title", "主图下架", "--shop", "阳光小店", "--order", "1234567890123456789"),
        *("--item", "67890123456789012345", "--at", "2026-11-21T10:00+08:00"),
        *("--said", "请说明依据 😀", "--outcome", "转审核", "--ticket", "GD20261122001"),
        *("--promised", "+2h", "--follow-up", "明天10点"),
    )
    assert (logged["case_id"], logged["contact_id"], logged["case_is_new"]) == (1, 1, True)
    case = logged["case"]
    assert case["title"] == "主图下架"
    assert case["shop"] == "阳光小店"
    assert case["order_no"] == "1234567890123456789"
    assert case["item_no"] == "67890123456789012345"
    assert case["status"] == "waiting-platform"
    assert case["opened_at"] == "2026-11-21T02:00:00Z"
    contact = logged["contact"]
    assert contact["at"] == "2026-11-21T02:00:00Z"
    assert contact["channel"] == "qianniu"
    assert contact["agent_id"] == "小蜜007"
    assert contact["said"] == "请说明依据 😀"
    assert contact["outcome"] == "转审核"
    assert contact["ticket_no"] == "GD20261122001"
    assert contact["promised_at"] == "2026-11-22T05:25:20Z"
    assert contact["follow_up_at"] == "2026-11-23T02:00:00Z"
    assert contact["follow_up_status"] == "pending"


def test_working_days_are_counted(terminal: Terminal) -> None:
    logged = terminal.log("--promised", "3个工作日")
    assert logged["contact"]["promised_at"] == "2026-11-25T03:25:20Z"


def test_what_is_logged_is_told_in_plain_words(terminal: Terminal) -> None:
    words = ["log", "--issue-type", "other", "--agent", "a", "--channel", "hotline"]
    assert terminal.done(*words, "--promised", "+2h").out == (
        "Contact 1 is logged, with the new case 1: Other\n"
        "A reply was promised by 2026-11-22 13:25.\n"
    )
    words = ["log", "--case", "1", "--agent", "a", "--channel", "other"]
    assert terminal.done(*words, "--follow-up", "2026-11-30 09:00").out == (
        "Contact 2 is logged in case 1: Other\nYou will be reminded at 2026-11-30 09:00.\n"
    )


def test_a_second_contact_joins_its_case_and_fills_what_it_lacks(terminal: Terminal) -> None:
    terminal.log("--order", "111")
    again = terminal.json(
        *("log", "--case", "1", "--agent", "小蜜008", "--channel", "ticket"),
        *("--order", "222", "--item", "333", "--status", "waiting-seller"),
    )
    assert (again["case_id"], again["contact_id"], again["case_is_new"]) == (1, 2, False)
    assert again["case"]["order_no"] == "111"
    assert again["case"]["item_no"] == "333"
    assert again["case"]["status"] == "waiting-seller"
    assert again["case"]["contact_count"] == 2


def test_a_case_may_be_named_with_its_issue_type_but_not_with_another(terminal: Terminal) -> None:
    terminal.log()
    assert terminal.log("--case", "1")["case_is_new"] is False
    words = ["log", "--issue-type", "logistics", "--agent", "a", "--channel", "other"]
    complaint = terminal.refused(*words, "--case", "1")
    assert "product-takedown" in complaint and "logistics" in complaint


def test_a_contact_answers_deadlines(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h", "--follow-up", "+3h")
    terminal.log("--case", "1", "--answers", "1", "--answers", "2")
    shown = terminal.json("show", "1")
    assert [one["done_at"] for one in shown["deadlines"]] == ["2026-11-22T03:25:20Z"] * 2
    assert shown["contacts"][0]["follow_up_status"] == "done"


@pytest.mark.parametrize(
    "content", ["第一行\r\n第二行 😀".encode(), "第一行\r\n第二行 😀".encode("gb18030")]
)
def test_what_was_said_can_come_from_standard_input(
    terminal: Terminal, type_in: Callable[[bytes], None], content: bytes
) -> None:
    type_in(content)
    assert terminal.log("--said", "-")["contact"]["said"] == "第一行\r\n第二行 😀"


def test_characters_that_no_file_takes_are_dropped(terminal: Terminal) -> None:
    said = terminal.log("--said", "a\0b\udcff", "--agent", "\ud800x")["contact"]
    assert said["said"] == "ab\ufffd"
    assert said["agent_id"].endswith("x")


def test_utf8_bytes_that_the_system_did_not_read_are_read(terminal: Terminal) -> None:
    undecoded = "退款".encode().decode("ascii", errors="surrogateescape")
    assert terminal.log("--said", undecoded)["contact"]["said"] == "退款"


def test_the_shop_is_the_current_one_unless_told(terminal: Terminal) -> None:
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    add_shop(casebook.store, "阳光小店", NOW)
    casebook.close()
    assert terminal.log()["case"]["shop"] == "阳光小店"
    assert terminal.log("--shop", "另一家")["case"]["shop"] == "另一家"


def test_the_title_is_the_issue_types_name_in_the_users_language(terminal: Terminal) -> None:
    assert terminal.log()["case"]["title"] == "Product takedown"
    assert terminal.log("--lang", "zh_CN")["case"]["title"] == "商品下架"


def test_an_unknown_issue_type_is_refused_with_what_comes_close(terminal: Terminal) -> None:
    rest = ["--agent", "a", "--channel", "other"]
    assert "product-takedown" in terminal.refused("log", "--issue-type", "takedown", *rest)
    assert "logistics" in terminal.refused("log", "--issue-type", "logistic", *rest)
    assert "logistics" in terminal.refused("log", "--issue-type", "物流", *rest)
    far = terminal.refused("log", "--issue-type", "qqqqq", *rest)
    assert far == ("There is no issue type “qqqqq”. “seller-casebook playbooks” lists them all.")


@pytest.mark.parametrize("option", ["--at", "--promised", "--follow-up"])
def test_a_time_that_cannot_be_read_is_answered_with_examples(
    terminal: Terminal, option: str
) -> None:
    words = ["log", "--issue-type", "other", "--agent", "a", "--channel", "other"]
    complaint = terminal.refused(*words, option, "某个\n时候")
    assert complaint.startswith("“某个 时候” cannot be read as a time.")
    assert "+2h" in complaint and "明天10点" in complaint and "3个工作日" in complaint
    assert terminal.json("cases") == []


def test_a_promise_before_the_contact_is_refused(terminal: Terminal) -> None:
    words = ["log", "--issue-type", "other", "--agent", "a", "--channel", "other"]
    assert "before the contact" in terminal.refused(*words, "--promised", "2026-11-01")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--issue-type", "other", "--channel", "other"], "--agent is missing."),
        (["--issue-type", "other", "--agent", "a"], "--channel is missing."),
        (["--issue-type", "other", "--agent", "a", "--channel", "phone"], "qianniu, seller-centre"),
        (["--agent", "a", "--channel", "other"], "--issue-type"),
        (["--case", "1", "--title", "t", "--agent", "a", "--channel", "other"], "--title"),
        (["--case", "one", "--agent", "a", "--channel", "other"], "“one” is not a whole number"),
        (["--status", "lost", "--agent", "a", "--channel", "other"], "waiting-platform"),
        (["--issue-type", "other", "--agent"], "--agent needs a value."),
    ],
)
def test_a_mistyped_command_is_told_in_one_line(
    terminal: Terminal, words: list[str], complaint: str
) -> None:
    said = terminal.mistyped("log", *words)
    assert complaint in said
    assert said.endswith(" --help.")


@pytest.mark.parametrize("number", ["5", "0", "9223372036854775807", "9" * 30, "-5"])
def test_a_case_that_is_not_there_is_named(terminal: Terminal, number: str) -> None:
    words = ["log", "--case", number, "--agent", "a", "--channel", "other"]
    assert terminal.refused(*words) == f"There is no case {number}."
