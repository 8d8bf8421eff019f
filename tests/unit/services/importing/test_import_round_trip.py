"""Our own reports, imported again: the same texts exactly, and nothing twice."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import astuple, fields, replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel, ContactFacts, FollowUpStatus
from desktop_app.services import cases, contacts
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from desktop_app.services.report_columns import COLUMNS
from desktop_app.services.reports import ReportKind, ReportWriter
from tests.casebooks import NOW, SHANGHAI, new_casebook
from tests.unit.services.importing.import_samples import Importer, assert_sound, content

NAUGHTY = Path(__file__).parents[3] / "data" / "blns" / "blns.json"
# How many of the cases have a second contact.
TWICE = 50
TEXTS = ("agent_id", "said", "outcome", "ticket_no")
CASE_TEXTS = tuple(
    field.name for field in fields(CaseFacts) if field.name not in ("issue_type", "external_no")
)


def naughty() -> list[str]:
    own = ["=1+1", "'=1+1", "''@x", "1234567890123456789", "无", "null"]
    listed = json.loads(NAUGHTY.read_text("utf-8"))
    return [*own, *(text for text in dict.fromkeys(one.strip() for one in listed) if text)]


def filled(casebook: Casebook) -> None:
    """A case for each naughty text, which stands in every field of it and of its contacts."""
    for number, text in enumerate(naughty()):
        facts = {name: text for name in CASE_TEXTS}
        entry = ContactEntry(
            ContactFacts(
                at=NOW - timedelta(minutes=number),
                channel=Channel.TICKET,
                follow_up_status=FollowUpStatus.PENDING if number % 2 else FollowUpStatus.NONE,
                **dict.fromkeys(TEXTS, text),  # type: ignore[arg-type]
            ),
            CaseFacts("logistics", **facts),
        )
        logged = log_contact(casebook.store, casebook.playbooks, entry, "en", NOW)
        if number < TWICE:
            second = replace(entry, case_id=logged.case_id, facts=replace(entry.facts, at=NOW))
            log_contact(casebook.store, casebook.playbooks, second, "en", NOW)
    cases.close_case(casebook.store, 1, naughty()[0], NOW)
    cases.set_status(casebook.store, 2, Status.RESOLVED, NOW)


@pytest.fixture(scope="module")
def naughty_book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """A casebook of naughty texts, which no test changes."""
    casebook = new_casebook(tmp_path_factory.mktemp("naughty"))
    # A thousand small writes, of which none has to outlive a power cut.
    casebook.store.conn.execute("PRAGMA synchronous = OFF")
    filled(casebook)
    yield casebook
    casebook.close()


def export(casebook: Casebook, kind: ReportKind, path: Path) -> Path:
    writer = ReportWriter(casebook.store, casebook.playbooks, "en", str, SHANGHAI)
    writer.write(kind, path, NOW, columns=[column.id for column in COLUMNS[kind]])
    return path


def contact_texts(casebook: Casebook) -> list[tuple[object, ...]]:
    names = ", ".join(f"k.{name}" for name in ("uid", "at", "channel", "follow_up_status", *TEXTS))
    case_names = "c.title, c.shop, c.order_no, c.item_no, c.status, c.issue_type"
    rows = casebook.store.rows(
        f"SELECT {names}, {case_names} FROM contacts k JOIN cases c ON c.id = k.case_id "
        "ORDER BY k.uid"
    )
    return [tuple(row) for row in rows]


def case_texts(casebook: Casebook) -> list[tuple[object, ...]]:
    rows = casebook.store.rows(
        f"SELECT uid, status, outcome, opened_at, closed_at, {', '.join(CASE_TEXTS)} "
        "FROM cases ORDER BY uid"
    )
    return [tuple(row) for row in rows]


def test_our_reports_come_back_exactly_and_never_twice(
    naughty_book: Casebook, tmp_path: Path
) -> None:
    casebook, importer = naughty_book, Importer(naughty_book, tmp_path)
    reports = [export(casebook, kind, tmp_path / f"{kind}.csv") for kind in list(ReportKind)[:2]]
    before = content(casebook)
    for report in reports:
        counts = importer.bring_in(report).counts
        assert (counts.changes_nothing, counts.rejected) == (True, 0), counts
    assert content(casebook) == before
    fresh = new_casebook(tmp_path / "fresh")
    other = Importer(fresh, tmp_path)
    contacts_done, cases_done = (other.bring_in(report).counts for report in reports)
    assert contacts_done.new_contacts == contacts_done.rows == len(naughty()) + TWICE
    assert contact_texts(fresh) == contact_texts(casebook)
    assert cases_done.rejected == cases_done.new_cases == 0
    assert case_texts(fresh) == case_texts(casebook)
    assert_sound(fresh)
    fresh.close()


def test_a_report_of_cases_alone_makes_the_same_cases(
    naughty_book: Casebook, tmp_path: Path
) -> None:
    report = export(naughty_book, ReportKind.CASES, tmp_path / "cases.csv")
    fresh = new_casebook(tmp_path / "fresh")
    done = Importer(fresh, tmp_path).bring_in(report).counts
    assert (done.new_cases, done.new_contacts) == (done.rows, 0)
    assert case_texts(fresh) == case_texts(naughty_book)
    fresh.close()


def test_the_usual_report_keeps_cases_together(naughty_book: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    writer = ReportWriter(naughty_book.store, naughty_book.playbooks, "zh_CN", str, SHANGHAI)
    writer.write(ReportKind.CONTACTS, path, NOW)
    fresh = new_casebook(tmp_path / "fresh")
    done = Importer(fresh, tmp_path).bring_in(path).counts
    assert (done.new_cases, done.new_contacts) == (len(naughty()), len(naughty()) + TWICE)
    assert contact_texts(fresh) == contact_texts(naughty_book)
    fresh.close()


def test_naughty_texts_are_found(naughty_book: Casebook) -> None:
    store = naughty_book.store
    for number, text in enumerate(naughty(), start=1):
        detail = cases.case_detail(store, number)
        assert set(astuple(detail.case.facts)) <= {text, "logistics", ""}
    found = cases.list_cases(store, CaseQuery(text="田中さん"), 0, 9)
    assert found and all("田中さん" in case.facts.title for case in found)


@pytest.mark.parametrize("changed", ["agent_id", "outcome"])
def test_a_report_that_was_corrected_changes_what_is_there(
    importer: Importer, tmp_path: Path, changed: str
) -> None:
    casebook = importer.casebook
    entry = ContactEntry(ContactFacts(at=NOW, agent_id="小二旧", outcome="旧"), CaseFacts("other"))
    logged = log_contact(casebook.store, casebook.playbooks, entry, "en", NOW)
    path = export(casebook, ReportKind.CONTACTS, tmp_path / "contacts.csv")
    old = {"agent_id": "小二旧", "outcome": '"旧"'}[changed]
    path.write_text(path.read_text("utf-8-sig").replace(old, old.replace("旧", "新")), "utf-8-sig")
    counts = importer.bring_in(path).counts
    assert (counts.updated, counts.duplicates, counts.new_contacts) == (1, 0, 0)
    facts = contacts.contact(casebook.store, logged.contact_id).facts
    assert getattr(facts, changed).endswith("新")
    assert_sound(casebook)
