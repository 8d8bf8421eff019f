"""While many cases are written by another thread, the window goes on and nothing is lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from threading import Event
from typing import Any, TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import Status
from desktop_app.services import cases, drafts
from desktop_app.services.changes import Change, of_case
from desktop_app.services.drafts import DraftKind
from desktop_app.services.preferences import Preference, preference, set_preference
from desktop_app.store.connection import BUSY_TIMEOUT_SECONDS, Store
from desktop_app.ui.draft_writer import DraftWriter
from desktop_app.ui.kit import Kit
from desktop_app.ui.reminders import ReminderBell
from desktop_app.ui.session import Session
from desktop_app.ui.worker import Progress

from .case_samples import log
from .conftest import SetClock
from .test_reminders import Postbox

T = TypeVar("T")


class SlowWrite:
    """A long write that has the lock until it may go on."""

    def __init__(self, case_id: int) -> None:
        self.case_id = case_id
        self.has_lock, self.may_go_on = Event(), Event()

    def __call__(self, store: Store, progress: Progress) -> Change:
        with store.transaction():
            store.conn.execute("UPDATE cases SET notes = 'imported' WHERE id = ?", [self.case_id])
            self.has_lock.set()
            while not self.may_go_on.wait(0.01):
                progress.check()
            progress.report(1, 1)
        return of_case(self.case_id)


@pytest.fixture
def slow(session: Session) -> Iterator[SlowWrite]:
    write = SlowWrite(log(session))
    yield write
    write.may_go_on.set()


def notes(session: Session, case_id: int) -> str:
    return cases.case_detail(session.store, case_id).case.facts.notes


def at_once(act: Callable[[], T]) -> T:
    """Do something that may not wait for the lock."""
    began = time.monotonic()
    result = act()
    # Waiting for the lock takes the busy timeout; a slow machine does not take that long.
    assert time.monotonic() - began < BUSY_TIMEOUT_SECONDS / 2
    return result


def test_the_window_neither_waits_nor_loses_a_word(
    qtbot: QtBot, session: Session, slow: SlowWrite
) -> None:
    told: list[str] = []
    heard: list[Change] = []
    writing: list[bool] = []
    done: list[tuple[Change, bool]] = []
    session.failed.connect(told.append)
    session.changed.connect(heard.append)
    session.writing_changed.connect(writing.append)
    writer = DraftWriter(session, DraftKind.MESSAGE, session)
    session.write_long(slow, on_done=lambda made: done.append((made, session.is_writing)))
    assert session.is_writing
    assert slow.has_lock.wait(10)

    # Reading goes on, writing is refused in one sentence.
    assert at_once(lambda: notes(session, slow.case_id)) == ""

    def change_status() -> Change | None:
        return session.do(cases.set_status, slow.case_id, Status.WAITING_SELLER, session.now())

    assert at_once(change_status) is None
    assert len(told) == 1
    assert "busy with an import" in told[0]
    # What happens by itself waits, and nobody is told.
    at_once(lambda: session.do(set_preference, Preference.HOTLINE, "12345"))
    typed = {"text": "第一稿"}
    writer.keep_soon(slow.case_id, lambda: dict(typed))
    at_once(writer.flush)
    typed["text"] = "belongs to another case by now"
    assert writer.load(slow.case_id) == {"text": "第一稿"}
    assert len(told) == 1

    slow.may_go_on.set()
    qtbot.waitUntil(lambda: bool(done))
    assert done == [(of_case(slow.case_id), False)]
    assert writing == [True, False]
    assert of_case(slow.case_id) in heard
    assert notes(session, slow.case_id) == "imported"
    assert preference(session.store, Preference.HOTLINE) == "12345"
    assert drafts.load(session.store, DraftKind.MESSAGE, slow.case_id) == {"text": "第一稿"}
    assert change_status() is not None


def test_a_reminder_that_falls_due_meanwhile_rings_afterwards(
    qtbot: QtBot, kit: Kit, session: Session, clock: SetClock, slow: SlowWrite
) -> None:
    log(session, slow.case_id, promised_in=timedelta(hours=1))
    postbox = Postbox()
    told: list[str] = []
    session.failed.connect(told.append)
    bell = ReminderBell(kit, postbox)
    bell.start(in_sight=False)
    session.write_long(slow)
    assert slow.has_lock.wait(10)
    clock.forward(hours=2)
    at_once(bell.check)
    assert not postbox.notes
    slow.may_go_on.set()
    qtbot.waitUntil(lambda: not session.is_writing)
    qtbot.waitUntil(lambda: bool(postbox.notes))
    bell.stop()
    assert not told


@pytest.mark.parametrize("is_in_one_statement", [False, True])
def test_cancelling_leaves_no_trace(
    qtbot: QtBot, session: Session, slow: SlowWrite, is_in_one_statement: bool
) -> None:
    def endless(store: Store, progress: Progress) -> None:
        with store.transaction():
            store.conn.execute("UPDATE cases SET notes = 'imported'")
            slow.has_lock.set()
            store.value(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                "SELECT count(*) FROM n"
            )

    answers: list[Any] = []
    write = endless if is_in_one_statement else slow
    job = session.write_long(write, on_done=answers.append, on_failed=answers.append)
    # One that has not begun is never begun.
    session.write_long(SlowWrite(slow.case_id), on_done=answers.append).cancel()
    assert slow.has_lock.wait(10)
    job.cancel()
    qtbot.waitUntil(lambda: not session.is_writing)
    assert notes(session, slow.case_id) == ""
    assert not answers
    assert session.do(cases.trash_case, slow.case_id, session.now()) is not None


def test_a_fault_is_told_and_the_window_may_write_again(
    qtbot: QtBot, session: Session, slow: SlowWrite
) -> None:
    def refuse(store: Store, progress: Progress, case_id: int, outcome: str) -> Change:
        return cases.close_case(store, case_id, outcome, session.now())

    session.do(cases.close_case, slow.case_id, "赢了", session.now())
    told: list[str] = []
    session.failed.connect(told.append)
    session.write_long(refuse, slow.case_id, "again")
    qtbot.waitUntil(lambda: bool(told))
    assert "already closed" in told[0]
    assert not session.is_writing


def test_ending_the_program_takes_it_back_and_keeps_the_drafts(
    session: Session, slow: SlowWrite
) -> None:
    writer = DraftWriter(session, DraftKind.MESSAGE, session)
    session.write_long(slow)
    assert slow.has_lock.wait(10)
    writer.keep(slow.case_id, {"text": "letzte Worte"})
    session.stop_files()
    assert notes(session, slow.case_id) == ""
    assert drafts.load(session.store, DraftKind.MESSAGE, slow.case_id) == {"text": "letzte Worte"}
