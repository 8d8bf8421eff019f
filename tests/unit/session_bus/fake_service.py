"""A notification service that does as a test says; needs a bus, but no screen."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from typing import Any

from dbus_fast import Message, MessageType, NameFlag
from dbus_fast.aio import MessageBus

from tests.e2e.session_bus import SERVICE

PATH = "/org/freedesktop/Notifications"
_ABOUT = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node><interface name="{SERVICE}">
<method name="GetCapabilities"><arg direction="out" type="as"/></method>
<method name="GetServerInformation"><arg direction="out" type="s"/><arg direction="out" type="s"/>
<arg direction="out" type="s"/><arg direction="out" type="s"/></method>
<method name="Notify"><arg direction="in" type="s"/><arg direction="in" type="u"/>
<arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="s"/>
<arg direction="in" type="as"/><arg direction="in" type="a{{sv}}"/><arg direction="in" type="i"/>
<arg direction="out" type="u"/></method>
<method name="CloseNotification"><arg direction="in" type="u"/></method>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface></node>"""


class FakeService(threading.Thread):
    """Owns the name on the bus from ``with`` to its end.

    Attributes:
        notes: the bodies of the calls that showed something, by number.
        closed: numbers that the program has taken off the screen.
        refusal: what is said instead of showing anything, "" for none.
        is_deaf: True answers nothing at all.
        is_dying: True leaves the bus instead of showing anything.
    """

    def __init__(self, address: str, *abilities: str) -> None:
        super().__init__(name="fake service", daemon=True)
        self._address = address
        self._abilities = list(abilities)
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self.notes: dict[int, list[Any]] = {}
        self.closed: list[int] = []
        self.refusal = ""
        self.is_deaf = False
        self.is_dying = False

    def __enter__(self) -> FakeService:
        self.start()
        assert self._ready.wait(60), "the bus does not answer"
        return self

    def __exit__(self, *_: object) -> None:
        # It may have left already.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._bus.disconnect)
        self.join()

    def run(self) -> None:
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    def say(self, signal: str, signature: str, *body: object) -> None:
        """Send a signal to everybody, as services do."""
        message = Message.new_signal(PATH, SERVICE, signal, signature, list(body))
        asyncio.run_coroutine_threadsafe(self._send(message), self._loop).result(60)

    async def _send(self, message: Message) -> None:
        await self._bus.send(message)

    async def _serve(self) -> None:
        self._bus = await MessageBus(bus_address=self._address).connect()
        self._bus.add_message_handler(self._answer)
        await self._bus.request_name(SERVICE, NameFlag.REPLACE_EXISTING)
        self._ready.set()
        await self._bus.wait_for_disconnect()

    def _answer(self, call: Message) -> Message | bool | None:
        if call.message_type is not MessageType.METHOD_CALL:
            return None
        if self.is_deaf:
            return True
        if self.is_dying and call.member == "Notify":
            self._bus.disconnect()
            return True
        if call.member == "Introspect":
            return Message.new_method_return(call, "s", [_ABOUT])
        if call.member == "GetServerInformation":
            return Message.new_method_return(call, "ssss", ["fake", "nobody", "1.0", "1.2"])
        if call.member == "GetCapabilities":
            return Message.new_method_return(call, "as", [self._abilities])
        if call.member == "Notify":
            return self._show(call)
        if call.member == "CloseNotification":
            self.closed.append(call.body[0])
            return Message.new_method_return(call)
        return None

    def _show(self, call: Message) -> Message:
        if self.refusal:
            return Message.new_error(call, f"{SERVICE}.Error", self.refusal)
        number = len(self.notes) + 1
        self.notes[number] = call.body
        return Message.new_method_return(call, "u", [number])
