"""Notifications reach whatever service there is now, or fail in time and with a reason."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from desktop_notifier.backends.base import DesktopNotifierBackend
from desktop_notifier.common import Capability, Icon
from desktop_notifier.common import Notification as Native

from desktop_app.system.notifier import Level, NativeNotifier, Notification, NotifierError
from tests.conftest import AllowLog
from tests.e2e.desktop import wait_until
from tests.e2e.notification_service import private_bus
from tests.unit.system.fake_service import FakeService

BUTTONS = (("open", "打开"), ("snooze", "稍后"))
ABILITIES = ("actions", "body", "body-markup")
# Longer than any answer takes; the notifier gives up sooner by itself.
PATIENCE = 60
Answers = SimpleQueue[tuple[str, str, str]]


def note(note_id: str = "a", body: str = "<b>24 h</b> & less") -> Notification:
    """Make a notification."""
    return Notification(note_id, "标题", body, Level.NORMAL, BUTTONS)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus with nothing on it."""
    with private_bus(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def answers() -> Answers:
    """What was pressed: id, action, name of the thread."""
    return SimpleQueue()


@pytest.fixture
def notifier(answers: Answers, capfd: pytest.CaptureFixture[str]) -> Iterator[NativeNotifier]:
    """A notifier; it must be silent on the terminal and leave no thread behind."""

    def keep(note_id: str, action: str) -> None:
        answers.put((note_id, action, threading.current_thread().name))

    made = NativeNotifier("掌柜台账", None, keep)
    yield made
    made.stop()
    assert [one.name for one in threading.enumerate() if one.name == "notifier"] == []
    assert capfd.readouterr().err == ""


def failure(notifier: NativeNotifier) -> str:
    """Send something and return why it was not taken."""
    with pytest.raises(NotifierError) as caught:
        notifier.send(note("refused")).result(PATIENCE)
    return str(caught.value)


def test_nothing_is_loaded_before_it_is_used() -> None:
    program = (
        "import sys; from desktop_app.system.notifier import NativeNotifier;"
        "NativeNotifier('x', None, print).stop();"
        "print([name for name in ('asyncio', 'desktop_notifier', 'dbus_fast') if name in "
        "sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "[]\n"


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


def test_what_the_service_is_told(bus: str, notifier: NativeNotifier) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note()).result(PATIENCE)
        app_name, _, icon, title, body, actions, hints, timeout = service.notes[1]
    assert (app_name, icon, title, timeout) == ("掌柜台账", "", "标题", -1)
    assert body == "&lt;b&gt;24 h&lt;/b&gt; &amp; less"
    assert actions == ["default", "", "open", "打开", "snooze", "稍后"]
    assert hints["urgency"].value == 1


def test_a_service_without_buttons_and_markup_gets_none(bus: str, notifier: NativeNotifier) -> None:
    with FakeService(bus, "body") as service:
        notifier.send(note()).result(PATIENCE)
        assert service.notes[1][4] == "<b>24 h</b> & less"
        assert service.notes[1][5] == ["default", ""]


def test_a_text_that_the_bus_would_not_carry(bus: str, notifier: NativeNotifier) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note(body="a\0b\ud800c")).result(PATIENCE)
        assert service.notes[1][4] == "a b c"


def test_an_answer_comes_back_and_the_notification_goes(
    bus: str, notifier: NativeNotifier, answers: Answers
) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note("a")).result(PATIENCE)
        notifier.send(note("b")).result(PATIENCE)
        service.say("ActionInvoked", "us", 2, "snooze")
        assert answers.get(timeout=PATIENCE) == ("b", "snooze", "notifier")
        service.say("ActionInvoked", "us", 1, "default")
        assert answers.get(timeout=PATIENCE) == ("a", "default", "notifier")
        wait_until(lambda: service.closed == [2, 1], "what was answered stayed on the screen")


def test_answers_to_other_programs_are_not_ours(
    bus: str, notifier: NativeNotifier, answers: Answers
) -> None:
    with FakeService(bus, *ABILITIES):
        notifier.send(note("old")).result(PATIENCE)
    with FakeService(bus, *ABILITIES) as service:
        # Of another program, which has number 1 now.
        service.say("ActionInvoked", "us", 1, "snooze")
        notifier.send(note("new")).result(PATIENCE)
        service.say("ActionInvoked", "us", 7, "snooze")
        service.say("ActionInvoked", "us", 1, "open")
        assert answers.get(timeout=PATIENCE) == ("new", "open", "notifier")
        wait_until(lambda: service.closed, "what was answered stayed on the screen")
        assert service.closed == [1]


def test_a_dismissed_one_is_no_answer(bus: str, notifier: NativeNotifier, answers: Answers) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note("a")).result(PATIENCE)
        service.say("NotificationClosed", "uu", 1, 2)
        notifier.send(note("b")).result(PATIENCE)
        service.say("ActionInvoked", "us", 2, "open")
        assert answers.get(timeout=PATIENCE) == ("b", "open", "notifier")


def test_withdrawn_and_sent_again(bus: str, notifier: NativeNotifier) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.withdraw("never sent")
        notifier.send(note("a")).result(PATIENCE)
        notifier.withdraw("a")
        notifier.withdraw("a")
        notifier.send(note("b")).result(PATIENCE)
        assert service.closed == [1]
        # The same id takes the place of the first.
        notifier.send(note("b")).result(PATIENCE)
        assert service.closed == [1, 2]
        assert len(service.notes) == 3


def test_a_refusal_is_told_and_costs_nothing_else(
    bus: str, notifier: NativeNotifier, answers: Answers
) -> None:
    with FakeService(bus, *ABILITIES) as service:
        notifier.send(note("a")).result(PATIENCE)
        service.refusal = "too many at once"
        assert failure(notifier) == "too many at once"
        service.say("ActionInvoked", "us", 1, "open")
        assert answers.get(timeout=PATIENCE) == ("a", "open", "notifier")


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


class Backend(DesktopNotifierBackend):
    """The library's side on a system that is not here."""

    is_allowed = True
    made: ClassVar[list[Backend]] = []

    def __init__(self, app_name: str, app_icon: Icon | None = None) -> None:
        super().__init__(app_name, app_icon)
        self.made.append(self)

    async def request_authorisation(self) -> bool:
        return self.is_allowed

    async def has_authorisation(self) -> bool:
        return self.is_allowed

    async def _send(self, notification: Native) -> None:
        pass

    async def _clear(self, identifier: str) -> None:
        pass

    async def _clear_all(self) -> None:
        pass

    async def _get_capabilities(self) -> frozenset[Capability]:
        return frozenset({Capability.BUTTONS})


UseBackend = Callable[[type[DesktopNotifierBackend]], None]


@pytest.fixture
def use_backend(monkeypatch: pytest.MonkeyPatch) -> UseBackend:
    """Let the library think that it is on Windows."""

    def use(kind: type[DesktopNotifierBackend]) -> None:
        system = SimpleNamespace(platform="win32")
        monkeypatch.setattr("desktop_app.system.notification_service.sys", system)
        monkeypatch.setattr("desktop_notifier.main.get_backend_class", lambda: kind)

    Backend.made = []
    return use


def test_on_other_systems(
    notifier: NativeNotifier, use_backend: UseBackend, answers: Answers
) -> None:
    use_backend(Backend)
    notifier.send(note()).result(PATIENCE)
    [backend] = Backend.made
    [shown] = backend._notification_cache.values()
    assert shown.message == "<b>24 h</b> & less"
    backend.handle_button("a", "snooze", shown)
    assert answers.get(timeout=PATIENCE)[:2] == ("a", "snooze")
    backend.handle_clicked("a", shown)
    assert answers.get(timeout=PATIENCE)[:2] == ("a", "default")
    # One that an earlier run of the program has left in the system's list.
    backend.handle_button("a", "snooze", None)
    assert answers.empty()


def test_a_system_that_cannot(notifier: NativeNotifier, use_backend: UseBackend) -> None:
    from desktop_notifier.backends.dummy import DummyNotificationCenter

    use_backend(DummyNotificationCenter)
    assert failure(notifier) == "this system has no notification service"


def test_notifications_that_the_seller_has_forbidden(
    notifier: NativeNotifier, use_backend: UseBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_backend(Backend)
    monkeypatch.setattr(Backend, "is_allowed", False)
    assert "switched off" in failure(notifier)
    monkeypatch.setattr(Backend, "is_allowed", True)
    notifier.send(note()).result(PATIENCE)


def test_windows_without_toasts(notifier: NativeNotifier, use_backend: UseBackend) -> None:
    class Broken(Backend):
        def __init__(self, app_name: str, app_icon: Icon | None = None) -> None:
            raise OSError("Class not registered")

    use_backend(Broken)
    assert failure(notifier) == "Class not registered"


def test_a_warning_of_the_library_is_a_failure(
    notifier: NativeNotifier, use_backend: UseBackend
) -> None:
    """As on macOS, where the library says that it was sent after it has warned that it was not."""

    class Warns(Backend):
        async def _send(self, notification: Native) -> None:
            import logging

            logging.getLogger("desktop_notifier.backends.macos").warning("no, thank you")

    use_backend(Warns)
    assert failure(notifier) == "no, thank you"


def test_a_bug_is_told_and_logged(
    notifier: NativeNotifier, use_backend: UseBackend, allow_log: AllowLog
) -> None:
    class Wrong(Backend):
        async def _get_capabilities(self) -> frozenset[Capability]:
            raise TypeError("a bug")

    use_backend(Wrong)
    allow_log("notifications failed in a way of their own")
    assert failure(notifier) == "a bug"


def socket_of(address: str) -> str:
    """Return the path in an address such as ``unix:path=/tmp/x,guid=1``."""
    path = address.partition("path=")[2].partition(",")[0]
    assert os.path.exists(path)
    return path
