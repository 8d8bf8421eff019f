"""An Excel file is whole, or the old file is still there; what is too much goes on elsewhere."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.exchange import xlsx_file
from desktop_app.exchange.csv_files import ExportCancelled
from desktop_app.exchange.packing_file import PackingFile
from desktop_app.exchange.xlsx_file import CellType, SheetColumn, write_xlsx

COLUMNS = [SheetColumn("编号", CellType.TEXT, 20), SheetColumn("件数", CellType.WHOLE, 10)]
BLOCK = [["1234567890123456789", "=1+1", "\ud800"], ["1", "007", ""]]


def test_further_sheets_take_what_one_does_not_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "MOST_ROWS", 3)
    path = tmp_path / "out.xlsx"
    assert write_xlsx(path, "案件", COLUMNS, [BLOCK]) == (3, 0)
    book = load_workbook(path)
    assert book.sheetnames == ["案件", "案件 2"]
    header = ("编号", "件数")
    assert list(book["案件"].values) == [header, ("1234567890123456789", 1), ("=1+1", "007")]
    assert list(book["案件 2"].values) == [header, ("\ufffd", None)]
    assert [sheet.auto_filter.ref for sheet in book] == ["A1:B3", "A1:B2"]


def test_no_rows_give_a_header_alone(tmp_path: Path) -> None:
    assert write_xlsx(tmp_path / "out.xlsx", "案件", COLUMNS, []) == (0, 0)
    assert list(load_workbook(tmp_path / "out.xlsx")["案件"].values) == [("编号", "件数")]


def at_once(asked: int) -> bool:
    return False


def while_it_is_packed(asked: int) -> bool:
    return asked < 2


@pytest.mark.parametrize("goes_on", [at_once, while_it_is_packed])
def test_a_cancelled_file_leaves_the_old_one_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, goes_on: Callable[[int], bool]
) -> None:
    folder, temporary = tmp_path / "out", tmp_path / "temporary"
    folder.mkdir()
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    path = folder / "out.xlsx"
    path.write_bytes(b"old")
    asked: list[int] = []

    def on_row(count: int) -> bool:
        asked.append(count)
        return goes_on(len(asked))

    with pytest.raises(ExportCancelled):
        write_xlsx(path, "案件", COLUMNS, [BLOCK], on_row)
    assert path.read_bytes() == b"old"
    assert list(folder.iterdir()) == [path]
    assert list(temporary.iterdir()) == []


def test_a_packer_whose_file_was_given_up_says_nothing_when_it_ends(tmp_path: Path) -> None:
    file = PackingFile(tmp_path / "out.xlsx.part")
    packer = zipfile.ZipFile(file, "w")
    packer.writestr("sheet.xml", "1" * 100)
    # As on a full disk, where the file is closed while the packer still lives.
    file.close()
    packer.close()
