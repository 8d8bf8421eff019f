"""``export agenda``: the agenda as a calendar file."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from icalendar import Calendar

from .conftest import Terminal


def calendar(path: Path) -> Calendar:
    read = Calendar.from_ical(path.read_bytes())
    assert isinstance(read, Calendar)
    return read


def test_the_file_shows_the_moments_that_due_lists(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log("--promised", "+2h", "--order", "1234567890123456789")
    terminal.log("--follow-up", "明天10点")
    path = tmp_path / "日程.ics"
    assert terminal.done("export", "agenda", str(path)).out == f"Written: {path} (rows: 2)\n"
    listed = [item["due_at"] for item in terminal.json("due", "--now", "2026-11-23T11:00")]
    starts = [f"{event.start:%Y-%m-%dT%H:%M:%SZ}" for event in calendar(path).events]
    assert sorted(starts) == sorted(listed)
    assert datetime(2026, 11, 23, 2, tzinfo=UTC) in [event.start for event in calendar(path).events]


def test_json_tells_where_it_is(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log("--promised", "+2h")
    path = tmp_path / "agenda.ics"
    assert terminal.json("export", "agenda", str(path)) == {"path": str(path), "rows": 1}


def test_it_is_in_the_language_that_was_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    terminal.log("--promised", "+2h")
    path = tmp_path / "agenda.ics"
    terminal.done("export", "agenda", str(path), "--lang", "zh_CN")
    (event,) = calendar(path).events
    assert "商品下架" in str(event["SUMMARY"]) + str(event["DESCRIPTION"])


def test_an_empty_agenda_is_a_calendar_too(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    assert terminal.json("export", "agenda", str(path))["rows"] == 0
    assert calendar(path).events == []


def test_plain_is_not_for_the_agenda(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "agenda.ics"
    assert "--plain" in terminal.mistyped("export", "agenda", str(path), "--plain")
    assert not path.exists()


def test_a_file_that_cannot_be_written_is_told(terminal: Terminal, tmp_path: Path) -> None:
    assert "nowhere" in terminal.refused("export", "agenda", str(tmp_path / "nowhere" / "a.ics"))
