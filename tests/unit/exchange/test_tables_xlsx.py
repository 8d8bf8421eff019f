"""Excel files as spreadsheet programs and platforms write them, and those that cannot be read."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.cells import RuinedNumber, clean_number
from desktop_app.exchange.tables import xlsx_book
from desktop_app.exchange.tables.kinds import TableKind
from desktop_app.exchange.tables.look import look_at
from desktop_app.exchange.tables.rows import read_rows

HEADINGS = ("订单编号", "沟通时间", "备注")
ORDER = "3350019283746551120"


def workbook(path: Path, sheets: dict[str, list[list[object]]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Change the parts of a workbook as another program would have written them."""
    changed = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            new.writestr(part.filename, change(part.filename, old.read(part)))
    return changed


def test_values_become_text_that_says_the_same(tmp_path: Path) -> None:
    values = {
        ORDER: ORDER,
        12: "12",
        13.0: "13",
        0.1 + 0.2: "0.3",
        datetime(2026, 11, 22, 10, 5, 33): "2026-11-22 10:05:33",
        # Spreadsheets keep a time as a fraction of a day, which falls short of the second.
        datetime(2026, 11, 22, 10, 4, 59, 999_600): "2026-11-22 10:05:00",
        date(2026, 11, 22): "2026-11-22",
        time(10, 5): "10:05:00",
        True: "TRUE",
        777: "1234567890123456789",
        "=1+1": "",
    }
    rows: list[list[object]] = [list(HEADINGS), *([ORDER, "2026-11-22", one] for one in values)]
    path = workbook(tmp_path / "log.xlsx", {"Sheet1": rows})
    # Another program than a spreadsheet wrote it, with all its digits.
    path = rewritten(path, lambda _, data: data.replace(b"<v>777<", b"<v>1234567890123456789<"))
    look = look_at(path)
    assert (look.kind, look.headings, look.row_estimate) == (TableKind.XLSX, HEADINGS, len(values))
    found = list(read_rows(path, look))
    assert [cells[2] for _, cells in found] == list(values.values())
    assert [line for line, _ in found] == list(range(2, len(values) + 2))


def test_a_number_that_lost_digits_is_told_and_not_taken(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        # As a spreadsheet stores it: a number with 15 digits and an exponent.
        sheet.write_row(1, 0, [int(ORDER), "2026-11-22", "a\x0bb _x000D_"])
    (_, cells), *_ = read_rows(path, look_at(path))
    with pytest.raises(RuinedNumber):
        clean_number(cells[0])
    assert cells[2] == "a\x0bb _x000D_"


def test_what_a_formula_gave_when_it_was_saved_is_read(tmp_path: Path) -> None:
    path = tmp_path / "log.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_formula(1, 0, '="33500192837465"&"51120"', None, ORDER)
        sheet.write(1, 1, "2026-11-22")
    assert [cells for _, cells in read_rows(path, look_at(path))] == [[ORDER, "2026-11-22", ""]]


def test_the_sheet_with_the_table_is_found_among_others(tmp_path: Path) -> None:
    table: list[list[object]] = [
        ["店铺沟通记录"],
        [],
        list(HEADINGS),
        [ORDER, "2026-11-22", "x"],
        [],
        ["1"],
    ]
    sheets: dict[str, list[list[object]]] = {
        "说明": [["本表由系统导出"]],
        "空": [],
        "明细": table,
        "别的": [["a", "b"], ["1", "2"]],
    }
    path = workbook(tmp_path / "log.xlsx", sheets)
    look = look_at(path)
    assert (look.sheet, look.header_line, look.preamble) == ("明细", 3, 2)
    assert look.sheets == ("说明", "明细", "别的")
    assert list(read_rows(path, look)) == [(4, [ORDER, "2026-11-22", "x"]), (6, ["1", "", ""])]
    assert look_at(path, sheet="别的").headings == ("a", "b")
    with pytest.raises(UserError, match="no sheet called"):
        look_at(path, sheet="没有")


@pytest.mark.parametrize(
    "said", [b'<dimension ref="A1"/>', b'<dimension ref="A1:XFD1048576"/>', b""]
)
def test_what_a_sheet_says_of_its_size_does_not_matter(tmp_path: Path, said: bytes) -> None:
    rows: list[list[object]] = [list(HEADINGS), [ORDER, "2026-11-22", "x"]]
    path = workbook(tmp_path / "log.xlsx", {"Sheet1": rows})
    path = rewritten(path, lambda _, data: data.replace(b'<dimension ref="A1:C2"/>', said))
    assert [cells for _, cells in read_rows(path, look_at(path))] == [rows[1]]


def _strict(_: str, data: bytes) -> bytes:
    return data.replace(
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )


def _without_sheets(name: str, data: bytes) -> bytes:
    return b"<broken" if "/worksheets/" in name else data


@pytest.mark.parametrize(
    ("change", "told"),
    [(_strict, "Strict Open XML"), (_without_sheets, "damaged")],
)
def test_workbooks_that_cannot_be_read_are_refused_with_what_to_do(
    tmp_path: Path, change: Callable[[str, bytes], bytes], told: str
) -> None:
    path = workbook(tmp_path / "log.xlsx", {"Sheet1": [list(HEADINGS), [ORDER, "2026", "x"]]})
    with pytest.raises(UserError, match=told):
        look_at(rewritten(path, change))


@pytest.mark.parametrize(
    ("part", "told"),
    [("content.xml", "Unpack"), ("mimetype", "save it as"), ("xl/workbook.bin", "save it as")],
)
def test_other_archives_are_refused_with_what_to_do(tmp_path: Path, part: str, told: str) -> None:
    path = tmp_path / "log.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "x")
        if part.startswith("xl/"):
            archive.writestr("[Content_Types].xml", "x")
    with pytest.raises(UserError, match=told):
        look_at(path)


def test_a_workbook_that_unpacks_without_measure_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path / "log.xlsx", {"Sheet1": [list(HEADINGS), [ORDER, "2026", "x"]]})
    monkeypatch.setattr(xlsx_book, "MOST_IN_MEMORY", 100)
    with pytest.raises(UserError, match="far more than"):
        look_at(path)
