"""Reading, closing and checking cases from a terminal."""

from __future__ import annotations

import pytest

from desktop_app.cli.layout import width
from desktop_app.paths import Paths, resources_dir
from desktop_app.services import cases
from desktop_app.services.casebook import open_casebook

from .conftest import NOW, Terminal

CASE_KEYS = {
    *("id", "uid", "issue_type", "title", "status", "outcome", "shop", "order_no", "item_no"),
    *("opened_at", "closed_at", "next_deadline"),
}
CONTACT_KEYS = {
    *("id", "at", "channel", "agent_id", "said", "outcome", "ticket_no"),
    *("promised_at", "follow_up_at", "follow_up_status"),
}
DEADLINE_KEYS = {"id", "case_id", "kind", "title", "due_at", "done_at", "snoozed_until"}
ITEM_KEYS = {"id", "item_id", "title", "required", "state", "note", "perishes_at"}


def test_an_empty_casebook_says_so(terminal: Terminal) -> None:
    assert terminal.json("cases") == []
    assert "seller-casebook log" in terminal.done("cases").out
    assert terminal.done("cases", "--search", "退款").out == "No case fits.\n"


def test_cases_have_the_promised_keys(terminal: Terminal) -> None:
    terminal.log("--promised", "+2h", "--follow-up", "+1h")
    (case,) = terminal.json("cases")
    assert case.keys() >= CASE_KEYS
    assert (case["id"], case["closed_at"]) == (1, None)
    following = case["next_deadline"]
    assert following.keys() >= DEADLINE_KEYS
    assert (following["kind"], following["due_at"]) == ("follow-up", "2026-11-22T04:25:20Z")
    terminal.log()
    assert terminal.json("cases")[0]["next_deadline"] is None


def test_a_deadline_that_is_put_off_is_not_the_next_one(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h", "--follow-up", "+2h")
    terminal.done("snooze", "1", "--until", "+5h")
    assert terminal.json("cases")[0]["next_deadline"]["id"] == 2


def test_cases_can_be_chosen(terminal: Terminal) -> None:
    terminal.log("--said", "退款一直没到账")
    terminal.log("--promised", "+1h", issue_type="logistics")
    terminal.log(issue_type="other")
    terminal.done("close", "3", "--outcome", "已解决")

    def ids(*words: str) -> list[int]:
        return [case["id"] for case in terminal.json("cases", *words)]

    assert ids() == [3, 2, 1]
    assert ids("--status", "waiting-platform") == [2]
    assert ids("--status", "waiting-platform", "--status", "closed") == [3, 2]
    assert ids("--issue-type", "logistics") == [2]
    assert ids("--search", "退款") == [1]
    assert ids("--search", "tk") == [1]
    assert ids("--limit", "2") == [3, 2]
    assert "2 of 3" in terminal.done("cases", "--limit", "2").out


def test_a_long_list_is_read_whole(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.cli.case_commands._PART", 2)
    for _ in range(5):
        terminal.log()
    assert [case["id"] for case in terminal.json("cases")] == [5, 4, 3, 2, 1]
    assert [case["id"] for case in terminal.json("cases", "--limit", "3")] == [5, 4, 3]
    assert len(terminal.json("cases", "--limit", "9" * 25)) == 5


def test_an_unknown_filter_is_told(terminal: Terminal) -> None:
    assert "product-takedown" in terminal.refused("cases", "--issue-type", "takedown")
    assert "waiting-seller" in terminal.mistyped("cases", "--status", "waiting")
    assert "--limit" in terminal.mistyped("cases", "--limit", "0")
    assert "--limit" in terminal.mistyped("cases", "--limit", "many")


def test_a_list_stays_straight_with_chinese_in_it(terminal: Terminal) -> None:
    terminal.log("--title", "甲")
    terminal.log("--title", "b", "--agent", "agent-with-a-long-name", issue_type="other")
    header, second, first = terminal.done("cases", "--lang", "en").out.splitlines()
    assert [header.index("Case"), second.index("b", 60)] == [len(second) - 1] * 2
    assert "小蜜007" in first and width(first.removesuffix("甲")) == len(second) - 1


def test_show_tells_all_about_a_case(terminal: Terminal) -> None:
    terminal.log("--said", "说了", "--promised", "+2h", "--order", "1234567890123456789")
    shown = terminal.json("show", "1")
    assert shown.keys() >= CASE_KEYS | {"contacts", "deadlines", "checklist", "events"}
    assert shown["contacts"][0].keys() >= CONTACT_KEYS
    assert shown["deadlines"][0].keys() >= DEADLINE_KEYS
    assert shown["deadlines"][0]["title"] == "Promised reply"
    assert shown["checklist"][0].keys() >= ITEM_KEYS
    assert [event["kind"] for event in shown["events"]] == ["opened", "status"]
    assert shown["next_deadline"] == shown["deadlines"][0]

    text = terminal.done("show", "1").out
    for words in ("1234567890123456789", "说了", "小蜜007", "2 h left", "[ ]", "Qianniu support"):
        assert words in text


def test_show_gives_no_control_characters_to_the_terminal(terminal: Terminal) -> None:
    terminal.log("--title", "a\x1b[31mb", "--said", "one\ntwo\x1b[2J\x07")
    text = terminal.done("show", "1").out
    assert "\x1b" not in text and "\x07" not in text
    assert "    one\n    two" in text


def test_moments_follow_the_time_zone_of_the_computer(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    terminal.log("--at", "2026-07-01T12:00Z")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    text = terminal.done("show", "1").out
    # In summer two hours ahead of UTC, though it is winter now.
    assert "2026-07-01 14:00" in text
    logged = terminal.log("--at", "2026-07-01T14:00")
    assert logged["contact"]["at"] == "2026-07-01T12:00:00Z"


def test_closing_needs_an_outcome(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h")
    assert "--outcome is missing" in terminal.mistyped("close", "1")
    assert "outcome" in terminal.refused("close", "1", "--outcome", " ")
    closed = terminal.json("close", "1", "--outcome", "已恢复上架")
    assert (closed["status"], closed["outcome"]) == ("closed", "已恢复上架")
    assert closed["closed_at"] == "2026-11-22T03:25:20Z"
    assert closed["next_deadline"] is None
    assert "already closed" in terminal.refused("close", "1", "--outcome", "x")


def test_closing_is_told_in_one_line(terminal: Terminal) -> None:
    terminal.log()
    assert terminal.done("close", "1", "--outcome", "a\nb").out == "Case 1 is closed: a b\n"


@pytest.mark.parametrize("command", [["show"], ["close", "--outcome", "x"], ["checklist"]])
@pytest.mark.parametrize("number", ["7", "1234567890123456789", "9" * 19, "9" * 40])
def test_a_case_that_is_not_there_is_named(
    terminal: Terminal, command: list[str], number: str
) -> None:
    assert terminal.refused(*command, number) == f"There is no case {number}."


def test_a_checklist_is_shown_and_ticked(terminal: Terminal) -> None:
    terminal.log()
    items = terminal.json("checklist", "1")
    assert items[0].keys() >= ITEM_KEYS
    assert {item["state"] for item in items} == {"missing"}
    by_id = terminal.json("checklist", "1", "--tick", items[0]["item_id"])
    assert [item["state"] for item in by_id][:2] == ["have", "missing"]
    by_title = terminal.json("checklist", "1", "--tick", items[1]["title"])
    assert [item["state"] for item in by_title][:2] == ["have", "have"]
    text = terminal.done("checklist", "1").out
    assert text.count("[x]") == 2
    assert f"2 of {len(items)} ready" in text
    assert "no checklist item" in terminal.refused("checklist", "1", "--tick", "nothing")
    assert terminal.json("cases")[0]["checklist_done"] == 2


def test_a_case_in_the_trash_can_be_read_but_not_changed(terminal: Terminal) -> None:
    terminal.log()
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    cases.trash_case(casebook.store, 1, NOW)
    casebook.close()
    assert terminal.json("cases") == []
    assert terminal.json("show", "1")["deleted_at"] == "2026-11-22T03:25:20Z"
    assert "trash" in terminal.done("show", "1").out
    assert "trash" in terminal.refused("close", "1", "--outcome", "x")
