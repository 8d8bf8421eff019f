"""The top of a report, before it is written."""

from __future__ import annotations

from desktop_app.services.casebook import Casebook
from desktop_app.services.reports import ReportKind, ReportWriter
from tests.casebooks import NOW, SHANGHAI, log


def test_the_first_rows_are_those_of_the_file_without_protection(casebook: Casebook) -> None:
    for number in range(4):
        log(casebook, agent_id=f"=小二{number}", case_facts={"order_no": "1234567890123456789"})
    writer = ReportWriter(casebook.store, casebook.playbooks, "zh_CN", str.upper, SHANGHAI)
    header = writer.header(ReportKind.CONTACTS)
    assert header[:2] == ["ISSUE TYPE", "CONTACT TIME"]
    rows = writer.first_rows(ReportKind.CONTACTS, NOW, 3)
    assert [row[2] for row in rows] == ["=小二0", "=小二1", "=小二2"]
    assert dict(zip(header, rows[0], strict=True))["ORDER NUMBER"] == "1234567890123456789"
    assert len(writer.first_rows(ReportKind.CASES, NOW, 100)) == 4
    assert len(writer.header(ReportKind.CASES)) == len(
        writer.first_rows(ReportKind.CASES, NOW, 1)[0]
    )
