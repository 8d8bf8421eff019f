"""Carrying notifications to the service, one after the other, whatever becomes of the service."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from .library_log import reason_of
from .notification import Notification, NotifierError
from .notification_service import Service, connect

_log = logging.getLogger("desktop_app.system.notifier")
PATIENCE_SECONDS = 10.0
"""How long a service may take before something else is tried."""


class Courier:
    """Holds the connection to the service, and makes a new one when it is lost.

    Errands are run in the order in which they come: whoever sends and takes away at once gets
    nothing on the screen.
    """

    def __init__(
        self, app_name: str, icon: Path | None, on_action: Callable[[str, str], None]
    ) -> None:
        """Make a courier on the running loop; nothing is connected yet.

        Args:
            app_name: the program's name as the desktop shows it.
            icon: file of its icon, None for none.
            on_action: told the id of a notification and of the button that was pressed.
        """
        self._app_name = app_name
        self._icon = icon
        self._on_action = on_action
        self._service: Service | None = None
        self._turn = asyncio.Lock()

    async def probe(self) -> str:
        """Return the name of the service that would take a notification now.

        Raises:
            NotifierError: there is none.
        """
        async with self._errand():
            return await (await self._connected()).check()

    async def send(self, note: Notification) -> None:
        """Show a notification.

        Raises:
            NotifierError: no service has taken it.
        """
        async with self._errand():
            service = await self._connected()
            try:
                await service.show(note, self._act)
            except NotifierError:
                if not service.is_lost:
                    raise
                # The service went, or was replaced, and only this made it known.
                await (await self._connected()).show(note, self._act)

    async def withdraw(self, note_id: str) -> None:
        """Take a notification off the screen; what cannot be reached is left alone."""
        try:
            async with self._errand():
                if self._service is not None and not self._service.is_lost:
                    await self._service.take_away(note_id)
        except NotifierError as fault:
            _log.info("notification %s was not withdrawn: %s", note_id, fault)

    async def close(self) -> None:
        """Leave the service."""
        service, self._service = self._service, None
        if service is not None:
            await service.close()

    @asynccontextmanager
    async def _errand(self) -> AsyncIterator[None]:
        """Wait for its turn; end in time, and with one kind of exception."""
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), self._turn:
                yield
        except NotifierError:
            raise
        except TimeoutError as fault:
            raise NotifierError("the notification service does not answer") from fault
        except Exception as fault:
            if not _is_of_system(fault):
                _log.warning("notifications failed in a way of their own", exc_info=True)
            raise NotifierError(reason_of(fault)) from fault

    async def _connected(self) -> Service:
        if self._service is not None and self._service.is_lost:
            await self.close()
        if self._service is None:
            self._service = await connect(self._app_name, self._icon)
            _log.info("notifications go to %s", self._service.name)
        return self._service

    def _act(self, note_id: str, action: str) -> None:
        try:
            self._on_action(note_id, action)
        except Exception:
            # Raised into the library, it would end up nowhere.
            _log.exception("answer %s to notification %s was lost", action, note_id)


def _is_of_system(fault: Exception) -> bool:
    """Tell whether this is how the library passes on that the system has no service."""
    of_bus = type(fault).__module__.partition(".")[0] == "dbus_fast"
    return of_bus or isinstance(fault, (OSError, EOFError, RuntimeError))
