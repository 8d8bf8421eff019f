"""Fields for a moment, with a calendar, and for a time of day."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QTimeEdit, QWidget

from ..theme import space


class DateTimeField(QDateTimeEdit):
    """Day and minute on a 24-hour clock, in local time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        # Not by the wheel, which would change a field that the pointer only passes over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("yyyy-MM-dd HH:mm")
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        # Qt paints week-ends in a pure red that cannot be read on dark paper and means "overdue"
        # everywhere else in the program.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())

    def set_moment(self, moment: datetime) -> None:
        """Show a moment as it reads in its own time zone."""
        self.setDateTime(
            QDateTime(
                QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
            )
        )

    def naive_moment(self) -> datetime:
        """Return what it shows, without a time zone: the caller knows whose clock it is."""
        date, clock = self.date(), self.time()
        return datetime(date.year(), date.month(), date.day(), clock.hour(), clock.minute())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel over an unfocused field must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    """A time of day on a 24-hour clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDisplayFormat("HH:mm")
        # Not by the wheel, which would change a field that the pointer only passes over.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet's padding does not reach the text of a field with arrows.
        self.lineEdit().setTextMargins(space(2), 0, 0, 0)

    def set_time_of_day(self, moment: time) -> None:
        """Show a time of day."""
        self.setTime(QTime(moment.hour, moment.minute))

    def time_of_day(self) -> time:
        """Return what it shows."""
        return time(self.time().hour(), self.time().minute())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll over an unfocused field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
