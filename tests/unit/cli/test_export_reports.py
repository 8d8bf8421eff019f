"""``export`` with filters, columns and formats."""

from __future__ import annotations

import csv
from pathlib import Path

from openpyxl import load_workbook

from .conftest import Terminal


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_columns_and_filters(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log("--shop", "一店", "--at", "2026-10-31T23:59")
    terminal.log("--shop", "二店", "--at", "2026-11-01T00:00")
    terminal.log("--shop", "二店", "--at", "2026-11-20T09:00")
    path = tmp_path / "out.csv"

    def shops(*options: str) -> list[list[str]]:
        terminal.done("export", "contacts", str(path), "--columns", "case_no, shop", *options)
        return rows(path)[1:]

    assert shops() == [["1", "一店"], ["2", "二店"], ["3", "二店"]]
    assert shops("--since", "2026-11", "--until", "2026-11-19") == [["2", "二店"]]
    assert shops("--until", "2026-10") == [["1", "一店"]]
    assert shops("--shop", "二店", "--status", "open", "--status", "waiting-platform")[0][0] == "2"
    assert shops("--tag", "急") == []
    assert "colour" in terminal.refused("export", "cases", str(path), "--columns", "colour")
    assert "agent_id" in terminal.refused("export", "agents", str(path), "--columns", "shop")
    assert "2026-13" in terminal.mistyped("export", "cases", str(path), "--since", "2026-13")
    turned = ("--since", "2026-11", "--until", "2026-10")
    assert "later than" in terminal.mistyped("export", "cases", str(path), *turned)
    assert "nothing" in terminal.refused("export", "cases", str(path), "--issue-type", "nothing")
    assert "filters" in terminal.mistyped("export", "agenda", str(path), "--since", "2026")
    assert "order_no" in terminal.done("export", "--help").out


def test_excel_by_the_name(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log("--order", "1234567890123456789")
    path = tmp_path / "月报.xlsx"
    told = terminal.json("export", "month", str(path))
    assert told == {"path": str(path), "rows": 1, "cut": 0}
    header, month = load_workbook(path)["Months"].values
    assert header[:2] == ("Month", "Cases opened")
    assert (month[0].year, month[0].month, month[1]) == (2026, 11, 1)
    assert "--plain" in terminal.mistyped("export", "month", str(path), "--plain")
