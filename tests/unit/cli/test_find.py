"""``find``."""

from __future__ import annotations

from .conftest import Terminal


def test_find_tells_where_and_leaves_out_what_it_does_not_know(terminal: Terminal) -> None:
    terminal.log("--title", "围巾退款", "--order", "4776240815850299892", "--said", "同意退款")
    found = terminal.json("find", "850299", "退款")
    assert [(one["number"], one["exact"]) for one in found["cases"]] == [(1, False)]
    assert found["total_cases"] == 1
    assert found["contacts"][0]["found_in"] == {
        "field": "said",
        "text": "同意退款",
        "spans": [[2, 4]],
    }
    text = terminal.done("find", "weijin").out
    assert "#1 围巾退款" in text
    told = terminal.type("find", "围巾", "tag:没有")
    assert told.code == 0 and "围巾退款" in told.out
    assert "“tag:没有” names nothing" in told.err
    assert terminal.done("find", "没有的").out == "Nothing found.\n"
    assert "TEXT" in terminal.mistyped("find")
