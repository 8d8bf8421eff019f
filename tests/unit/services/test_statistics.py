"""The statistics of a casebook, against a plain count of the same rows in Python."""

from __future__ import annotations

import sqlite3
from collections import Counter
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop_app.domain.progress import Unwatched
from desktop_app.domain.statistics import Rest, Scope, Spreads, Statistics
from desktop_app.domain.times import to_text
from desktop_app.services import cases, deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.services.statistics import read_statistics
from tests.casebooks import NOW, SHANGHAI, log, new_casebook
from tests.odd_casebook import DAY, Row, live_contacts, made_up

BERLIN = ZoneInfo("Europe/Berlin")
SCOPES = (
    Scope(),
    Scope(NOW - 60 * DAY, NOW - 10 * DAY),
    Scope(since=NOW - 400 * DAY, shop="云朵家纺"),
    Scope(until=NOW, issue_type="order-dispute"),
)


def seconds_between(first: str, last: str) -> float:
    return (datetime.fromisoformat(last) - datetime.fromisoformat(first)).total_seconds()


class Brute:
    """The same numbers, counted in the plainest way."""

    def __init__(self, rows: dict[str, list[Row]], scope: Scope, zone: tzinfo) -> None:
        self.rows, self.scope, self.zone = rows, scope, zone
        self.cases = [
            row
            for row in rows["cases"]
            if not row["deleted_at"]
            and scope.shop in ("", row["shop"])
            and scope.issue_type in ("", row["issue_type"])
        ]
        self.opened = [row for row in self.cases if self.within(row["opened_at"])]
        self.closed = [
            row
            for row in self.cases
            if row["status"] == "closed"
            and (self.within(row["closed_at"]) or (self.is_unbounded and not row["closed_at"]))
        ]

    @property
    def is_unbounded(self) -> bool:
        return self.scope.since is None and self.scope.until is None

    def within(self, moment: str | None) -> bool:
        if moment is None:
            return False
        since, until = self.scope.since, self.scope.until
        return (since is None or moment >= to_text(since)) and (
            until is None or moment < to_text(until)
        )

    def local(self, moment: str) -> datetime:
        return datetime.fromisoformat(moment).astimezone(self.zone)

    def months(self) -> dict[str, tuple[int, int]]:
        opened = Counter(f"{self.local(row['opened_at']):%Y-%m}" for row in self.cases)
        closed = Counter(
            f"{self.local(row['closed_at']):%Y-%m}" for row in self.cases if row["closed_at"]
        )
        return {month: (opened[month], closed[month]) for month in opened | closed}

    def active_at(self, end: datetime) -> int:
        at = to_text(end)
        return sum(
            row["opened_at"] < at
            and (
                row["status"] != "closed"
                or (row["closed_at"] is not None and max(row["closed_at"], row["opened_at"]) >= at)
            )
            for row in self.cases
        )

    def answers(self) -> list[tuple[str, float | None]]:
        return [(row["issue_type"], self.answer(row["id"])) for row in self.opened]

    def answer(self, case_id: int) -> float | None:
        contacts = live_contacts(self.rows, case_id)
        if not contacts:
            return None
        first = min(row["at"] for row in contacts)
        signs = [row["at"] for row in contacts if row["outcome"]]
        signs += [
            row["done_at"]
            for row in self.rows["deadlines"]
            if row["case_id"] == case_id
            and row["kind"] == "theirs"
            and not row["deleted_at"]
            and row["done_at"]
            and row["done_at"] >= first
        ]
        if not signs:
            return None
        return seconds_between(first, min(signs))

    def endings(self) -> list[tuple[str, float | None]]:
        found: list[tuple[str, float | None]] = []
        for row in self.closed:
            took = None
            if row["closed_at"] and row["closed_at"] >= row["opened_at"]:
                took = seconds_between(row["opened_at"], row["closed_at"])
            found.append((row["issue_type"], took))
        return found

    def readiness(self) -> list[tuple[str, float | None]]:
        return [
            (
                row["outcome"],
                100 * row["checklist_done"] / row["checklist_total"]
                if row["checklist_total"]
                else None,
            )
            for row in self.closed
        ]

    def promises(self, column: str) -> dict[str, Counter[str]]:
        cases_by_id = {row["id"]: row for row in self.cases}
        contacts = {row["id"]: row for row in self.rows["contacts"]}
        found: dict[str, Counter[str]] = {}
        for row in self.rows["deadlines"]:
            case = cases_by_id.get(row["case_id"])
            if case is None or row["kind"] != "theirs" or row["deleted_at"]:
                continue
            fate = fate_of(row, case)
            if fate and self.within(row["due_at"]):
                key = contacts[row["contact_id"]][column] if row["contact_id"] else ""
                found.setdefault(key, Counter())[fate] += 1
        return found

    def hours(self) -> dict[tuple[int, int], tuple[int, int]]:
        found: dict[tuple[int, int], tuple[int, int]] = {}
        for case in self.cases:
            spoken = [
                row
                for row in live_contacts(self.rows, case["id"])
                if row["channel"] != "ticket" and self.within(row["at"])
            ]
            moments = [(row["at"], 0) for row in spoken]
            last = case["last_contact_at"]
            if case["status"] == "closed" and case["closed_at"] and last:
                settled = last <= case["closed_at"] and any(row["at"] == last for row in spoken)
                moments += [(last, 1)] * settled
            for moment, is_end in moments:
                at = self.local(moment)
                contacts, ends = found.get((at.weekday(), at.hour), (0, 0))
                found[at.weekday(), at.hour] = (contacts + (not is_end), ends + is_end)
        return found


def fate_of(deadline: Row, case: Row) -> str:
    if deadline["done_at"]:
        return "kept" if deadline["done_at"] <= deadline["due_at"] else "late"
    if case["closed_at"]:
        is_broken = deadline["due_at"] <= case["closed_at"] and not deadline["paused_at"]
        return "broken" if is_broken else ""
    if deadline["paused_at"] or deadline["due_at"] > to_text(NOW):
        return "open"
    return "broken"


def check_spreads(spreads: Spreads, values: list[tuple[str, float | None]], most: int) -> None:
    known = [(kind, value) for kind, value in values if value is not None]
    assert spreads.missing == len(values) - len(known)
    counts = Counter(kind for kind, _ in known)
    order = sorted(counts, key=lambda kind: (-counts[kind], kind))[:most]
    assert [one.key for one in spreads.by_kind] == order
    together = [] if spreads.total is None else [spreads.total]
    for one in (*together, *spreads.by_kind):
        own = [v for kind, v in known if one in together or kind == one.key]
        assert one.n == len(own)
        for percent in (10, 25, 50, 75, 90):
            # The smallest value that so many percent do not exceed, as it is written down.
            told = min(
                v for v in own if 100 * sum(other <= v for other in own) >= percent * len(own)
            )
            assert getattr(one, f"p{percent}") == pytest.approx(told)
    assert bool(together) == bool(known)


def read(casebook: Casebook, scope: Scope, zone: tzinfo) -> Statistics:
    return read_statistics(casebook.store, scope, zone, NOW, Unwatched())


@pytest.mark.parametrize("zone", (SHANGHAI, BERLIN), ids=("Shanghai", "Berlin"))
def test_all_numbers_are_those_of_a_plain_count(tmp_path: Path, zone: tzinfo) -> None:
    casebook = new_casebook(tmp_path)
    rows = made_up(casebook, seed=7)
    for scope in SCOPES:
        shown, brute = read(casebook, scope, zone), Brute(rows, scope, zone)
        assert shown.opened == len(brute.opened)
        assert shown.closed == len(brute.closed)
        assert shown.active == sum(row["status"] != "closed" for row in brute.cases)
        types = Counter(row["issue_type"] for row in brute.opened)
        assert {one.key: one.cases for one in shown.issue_types} == types
        shops = Counter(row["shop"] for row in brute.opened)
        assert {one.key: one.cases for one in shown.shops} == shops
        outcomes = Counter(row["outcome"] for row in brute.closed)
        told = {one.key: one.cases for one in shown.outcomes}
        assert told.items() <= outcomes.items()
        left = Rest(len(outcomes) - len(told), outcomes.total() - sum(told.values()))
        assert shown.other_outcomes == left
        assert not told or min(told.values()) >= max((outcomes - Counter(told)).values(), default=0)
        months = brute.months()
        for month in shown.months:
            key = f"{month.first:%Y-%m}"
            assert (month.opened, month.closed) == months.get(key, (0, 0))
            number = month.first.year * 12 + month.first.month
            end = datetime(number // 12, number % 12 + 1, 1, tzinfo=zone).astimezone(UTC)
            assert month.active == brute.active_at(end)
        check_spreads(shown.first_answer, brute.answers(), 100)
        check_spreads(shown.resolution, brute.endings(), 100)
        check_spreads(shown.evidence, brute.readiness(), 12)
        channels = brute.promises("channel")
        found = {one.key: one for one in shown.promises.by_channel}
        assert found.keys() == channels.keys()
        agents = brute.promises("agent_id")
        found |= {one.key + "!": one for one in shown.promises.by_agent}
        for key, one in found.items():
            fates = agents[key[:-1]] if key.endswith("!") else channels[key]
            assert (one.kept, one.late, one.broken, one.open) == tuple(
                fates[fate] for fate in ("kept", "late", "broken", "open")
            )
        assert shown.promises.other_agents == max(0, len(agents) - 12)
        assert {
            (cell.weekday, cell.hour): (cell.contacts, cell.resolving) for cell in shown.hours
        } == brute.hours()
    casebook.close()


def test_an_empty_casebook_has_nothing_to_tell(casebook: Casebook) -> None:
    shown = read(casebook, Scope(), SHANGHAI)
    assert (shown.opened, shown.closed, shown.contacts, shown.active) == (0, 0, 0, 0)
    assert not (shown.issue_types or shown.outcomes or shown.months or shown.hours or shown.load)
    assert shown.first_answer == shown.resolution == shown.evidence == Spreads(None, (), 0)
    assert shown.promises.total.total == 0


def test_a_case_that_was_reopened_is_active_and_what_is_in_the_trash_counts_nowhere(
    casebook: Casebook,
) -> None:
    first = log(casebook, at=NOW - 3 * DAY, now=NOW - 3 * DAY).case_id
    log(casebook, case_id=first, at=NOW - 2 * DAY, now=NOW - 2 * DAY, outcome="有答复")
    second = log(
        casebook, at=NOW - DAY, now=NOW - DAY, promised_at=NOW - timedelta(hours=3)
    ).case_id
    cases.close_case(casebook.store, first, "撤销处罚", NOW)
    shown = read(casebook, Scope(), SHANGHAI)
    assert (shown.opened, shown.closed, shown.active, shown.contacts) == (2, 1, 1, 3)
    assert shown.first_answer.total is not None
    assert shown.first_answer.total.p50 == DAY.total_seconds()
    assert shown.resolution.total is not None
    assert shown.resolution.total.p50 == 3 * DAY.total_seconds()
    assert shown.promises.total.broken == 1
    promise = deadlines.deadlines_of(casebook.store, second)[0]
    deadlines.mark_done(casebook.store, promise.id, NOW)
    assert read(casebook, Scope(), SHANGHAI).promises.total.late == 1
    cases.reopen_case(casebook.store, first, NOW)
    shown = read(casebook, Scope(), SHANGHAI)
    assert (shown.closed, shown.active, shown.resolution.total) == (0, 2, None)
    cases.trash_case(casebook.store, second, NOW)
    shown = read(casebook, Scope(), SHANGHAI)
    assert (shown.opened, shown.contacts, shown.promises.total.total) == (1, 2, 0)
    assert [one.cases for one in shown.load] == [1]


def test_who_asks_for_something_else_does_not_wait_for_the_end(casebook: Casebook) -> None:
    log(casebook)

    class Gone(Exception):
        pass

    class Impatient(Unwatched):
        """Watches until the third look."""

        looks = 0

        def check(self) -> None:
            self.looks += 1
            if self.looks > 2:
                raise Gone

    with pytest.raises(Gone):
        read_statistics(casebook.store, Scope(), SHANGHAI, NOW, Impatient())
    # The connection works on, unwatched.
    with pytest.raises(sqlite3.OperationalError):
        casebook.store.rows("SELECT nothing FROM nowhere")
    assert read(casebook, Scope(), SHANGHAI).opened == 1
