"""CSV reports, as a spreadsheet and as our own import will read them."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.exchange.csv_guard import decode_cell
from desktop_app.services import cases, contacts, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.reports import ExportCancelled, ReportKind, ReportWriter
from tests.casebooks import NOW, SHANGHAI, log

ORDER = "1234567890123456789"


def writer(casebook: Casebook, language: str = "zh_CN") -> ReportWriter:
    return ReportWriter(casebook.store, casebook.playbooks, language, str, SHANGHAI)


def rows(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(text.splitlines(keepends=True)))


def test_contacts_report_has_the_five_columns_first(casebook: Casebook, tmp_path: Path) -> None:
    log(
        casebook,
        issue_type="order-dispute",
        agent_id="=cmd|' /C calc'!A0",
        outcome="+86 回电",
        said='第一行\n第二行,"引号" 😀',
        follow_up_at=NOW + timedelta(hours=1),
        case_facts={"order_no": ORDER},
    )
    path = tmp_path / "contacts.csv"
    assert writer(casebook).write(ReportKind.CONTACTS, path, NOW) == 1
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    header, row = rows(path)
    assert header[:5] == ["Issue type", "Contact time", "Agent ID", "Outcome", "Follow-up status"]
    assert not row[2].startswith("=") and not row[3].startswith("+")
    assert row[9] == ORDER + "\t"
    decoded = [decode_cell(cell) for cell in row]
    assert decoded[:5] == [
        "订单纠纷",
        "2026-11-22 11:00:00",
        "=cmd|' /C calc'!A0",
        "+86 回电",
        "Pending",
    ]
    assert decoded[9] == ORDER
    assert decoded[12] == '第一行\n第二行,"引号" 😀'
    assert raw.count(b"\r\n") == 2
    assert all(cell.startswith('"') for cell in raw.decode("utf-8-sig").split("\r\n")[0].split(","))


def test_plain_report_has_the_values_as_they_are(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, agent_id="=1+1", case_facts={"order_no": ORDER})
    path = tmp_path / "plain.csv"
    writer(casebook).write(ReportKind.CONTACTS, path, NOW, plain=True)
    row = rows(path)[1]
    assert (row[2], row[9]) == ("=1+1", ORDER)


def test_cases_report_counts(casebook: Casebook, tmp_path: Path) -> None:
    made = log(casebook, agent_id="甲", said="先说的", promised_at=NOW + timedelta(hours=1))
    log(
        casebook,
        case_id=made.case_id,
        agent_id="乙",
        at=NOW + timedelta(hours=3),
        now=NOW + timedelta(hours=3),
        said="后说的",
        outcome="答应撤销",
        promised_at=NOW + timedelta(hours=5),
    )
    deadlines.mark_done(casebook.store, 1, NOW + timedelta(hours=3))
    log(casebook, issue_type="other")
    path = tmp_path / "cases.csv"
    writer(casebook, "en").write(ReportKind.CASES, path, NOW + timedelta(hours=6))
    header, first, second = rows(path)
    one = dict(zip(header, first, strict=True))
    assert one["Contacts"] == "2"
    assert one["Agents"] == "2"
    assert one["First contact"] == "2026-11-22 11:00:00"
    assert one["Last contact"] == "2026-11-22 14:00:00"
    assert one["What was said last"] == "后说的"
    assert one["Last outcome"] == "答应撤销"
    assert (one["Promises"], one["Promises broken"]) == ("2", "2")
    assert (one["Open deadlines"], one["Overdue deadlines"]) == ("1", "1")
    assert one["Next deadline"] == "2026-11-22 16:00:00"
    assert dict(zip(header, second, strict=True))["Promises"] == "0"


def test_trash_is_not_exported(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook)
    made = log(casebook)
    cases.trash_case(casebook.store, 1, NOW)
    contacts.trash_contact(casebook.store, made.contact_id, NOW)
    path = tmp_path / "report.csv"
    assert writer(casebook).write(ReportKind.CONTACTS, path, NOW) == 0
    assert writer(casebook).write(ReportKind.CASES, path, NOW) == 1


def test_failed_or_cancelled_export_leaves_the_old_file(casebook: Casebook, tmp_path: Path) -> None:
    for _ in range(3):
        log(casebook)
    path = tmp_path / "report.csv"
    path.write_text("the old report")
    with pytest.raises(ExportCancelled):
        writer(casebook).write(ReportKind.CONTACTS, path, NOW, on_row=lambda done: False)
    assert path.read_text() == "the old report"
    with pytest.raises(UserError, match="could not be written"):
        writer(casebook).write(ReportKind.CASES, tmp_path / "no" / "report.csv", NOW)
    with pytest.raises(UserError, match="could not be written"):
        writer(casebook).write(ReportKind.CASES, tmp_path, NOW)
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["report.csv"]
