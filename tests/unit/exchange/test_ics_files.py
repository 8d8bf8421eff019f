"""A calendar file is whole and means what it says, or the old one is still there."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from desktop_app.exchange import ics_files
from desktop_app.exchange.ics_files import (
    PROGRESS_EVERY,
    AgendaEvent,
    ExportCancelled,
    write_ics,
)

STAMP = datetime(2026, 11, 22, 3, tzinfo=UTC)
DUE = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
EVENT = AgendaEvent(
    uid="0123@seller-casebook",
    start=DUE,
    summary="我方时限 · 羊毛毯下架",
    description="案件编号：12\n店铺：云栖家居旗舰店",
    categories=("我方时限",),
    changed_at=datetime(2026, 11, 21, 1, 2, 3, tzinfo=UTC),
    alarms=(timedelta(hours=24), timedelta()),
)


def write(path: Path, *events: AgendaEvent, **options: Any) -> bytes:
    write_ics(path, "掌柜台账", events, STAMP, **options)
    return path.read_bytes()


def read(path: Path) -> tuple[Calendar, list[Event]]:
    """Read a file as other programs do; faults of single lines fail the test."""
    calendar = Calendar.from_ical(path.read_bytes())
    assert isinstance(calendar, Calendar)
    events = [part for part in calendar.walk() if isinstance(part, Event)]
    assert not any(part.errors for part in calendar.walk())
    return calendar, events


@pytest.fixture
def old_file(tmp_path: Path) -> Iterator[Path]:
    """A file from before; after the test it must be the only one, and unchanged."""
    path = tmp_path / "agenda.ics"
    path.write_bytes(b"old")
    yield path
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_an_event_says_what_it_was_told(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    assert write_ics(path, "掌柜台账", [EVENT], STAMP).rows == 1
    assert list(tmp_path.iterdir()) == [path]
    calendar, (event,) = read(path)
    assert str(calendar["X-WR-CALNAME"]) == str(calendar["NAME"]) == "掌柜台账"
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    assert "Seller Casebook" in str(calendar["PRODID"])
    assert event["UID"] == EVENT.uid
    assert event.decoded("DTSTART") == DUE
    assert event.decoded("DURATION") == timedelta(minutes=15)
    assert event.decoded("DTSTAMP") == STAMP
    assert event.decoded("LAST-MODIFIED") == EVENT.changed_at
    assert str(event["SUMMARY"]) == EVENT.summary
    assert str(event["DESCRIPTION"]) == EVENT.description
    assert event.categories == ["我方时限"]
    assert (event["STATUS"], event["TRANSP"]) == ("CONFIRMED", "TRANSPARENT")


def test_moments_are_written_in_utc(tmp_path: Path) -> None:
    content = write(tmp_path / "agenda.ics", EVENT)
    assert b"\r\nDTSTART:20261124T083000Z\r\n" in content
    assert b"\r\nLAST-MODIFIED:20261121T010203Z\r\n" in content


def test_it_rings_ahead_at_the_moment_and_when_a_snooze_ends(tmp_path: Path) -> None:
    snoozed_until = DUE + timedelta(hours=3)
    path = tmp_path / "agenda.ics"
    content = write(path, EVENT, replace(EVENT, uid="snoozed", alarms=(snoozed_until,)))
    _, (event, snoozed) = read(path)
    rings = [alarm.trigger for alarm in event.alarms.times]
    assert rings == [DUE - timedelta(hours=24), DUE]
    assert [alarm.trigger for alarm in snoozed.alarms.times] == [snoozed_until]
    assert b"TRIGGER;RELATED=START:-P1D\r\n" in content
    assert b"TRIGGER;VALUE=DATE-TIME:20261124T113000Z\r\n" in content
    assert all(alarm["ACTION"] == "DISPLAY" for alarm in event.walk("VALARM"))
    assert all(str(alarm["DESCRIPTION"]) == EVENT.summary for alarm in event.walk("VALARM"))


def test_a_later_change_has_a_greater_revision(tmp_path: Path) -> None:
    later = replace(EVENT, changed_at=EVENT.changed_at + timedelta(seconds=1), is_cancelled=True)
    path = tmp_path / "agenda.ics"
    write(path, EVENT, later)
    _, (before, after) = read(path)
    assert after.sequence > before.sequence > 0
    assert after["UID"] == before["UID"]
    # RFC 5545 gives an INTEGER 32 bits with its sign.
    assert after.sequence < 2**31


def test_what_is_cancelled_does_not_ring_nor_count(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    written = write_ics(path, "x", [replace(EVENT, is_cancelled=True), EVENT], STAMP)
    assert written.rows == 1
    _, (cancelled, _) = read(path)
    assert cancelled["STATUS"] == "CANCELLED"
    assert cancelled.walk("VALARM") == []


def test_an_agenda_without_events_is_still_a_calendar(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    content = write(path)
    assert read(path)[1] == []
    assert content.startswith(b"BEGIN:VCALENDAR\r\n") and content.endswith(b"END:VCALENDAR\r\n")


HOSTILE = (
    '退款;要,快:是"吗"',
    "第一行\r\nBEGIN:VEVENT\nEND:VCALENDAR\r",
    "a\0b\x07c\x1b[31md\x7fe\x85f\u2028g",
    "长" * 10_000,
    "👨‍👩‍👧‍👦😀" * 500,
    r"D:\新\new\New;\,",
    "half \ud800 of a character",
    " DTSTAMP:20260101T000000Z",
    "",
)


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles_stay_titles(tmp_path: Path, title: str) -> None:
    path = tmp_path / "agenda.ics"
    hostile = replace(EVENT, summary=title, description=title, categories=(title,))
    content = write(path, hostile, replace(EVENT, uid="next"))
    _, (event, following) = read(path)
    assert str(following["SUMMARY"]) == EVENT.summary
    summary = str(event["SUMMARY"])
    assert "\n" not in summary
    kept = [letter for letter in title if letter.isalnum()]
    assert [letter for letter in summary if letter.isalnum()] == kept
    assert [letter for letter in str(event["DESCRIPTION"]) if letter.isalnum()] == kept
    assert len(event.walk("VALARM")) == len(EVENT.alarms)
    assert lines_are_lawful(content)


@given(title=st.text(max_size=300))
def test_any_title_makes_a_lawful_file(
    tmp_path_factory: pytest.TempPathFactory, title: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.ics"
    content = write(path, replace(EVENT, summary=title, description=title))
    _, (event,) = read(path)
    assert event.decoded("DTSTART") == DUE
    assert lines_are_lawful(content)


def lines_are_lawful(content: bytes) -> bool:
    """CRLF ends every line, none has over 75 octets, no character is torn or forbidden."""
    lines = content.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(line) <= 75
        assert all(letter >= " " or letter == "\t" for letter in line.decode("utf-8"))
    return True


def test_an_emoji_comes_back_whole(tmp_path: Path) -> None:
    title = "羊毛毯👨‍👩‍👧‍👦" * 40
    write(tmp_path / "agenda.ics", replace(EVENT, summary=title))
    assert str(read(tmp_path / "agenda.ics")[1][0]["SUMMARY"]) == title


def test_the_same_agenda_leaves_the_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    before = write(path, EVENT)
    later = STAMP + timedelta(hours=1)
    same = write_ics(path, "掌柜台账", [EVENT], later, only_if_changed=True)
    assert (same.rows, same.is_replaced) == (1, False)
    assert path.read_bytes() == before
    assert write_ics(path, "掌柜台账", [EVENT], later).is_replaced
    assert path.read_bytes() != before


@pytest.mark.parametrize(
    "other",
    [
        [replace(EVENT, start=DUE + timedelta(seconds=1))],
        [replace(EVENT, description=" DTSTAMP:1")],
        [EVENT, replace(EVENT, uid="another")],
        [],
    ],
)
def test_another_agenda_replaces_the_file(tmp_path: Path, other: list[AgendaEvent]) -> None:
    path = tmp_path / "agenda.ics"
    before = write(path, EVENT)
    assert write_ics(path, "掌柜台账", other, STAMP, only_if_changed=True).is_replaced
    assert path.read_bytes() != before
    assert len(read(path)[1]) == len(other)


def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    real, link = tmp_path / "real.ics", tmp_path / "link.ics"
    real.write_bytes(b"old")
    link.symlink_to(real)
    write(link, EVENT)
    assert link.is_symlink()
    assert len(read(real)[1]) == 1


def test_the_caller_is_told_how_far_it_is(tmp_path: Path) -> None:
    told: list[int] = []

    def on_row(count: int) -> bool:
        told.append(count)
        return True

    write(tmp_path / "agenda.ics", *[EVENT] * (PROGRESS_EVERY + 1), on_row=on_row)
    assert told == [PROGRESS_EVERY, PROGRESS_EVERY + 1]


def test_a_cancelled_export_leaves_the_old_file(old_file: Path) -> None:
    with pytest.raises(ExportCancelled):
        write(old_file, EVENT, on_row=lambda count: False)


def test_events_that_fail_midway_leave_the_old_file(old_file: Path) -> None:
    def events() -> Iterator[AgendaEvent]:
        yield EVENT
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError):
        write_ics(old_file, "x", events(), STAMP)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_file_that_cannot_be_put_in_place_leaves_the_old_one(
    old_file: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OSError, match="No space left"):
        write(old_file, EVENT)


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write(tmp_path / "no" / "agenda.ics", EVENT)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_that_name_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "agenda.ics").mkdir()
    with pytest.raises(FileExistsError):
        write(tmp_path / "agenda.ics", EVENT)
    assert (tmp_path / "agenda.ics").is_dir()


def test_memory_does_not_grow_with_the_agenda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ics_files, "_IN_MEMORY", 10_000)

    def peak(count: int) -> int:
        events = (replace(EVENT, uid=str(number)) for number in range(count))
        tracemalloc.start()
        try:
            write_ics(tmp_path / "agenda.ics", "x", events, STAMP)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)
    small = peak(100)
    # A thousand events make half a megabyte.
    assert peak(1_000) - small < 100_000


def test_nothing_heavy_is_loaded_until_a_file_is_written() -> None:
    code = "import sys, desktop_app.services.agenda_file;sys.exit('icalendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
