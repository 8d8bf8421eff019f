"""An announcement takes the best way that works: the desktop's own, the tray, the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.system.notifier import Level, Notification, NotifierError
from desktop_app.ui.announcer import Announcer, Way
from desktop_app.ui.kit import Kit
from desktop_app.ui.tray import Tray

NOTE = Notification("one", "我方时限 · 现在到期", "羊毛毯下架", Level.NORMAL, (("done", "完成"),))


class FakeDesktop:
    """The desktop's notification service, which a test can switch off."""

    def __init__(self, name: str, icon: Path | None, on_action: Callable[[str, str], None]) -> None:
        self.works = True
        self.on_action = on_action
        self.sent: list[Notification] = []
        self.withdrawn: list[str] = []

    def probe(self) -> Future[str]:
        return self._answer("freedesktop (fake 1.0)")

    def send(self, note: Notification) -> Future[None]:
        if self.works:
            self.sent.append(note)
        return self._answer(None)

    def withdraw(self, note_id: str) -> None:
        self.withdrawn.append(note_id)

    def stop(self) -> None:
        self.works = False

    def _answer(self, value: object) -> Future:
        future: Future[object] = Future()
        if self.works:
            future.set_result(value)
        else:
            future.set_exception(NotifierError("no service"))
        return future


class FakeTray(Tray):
    """A tray that is there or not, as the test wants."""

    has_tray = True

    @property
    def is_shown(self) -> bool:
        return self.has_tray

    def message(self, title: str, text: str, on_click: Callable[[], None] | None = None) -> bool:
        self.click = on_click
        self.told = (title, text)
        return self.has_tray


@pytest.fixture
def tray(kit: Kit) -> FakeTray:
    return FakeTray(kit.icons, kit.theme)


@pytest.fixture
def desks() -> list[FakeDesktop]:
    return []


@pytest.fixture
def announcer(tray: FakeTray, desks: list[FakeDesktop]) -> Iterator[Announcer]:
    def make(*args: object) -> FakeDesktop:
        desks.append(FakeDesktop(*args))  # type: ignore[arg-type]
        return desks[-1]

    made = Announcer(tray, lambda: "掌柜台账", None, make)  # type: ignore[arg-type]
    yield made
    made.stop()


def break_service(announcer: Announcer, desks: list[FakeDesktop], qtbot: QtBot) -> None:
    with qtbot.waitSignal(announcer.way_found):
        announcer.find_way()
    desks[0].works = False


def test_the_desktops_own_way_is_found_and_named(announcer: Announcer, qtbot: QtBot) -> None:
    assert announcer.way is Way.UNKNOWN
    with qtbot.waitSignal(announcer.way_found):
        announcer.find_way()
    assert (announcer.way, announcer.detail) == (Way.NATIVE, "freedesktop (fake 1.0)")


def test_an_announcement_is_taken_and_its_button_comes_back(
    announcer: Announcer, desks: list[FakeDesktop], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer.taken) as taken:
        announcer.announce(NOTE)
    assert (taken.args, desks[0].sent) == (["one"], [NOTE])
    with qtbot.waitSignal(announcer.acted) as acted:
        desks[0].on_action("one", "done")
    assert acted.args == ["one", "done"]
    announcer.withdraw("one")
    assert desks[0].withdrawn == ["one"]


def test_without_the_service_it_is_a_message_of_the_tray(
    announcer: Announcer, desks: list[FakeDesktop], tray: FakeTray, qtbot: QtBot
) -> None:
    break_service(announcer, desks, qtbot)
    with qtbot.waitSignal(announcer.taken):
        announcer.announce(NOTE)
    assert announcer.way is Way.TRAY
    assert tray.told == (NOTE.title, NOTE.body)
    assert tray.click is not None
    with qtbot.waitSignal(announcer.acted) as acted:
        tray.click()
    assert acted.args == ["one", "default"]


def test_without_a_tray_it_is_a_bar_in_the_window(
    announcer: Announcer, desks: list[FakeDesktop], tray: FakeTray, qtbot: QtBot
) -> None:
    break_service(announcer, desks, qtbot)
    tray.has_tray = False
    with qtbot.waitSignals([announcer.in_window, announcer.taken]):
        announcer.announce(NOTE)
    assert announcer.way is Way.WINDOW


def test_a_service_that_comes_back_is_used_again(
    announcer: Announcer, desks: list[FakeDesktop], qtbot: QtBot
) -> None:
    break_service(announcer, desks, qtbot)
    with qtbot.waitSignal(announcer.taken):
        announcer.announce(NOTE)
    desks[0].works = True
    with qtbot.waitSignal(announcer.taken):
        announcer.announce(NOTE)
    assert announcer.way is Way.NATIVE
    assert desks[0].sent == [NOTE]
