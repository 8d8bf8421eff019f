"""Waiting at login for the input method that is spoken to on the session's message bus.

At login everything starts at once. Qt looks once, when it starts, for who has taken the name of
ibus for sandboxes; an fcitx 5 that takes it a moment later is never heard of.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from .session_bus import join_session_bus

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

PORTAL_NAME = "org.freedesktop.portal.IBus"
LONGEST_WAIT_SECONDS = 10.0
_PAUSE_SECONDS = 0.2
_DAEMON = "org.freedesktop.DBus"


def wait_for_input_portal(longest_wait: float = LONGEST_WAIT_SECONDS) -> bool:
    """Wait until an input method has taken the name that Qt looks for.

    Args:
        longest_wait: in seconds.

    Returns:
        True when one has; False when none did in that time, and at once where no bus answers.
    """
    if not join_session_bus():
        return False
    try:
        return asyncio.run(asyncio.wait_for(_wait(), longest_wait))
    except Exception:
        # The library raises many kinds. None of them is a reason not to start.
        return False


async def _wait() -> bool:
    from dbus_fast.aio import MessageBus

    bus = await MessageBus().connect()
    try:
        while not await _has_owner(bus):
            await asyncio.sleep(_PAUSE_SECONDS)
        return True
    finally:
        bus.disconnect()
        # The socket is closed when its end has been read. Why it ended is of no interest here.
        with contextlib.suppress(Exception):
            await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def _has_owner(bus: MessageBus) -> bool:
    from dbus_fast import Message, MessageType

    answer = await bus.call(
        Message(
            destination=_DAEMON,
            path="/org/freedesktop/DBus",
            interface=_DAEMON,
            member="NameHasOwner",
            signature="s",
            body=[PORTAL_NAME],
        )
    )
    if answer is None or answer.message_type is not MessageType.METHOD_RETURN:
        raise ConnectionError("the bus does not know who has a name")
    return bool(answer.body[0])
