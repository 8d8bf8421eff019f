"""Playbooks, messages and reports from a terminal."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop_app.domain.playbook import Stage
from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import open_casebook
from desktop_app.services.templates import add_template

from .conftest import NOW, Terminal


def add_own_template(terminal: Terminal, body: str) -> str:
    casebook = open_casebook(Paths(terminal.data_dir), resources_dir(), NOW)
    template = add_template(casebook.store, "product-takedown", Stage.OTHER, "自己的", body, NOW)
    casebook.close()
    return template.id


def test_playbooks_are_listed_with_all_they_know(terminal: Terminal) -> None:
    playbooks = terminal.json("playbooks")
    assert len(playbooks) == 15
    first = playbooks[0]
    assert (first["id"], first["name"]) == ("product-takedown", "Product takedown")
    assert first["channels"][0] == "qianniu"
    assert first["checklist"][0]["title"]
    assert {template["stage"] for template in first["templates"]} >= {
        *("first-contact", "chase", "escalate"),
    }
    facts = [
        fact
        for playbook in playbooks
        for fact in (*playbook["deadlines"], *playbook["tips"], *playbook["facts"])
    ]
    assert facts
    for fact in facts:
        source = fact["source"]
        assert source["grade"] in ("A", "A-", "B", "unverified") and source["checked"]
        assert source["address"] or source["grade"] == "unverified"


def test_playbooks_speak_the_users_language(terminal: Terminal) -> None:
    (chosen,) = terminal.json("--lang", "zh_CN", "playbooks", "product-takedown")
    assert chosen["name"] == "商品下架"
    assert "商品下架" in terminal.done("playbooks", "--lang", "zh_CN").out
    assert len(terminal.done("playbooks").out.splitlines()) == 15 + 3


def test_one_playbook_is_shown_in_full(terminal: Terminal) -> None:
    text = terminal.done("playbooks", "ip-complaint").out
    assert "ip-complaint/first-contact" in text
    assert "3 working days" in text and "grade B" in text and "unverified" in text
    assert "product-takedown" in terminal.refused("playbooks", "takedown")


def test_a_message_is_exactly_the_template_filled(terminal: Terminal) -> None:
    body = "订单 {{订单号}}，商品 {{ item_no }}，{{期望结果}}。\n  第二行 {braces} %s"
    own = add_own_template(terminal, body)
    terminal.log("--order", "1234567890123456789", "--item", "67890123456789012345")
    words = ["message", own, "--case", "1", "--set", "期望结果=恢复=上架"]
    wanted = (
        "订单 1234567890123456789，商品 67890123456789012345，恢复=上架。\n  第二行 {braces} %s"
    )
    assert terminal.done(*words).out == wanted + "\n"
    assert terminal.json(*words) == {
        "template": own,
        "case_id": 1,
        "text": wanted,
        "unknown": [],
    }


def test_a_missing_placeholder_is_named_and_nothing_is_written(terminal: Terminal) -> None:
    terminal.log()
    complaint = terminal.refused("message", "first-contact", "--case", "1")
    assert "item_no" in complaint and "--set" in complaint
    empty = terminal.refused("message", "first-contact", "--case", "1", "--set", "item_no=")
    assert "item_no" in empty
    chinese = terminal.refused("message", "first-contact", "--case", "1", "--lang", "zh_CN")
    assert "商品ID" in chinese


def test_a_built_in_template_can_be_filled_in_both_languages(terminal: Terminal) -> None:
    terminal.log("--item", "678")
    given = [
        part
        for name in ("shop", "link", "notice_no", "result_wanted")
        for part in ("--set", f"{name}=X")
    ]
    english = terminal.done("message", "first-contact", "--case", "1", *given).out
    assert "Product ID: 678" in english and "{{" not in english
    words = ["message", "product-takedown/first-contact", "--case", "1", *given]
    chinese = terminal.done(*words, "--lang", "zh_CN").out
    assert "商品ID：678" in chinese and "{{" not in chinese


def test_an_unknown_placeholder_stays_and_is_pointed_out(terminal: Terminal) -> None:
    own = add_own_template(terminal, "{{case.__class__}} {{没有}} ok")
    terminal.log()
    answer = terminal.type("message", own, "--case", "1")
    assert answer.code == 0
    assert answer.out == "{{case.__class__}} {{没有}} ok\n"
    assert answer.err.count("\n") == 1
    assert "{{case.__class__}}, {{没有}}" in answer.err


def test_defaults_stand_and_choices_are_asked_for(terminal: Terminal) -> None:
    own = add_own_template(terminal, "{{快递=顺丰}} {{原因:丢件|破损}} {{时段:上午|下午=上午}}")
    terminal.log()
    complaint = terminal.refused("message", own, "--case", "1")
    assert complaint.startswith("Still missing: 原因 (丢件 | 破损).")
    words = ["message", own, "--case", "1", "--set", "原因=都不是"]
    assert terminal.done(*words).out == "顺丰 都不是 上午\n"
    assert terminal.done(*words, "--set", "快递=中通").out == "中通 都不是 上午\n"


def test_faults_of_a_message_are_told(terminal: Terminal) -> None:
    terminal.log()
    assert "first-contact" in terminal.refused("message", "nothing", "--case", "1")
    assert "colour" in terminal.refused(
        "message", "first-contact", "--case", "1", "--set", "colour=red"
    )
    assert terminal.refused("message", "first-contact", "--case", "9") == "There is no case 9."
    assert "--set" in terminal.mistyped("message", "first-contact", "--case", "1", "--set", "x")
    assert "--case is missing" in terminal.mistyped("message", "first-contact")
    assert "TEMPLATE is missing" in terminal.mistyped("message", "--case", "1")


@pytest.mark.parametrize("kind", ["contacts", "cases"])
def test_a_report_is_written(terminal: Terminal, tmp_path: Path, kind: str) -> None:
    terminal.log("--order", "1234567890123456789", "--said", "=1+1 😀")
    terminal.log()
    path = tmp_path / "报表.csv"
    assert terminal.done("export", kind, str(path)).out == f"Written: {path} (rows: 2)\n"
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"1234567890123456789\t" in content
    # Again, over the first one, for programs.
    assert terminal.json("export", kind, str(path), "--plain") == {"path": str(path), "rows": 2}
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 3
    assert "1234567890123456789" in rows[1]


def test_a_report_that_cannot_be_written_is_told(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log()
    assert str(tmp_path) in terminal.refused("export", "cases", str(tmp_path))
    assert "nowhere" in terminal.refused("export", "cases", str(tmp_path / "nowhere" / "x.csv"))
    assert "contacts, cases, agents, month, agenda" in terminal.mistyped(
        "export", "shops", str(tmp_path / "x.csv")
    )
    assert "FILE" in terminal.mistyped("export", "cases", "")
    assert "FILE" in terminal.mistyped("export", "cases", "a\0b")
    assert "FILE is missing" in terminal.mistyped("export", "cases")
