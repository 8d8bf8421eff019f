"""By what reminders are shown on this computer."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..announcer import Way
from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconLabel, PlainLabel

_ICONS = {
    Way.UNKNOWN: ("clock", "text_muted"),
    Way.NATIVE: ("done", "success"),
    Way.TRAY: ("info", "info"),
    Way.WINDOW: ("warning", "warning"),
}


class WayRow(QWidget):
    """The way that works, what it means, and a button to try it.

    Attributes:
        try_it: shows a reminder.
    """

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._way, self._detail = Way.UNKNOWN, ""
        self._title = PlainLabel(role="muted")
        self._icon = IconLabel(kit.icons)
        self._name = PlainLabel(role="strong", wrap=True)
        self._meaning = PlainLabel(role="muted", wrap=True)
        self.try_it = Button(icon=kit.icons.get("bell"))
        self._arrange()
        self.show_way(Way.UNKNOWN, "")

    def show_way(self, way: Way, detail: str) -> None:
        """Show a way.

        Args:
            way: by what reminders are shown.
            detail: what the desktop's notification service calls itself, "" for nothing.
        """
        self._way, self._detail = way, detail
        self._icon.set(*_ICONS[way])
        self._retranslate()

    def words(self) -> str:
        """Return the way and what it means."""
        return f"{self._name.text()}\n{self._meaning.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(space(2))
        name.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        name.addWidget(self._name, 1)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._title)
        words.addLayout(name)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addLayout(words, 1)
        line.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(line)
        layout.addWidget(self._meaning)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Reminders are shown by"))
        self._name.setText(self._name_words())
        self._meaning.setText(self._meaning_words())
        self._meaning.setVisible(self._way is not Way.UNKNOWN)
        self.try_it.set_words(self.tr("Try it"))
        self.try_it.setAccessibleName(self.tr("Try it: show a test reminder"))

    def _name_words(self) -> str:
        if self._way is Way.UNKNOWN:
            return self.tr("Is being found out…")
        if self._way is Way.TRAY:
            return self.tr("A message at the tray's icon")
        if self._way is Way.WINDOW:
            return self.tr("A bar in this window")
        if not self._detail:
            return self.tr("The desktop's notifications")
        service = re.sub(r"^freedesktop \((.+)\)$", r"\1", self._detail)
        # Not str.format: what a service calls itself may hold braces.
        return self.tr("The desktop's notifications: {service}").replace("{service}", service)

    def _meaning_words(self) -> str:
        return {
            Way.UNKNOWN: "",
            Way.NATIVE: self.tr(
                "With buttons (open, snooze, done), where the desktop shows buttons."
            ),
            Way.TRAY: self.tr("Without buttons: click the message to answer it in the program."),
            Way.WINDOW: self.tr(
                "This desktop shows no messages of programs. You are reminded only while this "
                "window is open, so leave it open or minimised."
            ),
        }[self._way]
