"""Times that are typed at the terminal in working days."""

from __future__ import annotations

from datetime import UTC, datetime

from .conftest import Terminal


def test_holidays_and_make_up_days_are_counted(terminal: Terminal) -> None:
    # The eve of National Day; 1 to 7 October are off, and Saturday the 10th is worked.
    terminal.time = datetime(2026, 9, 30, 1, tzinfo=UTC)
    terminal.log("--follow-up", "3个工作日")
    assert terminal.json("due", "--now", "2026-10-10T08:59") == []
    assert len(terminal.json("due", "--now", "2026-10-10T09:00")) == 1


def test_the_platforms_countdown_is_pasted(terminal: Terminal) -> None:
    terminal.log("--promised", "还剩 2天3小时15分20秒")
    assert terminal.json("due", "--now", "2026-11-24T14:40:39") == []
    assert len(terminal.json("due", "--now", "2026-11-24T14:40:40")) == 1
