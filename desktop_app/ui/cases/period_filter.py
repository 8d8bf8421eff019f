"""Fields for the days on which a case was opened."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..session import Session
from ..theme import space
from ..widgets import ChoiceField, DateTimeField, PlainLabel
from .periods import Period, opened_span

_FIRST_CUSTOM_DAYS = timedelta(days=29)
_TYPED = "typed"
_DAY = timedelta(days=1)


class PeriodFilter(QWidget):
    """A span to choose; an own one has two days to set.

    Attributes:
        choice: the field with the spans.
        first, last: the days of an own span.

    Signals:
        chosen: another span is wanted.
    """

    chosen = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        # What was chosen before a typed span took its place.
        self._resting: Period | None = None
        self._typed: tuple[datetime | None, datetime | None] = (None, None)
        self.choice = ChoiceField()
        self.first, self.last = DateTimeField(), DateTimeField()
        self._dash = PlainLabel("–", role="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        for part in (self.choice, self.first, self._dash, self.last):
            line.addWidget(part)
        today = session.now().astimezone(session.zone)
        for field, day in ((self.first, today - _FIRST_CUSTOM_DAYS), (self.last, today)):
            field.setDisplayFormat("yyyy-MM-dd")
            field.set_moment(day)
            field.dateChanged.connect(self.chosen)
        self._retranslate()
        self._show_days()
        self.choice.currentIndexChanged.connect(self._choose)

    def span(self) -> tuple[datetime | None, datetime | None]:
        """Return the chosen span as it is now, half-open, in UTC; None leaves a side open."""
        today = self._session.now().astimezone(self._session.zone).date()
        first, last = self.first.naive_moment().date(), self.last.naive_moment().date()
        return opened_span(self.period(), today, self._session.zone, first, last)

    def period(self) -> Period:
        """Return the chosen kind of span."""
        return Period(self.choice.value()) if self._resting is None else self._resting

    def set_period(self, period: Period) -> None:
        """Choose a span."""
        if self._resting is None:
            self.choice.set_value(period.value)
        else:
            self._resting = period

    def show_typed(self, first: datetime | None, until: datetime | None) -> None:
        """Show a span that is typed elsewhere in place of the chosen one; None twice for none."""
        was, self._typed = self._typed, (first, until)
        if self._typed == was:
            return
        self.blockSignals(True)
        if self._resting is None:
            self._resting = self.period()
        else:
            self.choice.removeItem(self.choice.count() - 1)
        if first is None and until is None:
            period, self._resting = self._resting, None
            self.choice.set_value(period.value)
        else:
            self.choice.addItem(self._typed_words(), _TYPED)
            self.choice.set_value(_TYPED)
        self.choice.setEnabled(self._resting is None)
        self._show_days()
        self.blockSignals(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _choose(self) -> None:
        self._show_days()
        self.chosen.emit()

    def _show_days(self) -> None:
        for part in (self.first, self._dash, self.last):
            part.setVisible(self._resting is None and self.period() is Period.CUSTOM)

    def _typed_words(self) -> str:
        zone = self._session.zone
        first, until = (
            None if moment is None else moment.astimezone(zone) for moment in self._typed
        )
        if first is None and until is not None:
            return self.tr("Before {day}").format(day=f"{until:%Y-%m-%d}")
        if until is None and first is not None:
            return self.tr("Since {day}").format(day=f"{first:%Y-%m-%d}")
        assert first is not None and until is not None
        last = until - _DAY
        return f"{first:%Y-%m-%d} – {last:%Y-%m-%d}" if last > first else f"{first:%Y-%m-%d}"

    def _retranslate(self) -> None:
        typed = [(_TYPED, self._typed_words())] if self._resting is not None else []
        self.choice.set_choices(
            (
                (Period.ANY.value, self.tr("Opened any time")),
                (Period.WEEK.value, self.tr("Last 7 days")),
                (Period.MONTH.value, self.tr("Last 30 days")),
                (Period.YEAR.value, self.tr("This year")),
                (Period.CUSTOM.value, self.tr("From … to …")),
                *typed,
            )
        )
        self.choice.setAccessibleName(self.tr("Opened"))
        self.first.setAccessibleName(self.tr("Opened from"))
        self.last.setAccessibleName(self.tr("Opened until"))
