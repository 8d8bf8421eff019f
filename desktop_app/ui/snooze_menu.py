"""Putting a reminder off: a menu with the usual times, and a small form for any other."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from .kit import Kit
from .moments import local_time
from .theme import space
from .widgets import Button, Form

_START_OF_WORK = time(9)


def tomorrow_morning(now: datetime, zone: tzinfo) -> datetime:
    """Return 9 o'clock of the next local day, in the zone of ``now``."""
    day = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(day, _START_OF_WORK, zone).astimezone(now.tzinfo)


class SnoozeMenu(QMenu):
    """The times to put off to, told as they are now.

    Attributes:
        ten_minutes, hour, morning, own_time: its entries.
        dialog: the form for another time while it is open, else None.

    Signals:
        chosen(datetime): the moment (UTC) until which to put off.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.dialog: SnoozeDialog | None = None
        self.ten_minutes = self.addAction("")
        self.hour = self.addAction("")
        self.morning = self.addAction("")
        self.addSeparator()
        self.own_time = self.addAction("")
        self.triggered.connect(self._act)

    def open_at(self, place: QPoint) -> None:
        """Open below a point of the screen."""
        self._retell()
        self.popup(place)
        self.setActiveAction(self.ten_minutes)

    def _moments(self) -> dict[QAction, datetime]:
        session = self._kit.session
        now = session.now()
        return {
            self.ten_minutes: now + timedelta(minutes=10),
            self.hour: now + timedelta(hours=1),
            self.morning: tomorrow_morning(now, session.zone),
        }

    def _retell(self) -> None:
        words = {
            self.ten_minutes: self.tr("In &10 minutes"),
            self.hour: self.tr("In 1 &hour"),
            self.morning: self.tr("Tomorrow &morning"),
        }
        zone = self._kit.session.zone
        for action, moment in self._moments().items():
            action.setText(f"{words[action]}\t{local_time(moment, zone)}")
        self.own_time.setText(self.tr("&Another time…"))

    def _act(self, action: QAction) -> None:
        if action is self.own_time:
            self._ask()
        else:
            # Counted from the press, not from when the menu was opened.
            self.chosen.emit(self._moments()[action])

    def _ask(self) -> None:
        self.dialog = SnoozeDialog(self._kit, self.parentWidget())
        self.dialog.chosen.connect(self.chosen)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


class SnoozeDialog(QDialog):
    """Asks until when to put off, in the seller's own words (``明天10点``, ``+2h``).

    Attributes:
        when: the field.
        ok: the button that does it.

    Signals:
        chosen(datetime): the moment (UTC).
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Imported here: the first screen has the menu, and few open this form.
        from .widgets.when_edit import WhenEdit

        self._session = kit.session
        self.when = WhenEdit(kit)
        form = Form()
        self._row = form.add_row(self.when)
        self._cancel = Button()
        self._cancel.clicked.connect(self.reject)
        self.ok = Button(kind="primary", icon=kit.icons.get("snooze", "on_accent"))
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._choose)
        self.when.changed.connect(lambda: self._row.set_error(""))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(5), space(5), space(5))
        layout.setSpacing(space(4))
        layout.addWidget(form)
        layout.addLayout(buttons)
        self.setMinimumWidth(380)
        self._retranslate()
        self.when.setFocus(Qt.FocusReason.PopupFocusReason)

    def error(self) -> str:
        """Return what is wrong with the time, "" when nothing is."""
        return self._row.error()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        moment = self.when.moment() if self.when.is_valid() else None
        if moment is None or moment <= self._session.now():
            self._row.set_error(self.tr("Type a time that is still to come, such as +2h."))
            self.when.setFocus()
            return
        self.accept()
        self.chosen.emit(moment)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Snooze"))
        self._row.set_label(self.tr("Remind me again"))
        self._cancel.set_words(self.tr("Cancel"))
        self.ok.set_words(self.tr("Snooze"))
