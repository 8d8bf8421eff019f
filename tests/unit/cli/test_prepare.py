"""``prepare``: what to know before the next contact, in a terminal."""

from __future__ import annotations

from .conftest import Terminal

PARTS = ["last-answer", "promised", "sent", "outcome", "asked-for"]


def test_the_card_has_five_lines_of_story(terminal: Terminal) -> None:
    terminal.log("--said", "质检报告已发", "--outcome", "转审核", "--promised", "+2h")
    card = terminal.json("prepare", "1")
    assert [line["part"] for line in card["story"]] == PARTS
    assert all(line["heading"] and line["text"] for line in card["story"])
    assert card["last_answer"]["agent_id"] == "小蜜007"
    assert (card["promise"]["state"], card["promise"]["by_seconds"]) == ("not-due", 7200)
    assert card["promises"] == {"not-due": 1}
    assert (card["contacts"], card["files"], card["appeals"]) == (1, 0, [])
    assert card["agents"] == [
        {"agent_id": "小蜜007", "contacts": 1, "last_at": "2026-11-22T03:25:20Z"}
    ]
    assert (card["agent_changed"], card["agent_before"]) == (False, "")


def test_the_card_says_how_to_begin(terminal: Terminal) -> None:
    terminal.log(issue_type="account-anomaly")
    card = terminal.json("prepare", "1")
    (playbook,) = (one for one in terminal.json("playbooks") if one["id"] == "account-anomaly")
    assert card["first_line"] == playbook["first_line"]
    assert card["department"] == playbook["department"]
    assert card["channels"] == playbook["channels"]
    assert card["hotline"] == ""
    assert "No hotline number ships" in terminal.done("prepare", "1").out


def test_related_cases_say_what_they_share_and_how_they_ended(terminal: Terminal) -> None:
    terminal.log("--order", "3589021764410927365")
    terminal.done("close", "1", "--outcome", "撤销处罚")
    terminal.log("--order", "3589021764410927365")
    (found,) = terminal.json("prepare", "2")["precedents"]
    assert (found["case_id"], found["matches"], found["outcome"]) == (1, ["order"], "撤销处罚")
    told = terminal.done("prepare", "2").out
    assert "same order" in told and "撤销处罚" in told


def test_hearsay_is_marked_as_such_until_there_is_data(terminal: Terminal) -> None:
    terminal.log()
    hours = terminal.json("prepare", "1")["best_hours"]
    assert (hours["hearsay"], hours["known_from"], hours["contacts"]) == (True, "hearsay", 1)
    assert "Hearsay, unverified." in terminal.done("prepare", "1").out
    for _ in range(19):
        terminal.log()
    hours = terminal.json("prepare", "1")["best_hours"]
    assert (hours["hearsay"], hours["known_from"], hours["contacts"]) == (False, "all-shops", 20)
    assert "Hearsay" not in terminal.done("prepare", "1").out


def test_a_long_text_is_told_in_short(terminal: Terminal) -> None:
    terminal.log("--said", "说" * 900, "--outcome", "第一行\n第二行")
    lines = {line["part"]: line for line in terminal.json("prepare", "1")["story"]}
    assert len(lines["sent"]["more"]) < 250
    assert "第一行 第二行" in lines["outcome"]["text"]


def test_a_case_that_is_not_there(terminal: Terminal) -> None:
    assert "404" in terminal.refused("prepare", "404")
