"""A session bus of its own, and an ear on what is said there about notifications."""

from __future__ import annotations

import asyncio
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

from tests.e2e.desktop import stop

SERVICE = "org.freedesktop.Notifications"
DAEMON = "org.freedesktop.DBus"

# No folder of services: nothing is on this bus but what the test has started.
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class Seen:
    """A notification as it went over the bus.

    Attributes:
        id: the service's number for it; 0 until the service has answered.
        actions: key and label of each.
        urgency: 0 low, 1 normal, 2 critical.
        timeout: milliseconds, 0 for ever, -1 as the service likes.
        sound: name of a sound, "" for none.
    """

    id: int
    app_name: str
    icon: str
    title: str
    body: str
    actions: tuple[tuple[str, str], ...]
    urgency: int
    timeout: int
    sound: str


class Monitor(threading.Thread):
    """Hears everything about notifications on a bus."""

    def __init__(self, address: str) -> None:
        super().__init__(name="monitor", daemon=True)
        self._address = address
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._calls: dict[tuple[str, int], Seen] = {}
        self.closed: dict[int, int] = {}
        self.owner = ""

    def __enter__(self) -> Monitor:
        self.start()
        assert self._ready.wait(60), "the bus does not answer"
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._bus.disconnect)
        self.join()

    def seen(self) -> list[Seen]:
        """Everything that was sent so far, in order."""
        return list(self._calls.values())

    def run(self) -> None:
        self._loop.run_until_complete(self._listen())
        self._loop.close()

    async def _listen(self) -> None:
        self._bus = await MessageBus(bus_address=self._address).connect()
        self._bus.add_message_handler(self._hear)
        rules = [
            f"interface='{SERVICE}'",
            f"type='method_return',sender='{SERVICE}'",
            f"type='signal',sender='{DAEMON}',member='NameOwnerChanged',arg0='{SERVICE}'",
        ]
        await self._bus.call(
            Message(
                destination=DAEMON,
                path="/org/freedesktop/DBus",
                interface="org.freedesktop.DBus.Monitoring",
                member="BecomeMonitor",
                signature="asu",
                body=[rules, 0],
            )
        )
        self._ready.set()
        try:
            await self._bus.wait_for_disconnect()
        except (EOFError, OSError):
            # The bus was ended first.
            self._ready.set()

    def _hear(self, message: Message) -> bool | None:
        if not self._ready.is_set():
            return None
        if message.member == "Notify" and message.message_type is MessageType.METHOD_CALL:
            self._calls[message.sender or "", message.serial] = _from_call(message.body)
        elif message.message_type is MessageType.METHOD_RETURN and message.signature == "u":
            call = (message.destination or "", message.reply_serial or 0)
            if call in self._calls:
                self._calls[call] = replace(self._calls[call], id=message.body[0])
        elif message.member == "NotificationClosed":
            self.closed[message.body[0]] = message.body[1]
        elif message.member == "NameOwnerChanged":
            self.owner = message.body[2]
        # A monitor that answers is thrown off the bus.
        return True


def _from_call(body: list[Any]) -> Seen:
    app_name, _, icon, title, text, actions, hints, timeout = body
    known = {name: value.value for name, value in hints.items()}
    return Seen(
        0,
        app_name,
        icon,
        title,
        text,
        tuple(zip(actions[::2], actions[1::2], strict=True)),
        known.get("urgency", -1),
        timeout,
        known.get("sound-name", ""),
    )


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a session bus for the time of the block; gives its address."""
    folder.mkdir(exist_ok=True)
    config = folder / "bus.conf"
    # Not in the test's own folder: the path of a socket is short.
    config.write_text(_BUS.format(folder=tempfile.gettempdir()), encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        assert address, "the bus did not start"
        yield address
    finally:
        stop(daemon)
