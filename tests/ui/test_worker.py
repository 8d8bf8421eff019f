"""The worker does its jobs in another thread and always answers, on the main thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.worker import Progress, Worker

MAIN = threading.main_thread()


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Wait for something that is sure to come, however slow the machine."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=60_000)


class Resource:
    """Notes the threads in which it is opened, used and closed."""

    def __init__(self) -> None:
        self.opened_in = threading.current_thread()
        self.closed_in: threading.Thread | None = None

    def close(self) -> None:
        self.closed_in = threading.current_thread()


class Answers:
    """Collects what a job answers."""

    def __init__(self) -> None:
        self.done: list[Any] = []
        self.failed: list[BaseException] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[threading.Thread] = set()

    def on_done(self, result: Any) -> None:
        self.done.append(result)
        self.threads.add(threading.current_thread())

    def on_failed(self, error: BaseException) -> None:
        self.failed.append(error)
        self.threads.add(threading.current_thread())

    def on_progress(self, done: int, total: int) -> None:
        self.progress.append((done, total))
        self.threads.add(threading.current_thread())


@pytest.fixture
def resources() -> list[Resource]:
    """Resources that were opened."""
    return []


@pytest.fixture
def worker(qapp: QObject, resources: list[Resource]) -> Iterator[Worker]:
    """A worker, stopped at the end."""

    def open_resource() -> Resource:
        resources.append(Resource())
        return resources[-1]

    made = Worker(open_resource)
    yield made
    made.stop()


@pytest.fixture
def answers() -> Answers:
    """Where answers are collected."""
    return Answers()


def submit(worker: Worker, job: Any, answers: Answers, **options: Any) -> Any:
    return worker.submit(job, answers.on_done, answers.on_failed, answers.on_progress, **options)


def test_work_is_done_elsewhere_and_answered_here(worker, resources, answers, qtbot) -> None:
    submit(worker, lambda r, p: threading.current_thread(), answers)
    until(qtbot, lambda: answers.done)
    assert answers.done[0] is not MAIN
    assert answers.threads == {MAIN}
    assert resources[0].opened_in is not MAIN


def test_nothing_is_opened_before_the_first_job(worker, resources) -> None:
    assert resources == []


def test_jobs_run_in_order_with_one_resource(worker, resources, answers, qtbot) -> None:
    for number in range(5):
        submit(worker, lambda r, p, n=number: (n, r), answers)
    until(qtbot, lambda: len(answers.done) == 5)
    assert [number for number, _ in answers.done] == [0, 1, 2, 3, 4]
    assert {id(resource) for _, resource in answers.done} == {id(resources[0])}


@pytest.mark.parametrize("fault", [ValueError("broken"), SystemExit(3), KeyboardInterrupt()])
def test_whatever_a_job_raises_is_told(worker, answers, qtbot, fault: BaseException) -> None:
    def job(resource: Resource, progress: Progress) -> None:
        raise fault

    submit(worker, job, answers)
    until(qtbot, lambda: answers.failed)
    assert answers.failed == [fault]
    submit(worker, lambda r, p: "still here", answers)
    until(qtbot, lambda: answers.done)


def test_a_resource_that_cannot_be_opened_fails_the_job_and_is_tried_again(
    qapp, answers, qtbot
) -> None:
    tries: list[int] = []

    def open_resource() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise OSError("disk asleep")
        return "open"

    worker = Worker(open_resource)
    submit(worker, lambda r, p: r, answers)
    submit(worker, lambda r, p: r, answers)
    until(qtbot, lambda: answers.done)
    worker.stop()
    assert (str(answers.failed[0]), answers.done) == ("disk asleep", ["open"])


def test_the_last_progress_is_always_told(worker, answers, qtbot) -> None:
    def job(resource: Resource, progress: Progress) -> str:
        for step in range(1, 1001):
            progress.report(step, 1000)
        return "done"

    submit(worker, job, answers)
    until(qtbot, lambda: answers.done)
    assert answers.progress[-1] == (1000, 1000)
    assert answers.progress == sorted(answers.progress)


def test_a_cancelled_job_stops_and_says_nothing(worker, answers, qtbot) -> None:
    started, cancelled = threading.Event(), threading.Event()

    def job(resource: Resource, progress: Progress) -> None:
        started.set()
        cancelled.wait(60)
        assert progress.cancelled
        progress.check()

    running = submit(worker, job, answers)
    waiting = submit(worker, lambda r, p: "never run", answers)
    assert started.wait(60)
    running.cancel()
    waiting.cancel()
    cancelled.set()
    submit(worker, lambda r, p: "next", answers)
    until(qtbot, lambda: answers.done)
    assert (answers.done, answers.failed) == (["next"], [])


def test_a_fault_after_cancelling_is_logged(worker, answers, qtbot, allow_log, caplog) -> None:
    allow_log("a cancelled job failed")
    started, cancelled = threading.Event(), threading.Event()

    def job(resource: Resource, progress: Progress) -> None:
        started.set()
        cancelled.wait(60)
        raise ValueError("while stopping")

    running = submit(worker, job, answers)
    assert started.wait(60)
    running.cancel()
    cancelled.set()
    submit(worker, lambda r, p: "next", answers)
    until(qtbot, lambda: answers.done)
    assert "while stopping" in caplog.text
    assert answers.failed == []


def test_a_page_that_is_gone_is_not_called(worker, answers, qtbot) -> None:
    page = QObject()
    held = threading.Event()
    submit(worker, lambda r, p: held.wait(60), answers, owner=page)
    page.deleteLater()
    until(qtbot, lambda: not isValid(page))
    held.set()
    submit(worker, lambda r, p: "next", answers)
    until(qtbot, lambda: answers.done)
    assert answers.done == ["next"]


def test_a_fault_that_nobody_waits_for_is_logged(worker, answers, qtbot, allow_log, caplog) -> None:
    allow_log("nobody waits for")
    page = QObject()
    held = threading.Event()

    def job(resource: Resource, progress: Progress) -> None:
        held.wait(60)
        raise ValueError("unheard")

    submit(worker, job, answers, owner=page)
    page.deleteLater()
    until(qtbot, lambda: not isValid(page))
    held.set()
    until(qtbot, lambda: "unheard" in caplog.text)
    assert answers.failed == []


def test_stopping_closes_the_resource_where_it_was_opened(
    worker, resources, answers, qtbot
) -> None:
    submit(worker, lambda r, p: None, answers)
    until(qtbot, lambda: answers.done)
    worker.stop()
    worker.stop()
    assert resources[0].closed_in is resources[0].opened_in
    with pytest.raises(RuntimeError):
        submit(worker, lambda r, p: None, answers)


def test_stopping_waits_for_the_job_that_runs_and_drops_the_rest(worker, answers, qtbot) -> None:
    ran: list[str] = []
    started = threading.Event()

    def job(resource: Resource, progress: Progress) -> None:
        started.set()
        while not progress.cancelled:
            threading.Event().wait(0.001)
        ran.append("first")

    submit(worker, job, answers)
    submit(worker, lambda r, p: ran.append("second"), answers)
    assert started.wait(60)
    assert worker.is_busy
    worker.stop()
    assert ran == ["first"]
    assert not worker.is_busy
