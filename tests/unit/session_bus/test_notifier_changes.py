"""Services come, hang, go and are replaced: each notification is taken or fails in time."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from desktop_app.system.notifier import NativeNotifier, NotifierError
from tests.conftest import AllowLog
from tests.e2e.session_bus import private_bus
from tests.unit.session_bus.fake_service import FakeService
from tests.unit.session_bus.notices import ABILITIES, PATIENCE, failure, note, socket_of


def test_without_a_session_there_is_no_service(
    notifier: NativeNotifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    # With a display, the library of D-Bus would start a bus where nobody listens.
    monkeypatch.setenv("DISPLAY", ":99")
    with pytest.raises(NotifierError, match="no session bus"):
        notifier.probe().result(PATIENCE)
    assert failure(notifier) == "there is no session bus"
    notifier.withdraw("a")


def test_a_job_of_cron_finds_the_bus_of_the_session(
    bus: str, notifier: NativeNotifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "run 用户"
    folder.mkdir()
    (folder / "bus").symlink_to(socket_of(bus))
    # First set, so that it is put back after the test.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    with FakeService(bus, *ABILITIES):
        assert notifier.probe().result(PATIENCE) == "freedesktop (fake 1.0)"


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "autolaunch:", "nonsense"])
def test_an_address_where_nobody_is(
    address: str, notifier: NativeNotifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert failure(notifier)


def test_a_service_that_comes_goes_and_comes_again(bus: str, notifier: NativeNotifier) -> None:
    assert "not provided" in failure(notifier)
    for _ in range(2):
        with FakeService(bus, *ABILITIES) as service:
            assert notifier.probe().result(PATIENCE) == "freedesktop (fake 1.0)"
            notifier.send(note()).result(PATIENCE)
            assert len(service.notes) == 1
        assert failure(notifier)


def test_the_bus_itself_is_started_anew(
    notifier: NativeNotifier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "bus"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={link}")
    for _ in range(2):
        with private_bus(tmp_path / "conf") as address, FakeService(address, *ABILITIES) as service:
            link.unlink(missing_ok=True)
            link.symlink_to(socket_of(address))
            notifier.send(note()).result(PATIENCE)
            assert len(service.notes) == 1
        assert failure(notifier)


def test_a_service_that_does_not_answer(
    bus: str, notifier: NativeNotifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note()).result(PATIENCE)
        with monkeypatch.context() as patch:
            patch.setattr("desktop_app.system.courier.PATIENCE_SECONDS", 0.2)
            service.is_deaf = True
            assert failure(notifier) == "the notification service does not answer"
            with pytest.raises(NotifierError, match="does not answer"):
                notifier.probe().result(PATIENCE)
            service.is_deaf = False
        notifier.send(note()).result(PATIENCE)


def test_a_service_that_dies_of_it_is_followed_by_the_next(
    bus: str, notifier: NativeNotifier
) -> None:
    # The second waits in line for the name.
    with FakeService(bus, *ABILITIES) as first, FakeService(bus, *ABILITIES) as second:
        notifier.probe().result(PATIENCE)
        first.is_dying = True
        notifier.send(note()).result(PATIENCE)
        assert (len(first.notes), len(second.notes)) == (0, 1)


def test_stopping_fails_what_is_under_way(bus: str, notifier: NativeNotifier) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.probe().result(PATIENCE)
        service.is_deaf = True
        waiting: list[Future[Any]] = [notifier.send(note(str(number))) for number in range(3)]
        notifier.stop()
        waiting.append(notifier.probe())
        for one in waiting:
            with pytest.raises(NotifierError, match="stopped"):
                one.result(PATIENCE)
        notifier.stop()


def test_stopping_before_the_thread_has_got_going(notifier: NativeNotifier) -> None:
    sent = notifier.send(note())
    notifier.stop()
    with pytest.raises(NotifierError):
        sent.result(PATIENCE)


def test_a_fault_in_whoever_is_told_is_logged(bus: str, allow_log: AllowLog) -> None:
    allow_log("answer open to notification a was lost")
    told: SimpleQueue[str] = SimpleQueue()

    def fail(note_id: str, action: str) -> None:
        told.put(note_id)
        raise ValueError(action)

    notifier = NativeNotifier("x", None, fail)
    with FakeService(bus, *ABILITIES) as service:
        for number, name in enumerate("ab", 1):
            allow_log(f"answer open to notification {name} was lost")
            notifier.send(note(name)).result(PATIENCE)
            service.say("ActionInvoked", "us", number, "open")
            assert told.get(timeout=PATIENCE) == name
        notifier.stop()
