"""Showing an announcement by the best way that works here: the desktop's own, tray, window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .tray import Tray

if TYPE_CHECKING:
    from desktop_app.system.notifier import NativeNotifier, Notification

_log = logging.getLogger(__name__)
DEFAULT_ACTION = "default"


class Way(StrEnum):
    """How announcements reach the seller."""

    UNKNOWN = "unknown"
    NATIVE = "native"
    TRAY = "tray"
    WINDOW = "window"


class Announcer(QObject):
    """Tries the desktop's notifications with buttons, then the tray, then the window.

    Attributes:
        way: the way that worked last.
        detail: what the desktop's notification service calls itself, "" without one.

    Signals:
        taken(str): the announcement with this id has been shown.
        acted(str, str): of this announcement, this button was pressed; ``default`` for itself.
        in_window(object): this Notification has to be shown in the window.
        withdrawn(str): the announcement with this id has been answered elsewhere.
        way_found: :attr:`way` has another value.
    """

    taken = Signal(str)
    acted = Signal(str, str)
    in_window = Signal(object)
    withdrawn = Signal(str)
    way_found = Signal()
    # From the notifier's thread to this one.
    _probed = Signal(str, str)
    _answered = Signal(str, str)

    def __init__(
        self,
        tray: Tray,
        app_name: Callable[[], str],
        icon: Path | None,
        make_native: Callable[..., NativeNotifier] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make an announcer; nothing is loaded before it is needed.

        Args:
            tray: where messages without buttons are shown.
            app_name: gives the program's name in the language of now.
            icon: file of the program's icon, None for none.
            make_native: makes the desktop's notifier, None for the real one.
            parent: owner.
        """
        super().__init__(parent)
        self._tray = tray
        self._app_name = app_name
        self._icon = icon
        self._make_native = make_native
        self._native: NativeNotifier | None = None
        self._sent: dict[str, Notification] = {}
        self.way = Way.UNKNOWN
        self.detail = ""
        self._probed.connect(self._take_probe)
        self._answered.connect(self._take_answer)

    def find_way(self) -> None:
        """Find out which way works; :attr:`way_found` tells."""
        self._notifier().probe().add_done_callback(self._tell_probe)

    def announce(self, note: Notification) -> None:
        """Show an announcement; :attr:`taken` tells when that was done."""
        self._sent[note.id] = note
        answer = self._notifier().send(note)
        answer.add_done_callback(lambda future: self._answered.emit(note.id, _fault(future)))

    def withdraw(self, note_id: str) -> None:
        """Take an announcement off the screen: it has been answered elsewhere."""
        if self._native is not None:
            self._native.withdraw(note_id)
        self.withdrawn.emit(note_id)

    def stop(self) -> None:
        """End the thread that talks to the desktop."""
        if self._native is not None:
            self._native.stop()

    def _notifier(self) -> NativeNotifier:
        if self._native is None:
            if self._make_native is None:
                from desktop_app.system.notifier import NativeNotifier

                self._make_native = NativeNotifier
            self._native = self._make_native(self._app_name(), self._icon, self.acted.emit)
        return self._native

    def _tell_probe(self, future: Future[str]) -> None:
        fault = _fault(future)
        self._probed.emit("" if fault else future.result(), fault)

    def _take_probe(self, name: str, fault: str) -> None:
        if fault:
            self._set_way(self._second_best(), fault)
        else:
            self._set_way(Way.NATIVE, name)

    def _take_answer(self, note_id: str, fault: str) -> None:
        note = self._sent.pop(note_id, None)
        if note is None:
            return
        if not fault:
            self._set_way(Way.NATIVE, self.detail)
        elif self._tray.message(
            note.title, note.body, lambda: self.acted.emit(note_id, DEFAULT_ACTION)
        ):
            self._set_way(Way.TRAY, fault)
        else:
            self._set_way(Way.WINDOW, fault)
            self.in_window.emit(note)
        self.taken.emit(note_id)

    def _second_best(self) -> Way:
        return Way.TRAY if self._tray.is_shown else Way.WINDOW

    def _set_way(self, way: Way, detail: str) -> None:
        if way is self.way:
            return
        self.way = way
        self.detail = detail if way is Way.NATIVE else ""
        _log.info("reminders are shown by: %s (%s)", way.value, detail)
        self.way_found.emit()


def _fault(future: Future[str] | Future[None]) -> str:
    """Return why something failed, "" when it did not."""
    try:
        fault = future.exception()
    except CancelledError:
        return "cancelled"
    return "" if fault is None else str(fault) or type(fault).__name__
