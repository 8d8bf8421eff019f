"""CSV files as sellers have them: encodings, delimiters, titles above the table, odd rows."""

from __future__ import annotations

import codecs
import json
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.columns import propose_mapping
from desktop_app.domain.importing.fields import Field
from desktop_app.exchange.csv_files import write_csv
from desktop_app.exchange.tables.layout import LARGEST_CELL
from desktop_app.exchange.tables.look import TableLook, look_at
from desktop_app.exchange.tables.rows import BrokenRow, read_rows

DATA = Path(__file__).parents[2] / "data"
SPECTRUM = DATA / "tables" / "csv-spectrum"
TABLE = (
    "订单编号,沟通时间,客服ID,处理结果\r\n3350019283746551120,2026-11-22 10:05,小二云舒,已恢复\r\n"
)
ROW = ["3350019283746551120", "2026-11-22 10:05", "小二云舒", "已恢复"]
HEADINGS = ("订单编号", "沟通时间", "客服ID", "处理结果")


def saved(folder: Path, data: bytes | str, name: str = "log.csv") -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(path: Path, **said: str) -> tuple[TableLook, list[tuple[int, list[str]]]]:
    look = look_at(path, **said)  # type: ignore[arg-type]
    return look, list(read_rows(path, look))


@pytest.mark.parametrize("path", sorted(SPECTRUM.glob("csvs/*.csv")), ids=lambda path: path.stem)
def test_csv_spectrum(path: Path) -> None:
    look, rows = read(path)
    expected = json.loads((SPECTRUM / "json" / f"{path.stem}.json").read_text(encoding="utf-8"))
    expected = [expected] if isinstance(expected, dict) else expected
    if path.stem == "location_coordinates":
        # See tests/data/README.md.
        expected[0]["Contact Phone Number"] = "2095257564"
    assert [dict(zip(look.headings, cells, strict=True)) for _, cells in rows] == expected


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TABLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TABLE.encode(), "utf-8-sig"),
        (TABLE.encode("gb18030"), "gb18030"),
        (TABLE.encode("utf-16"), "utf-16"),
        (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16"),
        (TABLE.encode("utf-16-le"), "utf-16-le"),
        (TABLE.encode("utf-16-be"), "utf-16-be"),
        # Only the last of more than a million bytes tells that it is not UTF-8.
        (
            b"order number,notes\n" + b"1234567890123456,x\n" * 60_000 + "1,退款\n".encode("gbk"),
            "gb18030",
        ),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, data: bytes, encoding: str) -> None:
    look, rows = read(saved(tmp_path, data))
    assert (look.encoding, look.encoding_is_sure, look.has_broken) == (encoding, True, False)
    assert rows[-1][1] in (ROW, ["1", "退款"])


@pytest.mark.parametrize("encoding", ["big5", "cp1252"])
def test_where_the_bytes_do_not_tell_the_seller_is_asked(tmp_path: Path, encoding: str) -> None:
    text = {
        "big5": "訂單編號,聯繫時間\n1,這個商品為什麼被刪除\n",
        "cp1252": "café,señor\nà bientôt,élève\n",
    }
    path = saved(tmp_path, text[encoding].encode(encoding))
    assert not look_at(path).encoding_is_sure
    look, rows = read(path, encoding=encoding)
    assert look.encoding_is_sure
    assert rows[0][1] == text[encoding].splitlines()[1].split(",")


def test_a_row_with_broken_bytes_is_marked_and_the_others_are_read(tmp_path: Path) -> None:
    text = TABLE + "".join(f"{n},2026-11-22 10:05,小二云舒,待平台核实处理\r\n" for n in range(99))
    data = (
        text.encode("gb18030") + b"5,2026-11-22 10:05,\xb6,x\r\n" + b"6,2026-11-22 10:06,\x00,y\r\n"
    )
    look, rows = read(saved(tmp_path, data))
    assert (look.encoding, look.has_broken) == ("gb18030", True)
    assert [line for line, cells in rows if isinstance(cells, BrokenRow)] == [102, 103]
    assert len(rows) == 102


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = "Ticket;Order,x\r\n" if delimiter == "|" else ""
    rows = [("订单编号", "沟通时间", "金额", "备注"), ("1", "2026-11-22 10:05", "1.5", "a b")]
    text += "".join(delimiter.join(row) + "\r\n" for row in rows)
    look, found = read(saved(tmp_path, text))
    assert (look.delimiter, look.headings) == (delimiter, rows[0])
    assert [cells for _, cells in found] == [list(rows[1])]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("", 1),
        ("订单报表\r\n", 2),
        ("客服沟通记录表,,,\r\n,,,\r\n", 3),
        ("导出时间: 2026-11-22 10:30:00\r\n店铺：云舒旗舰店\r\n\r\n", 4),
        ('导出人,"张三"\r\n时间范围,2026-11-01 ~ 2026-11-22\r\n', 3),
        ("sep=,\r\n", 2),
        ('他说 "5 寸\r\n', 2),
    ],
)
def test_the_headings_are_found_under_what_stands_above(
    tmp_path: Path, above: str, line: int
) -> None:
    look, rows = read(saved(tmp_path, above + TABLE, "ExportOrderList202511221030.csv"))
    assert (look.headings, look.header_line, look.preamble) == (HEADINGS, line, line - 1)
    assert rows == [(line + 1, ROW)]


def test_odd_rows_keep_their_place(tmp_path: Path) -> None:
    body = '1,"two\r\nlines, ""quoted""",x\r\n\r\n,,\r\n2\r\n3,b,c,extra\r\n'
    look, rows = read(saved(tmp_path, "order number,what was said,notes\r\n" + body))
    assert rows == [
        (2, ["1", 'two\r\nlines, "quoted"', "x"]),
        (6, ["2", "", ""]),
        (7, ["3", "b", "c", "extra"]),
    ]
    assert look.row_estimate == 3


def test_a_quotation_mark_that_is_never_closed_is_told_by_its_line(tmp_path: Path) -> None:
    path = saved(tmp_path, TABLE + '1,2026-11-22 10:05,"open,x\r\n' + TABLE * 3)
    with pytest.raises(UserError, match="line 3"):
        read(path)


def test_a_cell_without_measure_is_told_by_its_line(tmp_path: Path) -> None:
    path = saved(tmp_path, TABLE + f"1,2026-11-22 10:05,{'x' * (LARGEST_CELL + 1)},y\r\n")
    with pytest.raises(UserError, match=r"Line 3 .* Shorten it"):
        read(path)


def test_a_table_of_one_column_ends_where_it_ends(tmp_path: Path) -> None:
    assert read(saved(tmp_path, "order number\r\n1\r\n2"))[1] == [(2, ["1"]), (3, ["2"])]


def test_an_encoding_that_was_said_needs_no_mark(tmp_path: Path) -> None:
    path = saved(tmp_path, TABLE.encode("utf-16-le"))
    assert read(path, encoding="utf-16")[1] == [(2, ROW)]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.csv", b"", "is empty"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel 97-2003"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "web page"),
        ("a.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a table"),
        ("a.csv", bytes(range(1, 32)) * 40, "is not a table"),
        ("a.csv", b"1,2,3\n4,5,6\n7,8,9\n", "names of its columns"),
        ("a.zip", b"PK\x05\x06" + bytes(18), "ZIP archive"),
        ("a.xlsx", b"PK\x03\x04 damaged", "damaged"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    with pytest.raises(UserError, match=told):
        look_at(saved(tmp_path, data, name))


def test_a_folder_and_an_unknown_encoding_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is not a file"):
        look_at(tmp_path)
    with pytest.raises(UserError, match="There is no file"):
        look_at(tmp_path / "none.csv")
    with pytest.raises(UserError, match="no encoding called"):
        look_at(saved(tmp_path, TABLE), encoding="klingon")


def test_an_old_excel_name_on_text_does_not_matter(tmp_path: Path) -> None:
    text = TABLE.replace(",", "\t").encode("utf-16")
    assert read(saved(tmp_path, text, "export.xls"))[1] == [(2, ROW)]


NASTY = [
    "=1+1",
    "'=1",
    "'",
    " padded ",
    "1234567890123456789",
    "1234567890123456789\t",
    "?",
    "无",
    "a\r\nb",
    "\0",
]


@pytest.mark.parametrize("plain", [False, True])
def test_our_own_export_comes_back_to_the_letter(tmp_path: Path, plain: bool) -> None:
    path = tmp_path / "contacts.csv"
    rows = [[text, text, "1234567890123456"] for text in NASTY]
    write_csv(path, ("沟通内容", "备注", "订单号"), rows, plain=plain)
    look, found = read(path)
    assert (look.is_ours, look.is_guarded) == (True, not plain)
    assert [cells for _, cells in found] == rows


def test_the_real_log_is_understood_without_a_hand() -> None:
    look, rows = read(DATA / "incident_log_sample.csv")
    assert len(rows) == 198
    mapping = propose_mapping(look.headings, look.sample, look.is_ours)
    assert {field: look.headings[index] for field, index in mapping.columns} == {
        Field.AT: "sys_updated_at",
        Field.CHANNEL: "contact_type",
        Field.AGENT_ID: "assignment_group",
        Field.SAID: "u_symptom",
        Field.OUTCOME: "incident_state",
        Field.ISSUE_TYPE: "category",
        Field.EXTERNAL_NO: "number",
        Field.STATUS: "incident_state",
        Field.OPENED_AT: "opened_at",
        Field.CLOSED_AT: "closed_at",
        Field.CASE_OUTCOME: "closed_code",
    }
