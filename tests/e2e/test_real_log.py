"""A real service desk's log, replayed: each incident a case, each event a contact."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.case import CaseFacts, Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.exchange.csv_guard import decode_cell
from desktop_app.services import cases, contacts
from desktop_app.services.casebook import Casebook
from desktop_app.services.contacts import ContactEntry, log_contact
from desktop_app.services.reports import ReportKind, ReportWriter
from tests.casebooks import new_casebook

LOG = Path(__file__).parents[1] / "data" / "incident_log_sample.csv"
END = datetime(2016, 12, 31, tzinfo=UTC)
STATUSES = {
    "New": Status.OPEN,
    "Active": Status.WAITING_PLATFORM,
    "Awaiting User Info": Status.WAITING_SELLER,
    "Awaiting Problem": Status.WAITING_PLATFORM,
    "Resolved": Status.RESOLVED,
}

Event = dict[str, str]


def events() -> list[Event]:
    with LOG.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def moment(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=UTC)


def known(text: str) -> str:
    return "" if text == "?" else text


def replay(casebook: Casebook) -> dict[str, int]:
    """Log every event and return each incident's case."""
    case_of: dict[str, int] = {}
    for event in events():
        at = moment(event["sys_updated_at"])
        entry = ContactEntry(
            ContactFacts(
                at=at,
                channel=Channel.HOTLINE,
                agent_id=known(event["assignment_group"]),
                said=f"{event['incident_state']}: {event['category']}, {event['u_symptom']}",
                outcome=event["incident_state"],
            ),
            CaseFacts("other", title=event["number"], notes=event["category"]),
            case_id=case_of.get(event["number"]),
            status=STATUSES.get(event["incident_state"]),
        )
        logged = log_contact(casebook.store, casebook.playbooks, entry, "en", at)
        case_of[event["number"]] = logged.case_id
        if event["incident_state"] == "Closed":
            cases.close_case(casebook.store, logged.case_id, event["closed_code"], at)
    return case_of


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Casebook, dict[str, int]]]:
    casebook = new_casebook(tmp_path_factory.mktemp("real-log"), END)
    yield casebook, replay(casebook)
    casebook.close()


def test_counts_of_cases_and_contacts(replayed: tuple[Casebook, dict[str, int]]) -> None:
    casebook, case_of = replayed
    assert len(case_of) == cases.count_cases(casebook.store, CaseQuery()) == 32
    listed = cases.list_cases(casebook.store, CaseQuery(), 0, 100)
    assert sum(case.contact_count for case in listed) == len(events()) == 198


def test_who_handled_each_and_how_it_ended(replayed: tuple[Casebook, dict[str, int]]) -> None:
    casebook, case_of = replayed
    by_number: dict[str, list[Event]] = defaultdict(list)
    for event in events():
        by_number[event["number"]].append(event)
    for number, log in by_number.items():
        detail = cases.case_detail(casebook.store, case_of[number])
        handled = [contact.facts.agent_id for contact in detail.contacts]
        assert handled == [known(event["assignment_group"]) for event in log], number
        last_named = [agent for agent in handled if agent][-1:]
        assert [detail.case.last_agent] == (last_named or [""])
        assert detail.case.opened_at == moment(log[0]["sys_updated_at"])
        if log[-1]["incident_state"] == "Closed":
            assert detail.case.status is Status.CLOSED
            assert detail.case.outcome == log[-1]["closed_code"]
            assert detail.case.closed_at == moment(log[-1]["sys_updated_at"])
        else:
            assert detail.case.status is STATUSES[log[-1]["incident_state"]]


def test_every_agent_finds_exactly_its_cases(replayed: tuple[Casebook, dict[str, int]]) -> None:
    casebook, case_of = replayed
    cases_of: dict[str, set[int]] = defaultdict(set)
    for event in events():
        if known(event["assignment_group"]):
            cases_of[event["assignment_group"]].add(case_of[event["number"]])
    assert set(contacts.all_agents(casebook.store)) == set(cases_of)
    for agent, expected in cases_of.items():
        found = cases.list_cases(casebook.store, CaseQuery(agent=agent), 0, 100)
        assert {case.id for case in found} == expected, agent


def test_exported_csv_agrees_with_the_log(
    replayed: tuple[Casebook, dict[str, int]], tmp_path: Path
) -> None:
    casebook, case_of = replayed
    writer = ReportWriter(casebook.store, casebook.playbooks, "en", str, UTC)
    path = tmp_path / "contacts.csv"
    assert writer.write(ReportKind.CONTACTS, path, END).rows == 198
    with path.open(encoding="utf-8-sig", newline="") as file:
        exported = [
            {name: decode_cell(cell) for name, cell in row.items()} for row in csv.DictReader(file)
        ]
    told = sorted(
        (row["Case"], row["Contact time"], row["Agent ID"], row["Outcome"]) for row in exported
    )
    expected = sorted(
        (
            event["number"],
            moment(event["sys_updated_at"]).strftime("%Y-%m-%d %H:%M:%S"),
            known(event["assignment_group"]),
            event["incident_state"],
        )
        for event in events()
    )
    assert told == expected
    assert writer.write(ReportKind.CASES, tmp_path / "cases.csv", END).rows == len(case_of)
