"""What was put off, moved or answered since it rang."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.services import deadlines, reminders
from desktop_app.ui.kit import Kit
from desktop_app.ui.reminders import ReminderBell
from desktop_app.ui.session import Session
from tests.ui.test_reminders import Postbox, SetDeadline, bell, postbox, set_deadline

__all__ = ["bell", "postbox", "set_deadline"]
HOUR = timedelta(hours=1)


def test_what_was_due_when_it_was_written_down_rings_again_after_a_snooze(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    postbox: Postbox,
    clock: object,
) -> None:
    set_deadline("羊毛毯下架", -60)
    bell.start(in_sight=False)
    postbox.press("snooze")
    clock.forward(hours=1, seconds=1)  # type: ignore[attr-defined]
    bell.check()
    assert len(postbox.notes) == 2
    unsettled = "SELECT count(*) FROM deadlines WHERE ringing_at IS NOT NULL"
    assert bell._session.store.value(unsettled) == 0


@pytest.mark.parametrize("action", ["snooze", "done"])
def test_buttons_of_what_has_moved_do_nothing_to_it(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    postbox: Postbox,
    session: Session,
    clock: object,
    action: str,
) -> None:
    number = set_deadline("羊毛毯下架", 60)
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    note = postbox.notes[0]
    later = session.now() + timedelta(days=7)
    session.do(deadlines.change_deadline, number, "", later, session.now())
    assert postbox.withdrawn == [note.id]
    postbox.acted.emit(note.id, action)
    item = reminders.reminder(session.store, number)
    assert item is not None
    assert (item.deadline.done_at, item.deadline.snoozed_until) == (None, None)


def test_a_button_for_several_leaves_out_what_was_answered_meanwhile(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    postbox: Postbox,
    session: Session,
    kit: Kit,
    clock: object,
) -> None:
    first, second = (set_deadline(f"案件{n}", 60) for n in (1, 2))
    told: list[str] = []
    session.failed.connect(told.append)
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    session.do(deadlines.mark_done, first, session.now())
    postbox.press("snooze")
    item = reminders.reminder(session.store, second)
    assert item is not None
    assert item.deadline.snoozed_until == session.now() + HOUR
    assert told == []
