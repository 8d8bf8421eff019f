"""Notifications reach the service as they are meant, and its answers come back."""

from __future__ import annotations

import subprocess
import sys

from desktop_app.system.notifier import NativeNotifier
from tests.e2e.desktop import wait_until
from tests.unit.session_bus.fake_service import FakeService
from tests.unit.session_bus.notices import ABILITIES, PATIENCE, Answers, failure, note


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


def test_a_failure_is_not_written_to_the_terminal(bus: str) -> None:
    program = (
        "from desktop_app.system.notifier import *;"
        "notifier = NativeNotifier('x', None, print);"
        "print(notifier.send(Notification('a', 'b', 'c', Level.NORMAL)).exception());"
        "notifier.stop()"
    )
    with FakeService(bus, *ABILITIES) as service:
        service.refusal = "no, thank you"
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", program],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
    assert (done.stdout, done.stderr) == ("no, thank you\n", "")


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
