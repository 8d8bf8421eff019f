"""The hours at which the seller does not want to be disturbed."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.notices import QuietHours

from ..theme import set_look, space
from ..widgets import PlainLabel
from ..widgets.date_time_field import TimeField
from .tick_box import TickBox, add_at_left

_USUAL = QuietHours(time(22), time(8))


class QuietRow(QWidget):
    """A switch, and from when to when.

    Attributes:
        switch: whether there are quiet hours.
        start, end: local times of day.

    Signals:
        chosen(object): the :class:`QuietHours` that are wanted now, None for none.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.switch = TickBox()
        self.start, self.end = TimeField(), TimeField()
        self._from, self._to = PlainLabel(), PlainLabel()
        self._meaning = PlainLabel(role="muted", wrap=True)
        self._error = PlainLabel(role="danger", wrap=True)
        self._error.hide()
        self._from.setBuddy(self.start)
        self._to.setBuddy(self.end)
        self._arrange()
        self._show_times(_USUAL)
        self.switch.clicked.connect(self._switched)
        for field in (self.start, self.end):
            # Half a time is no time: it counts when the field is left, or at a step.
            field.setKeyboardTracking(False)
            field.timeChanged.connect(self._tell)
        self._retranslate()

    def show_quiet(self, quiet: QuietHours | None) -> None:
        """Show what is kept; times that are being typed stay."""
        self.switch.setChecked(quiet is not None)
        self._enable()
        is_typing = self.start.hasFocus() or self.end.hasFocus()
        if quiet is not None and not is_typing:
            self._show_times(quiet)

    def error(self) -> str:
        """Return what is wrong with the times, "" when all is well."""
        return self._error.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        for widget in (self._from, self.start, self._to, self.end):
            line.addWidget(widget)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        add_at_left(layout, self.switch)
        layout.addLayout(line)
        layout.addWidget(self._error)
        layout.addWidget(self._meaning)

    def _switched(self) -> None:
        if not self.switch.isChecked() and self._error.text():
            self._show_times(_USUAL)
        self._enable()
        self._tell()

    def _tell(self) -> None:
        start, end = self.start.time_of_day(), self.end.time_of_day()
        if start == end:
            self._show_error(self.tr("From and to are the same time. Set one of them to another."))
            return
        self._show_error("")
        self.chosen.emit(QuietHours(start, end) if self.switch.isChecked() else None)

    def _show_times(self, quiet: QuietHours) -> None:
        for field, moment in ((self.start, quiet.start), (self.end, quiet.end)):
            with QSignalBlocker(field):
                field.set_time_of_day(moment)
        self._show_error("")

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for field in (self.start, self.end):
            set_look(field, "invalid", "true" if sentence else "false")
            field.setAccessibleDescription(sentence)

    def _enable(self) -> None:
        for widget in (self._from, self.start, self._to, self.end):
            widget.setEnabled(self.switch.isChecked())

    def _retranslate(self) -> None:
        self.switch.setText(self.tr("&Quiet hours"))
        self._from.setText(self.tr("From"))
        self._to.setText(self.tr("to"))
        self.start.setAccessibleName(self.tr("Start of the quiet hours"))
        self.end.setAccessibleName(self.tr("End of the quiet hours"))
        self._meaning.setText(
            self.tr(
                "All but the last notice before one of your own deadlines wait until they are over."
            )
        )
        if self._error.text():
            self._tell()
