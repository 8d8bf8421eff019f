"""At login the program waits for an input method that is still starting."""

from __future__ import annotations

import asyncio
import threading

import pytest
from dbus_fast.aio import MessageBus

from desktop_app.system import input_portal
from desktop_app.system.input_portal import PORTAL_NAME, wait_for_input_portal
from tests.e2e.desktop import PATIENCE_SECONDS


class InputMethod(threading.Thread):
    """Takes the name when it is told to, as fcitx 5 does at its start."""

    def __init__(self, address: str) -> None:
        super().__init__(name="input-method", daemon=True)
        self._address = address
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self.has_name = threading.Event()

    def __enter__(self) -> InputMethod:
        return self

    def __exit__(self, *_: object) -> None:
        if self.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self.join()
        self._loop.close()

    def run(self) -> None:
        self._loop.run_until_complete(self._own())

    async def _own(self) -> None:
        bus = await MessageBus(bus_address=self._address).connect()
        await bus.request_name(PORTAL_NAME)
        self.has_name.set()
        await self._end.wait()
        bus.disconnect()
        await bus.wait_for_disconnect()


def test_one_that_is_there_is_not_waited_for(bus: str) -> None:
    with InputMethod(bus) as method:
        method.start()
        assert method.has_name.wait(PATIENCE_SECONDS)
        assert wait_for_input_portal(PATIENCE_SECONDS)


def test_one_that_comes_later_is_waited_for(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = input_portal._has_owner
    answers: list[bool] = []
    with InputMethod(bus) as method:

        async def ask(connection: MessageBus) -> bool:
            answers.append(await asked(connection))
            if len(answers) == 1:
                method.start()
            return answers[-1]

        monkeypatch.setattr(input_portal, "_has_owner", ask)
        assert wait_for_input_portal(PATIENCE_SECONDS)
        assert answers[0] is False and answers[-1] is True


def test_one_that_never_comes_is_not_waited_for_for_ever(bus: str) -> None:
    assert not wait_for_input_portal(0.5)


def test_without_a_session_there_is_no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not wait_for_input_portal(PATIENCE_SECONDS)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    assert not wait_for_input_portal(PATIENCE_SECONDS)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "rubbish")
    assert not wait_for_input_portal(PATIENCE_SECONDS)
