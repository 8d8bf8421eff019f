"""Stand-ins for what the program reaches outside its folder: a tour leaves the desktop alone."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TypeVar

from desktop_app.system.notifier import NativeNotifier, Notification, NotifierError

from ..tray import Tray

T = TypeVar("T")
_WHY = "a tour sends nothing to the desktop"


class SilentNotifier(NativeNotifier):
    """Refuses every notification, so that the program shows it in its own window."""

    def probe(self) -> Future[str]:
        """Say that there are no notifications."""
        return _refused(Future[str]())

    def send(self, notification: Notification) -> Future[None]:
        """Say that it could not be shown."""
        return _refused(Future[None]())


class NoTray(Tray):
    """The tray of a desktop that has none: no icon comes and goes, and no message either."""

    @staticmethod
    def is_available() -> bool:
        """Say that there is none."""
        return False


class PretendedLogin:
    """An entry for the start at login that is remembered and written nowhere."""

    def __init__(self) -> None:
        self._is_on = False

    def command(self) -> tuple[str, ...] | None:
        """Return a command that tells nothing once it was switched on."""
        return () if self._is_on else None

    def switch(self, on: bool) -> None:
        """Remember it."""
        self._is_on = on

    def repair(self) -> bool:
        """Find nothing wrong."""
        return False


def _refused(answer: Future[T]) -> Future[T]:
    answer.set_exception(NotifierError(_WHY))
    return answer
