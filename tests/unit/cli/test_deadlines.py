"""What is due, put off, done, from a terminal."""

from __future__ import annotations

from datetime import timedelta

import pytest

from .conftest import NOW, Terminal


def ids(terminal: Terminal, *words: str) -> list[int]:
    return [one["id"] for one in terminal.json("due", *words)]


def test_nothing_is_due_in_an_empty_casebook(terminal: Terminal) -> None:
    assert terminal.json("due") == []
    assert terminal.done("due").out == "Nothing is due.\n"


def test_due_tells_deadlines_with_the_facts_of_their_cases(terminal: Terminal) -> None:
    terminal.log("--promised", "+2h", "--shop", "阳光小店", "--title", "主图", "--order", "12")
    terminal.time = NOW + timedelta(hours=3)
    (due,) = terminal.json("due")
    assert due | {"uid": ""} == {
        "id": 1,
        "uid": "",
        "case_id": 1,
        "contact_id": 1,
        "kind": "theirs",
        "title": "Promised reply",
        "due_at": "2026-11-22T05:25:20Z",
        "done_at": None,
        "snoozed_until": None,
        "rule_id": "",
        "started_at": None,
        "stated": False,
        "paused_at": None,
        "repeats": "",
        "group": "broken-promise",
        "case_title": "主图",
        "issue_type": "product-takedown",
        "shop": "阳光小店",
        "order_no": "12",
        "last_agent": "小蜜007",
    }


def test_due_looks_at_any_moment_and_as_far_ahead_as_told(terminal: Terminal) -> None:
    terminal.log("--promised", "+2h", "--follow-up", "+30h")
    assert ids(terminal) == []
    assert ids(terminal, "--within", "1h") == []
    assert ids(terminal, "--within", "24h") == [1]
    assert ids(terminal, "--within", "3个工作日") == [1, 2]
    assert ids(terminal, "--now", "+3h") == [1]
    assert ids(terminal, "--now", "2026-11-22T13:25:19") == []
    assert ids(terminal, "--now", "2026-11-22T13:25:20") == [1]
    assert ids(terminal, "--now", "2026-11-22T05:25:20Z") == [1]
    assert ids(terminal, "--now", "+3h", "--within", "2d") == [1, 2]
    assert "The next deadline is at 2026-11-22 13:25." in terminal.done("due").out


def test_due_groups_what_it_lists(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h", "--follow-up", "+2h")
    terminal.log("--promised", "+6h", "--follow-up", "+40h")
    words = ["due", "--now", "+4h", "--within", "3d"]
    groups = [one["group"] for one in terminal.json(*words)]
    assert groups == ["broken-promise", "overdue", "today", "next-days"]
    text = terminal.done(*words).out
    headings = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert headings == ["Overdue", "Today", "Promises not kept", "Later"]
    for words_ in (
        "3 h overdue",
        "2 h overdue",
        "2 h left",
        "1 d 12 h left",
        "#1 Product takedown",
    ):
        assert words_ in text


def test_a_list_of_any_length_is_whole(terminal: Terminal) -> None:
    from desktop_app.domain.deadline import DeadlineKind
    from desktop_app.paths import Paths, resources_dir
    from desktop_app.services.casebook import open_casebook
    from desktop_app.store.cases import refresh_derived
    from desktop_app.store.deadlines import NewDeadline, add

    terminal.log()
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    with casebook.store.transaction():
        for _ in range(501):
            add(casebook.store, NewDeadline(1, DeadlineKind.OURS, NOW, "申诉"), NOW)
        refresh_derived(casebook.store, 1, NOW)
    casebook.close()
    due = terminal.json("due")
    assert len(due) == 501
    assert due[0]["title"] == "申诉"


def test_a_closed_case_has_no_next_deadline(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h")
    terminal.done("close", "1", "--outcome", "赢了")
    assert terminal.done("due", "--lang", "en").out == "Nothing is due.\n"


def test_a_deadline_can_be_put_off(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h")
    terminal.time = NOW + timedelta(hours=2)
    put_off = terminal.json("snooze", "1", "--until", "明天10点")
    assert put_off["snoozed_until"] == "2026-11-23T02:00:00Z"
    assert terminal.json("due") == []
    assert ids(terminal, "--within", "24h") == [1]
    assert "put off until 2026-11-23 10:00" in terminal.done("due", "--within", "24h").out
    said = terminal.done("snooze", "1", "--until", "2026-11-24 09:30").out
    assert said == "Deadline 1 is put off until 2026-11-24 09:30.\n"
    assert "future" in terminal.refused("snooze", "1", "--until", "-1h")
    assert "cannot be read" in terminal.refused("snooze", "1", "--until", "soon")
    assert "--until is missing" in terminal.mistyped("snooze", "1")


def test_a_deadline_can_be_done(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h")
    assert terminal.done("done", "1").out == "Deadline 1 is done.\n"
    terminal.time = NOW + timedelta(hours=2)
    # The first time counts.
    assert terminal.json("done", "1")["done_at"] == "2026-11-22T03:25:20Z"
    assert terminal.json("due") == []
    assert "already done" in terminal.refused("snooze", "1", "--until", "+9h")


@pytest.mark.parametrize("number", ["3", "9" * 19, "9" * 40])
def test_a_deadline_that_is_not_there_is_named(terminal: Terminal, number: str) -> None:
    assert terminal.refused("done", number) == f"There is no deadline {number}."
    assert terminal.refused("snooze", number, "--until", "+1h") == f"There is no deadline {number}."


def test_a_span_has_to_lie_ahead(terminal: Terminal) -> None:
    assert "lies in the past" in terminal.refused("due", "--within", "-2h")
    assert "cannot be read" in terminal.refused("due", "--within", "a while")
    assert "cannot be read" in terminal.refused("due", "--now", "32 December")


def test_what_has_just_fallen_due_is_due_now(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h")
    for seconds, words in ((-1, "less than a minute left"), (0, "due now"), (59, "due now")):
        terminal.time = NOW + timedelta(hours=1, seconds=seconds)
        assert f"  {words}  " in terminal.done("due", "--within", "1h").out
    terminal.time = NOW + timedelta(hours=1, minutes=1)
    assert "  1 min overdue  " in terminal.done("due").out


def test_the_bare_list_ends_with_how_much_comes_within_a_week(terminal: Terminal) -> None:
    terminal.log("--promised", "+1h", "--follow-up", "+3d")
    terminal.log("--promised", "+6d", "--follow-up", "+9d")
    terminal.time = NOW + timedelta(hours=2)
    said = terminal.done("due").out
    assert said.endswith("\n\n2 more within 7 days: due --within 7d\n")
    assert ids(terminal) == [1]
    assert len(ids(terminal, "--within", "7d")) == 3
    for words in (["--within", "7d"], ["--within", "1h"], ["--all"], ["--now", "+1h"]):
        assert "more within" not in terminal.done("due", *words).out
    terminal.done("done", "2")
    terminal.done("done", "3")
    assert "more within" not in terminal.done("due").out
