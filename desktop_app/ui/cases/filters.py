"""The row of filters above the list of cases."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.shops import all_shops

from ..kit import Kit
from ..theme import space
from ..widgets import Button, ChoiceField, FlowLayout
from .agent_filter import AgentFilter
from .period_filter import PeriodFilter
from .periods import Period
from .status_filter import StatusFilter

_WIDEST = "Opened any time"


class FilterBar(QWidget):
    """Status, issue type, shop, agent, and when the case was opened.

    Attributes:
        status, issue_type, shop, agent, period: the fields.
        clear_button: takes all filters away; on show only while there are any.

    Signals:
        changed: other cases are wanted.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self.status = StatusFilter()
        self.issue_type = ChoiceField()
        self.shop = ChoiceField()
        self.agent = AgentFilter(kit.session)
        self.period = PeriodFilter(kit.session)
        self.clear_button = Button(kind="quiet", icon=kit.icons.get("close", "text_muted"))
        line = FlowLayout(self, gap=space(2))
        fields = (self.status, self.issue_type, self.shop, self.agent, self.period)
        for field in (*fields, self.clear_button):
            line.addWidget(field)
        for field in (self.status, self.issue_type, self.shop, self.agent, self.period.choice):
            _set_width(field)
        self.issue_type.currentIndexChanged.connect(self._report)
        self.shop.currentIndexChanged.connect(self._report)
        for own in (self.status, self.agent, self.period):
            own.chosen.connect(self._report)
        self.clear_button.clicked.connect(self.clear)
        self._retranslate()

    @property
    def is_active(self) -> bool:
        """True while any filter is set."""
        return self.query() != CaseQuery()

    def query(self) -> CaseQuery:
        """Return the filters as a query without text and order."""
        opened_from, opened_until = self.period.span()
        return CaseQuery(
            statuses=self.status.statuses(),
            issue_type=self.issue_type.value(),
            shop=self.shop.value(),
            agent=self.agent.agent(),
            opened_from=opened_from,
            opened_until=opened_until,
        )

    def clear(self) -> None:
        """Take all filters away."""
        self.blockSignals(True)
        self.status.set_statuses(())
        self.issue_type.set_value("")
        self.shop.set_value("")
        self.agent.set_agent("")
        self.period.set_period(Period.ANY)
        self.blockSignals(False)
        self._report()

    def refresh_shops(self) -> None:
        """Offer the shops that there are now."""
        names = [shop.name for shop in all_shops(self._session.store)]
        chosen = self.shop.value()
        if chosen and chosen not in names:
            # The list is filtered by it; a shop must not vanish from under the seller's hand.
            names.append(chosen)
        self.shop.set_choices([("", self.tr("All shops")), *((name, name) for name in names)])
        _widen_list(self.shop)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _report(self) -> None:
        self.clear_button.setVisible(self.is_active)
        self.changed.emit()

    def _retranslate(self) -> None:
        language = self._session.language
        names = [(one.id, one.name.in_language(language)) for one in self._session.playbooks.all()]
        self.issue_type.set_choices([("", self.tr("All issue types")), *names])
        _widen_list(self.issue_type)
        self.refresh_shops()
        self.issue_type.setAccessibleName(self.tr("Issue type"))
        self.shop.setAccessibleName(self.tr("Shop"))
        self.clear_button.set_words(self.tr("Clear filters"))
        self.clear_button.setVisible(self.is_active)


def _set_width(field: QWidget) -> None:
    """Make all fields equally wide, whatever they hold; long names are read in the open list."""
    field.setFixedWidth(field.fontMetrics().horizontalAdvance(_WIDEST) + space(13))


def _widen_list(field: QComboBox) -> None:
    """Let the open list show its longest name, though the field is narrower."""
    metrics = field.fontMetrics()
    longest = max(metrics.horizontalAdvance(field.itemText(row)) for row in range(field.count()))
    field.view().setMinimumWidth(longest + space(12))
