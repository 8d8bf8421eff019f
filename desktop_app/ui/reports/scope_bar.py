"""What the page of reports tells of: a period, a shop, an issue type."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.statistics import Scope
from desktop_app.services.shops import all_shops

from ..kit import Kit
from ..theme import space
from ..widgets import ChoiceField, DateTimeField, FlowLayout, PlainLabel
from .scope_periods import ScopePeriod, span_of

_FIRST_OWN_DAYS = timedelta(days=29)
_FIELD_WIDTH = 150


class ScopeBar(QWidget):
    """Fields for a :class:`~desktop_app.domain.statistics.Scope`.

    Attributes:
        period, shop, issue_type: what to choose from.
        first, last: the days of an own period.

    Signals:
        changed: another scope is wanted.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self.period, self.shop, self.issue_type = ChoiceField(), ChoiceField(), ChoiceField()
        self.first, self.last = DateTimeField(), DateTimeField()
        self._dash = PlainLabel("–", role="muted")
        self._state = PlainLabel(role="caption")
        line = FlowLayout(self, gap=space(2))
        for field in (self.period, self.shop, self.issue_type):
            field.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
            field.setMinimumWidth(_FIELD_WIDTH)
        for part in (self.period, self.first, self._dash, self.last, self.shop, self.issue_type):
            line.addWidget(part)
        line.addWidget(self._state)
        today = self._session.now().astimezone(self._session.zone)
        for day, moment in ((self.first, today - _FIRST_OWN_DAYS), (self.last, today)):
            day.setDisplayFormat("yyyy-MM-dd")
            day.set_moment(moment)
            day.dateChanged.connect(self._report)
        self._retranslate()
        self.period.set_value(ScopePeriod.ALL.value)
        self._show_days()
        self.period.currentIndexChanged.connect(self._choose)
        self.shop.currentIndexChanged.connect(self._report)
        self.issue_type.currentIndexChanged.connect(self._report)

    def scope(self) -> Scope:
        """Return what is chosen, as it is now."""
        session = self._session
        today = session.now().astimezone(session.zone).date()
        first, last = self.first.naive_moment().date(), self.last.naive_moment().date()
        since, until = span_of(self._period(), today, session.zone, first, last)
        return Scope(since, until, self.shop.value(), self.issue_type.value())

    def set_period(self, period: ScopePeriod) -> None:
        """Choose a period."""
        self.period.set_value(period.value)

    def refresh_shops(self) -> None:
        """Offer the shops that there are now; without any there is nothing to choose."""
        shops = all_shops(self._session.store)
        chosen = self.shop.value()
        choices = [("", self.tr("All shops")), *((shop.name, shop.name) for shop in shops)]
        self.shop.set_choices(choices)
        self.shop.setVisible(bool(shops))
        if self.shop.value() != chosen:
            self._report()

    def show_counting(self, is_counting: bool) -> None:
        """Say that the numbers are being counted, or stop saying so."""
        self._state.setText(self.tr("Counting…") if is_counting else "")

    def words(self) -> str:
        """Return what is chosen, in words."""
        parts = [self.period.currentText()]
        if self._period() is ScopePeriod.OWN:
            parts = [f"{self.first.text()} – {self.last.text()}"]
        parts += [field.currentText() for field in (self.shop, self.issue_type) if field.value()]
        return " · ".join(parts)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _period(self) -> ScopePeriod:
        return ScopePeriod(self.period.value())

    def _choose(self) -> None:
        self._show_days()
        self._report()

    def _report(self) -> None:
        self.changed.emit()

    def _show_days(self) -> None:
        for part in (self.first, self._dash, self.last):
            part.setVisible(self._period() is ScopePeriod.OWN)

    def _retranslate(self) -> None:
        self.period.set_choices(
            (
                (ScopePeriod.MONTH.value, self.tr("This month")),
                (ScopePeriod.LAST_MONTH.value, self.tr("Last month")),
                (ScopePeriod.QUARTER.value, self.tr("Last 90 days")),
                (ScopePeriod.YEAR.value, self.tr("This year")),
                (ScopePeriod.ALL.value, self.tr("All time")),
                (ScopePeriod.OWN.value, self.tr("From … to …")),
            )
        )
        language = self._session.language
        names = [(one.id, one.name.in_language(language)) for one in self._session.playbooks.all()]
        self.issue_type.set_choices((("", self.tr("All issue types")), *names))
        self.period.setAccessibleName(self.tr("Period"))
        self.shop.setAccessibleName(self.tr("Shop"))
        self.issue_type.setAccessibleName(self.tr("Issue type"))
        self.first.setAccessibleName(self.tr("From"))
        self.last.setAccessibleName(self.tr("Until"))
        self.refresh_shops()
