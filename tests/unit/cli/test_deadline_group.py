"""``deadline add`` and ``deadline list``, and deadlines that ask again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_app.domain.case import EventKind
from desktop_app.paths import Paths, resources_dir
from desktop_app.services import clocks, deadlines, promotions
from desktop_app.services.casebook import open_casebook
from desktop_app.services.promotion_calendar import promotion_calendar
from desktop_app.store import events

from .conftest import NOW, Terminal


@pytest.fixture
def ip_case(terminal: Terminal) -> Terminal:
    """A terminal with case 1, a complaint about someone's rights."""
    terminal.log("--title", "商标", issue_type="ip-complaint")
    return terminal


def test_a_deadline_gets_a_time_of_its_own(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--kind", "ours", "--title", "申诉", "--due", "11-25 10:00"]
    added = ip_case.done(*words)
    assert added.out == (
        "Deadline 1 is added to case 1: My deadline – 申诉\nDue: 2026-11-25 10:00 (2 d 22 h left)\n"
    )
    (listed,) = ip_case.json("deadline", "list", "1")
    assert (listed["kind"], listed["title"]) == ("ours", "申诉")
    assert (listed["due_at"], listed["state"]) == ("2026-11-25T02:00:00Z", "open")
    assert (listed["rule"], listed["missing_holiday_list"]) == (None, None)


def test_the_platforms_countdown_is_understood(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--kind", "theirs", "--due", "还剩 2天3小时"]
    assert ip_case.json(*words)["due_at"] == "2026-11-24T06:25:20Z"


def test_a_rule_gives_kind_title_and_time(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--rule", "appeal", "--from", "2026-11-20T10:00"]
    added = ip_case.json(*words)
    # Friday and three working days: Wednesday.
    assert added["due_at"] == "2026-11-25T02:00:00Z"
    assert added["started_at"] == "2026-11-20T02:00:00Z"
    assert (added["kind"], added["title"], added["rule_id"]) == (
        "ours",
        "Submit the appeal",
        "appeal",
    )
    assert (added["rule"]["amount"], added["rule"]["unit"]) == (3, "working-days")
    assert added["rule"]["source"]["grade"] == "B"


def test_rule_source_and_grade_are_shown(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--rule", "appeal", "--from", "2026-11-20T10:00"]
    added = ip_case.done(*words).out
    origin = "Counted from 2026-11-20 10:00: 3 working days from: complaint notice received (grade"
    assert "added to case 1: My deadline – Submit the appeal\n" in added
    assert f"{origin} B, aikaitao.com/ask, checked " in added
    listed = ip_case.done("deadline", "list", "1").out
    assert origin in listed and "2 d 22 h left" in listed
    ticket = ["deadline", "add", "1", "--rule", "ticket-answer", "--from", "now"]
    assert "(unverified, checked" in ip_case.done(*ticket).out


@pytest.mark.parametrize(
    ("words", "has_rule"),
    [
        (["--rule", "appeal", "--from", "2026-11-20T10:00"], True),
        (["--kind", "ours", "--title", "申诉", "--due", "11-25 10:00"], False),
    ],
)
def test_a_countdown_overrides_only_a_rule_that_there_is(
    ip_case: Terminal, words: list[str], has_rule: bool
) -> None:
    ip_case.done("deadline", "add", "1", *words)
    casebook = open_casebook(Paths(ip_case.data_dir), resources_dir(), NOW)
    due_at = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
    deadlines.set_stated(casebook.store, 1, due_at, NOW)
    casebook.close()
    listed = ip_case.done("deadline", "list", "1").out
    assert "2026-11-26 10:00" in listed
    assert ("countdown overrides the rule" in listed) is has_rule


def test_a_rule_that_runs_is_counted_anew(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--rule", "appeal", "--from"]
    ip_case.done(*words, "2026-11-20T10:00")
    again = ip_case.done(*words, "2026-11-23T10:00", "--title", "交申诉材料").out
    assert "Deadline 1 of case 1 is counted anew: My deadline – 交申诉材料\n" in again
    (listed,) = ip_case.json("deadline", "list", "1")
    assert (listed["title"], listed["due_at"]) == ("交申诉材料", "2026-11-26T02:00:00Z")


@pytest.mark.parametrize(
    "words",
    [
        ["--rule", "appeal", "--from", "2035-12-30 10:00"],
        ["--kind", "ours", "--due", "3个工作日"],
        ["--every-workday", "10:00"],
    ],
)
def test_a_missing_holiday_list_is_told(ip_case: Terminal, words: list[str]) -> None:
    ip_case.time = datetime(2035, 12, 28, 2, tzinfo=UTC)
    added = ip_case.done("deadline", "add", "1", *words).out
    assert added.count("The holiday list for 2035 is missing: Monday to Friday were counted.") == 1
    assert ip_case.json("deadline", "add", "1", *words)["missing_holiday_list"] == 2035


def test_the_kind_of_a_rule_is_its_own(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--rule", "appeal", "--from", "now", "--kind"]
    assert ip_case.refused(*words, "theirs") == (
        "The rule appeal is for the kind ours, not theirs. Leave out --kind."
    )
    assert ip_case.json("deadline", "list", "1") == []
    assert ip_case.json(*words, "ours")["kind"] == "ours"


def test_an_unknown_rule_is_answered_with_the_known_ones(ip_case: Terminal) -> None:
    complaint = ip_case.refused("deadline", "add", "1", "--rule", "nope", "--from", "now")
    assert "“nope”" in complaint and "appeal, appeal-review" in complaint


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ([], "Give one of --due, --rule and --every-workday."),
        (["--due", "+1h", "--rule", "appeal"], "Give one of --due, --rule and --every-workday."),
        (["--due", "+1h", "--every-workday", "9:00"], "Give one of"),
        (["--rule", "appeal"], "--rule and --from go together."),
        (["--kind", "ours", "--due", "+1h", "--from", "now"], "--rule and --from go together."),
        (["--due", "+1h"], "--due needs --kind."),
        (["--kind", "mine", "--due", "+1h"], "--kind: “mine” is none of: ours"),
        (["--every-workday", "25:00"], "--every-workday: “25:00” is not a time of day."),
        (["--every-workday", "9:00", "--kind", "ours"], "is a follow-up; leave out --kind."),
    ],
)
def test_options_have_to_fit(ip_case: Terminal, words: list[str], complaint: str) -> None:
    assert complaint in ip_case.mistyped("deadline", "add", "1", *words)
    assert ip_case.json("deadline", "list", "1") == []


@pytest.mark.parametrize("number", ["3", "9" * 40])
def test_a_case_that_is_not_there_is_named(terminal: Terminal, number: str) -> None:
    add = ["deadline", "add", number, "--kind", "ours", "--due", "+1h"]
    assert terminal.refused(*add) == f"There is no case {number}."
    assert terminal.refused("deadline", "list", number) == f"There is no case {number}."


def test_a_time_that_cannot_be_read_is_told(ip_case: Terminal) -> None:
    add = ["deadline", "add", "1"]
    assert "cannot be read" in ip_case.refused(*add, "--kind", "ours", "--due", "soon")
    assert "cannot be read" in ip_case.refused(*add, "--rule", "appeal", "--from", "soon")


def test_the_group_needs_a_command(terminal: Terminal) -> None:
    assert terminal.mistyped("deadline").startswith("Say which: add, list.")
    assert terminal.mistyped("deadline", "nope").startswith("There is no command nope.")
    page = terminal.done("deadline", "--help").out
    assert "add" in page and "list" in page and "--lang" in page
    page = terminal.done("deadline", "add", "--help").out
    assert "--rule ID" in page and "--data-dir DIR" in page


def test_common_options_stand_anywhere(ip_case: Terminal) -> None:
    folder = str(ip_case.data_dir)
    for words in (
        ["deadline", "list", "1", "--data-dir", folder],
        ["deadline", "--data-dir", folder, "list", "1"],
        ["--data-dir", folder, "deadline", "list", "1"],
    ):
        assert ip_case.type_plain(*words).out == "Case 1 has no deadlines.\n"


def test_the_list_tells_where_each_stands(ip_case: Terminal) -> None:
    add = ["deadline", "add", "1", "--kind"]
    ip_case.done(*add, "ours", "--title", "a", "--due", "-1h")
    ip_case.done(*add, "ours", "--title", "b", "--due", "+1h")
    ip_case.done(*add, "follow-up", "--title", "c", "--due", "-30m")
    ip_case.done("snooze", "3", "--until", "+2h")
    ip_case.done(*add, "follow-up", "--title", "d", "--due", "-10m")
    ip_case.done("done", "4")
    ip_case.done(*add, "theirs", "--title", "e", "--due", "+5h")
    log = ["log", "--case", "1", "--agent", "小蜜", "--channel", "other"]
    ip_case.done(*log, "--status", "waiting-seller")
    listed = ip_case.json("deadline", "list", "1")
    assert {one["title"]: one["state"] for one in listed} == {
        "a": "overdue",
        "b": "open",
        "c": "snoozed",
        "d": "done",
        "e": "paused",
    }
    text = ip_case.done("deadline", "list", "1").out
    for words in (
        "1 h overdue",
        "1 h left",
        "put off until 2026-11-22 13:25",
        "done 2026-11-22 11:25",
        "stands still since 2026-11-22 11:25",
    ):
        assert words in text
    assert "stands still since" in ip_case.done("show", "1").out


def test_deadlines_of_a_closed_case_are_said_to_rest(ip_case: Terminal) -> None:
    ip_case.done("close", "1", "--outcome", "赢了")
    added = ip_case.done("deadline", "add", "1", "--kind", "ours", "--due", "+1h").out
    assert "Case 1 is closed: its deadlines rest.\n" in added
    assert "Case 1 is closed: its deadlines rest.\n" in ip_case.done("deadline", "list", "1").out


def test_one_asks_again_on_every_workday_until_it_ends(ip_case: Terminal) -> None:
    words = ["deadline", "add", "1", "--every-workday", "10:00", "--title", "催回复"]
    added = ip_case.done(*words).out
    # Today is a Sunday.
    assert "added to case 1: Follow-up – 催回复\nDue: 2026-11-23 10:00 (" in added
    assert "asks again every workday at 10:00 Beijing time\n" in added
    ip_case.time = datetime(2026, 11, 23, 3, tzinfo=UTC)
    assert "#1 商标 – 催回复 · asks again every workday at 10:00" in ip_case.done("due").out
    assert ip_case.done("done", "1").out == (
        "Deadline 1 is done for this time and asks again at 2026-11-24 10:00. --for-good ends it.\n"
    )
    (listed,) = ip_case.json("deadline", "list", "1")
    assert (listed["repeats"], listed["state"]) == ("workdays 10:00", "open")
    assert ip_case.done("done", "1", "--for-good").out == "Deadline 1 is done.\n"
    assert ip_case.json("deadline", "list", "1")[0]["state"] == "done"


def test_for_good_ends_any_deadline(ip_case: Terminal) -> None:
    ip_case.done("deadline", "add", "1", "--kind", "ours", "--due", "-1h")
    assert ip_case.json("done", "1", "--for-good")["done_at"] == "2026-11-22T03:25:20Z"


def test_due_lists_the_whole_agenda(ip_case: Terminal) -> None:
    add = ["deadline", "add", "1", "--kind", "ours", "--due"]
    ip_case.done(*add, "-1h")
    ip_case.done(*add, "2027-11-22")
    assert [one["id"] for one in ip_case.json("due")] == [1]
    assert [one["id"] for one in ip_case.json("due", "--all")] == [1, 2]
    assert "Give either --within or --all." in ip_case.mistyped("due", "--all", "--within", "1h")


def test_a_promotions_reminder_has_no_case(terminal: Terminal) -> None:
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    promotions.plan(casebook.store, promotion_calendar(resources_dir()), "en", NOW)
    casebook.close()
    terminal.time = datetime(2026, 12, 9, 12, tzinfo=UTC)
    (due,) = terminal.json("due")
    assert (due["case_id"], due["title"]) == (None, "Double 12: ask about the rules")
    text = terminal.done("due").out
    assert "Follow-up  Double 12: ask about the rules\n" in text
    assert "None" not in text and "#" not in text


def test_the_history_tells_what_happened_and_when(ip_case: Terminal) -> None:
    casebook = open_casebook(Paths(ip_case.data_dir), resources_dir(), NOW)
    happened_at = datetime(2026, 11, 20, 2, tzinfo=UTC)
    clocks.start_clocks(
        casebook.store, casebook.playbooks, 1, ["appeal"], happened_at, "zh_CN", NOW
    )
    with casebook.store.transaction():
        events.add(casebook.store, 1, EventKind.HAPPENED, "from a newer program", NOW)
    casebook.close()
    history = ip_case.done("show", "1").out.split("History\n")[1]
    assert "  2026-11-22 11:25  收到投诉通知        2026-11-20 10:00\n" in history
    assert "  2026-11-22 11:25  Something happened  from a newer program\n" in history
