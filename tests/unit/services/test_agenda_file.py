"""The agenda as a calendar file: the same moments as the agenda itself, and nobody's secrets."""

from __future__ import annotations

import errno
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.i18n import core_translator
from desktop_app.paths import resources_dir
from desktop_app.services import cases, deadlines
from desktop_app.services.agenda_file import (
    AGENDA_FILE_NAME,
    AgendaWriter,
    ExportCancelled,
    count_agenda,
)
from desktop_app.services.casebook import Casebook
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.store import deadlines as deadline_store
from desktop_app.store import rings
from desktop_app.store.deadlines import NewDeadline
from tests.casebooks import NOW, log

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
FACTS = {
    "title": "羊毛毯下架",
    "shop": "云栖家居旗舰店",
    "order_no": "1234567890123456789",
    "buyer": "tb_买家昵称",
    "notes": "买家电话 13800138000, 地址 杭州市西湖区",
}


def writer(casebook: Casebook, language: str = "zh_CN") -> AgendaWriter:
    return AgendaWriter(
        casebook.store,
        casebook.playbooks,
        language,
        core_translator(language, resources_dir()),
    )


def events(path: Path) -> dict[str, Event]:
    """Return a file's events by the moment they start."""
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    return {f"{event.start:%m-%d %H:%M}": event for event in calendar.events}


def written(casebook: Casebook, path: Path, now: datetime = NOW) -> list[Event]:
    writer(casebook).write(path, now)
    return list(events(path).values())


def add(casebook: Casebook, due_at: datetime, title: str = "", case_id: int = 1) -> None:
    deadlines.add_deadline(casebook.store, case_id, DeadlineKind.OURS, title, due_at, NOW)


def test_the_file_has_the_moments_of_the_agenda(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR, case_facts=FACTS)
    add(casebook, NOW - DAY)
    add(casebook, NOW + timedelta(days=400))
    path = tmp_path / "agenda.ics"
    assert writer(casebook).write(path, NOW) == 4
    assert count_agenda(casebook.store) == 4
    listed = deadlines.due(casebook.store, NOW + timedelta(days=1000))
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    assert sorted((event.uid, event.start) for event in calendar.events) == sorted(
        (f"{item.deadline.uid}@seller-casebook", item.deadline.due_at) for item in listed
    )


def test_an_event_tells_what_it_is_about(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, agent_id="小二云溪", case_facts=FACTS)
    add(casebook, NOW + DAY, "提交申诉材料")
    (event,) = written(casebook, tmp_path / "agenda.ics")
    kind, *names = str(event["SUMMARY"]).split(" · ")
    assert names == ["提交申诉材料", "羊毛毯下架"]
    assert event.categories == [kind]
    description = str(event["DESCRIPTION"])
    for fact in ("1", "商品下架", "云栖家居旗舰店", "1234567890123456789", "小二云溪"):
        assert fact in description
    assert "案件编号" in description


def test_it_speaks_the_programs_language(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, case_facts=FACTS)
    add(casebook, NOW + DAY)
    path = tmp_path / "agenda.ics"
    writer(casebook, "en").write(path, NOW)
    assert b"X-WR-CALNAME:Seller Casebook\r\n" in path.read_bytes()
    (event,) = events(path).values()
    assert str(event["SUMMARY"]) == "My deadline · 羊毛毯下架"
    assert str(event["DESCRIPTION"]).startswith("Case number: 1\nIssue type: Product takedown\n")


def test_nothing_about_the_buyer_leaves_the_computer(casebook: Casebook, tmp_path: Path) -> None:
    log(
        casebook,
        said="买家 tb_买家昵称 说电话是 13800138000",
        outcome="答应联系 13800138000",
        promised_at=NOW + HOUR,
        case_facts=FACTS,
    )
    deadlines.mark_done(casebook.store, 1, NOW)
    add(casebook, NOW + DAY)
    path = tmp_path / "agenda.ics"
    writer(casebook).write(path, NOW)
    text = path.read_bytes().replace(b"\r\n ", b"").decode()
    for secret in ("买家昵称", "13800138000", "西湖区"):
        assert secret not in text


def test_each_kind_rings_ahead_as_it_is_set(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + DAY)
    add(casebook, NOW + 3 * DAY)
    theirs, ours = written(casebook, tmp_path / "agenda.ics")
    assert [ring.trigger for ring in theirs.alarms.times] == [NOW + DAY]
    assert [ring.trigger for ring in ours.alarms.times] == [
        NOW + 2 * DAY,
        NOW + 3 * DAY - 2 * HOUR,
        NOW + 3 * DAY,
    ]


def test_the_sellers_own_spans_are_used(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + DAY)
    add(casebook, NOW + 3 * DAY)
    set_preference(casebook.store, Preference.LEADS_OURS, "-")
    set_preference(casebook.store, Preference.LEADS_THEIRS, "30")
    theirs, ours = written(casebook, tmp_path / "agenda.ics")
    assert [ring.trigger for ring in ours.alarms.times] == [NOW + 3 * DAY]
    assert [ring.trigger for ring in theirs.alarms.times] == [
        NOW + DAY - timedelta(minutes=30),
        NOW + DAY,
    ]


def test_a_promise_on_hold_is_cancelled_until_it_runs_again(
    casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, promised_at=NOW + DAY)
    path = tmp_path / "agenda.ics"
    cases.set_status(casebook.store, 1, Status.WAITING_SELLER, NOW)
    (held,) = written(casebook, path)
    assert (held.status, held.walk("VALARM")) == ("CANCELLED", [])
    later = NOW + HOUR
    cases.set_status(casebook.store, 1, Status.WAITING_PLATFORM, later)
    (running,) = written(casebook, path, later)
    (listed,) = deadlines.due(casebook.store, NOW + 9 * DAY)
    assert (running.status, running.uid, running.start) == (
        "CONFIRMED",
        held.uid,
        listed.deadline.due_at,
    )
    assert running.sequence > held.sequence


def test_a_reminder_without_a_case_is_written(casebook: Casebook, tmp_path: Path) -> None:
    new = NewDeadline(None, DeadlineKind.FOLLOW_UP, NOW + DAY, "双12 规则")
    with casebook.store.transaction():
        number = deadline_store.add(casebook.store, new, NOW)
        rings.refresh_deadlines(casebook.store, [number])
    (event,) = written(casebook, tmp_path / "agenda.ics")
    assert str(event["SUMMARY"]).endswith(" · 双12 规则")
    assert [ring.trigger for ring in event.alarms.times] == [NOW + DAY]


def test_a_snoozed_deadline_rings_when_the_snooze_ends(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook)
    add(casebook, NOW + DAY)
    path = tmp_path / "agenda.ics"
    deadlines.snooze(casebook.store, 1, NOW + 20 * HOUR, NOW)
    (event,) = written(casebook, path)
    rings = sorted(ring.trigger for ring in event.alarms.times)
    assert rings == [NOW + 20 * HOUR, NOW + 22 * HOUR, NOW + DAY]
    deadlines.snooze(casebook.store, 1, NOW + 2 * DAY, NOW)
    (event,) = written(casebook, path)
    rings = sorted(ring.trigger for ring in event.alarms.times)
    # No snooze silences the last warning before one of the seller's own.
    assert rings == [NOW + 22 * HOUR, NOW + DAY, NOW + 2 * DAY]
    assert event.start == NOW + DAY


def test_an_import_again_takes_back_what_has_ended(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + HOUR, follow_up_at=NOW + 2 * HOUR)
    log(casebook)
    add(casebook, NOW + 3 * HOUR)
    add(casebook, NOW + 4 * HOUR, case_id=2)
    path = tmp_path / "agenda.ics"
    assert writer(casebook).write(path, NOW) == 4
    before = events(path)
    later = NOW + timedelta(minutes=5)
    deadlines.mark_done(casebook.store, 1, later)
    deadlines.remove_deadline(casebook.store, 2, later)
    cases.close_case(casebook.store, 2, "撤销处罚", later)
    assert writer(casebook).write(path, later) == 1
    after = events(path)
    assert {moment for moment, event in after.items() if event.status == "CONFIRMED"} == {
        "11-22 06:00"
    }
    for moment in ("11-22 04:00", "11-22 05:00", "11-22 07:00"):
        assert after[moment].status == "CANCELLED"
        assert after[moment].uid == before[moment].uid
        assert after[moment].sequence > before[moment].sequence
        assert after[moment].walk("VALARM") == []


def test_what_ended_long_ago_is_not_written(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + HOUR)
    deadlines.mark_done(casebook.store, 1, NOW)
    path = tmp_path / "agenda.ics"
    assert len(written(casebook, path, NOW + 29 * DAY)) == 1
    assert written(casebook, path, NOW + 31 * DAY) == []


def test_a_moved_deadline_keeps_its_name(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook)
    add(casebook, NOW + DAY, "申诉")
    path = tmp_path / "agenda.ics"
    (before,) = written(casebook, path)
    later = NOW + HOUR
    deadlines.change_deadline(casebook.store, 1, "申诉", NOW + 2 * DAY, later)
    (after,) = written(casebook, path, later)
    assert after.uid == before.uid
    assert after.start == NOW + 2 * DAY
    assert after.sequence > before.sequence
    assert after.last_modified == later


def test_cases_in_the_trash_are_cancelled_until_they_come_back(
    casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook)
    add(casebook, NOW + DAY)
    path = tmp_path / "agenda.ics"
    cases.trash_case(casebook.store, 1, NOW)
    assert [event.status for event in written(casebook, path)] == ["CANCELLED"]
    cases.restore_case(casebook.store, 1, NOW)
    assert [event.status for event in written(casebook, path)] == ["CONFIRMED"]


def test_a_file_that_cannot_be_written_is_told(casebook: Casebook, tmp_path: Path) -> None:
    log(casebook, promised_at=NOW + HOUR)
    with pytest.raises(UserError, match="could not be written"):
        writer(casebook).write(tmp_path / "no" / "agenda.ics", NOW)
    path = tmp_path / "agenda.ics"
    path.write_text("old")
    with pytest.raises(ExportCancelled):
        writer(casebook).write(path, NOW, on_row=lambda count: False)
    assert path.read_text() == "old"


def test_a_kept_file_is_written_when_it_says_something_new(
    casebook: Casebook, tmp_path: Path
) -> None:
    log(casebook, promised_at=NOW + HOUR)
    path = tmp_path / AGENDA_FILE_NAME
    first = writer(casebook).keep(tmp_path, NOW)
    assert (first.rows, first.written_at) == (1, NOW)
    content = path.read_bytes()
    os.utime(path, (NOW.timestamp(), NOW.timestamp()))
    again = writer(casebook).keep(tmp_path, NOW + HOUR)
    assert (again.rows, again.written_at) == (1, NOW)
    assert path.read_bytes() == content
    deadlines.mark_done(casebook.store, 1, NOW + HOUR)
    changed = writer(casebook).keep(tmp_path, NOW + HOUR)
    assert (changed.rows, changed.written_at) == (0, NOW + HOUR)
    assert writer(casebook).keep(tmp_path, NOW + 2 * HOUR, always=True).written_at == NOW + 2 * HOUR


def test_a_vanished_folder_is_told_and_not_made_anew(casebook: Casebook, tmp_path: Path) -> None:
    folder = tmp_path / "盘"
    with pytest.raises(UserError, match="盘 is not there"):
        writer(casebook).keep(folder, NOW)
    assert not folder.exists()


FAULTS = [
    (PermissionError(errno.EACCES, "x", "a", None, "b"), "open in another program"),
    (PermissionError(errno.EACCES, "x"), "may not write to the folder"),
    (OSError(errno.EROFS, "x"), "may not write to the folder"),
    (OSError(errno.ENOSPC, "x"), "disk is full"),
    (OSError(errno.EIO, "Input/output error"), "Input/output error"),
]


@pytest.mark.parametrize(("fault", "words"), FAULTS)
def test_a_folder_that_cannot_be_written_to_is_told(
    casebook: Casebook,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: OSError,
    words: str,
) -> None:
    def refuse(*_: object) -> None:
        raise fault

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(UserError, match=words):
        writer(casebook).keep(tmp_path, NOW)
    assert not (tmp_path / AGENDA_FILE_NAME).exists()
