"""CSV reports, as a spreadsheet and as our own import will read them."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel
from desktop_app.domain.errors import UserError
from desktop_app.domain.times import to_text
from desktop_app.exchange.csv_guard import decode_cell
from desktop_app.services import cases, contacts, deadlines, tags
from desktop_app.services.casebook import Casebook
from desktop_app.services.report_cells import LocalTimes
from desktop_app.services.reports import (
    ExportCancelled,
    ReportKind,
    ReportScope,
    ReportWriter,
    Written,
)
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
    assert writer(casebook).write(ReportKind.CONTACTS, path, NOW) == Written(1)
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
    assert writer(casebook).write(ReportKind.CONTACTS, path, NOW) == Written(0)
    assert writer(casebook).write(ReportKind.CASES, path, NOW) == Written(1)


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


def made(casebook: Casebook, tmp_path: Path, kind: ReportKind, **wanted: Any) -> list[list[str]]:
    """Write a report in English and return its rows."""
    path = tmp_path / "made.csv"
    writer(casebook, "en").write(kind, path, NOW + timedelta(hours=6), **wanted)
    return rows(path)


def test_agents_report(casebook: Casebook, tmp_path: Path) -> None:
    later = NOW + timedelta(hours=1)
    first = log(casebook, agent_id="甲", promised_at=later)
    log(casebook, agent_id="甲", channel=Channel.HOTLINE, at=later, now=later)
    log(casebook, case_id=first.case_id, agent_id="乙", at=later, now=later)
    log(casebook, agent_id="")
    cases.close_case(casebook.store, 2, "已撤销", NOW + timedelta(hours=3))
    header, *agents = made(casebook, tmp_path, ReportKind.AGENTS)
    by_agent = {row[0]: dict(zip(header, row, strict=True)) for row in agents}
    assert list(by_agent) == ["甲", "", "乙"]
    one = by_agent["甲"]
    assert (one["Contacts"], one["Cases"], one["Cases closed"]) == ("2", "2", "1")
    assert (one["First contact"], one["Last contact"]) == (
        "2026-11-22 11:00:00",
        "2026-11-22 12:00:00",
    )
    assert "Hotline" in one["Channels"]
    assert (one["Promises"], one["Promises kept"], one["Promises broken"]) == ("1", "0", "1")
    assert by_agent["乙"]["Promises"] == "0"


def test_month_report_goes_by_the_sellers_calendar(casebook: Casebook, tmp_path: Path) -> None:
    # In Shanghai the first is in September already; nothing happens in October.
    log(casebook, at=datetime(2026, 8, 31, 16, 30, tzinfo=UTC), agent_id="甲")
    log(casebook, at=NOW, agent_id="甲")
    casebook.store.conn.execute("UPDATE cases SET opened_at = '2026-08-31T15:30:00Z' WHERE id = 1")
    cases.close_case(casebook.store, 1, "已撤销", datetime(2026, 11, 2, 3, 30, tzinfo=UTC))
    header, *months = made(casebook, tmp_path, ReportKind.MONTH)
    assert header[:4] == ["Month", "Cases opened", "Cases closed", "Contacts"]
    assert [row[:5] for row in months] == [
        ["2026-08", "1", "0", "0", "0"],
        ["2026-09", "0", "0", "1", "1"],
        ["2026-10", "0", "0", "0", "0"],
        ["2026-11", "1", "1", "1", "1"],
    ]
    assert months[-1][9:] == ["62.5", "62.5"]


@pytest.mark.parametrize("kind", [ReportKind.CONTACTS, ReportKind.CASES])
def test_columns_and_scope(casebook: Casebook, tmp_path: Path, kind: ReportKind) -> None:
    early = NOW - timedelta(days=40)
    log(casebook, at=early, now=early)
    log(casebook, case_facts={"shop": "一店", "external_no": "INC0001"})
    log(casebook, case_facts={"shop": "二店"})
    for name in ("急", "复查"):
        tags.add_tag(casebook.store, 2, name, NOW)
    wanted = ("tags", "external_no", "case_no", "buyer")

    def numbers(scope: ReportScope) -> list[str]:
        return [row[2] for row in made(casebook, tmp_path, kind, columns=wanted, scope=scope)[1:]]

    everything = made(casebook, tmp_path, kind, columns=wanted)
    assert everything[0] == ["Tags", "Number elsewhere", "Case number", "Buyer"]
    assert everything[2] == ["复查, 急", "INC0001", "2", ""]
    assert numbers(ReportScope(since=NOW - timedelta(days=1))) == ["2", "3"]
    assert numbers(ReportScope(until=NOW - timedelta(days=1))) == ["1"]
    assert numbers(ReportScope(query=CaseQuery(shop="二店"))) == ["3"]
    assert numbers(ReportScope(query=CaseQuery(numbers=(1, 2)))) == ["1", "2"]
    assert numbers(ReportScope(query=CaseQuery(statuses=(Status.CLOSED,)))) == []
    with pytest.raises(UserError, match=r"no column “colour”\. There are: .*order_no"):
        made(casebook, tmp_path, kind, columns=("title", "colour"))


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "Europe/Berlin", "Asia/Kolkata", "Asia/Gaza"])
def test_local_times_are_those_of_the_zone(zone: str) -> None:
    times = LocalTimes(ZoneInfo(zone))
    moment = datetime(1926, 12, 30, 23, 59, 59, tzinfo=UTC)
    moments = [moment + step * timedelta(days=29, hours=7, minutes=13) for step in range(1_250)]
    moments += [datetime(2026, 10, 25, 0, minute, tzinfo=UTC) for minute in range(60)]
    plain = [f"{one.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}" for one in moments]
    assert times.texts([to_text(one) for one in moments]) == plain
    assert times.texts([None, to_text(moments[-1])]) == ["", plain[-1]]


def test_a_report_for_excel_has_numbers_dates_and_text(casebook: Casebook, tmp_path: Path) -> None:
    facts = {"order_no": ORDER, "amount": "1299.50", "title": "=1+1"}
    log(casebook, said="a\0b\r\n_x0041_ 😀", case_facts=facts)
    log(
        casebook,
        said="长" * 40_000,
        case_facts={"amount": "约 30 元", "link": "https://a.example/"},
    )
    path = tmp_path / "cases.XLSX"
    columns = ("case_no", "order_no", "amount", "title", "opened_at", "said_last", "link")
    written = writer(casebook, "en").write(ReportKind.CASES, path, NOW, columns=columns)
    assert written == Written(2, cut=1)
    sheet = load_workbook(path)["Case list"]
    header, first, second = sheet.values
    assert header[:3] == ("Case number", "Order number", "Amount")
    assert first[:5] == (1, ORDER, 1299.5, "=1+1", datetime(2026, 11, 22, 11))
    assert unescape(first[5]) == "a\0b\r\n_x0041_ 😀"
    assert (second[2], second[6]) == ("约 30 元", "https://a.example/")
    assert len(second[5]) == 32_767
    assert sheet["D2"].data_type == "s"
    assert sheet["G3"].hyperlink is None
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:G3")
    assert sheet["E2"].number_format == "yyyy-mm-dd hh:mm:ss"
