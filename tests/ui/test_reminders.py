"""Reminders ring once, in time, also for what fell due while the program was off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, deadlines, reminders
from desktop_app.services.casebook import Casebook
from desktop_app.services.changes import of_case
from desktop_app.services.clock import SystemClock
from desktop_app.services.preferences import Preference, set_preference
from desktop_app.system.notifier import Level, Notification
from desktop_app.ui.kit import Kit
from desktop_app.ui.reminder_panel import ReminderPanel
from desktop_app.ui.reminders import ReminderBell
from desktop_app.ui.session import Session

# Said by the offscreen platform when a window comes to the front and when a menu opens.
pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise\(\)|grabbing the keyboard)"
)

SetDeadline = Callable[..., int]


class Postbox(QObject):
    """Takes announcements, as the desktop does."""

    taken = Signal(str)
    acted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[Notification] = []
        self.withdrawn: list[str] = []

    @property
    def sent(self) -> list[tuple[str, str]]:
        """Title and text of each."""
        return [(note.title, note.body) for note in self.notes]

    def announce(self, note: Notification) -> None:
        """Keep an announcement."""
        self.notes.append(note)
        self.taken.emit(note.id)

    def withdraw(self, note_id: str) -> None:
        """Keep in mind that it is gone from the screen."""
        self.withdrawn.append(note_id)

    def press(self, action: str) -> None:
        """Press a button of the newest."""
        self.acted.emit(self.notes[-1].id, action)


@pytest.fixture
def postbox(qapp: QApplication) -> Postbox:
    """Where announcements end up."""
    return Postbox()


@pytest.fixture
def bell(kit: Kit, postbox: Postbox) -> Iterator[ReminderBell]:
    """A bell that was not started."""
    yield ReminderBell(kit, postbox)


@pytest.fixture
def set_deadline(session: Session) -> SetDeadline:
    """Give a test a function that opens a case with a deadline, in seconds from now."""

    def add(title: str, seconds: int, kind: DeadlineKind = DeadlineKind.THEIRS) -> int:
        now = session.now()
        facts = CaseFacts("product-takedown", title, "云锦旗舰店", "3782915463728190456")
        number, _ = cases.open_case(session.store, session.playbooks, facts, "zh_CN", now, now)
        due_at = now + timedelta(seconds=seconds)
        session.do(deadlines.add_deadline, number, kind, "", due_at, now)
        return deadlines.deadlines_of(session.store, number)[0].id

    return add


def heard(bell: ReminderBell) -> list[list[str]]:
    """Collect what a bell rings for from now on."""
    rung: list[list[str]] = []
    bell.ring.connect(lambda items: rung.append([item.case_title for item in items]))
    return rung


def test_it_rings_once_when_a_deadline_falls_due(
    bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox
) -> None:
    set_deadline("羊毛毯下架", 60)
    rung = heard(bell)
    bell.start()
    assert rung == []
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    bell.check()
    assert rung == [["羊毛毯下架"]]
    assert len(postbox.sent) == 1
    title, text = postbox.sent[0]
    assert title == "Promised reply · due now"
    assert "羊毛毯下架" in text and "3782915463728190456" in text


def test_another_start_does_not_ring_again(
    kit: Kit, bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox
) -> None:
    set_deadline("羊毛毯下架", 60)
    bell.start()
    clock.forward(seconds=90)  # type: ignore[attr-defined]
    bell.check()
    bell.stop()
    later = ReminderBell(kit, postbox)
    rung = heard(later)
    later.start()
    assert rung == []


def test_what_fell_due_while_off_comes_with_its_own_time(
    bell: ReminderBell, kit: Kit, set_deadline: SetDeadline, clock: object, qtbot: QtBot
) -> None:
    set_deadline("羊毛毯下架", 60)
    set_deadline("押金冻结", 90, DeadlineKind.FOLLOW_UP)
    clock.forward(days=3)  # type: ignore[attr-defined]
    panel = ReminderPanel(kit)
    qtbot.addWidget(panel)
    bell.panel_wanted.connect(panel.show_items)
    bell.start()
    assert panel.isVisible()
    shown = [panel.agenda.rows.item(row) for row in panel.agenda.rows.item_rows()]
    assert {item.case_title for item in shown if item} == {"羊毛毯下架", "押金冻结"}
    told = panel.agenda.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2 d 23 h overdue" in told


def test_several_come_as_one_message_with_their_times(
    bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox
) -> None:
    for number in range(5):
        set_deadline(f"案件{number}", 60 + number)
    bell.start()
    clock.forward(hours=2)  # type: ignore[attr-defined]
    bell.check()
    assert len(postbox.sent) == 1
    title, text = postbox.sent[0]
    assert title == "5 reminders"
    assert text.splitlines()[-1] == "and 2 more"
    assert "案件0 · was due 1 h 59 min ago (11:01)" in text


def test_clicking_the_message_wants_the_panel(
    bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox, qtbot: QtBot
) -> None:
    set_deadline("羊毛毯下架", 60)
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    with qtbot.waitSignal(bell.panel_wanted) as wanted:
        postbox.press("default")
    assert [item.case_title for item in wanted.args[0]] == ["羊毛毯下架"]


def test_the_buttons_open_put_off_and_finish(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    clock: object,
    session: Session,
    postbox: Postbox,
    qtbot: QtBot,
) -> None:
    numbers = [set_deadline(f"案件{n}", 60 * n) for n in (1, 2, 3)]
    bell.start()
    for action in ("open", "snooze", "done"):
        clock.forward(seconds=60)  # type: ignore[attr-defined]
        bell.check()
        assert [button for button, _ in postbox.notes[-1].buttons] == ["open", "snooze", "done"]
        if action == "open":
            with qtbot.waitSignal(session.case_requested) as wanted:
                postbox.press(action)
            assert wanted.args == [1]
        else:
            with qtbot.waitSignal(session.changed):
                postbox.press(action)
    snoozed, done = (reminders.reminder(session.store, number) for number in numbers[1:])
    assert snoozed is not None and done is not None
    assert snoozed.deadline.snoozed_until == session.now() - timedelta(seconds=60) + timedelta(
        hours=1
    )
    assert done.deadline.done_at == session.now()


def test_it_grows_louder(
    bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox
) -> None:
    set_deadline("羊毛毯下架", 25 * 3600, DeadlineKind.OURS)
    bell.start()
    for hours in (1, 22, 2):
        clock.forward(hours=hours)  # type: ignore[attr-defined]
        bell.check()
    assert [note.level for note in postbox.notes] == [Level.QUIET, Level.NORMAL, Level.INSISTENT]
    titles = [note.title for note in postbox.notes]
    assert titles[0].startswith("My deadline · due in 1 d")
    assert titles[1].startswith("My deadline · due in 2 h")
    assert titles[2] == "My deadline · due now"


def test_what_was_answered_elsewhere_leaves_the_screen(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    clock: object,
    session: Session,
    postbox: Postbox,
) -> None:
    number = set_deadline("羊毛毯下架", 60)
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    session.do(deadlines.mark_done, number, session.now())
    assert postbox.withdrawn == [postbox.notes[0].id]


def test_minimised_at_login_it_announces_instead_of_opening_a_window(
    bell: ReminderBell, set_deadline: SetDeadline, clock: object, postbox: Postbox
) -> None:
    set_deadline("羊毛毯下架", 60)
    clock.forward(days=3)  # type: ignore[attr-defined]
    wanted: list[object] = []
    bell.panel_wanted.connect(wanted.append)
    bell.start(in_sight=False)
    assert wanted == []
    assert "was due 2 d 23 h ago" in postbox.notes[0].title


def test_what_a_killed_program_was_about_to_show_stands_in_the_window(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    clock: object,
    session: Session,
    postbox: Postbox,
    qtbot: QtBot,
) -> None:
    set_deadline("羊毛毯下架", 60)
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    reminders.take(session.store, session.now(), session.zone)
    clock.forward(minutes=5)  # type: ignore[attr-defined]
    with qtbot.waitSignal(bell.panel_wanted) as wanted:
        bell.start(in_sight=False)
    assert [item.case_title for item in wanted.args[0]] == ["羊毛毯下架"]
    assert postbox.notes == []
    with qtbot.assertNotEmitted(bell.panel_wanted):
        bell.check()


def test_hundreds_due_at_once_are_one_announcement(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    clock: object,
    session: Session,
    postbox: Postbox,
    qtbot: QtBot,
) -> None:
    set_deadline("羊毛毯下架", 60)
    for _ in range(299):
        due_at = session.now() + timedelta(seconds=60)
        session.do(deadlines.add_deadline, 1, DeadlineKind.THEIRS, "", due_at, session.now())
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    assert [note.title for note in postbox.notes] == ["300 reminders"]
    unrung = "SELECT count(*) FROM deadlines WHERE ring_at IS NOT NULL OR ringing_at IS NOT NULL"
    qtbot.waitUntil(lambda: session.store.value(unrung) == 0)
    bell.check()
    assert len(postbox.notes) == 1


def test_a_snoozed_one_rings_again_when_its_time_is_over(
    bell: ReminderBell, set_deadline: SetDeadline, session: Session, clock: object, qtbot: QtBot
) -> None:
    number = set_deadline("羊毛毯下架", 60)
    rung = heard(bell)
    bell.start()
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    bell.check()
    until = session.now() + timedelta(minutes=10)
    session.do(deadlines.snooze, number, until, session.now())
    clock.forward(minutes=9)  # type: ignore[attr-defined]
    bell.check()
    assert len(rung) == 1
    clock.forward(minutes=1)  # type: ignore[attr-defined]
    bell.check()
    assert len(rung) == 2


def test_it_counts_what_is_overdue(
    bell: ReminderBell, set_deadline: SetDeadline, session: Session, qtbot: QtBot
) -> None:
    number = set_deadline("羊毛毯下架", -60)
    with qtbot.waitSignal(bell.overdue_count) as counted:
        bell.start()
    assert counted.args == [1]
    with qtbot.waitSignal(bell.overdue_count) as counted:
        session.do(deadlines.mark_done, number, session.now())
    assert counted.args == [0]


def test_switched_off_it_is_silent_and_still_counts(
    bell: ReminderBell, set_deadline: SetDeadline, session: Session, postbox: Postbox, qtbot: QtBot
) -> None:
    set_deadline("羊毛毯下架", -60)
    set_preference(session.store, Preference.REMINDERS, "off")
    rung = heard(bell)
    with qtbot.waitSignal(bell.overdue_count) as counted:
        bell.start()
    assert (rung, postbox.sent, counted.args) == ([], [], [1])
    with qtbot.waitSignal(bell.ring):
        session.do(set_preference, Preference.REMINDERS, "")


def test_it_does_not_nag_when_it_cannot_be_noted_that_it_rang(
    bell: ReminderBell,
    set_deadline: SetDeadline,
    clock: object,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def full(*_: object) -> None:
        raise UserError("The disk is full.")

    set_deadline("羊毛毯下架", 60)
    rung = heard(bell)
    bell.start()
    monkeypatch.setattr(reminders, "take", full)
    monkeypatch.setattr(reminders, "confirm", full)
    clock.forward(seconds=60)  # type: ignore[attr-defined]
    with qtbot.waitSignal(session.failed):
        bell.check()
    with qtbot.waitSignal(bell.overdue_count):
        session.changed.emit(of_case(1))
    assert len(rung) == 1


def test_the_real_clock_rings_by_itself(
    casebook: Casebook, kit: Kit, session: Session, postbox: Postbox, qtbot: QtBot
) -> None:
    session.clock = SystemClock()
    now = session.now()
    facts = CaseFacts("product-takedown", "羊毛毯下架")
    number, _ = cases.open_case(session.store, session.playbooks, facts, "zh_CN", now, now)
    bell = ReminderBell(kit, postbox)
    bell.start()
    due_at = session.now() + timedelta(seconds=1)
    with qtbot.waitSignal(bell.ring, timeout=30_000):
        session.do(deadlines.add_deadline, number, DeadlineKind.THEIRS, "", due_at, session.now())
    assert session.now() >= due_at
    assert len(postbox.sent) == 1
    bell.stop()


def test_a_test_reminder_shows_what_one_looks_like(bell: ReminderBell, postbox: Postbox) -> None:
    bell.ring_test()
    (note,) = postbox.notes
    assert note.title == "This is what a reminder looks like"
    assert len(note.buttons) == 3
    postbox.press("done")


def test_the_panel_answers_and_closes_by_itself(
    kit: Kit, set_deadline: SetDeadline, session: Session, qtbot: QtBot
) -> None:
    set_deadline("第一", -120)
    second = set_deadline("第二", -60)
    panel = ReminderPanel(kit)
    qtbot.addWidget(panel)
    panel.show_items(deadlines.due(session.store, session.now()))
    qtbot.waitExposed(panel)
    with qtbot.waitSignal(panel.undo_offered):
        qtbot.mouseClick(panel.agenda.buttons.done_button, Qt.MouseButton.LeftButton)
    left = panel.agenda.current_item()
    assert left is not None and left.case_title == "第二"
    qtbot.keyClick(panel.agenda, Qt.Key.Key_S)
    menu = panel.answering.snooze_menu
    with qtbot.waitSignal(panel.notified):
        menu.ten_minutes.trigger()
    menu.close()
    assert not panel.isVisible()
    item = reminders.reminder(session.store, second)
    assert item is not None
    assert item.deadline.snoozed_until == session.now() + timedelta(minutes=10)


def test_opening_from_the_panel_makes_way_for_the_case(
    kit: Kit, set_deadline: SetDeadline, session: Session, qtbot: QtBot
) -> None:
    set_deadline("第一", -120)
    panel = ReminderPanel(kit)
    qtbot.addWidget(panel)
    panel.show_items(deadlines.due(session.store, session.now()))
    qtbot.waitExposed(panel)
    with qtbot.waitSignal(session.case_requested):
        qtbot.keyClick(panel.agenda, Qt.Key.Key_Return)
    assert not panel.isVisible()
