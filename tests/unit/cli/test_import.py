"""``import``: a table of another program, tried out, brought in, and taken back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Terminal

LOG = Path(__file__).parents[2] / "data" / "incident_log_sample.csv"
HEADINGS = "沟通时间,客服ID,沟通内容,订单号\r\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "记录.csv"
    lines = (
        HEADINGS,
        "2026-11-01 10:00,小二云杉,要求补材料,1234567890123456789\r\n",
        "2026-11-02 10:00,小二青柠,=已恢复,1.23457E+18\r\n",
        ",小二半夏,没有时间,1234567890123456780\r\n",
    )
    path.write_bytes("".join(lines).encode("gb18030"))
    return path


def test_the_real_log_comes_in_without_a_hand(terminal: Terminal) -> None:
    done = terminal.json("import", str(LOG))
    assert (done["rows"], done["new_cases"], done["new_contacts"]) == (198, 32, 198)
    assert (done["rejected"], done["import"]) == (0, 1)
    listed = terminal.json("cases", "--limit", "100")
    assert len(listed) == 32 and sum(case["contact_count"] for case in listed) == 198
    again = terminal.json("import", str(LOG))
    assert (again["duplicates"], again["import"]) == (198, None)
    undone = terminal.done("import", "--undo").out
    assert "Cases removed: 32, contacts removed: 198" in undone
    assert terminal.json("cases") == []
    assert terminal.refused("import", "--undo") == "There is no import that could be taken back."


def test_a_dry_run_tells_and_writes_nothing(terminal: Terminal, table: Path) -> None:
    answer = terminal.type("import", str(table), "--dry-run")
    assert (answer.code, answer.err) == (1, "")
    assert "New cases: 1, new contacts: 1" in answer.out
    assert "Line 3: A spreadsheet has dropped digits of the number “1.23457E+18”" in answer.out
    assert "Line 4: The time of the contact is missing." in answer.out
    assert answer.out.endswith("Nothing was written: this was a dry run.\n")
    assert terminal.json("cases") == []


def test_rejected_rows_are_saved_corrected_and_imported(
    terminal: Terminal, table: Path, tmp_path: Path
) -> None:
    rejected = tmp_path / "rejected.csv"
    assert terminal.type("import", str(table), "--rejected", str(rejected)).code == 1
    with rejected.open(encoding="utf-8-sig", newline="") as file:
        header, first, second = csv.reader(file)
    assert header[-2:] == ["Line", "Reason"]
    assert first[1:3] == ["小二青柠", "'=已恢复"] and first[-2] == "3"
    assert second[-1] == "The time of the contact is missing."
    first[3], second[0] = "1234567890123456788", "2026-11-03 10:00"
    with rejected.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([header, first, second])
    done = terminal.json("import", str(rejected))
    assert (done["new_contacts"], done["rejected"]) == (2, 0)
    assert {case["contact_count"] for case in terminal.json("cases")} == {1}
    shown = [terminal.json("show", str(case["id"])) for case in terminal.json("cases")]
    assert "=已恢复" in {case["contacts"][0]["said"] for case in shown}


def test_columns_can_be_said(terminal: Terminal, table: Path) -> None:
    done = terminal.type("import", str(table), "--map", "order_no=", "--map", "title=沟通内容")
    assert "title=沟通内容" in done.out and "order_no" not in done.out.splitlines()[1]
    complaint = terminal.refused("import", str(table), "--map", "title=没有")
    assert complaint.startswith("There is no column “没有”.")
    assert "“nothing” is none of: at," in terminal.mistyped(
        "import", str(table), "--map", "nothing=x"
    )


def test_the_order_of_dates_is_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "dates.csv"
    path.write_text(f"{HEADINGS}03/04/2026 10:00,小二云杉,问了,\n", "utf-8")
    assert "“03/04/2026 10:00” can be read in more than one way" in terminal.refused(
        "import", str(path)
    )
    terminal.done("import", str(path), "--date-order", "dmy")
    assert terminal.json("cases")[0]["opened_at"].startswith("2026-04-03")
    path.write_text(f"{HEADINGS}13/04/2026,小二云杉,问了,\n04/14/2026,小二云杉,问了,\n", "utf-8")
    assert "“04/14/2026” does not fit others" in terminal.refused("import", str(path))


def test_a_column_that_is_not_known_is_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("foo,bar\n1,2\n", "utf-8")
    complaint = terminal.refused("import", str(path))
    assert "--map at=HEADING" in complaint and complaint.endswith("foo, bar.")


def test_the_imported_file_is_not_replaced_by_its_rejected_rows(
    terminal: Terminal, table: Path
) -> None:
    before = table.read_bytes()
    answer = terminal.type("import", str(table), "--rejected", str(table))
    assert answer.code == 1 and "another name" in answer.err
    assert table.read_bytes() == before and terminal.json("cases") == []


def test_what_is_typed_wrongly(terminal: Terminal, table: Path) -> None:
    assert "Say which file to import." in terminal.mistyped("import")
    assert "--undo" in terminal.mistyped("import", str(table), "--undo")
    assert terminal.refused("import", str(table.with_name("none.csv")))
