"""One connection to the notification service of the system, by way of desktop-notifier.

Everything here runs on the notifier's own asyncio loop, and only there is the library imported.
"""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from .library_log import collect_complaints, listen_to_library
from .notification import DEFAULT_ACTION, Level, Notification, NotifierError
from .notification_text import body_text, title_text
from .session_bus import join_session_bus

if TYPE_CHECKING:
    from desktop_notifier.backends.base import DesktopNotifierBackend
    from desktop_notifier.common import Notification as Native
    from desktop_notifier.common import Sound


class Service:
    """A notification service to which there is a connection.

    Attributes:
        name: what it calls itself, e.g. ``freedesktop (dunst 1.9.0)``.
    """

    name = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, sys.platform)

    def __init__(self, backend: DesktopNotifierBackend, is_able: bool) -> None:
        """Wrap what the library has for this system.

        Args:
            backend: the library's side.
            is_able: whether the service shows buttons.
        """
        self._backend = backend
        self._shows_buttons = is_able
        self._reads_markup = False

    @property
    def is_lost(self) -> bool:
        """True when this connection is of no use any more."""
        return False

    async def check(self) -> str:
        """Return the service's name, asked anew where it can be asked."""
        return self.name

    async def show(self, note: Notification, act: Callable[[str, str], None]) -> None:
        """Show a notification, in the place of an earlier one with its id.

        Raises:
            NotifierError: the service did not take it.
        """
        await self.take_away(note.id)
        taken: list[bool] = []
        complaints = collect_complaints()
        await self._backend.send(self._native(note, act, partial(taken.append, True)))
        # The library raises nothing here: it only warns, and on macOS even says that it was taken.
        if complaints or not taken:
            raise NotifierError("; ".join(complaints) or "the notification was not taken")

    async def take_away(self, note_id: str) -> None:
        """Take a notification off the screen if it is there."""
        if note_id in await self._backend.get_current_notifications():
            # It may be closed on the screen at this very moment.
            with contextlib.suppress(KeyError):
                await self._backend.clear(note_id)

    async def close(self) -> None:
        """End the connection. What is on the screen stays there."""

    def _native(
        self, note: Notification, act: Callable[[str, str], None], on_taken: Callable[[], None]
    ) -> Native:
        from desktop_notifier.common import Button, Urgency
        from desktop_notifier.common import Notification as Native

        # Each has its own callbacks: an answer to one that an earlier run of the program has left
        # on the screen, under the same id, must not be taken for an answer to this one.
        buttons = [
            Button(title_text(label), partial(self._answered, act, note.id, action), action)
            for action, label in note.buttons
        ]
        is_insistent = note.level is Level.INSISTENT
        return Native(
            title=title_text(note.title),
            message=body_text(note.body, reads_markup=self._reads_markup),
            urgency=Urgency.Critical
            if is_insistent
            else (Urgency.Low if note.level is Level.QUIET else Urgency.Normal),
            buttons=tuple(buttons) if self._shows_buttons else (),
            on_dispatched=on_taken,
            on_clicked=partial(self._answered, act, note.id, DEFAULT_ACTION),
            sound=self._sound() if is_insistent else None,
            # Seconds: for ever, or as long as the service thinks right.
            timeout=0 if is_insistent else -1,
            identifier=note.id,
        )

    def _answered(self, act: Callable[[str, str], None], note_id: str, action: str) -> None:
        act(note_id, action)

    def _sound(self) -> Sound:
        from desktop_notifier.common import DEFAULT_SOUND

        return DEFAULT_SOUND


async def connect(app_name: str, icon: Path | None) -> Service:
    """Connect to the notification service of this system.

    On macOS the library needs a signed bundle, and the main thread has to run a CFRunLoop, as Qt's
    event loop does there. The first time, macOS asks the user; until that is answered every
    attempt fails for want of time, and a later one finds the answer.

    Raises:
        NotifierError: there is none, or it may not be used.
        Exception: whatever the library raises: it names no types of its own.
    """
    complaints = collect_complaints()
    if sys.platform == "linux" and not join_session_bus():
        raise NotifierError("there is no session bus")
    from desktop_notifier.backends.dummy import DummyNotificationCenter
    from desktop_notifier.common import Capability, Icon
    from desktop_notifier.main import get_backend_class

    listen_to_library()
    kind = get_backend_class()
    if kind is DummyNotificationCenter:
        raise NotifierError("; ".join(complaints) or "this system has no notification service")
    backend = kind(app_name, None if icon is None else Icon(path=icon.absolute()))
    # Shielded: on macOS the system answers later into what would have been cancelled.
    if not await asyncio.shield(asyncio.ensure_future(backend.request_authorisation())):
        raise NotifierError("notifications are switched off for this program")
    if sys.platform == "linux":
        from .freedesktop_service import connect_freedesktop

        return await connect_freedesktop(backend)
    return Service(backend, Capability.BUTTONS in await backend.get_capabilities())
