"""The notification service of a Linux session, on its message bus.

Source: Desktop Notifications Specification 1.2, freedesktop.org.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .notification_service import Service

if TYPE_CHECKING:
    from dbus_fast import Message
    from dbus_fast.aio import MessageBus
    from desktop_notifier.common import Sound

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_DAEMON = "org.freedesktop.DBus"


class FreedesktopService(Service):
    """The service of a Linux session, on its message bus."""

    def __init__(self, backend: Any, is_able: bool, reads_markup: bool) -> None:
        """Wrap a connection that stands.

        Args:
            backend: the library's side, connected.
            is_able: whether the service shows buttons.
            reads_markup: whether it takes ``<b>`` in a body for bold type.
        """
        super().__init__(backend, is_able)
        self._interface = backend.interface
        self._bus: MessageBus = backend.bus
        self._reads_markup = reads_markup
        self._was_answered = False
        # After the library's own, which therefore has dealt with every message before.
        self._bus.add_message_handler(self._hear)

    @property
    def is_lost(self) -> bool:
        """True when the bus or the service has gone, or another service has come."""
        return not self._bus.connected

    async def check(self) -> str:
        """Ask the service for its name and version."""
        product, _, version, _ = await self._interface.call_get_server_information()
        self.name = f"freedesktop ({' '.join([product, *version.split()[:1]])})"
        return self.name

    async def close(self) -> None:
        """Leave the bus."""
        await _leave(self._bus)

    def _answered(self, act: Callable[[str, str], None], note_id: str, action: str) -> None:
        self._was_answered = True
        act(note_id, action)

    def _hear(self, message: Message) -> None:
        if message.member == "NameOwnerChanged" and message.sender == _DAEMON:
            # The service has ended or is another. That one counts its notifications from 1 again:
            # answers to other programs' would be taken for answers to ours.
            if message.body[0] == _SERVICE and self._bus.connected:
                self._bus.disconnect()
        elif message.member == "ActionInvoked" and self._was_answered:
            self._was_answered = False
            self._close_answered(message.body[0])

    def _close_answered(self, number: int) -> None:
        """Take what was answered off the screen: not every service does so, dunst for one."""
        from dbus_fast import Message, MessageFlag

        call = Message(
            destination=_SERVICE,
            path=_PATH,
            interface=_SERVICE,
            member="CloseNotification",
            flags=MessageFlag.NO_REPLY_EXPECTED,
            signature="u",
            body=[number],
        )
        # When the bus goes at this moment, so does the notification.
        self._bus.send(call).add_done_callback(lambda sent: sent.cancelled() or sent.exception())

    def _sound(self) -> Sound:
        from desktop_notifier.common import Sound

        # Of the freedesktop sound naming specification, which has no "default".
        return Sound(name="alarm-clock-elapsed")


async def connect_freedesktop(backend: Any) -> Service:
    """Connect the library's side to the session's bus, and to the service on it.

    Raises:
        Exception: whatever the library raises for there being none.
    """
    try:
        # The library connects at the first question.
        await backend.get_capabilities()
        abilities = await backend.interface.call_get_capabilities()
        service = FreedesktopService(backend, "actions" in abilities, "body-markup" in abilities)
        await service.check()
        return service
    except BaseException:
        bus = getattr(backend, "bus", None)
        if bus is not None:
            await _leave(bus)
        raise


async def _leave(bus: MessageBus) -> None:
    if bus.connected:
        bus.disconnect()
    # The socket is closed when its end has been read. Why it ended is of no interest here.
    with contextlib.suppress(Exception):
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]
