"""What the notifier makes of systems that are not here: Windows, macOS, and none at all."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import ClassVar

import pytest
from desktop_notifier.backends.base import DesktopNotifierBackend
from desktop_notifier.common import Capability, Icon
from desktop_notifier.common import Notification as Native

from desktop_app.system.notifier import NativeNotifier
from tests.conftest import AllowLog
from tests.unit.session_bus.notices import PATIENCE, Answers, failure, note


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
