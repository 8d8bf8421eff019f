"""Announcements in a bar above the page, where neither the desktop nor a tray can show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from .main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.system.notifier import Notification

    from .widgets import Banner

_SHOWN = 3
Act = Callable[[str], None]


class ReminderBar(QObject):
    """Keeps announcements in sight until they are looked at, closed or answered elsewhere."""

    def __init__(self, window: MainWindow) -> None:
        """Make nothing before there is something to say.

        Args:
            window: above whose pages the bar stands.
        """
        super().__init__(window)
        self._window = window
        self._bar: Banner | None = None
        self._notes: dict[str, tuple[Notification, Act]] = {}

    def show(self, note: Notification, act: Act) -> None:
        """Show an announcement, with those that nobody has looked at yet.

        Args:
            note: what to say.
            act: called with the id of the action that was chosen.
        """
        self._notes[note.id] = (note, act)
        self._refresh()
        QApplication.alert(self._window)

    def forget(self, note_id: str) -> None:
        """Take an announcement away: it was answered elsewhere."""
        if self._notes.pop(note_id, None) is not None:
            self._refresh()

    def retell(self, tell: Callable[[str], tuple[str, str] | None]) -> None:
        """Say everything in another language.

        Args:
            tell: returns title and text of the announcement with an id, None when it is gone.
        """
        for note_id, (note, act) in list(self._notes.items()):
            told = tell(note_id)
            if told is not None:
                self._notes[note_id] = (replace(note, title=told[0], body=told[1]), act)
        if self._notes:
            self._refresh()

    def _refresh(self) -> None:
        bar = self._made()
        if not self._notes:
            bar.hide()
            return
        newest = [note for note, _ in reversed(self._notes.values())]
        told = "\n".join(f"{note.title}\n{note.body}" for note in newest[:_SHOWN])
        is_insistent = any(note.level.value == "insistent" for note in newest)
        bar.show_message(told, "danger" if is_insistent else "warning", self.tr("Show"))

    def _made(self) -> Banner:
        if self._bar is None:
            self._bar = self._window.banner
            self._bar.action.connect(self._pressed)
            self._bar.closed.connect(self._notes.clear)
        return self._bar

    def _pressed(self) -> None:
        acts = [act for _, act in self._notes.values()]
        self._notes.clear()
        self._refresh()
        for act in acts:
            act("default")
