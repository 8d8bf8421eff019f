"""Asking again on every working day until there is an answer."""

from __future__ import annotations

from datetime import time

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.services import chasing
from desktop_app.services.workdays import NO_HOLIDAY_LIST, missing_year

from ..kit import Kit
from ..moments import moment_words
from ..session import translate_core
from ..theme import space
from ..widgets import Form, PlainLabel, TimeField
from .form_dialog import FormDialog

_WHEN_QUIET = time(10)


class ChaseDialog(FormDialog):
    """What to ask for, and at which time of day.

    Attributes:
        title: what to ask for.
        clock: the time of day in Shanghai; 10:00 is when the platform's staff are said to be free.
    """

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        """Make the dialog for a case."""
        super().__init__(kit, parent)
        self._case_id = case_id
        self.title = QLineEdit()
        self.clock = TimeField()
        self.clock.set_time_of_day(_WHEN_QUIET)
        self._first = PlainLabel(role="muted", wrap=True)
        form = Form()
        self._title_row = form.add_row(self.title)
        self._clock_row = form.add_row(self.clock)
        self.fields.addWidget(form)
        self.fields.addWidget(self._first)
        self.title.setText(self.tr("Ask for the answer"))
        self.clock.timeChanged.connect(self._tell_first)
        self.retranslate()
        self.resize(space(115), space(92))
        self.title.setFocus()
        self.title.selectAll()

    def save(self) -> bool:
        """Begin to ask."""
        clock, now = self.clock.time_of_day(), self.kit.session.now()
        title = self.title.text()
        return self.do(chasing.chase, self._case_id, title, clock, now) is not None

    def first(self) -> str:
        """Return in words when it begins."""
        return self._first.text()

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Ask again every workday"))
        self._title_row.set_label(self.tr("What to ask for"))
        self._clock_row.set_label(self.tr("At (Shanghai time)"))
        self._clock_row.set_help(
            self.tr("Workdays are China's: without public holidays, with the days made up for.")
        )
        self._tell_first()

    def _tell_first(self) -> None:
        session = self.kit.session
        now = session.now()
        repeats = chasing.every_workday_at(self.clock.time_of_day())
        first = chasing.next_time(repeats, now)
        words = self.tr("First on {moment}, then every workday until you say it was answered.")
        lines = [words.format(moment=moment_words(first, now, session.zone))]
        year = missing_year(now, first)
        if year is not None:
            lines.append(translate_core(NO_HOLIDAY_LIST).format(year=year))
        self._first.setText("\n".join(lines))
