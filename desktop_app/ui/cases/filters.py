"""The row of filters above the list of cases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.domain.case_query import CaseQuery
from desktop_app.services.shops import all_shops

from ..kit import Kit
from ..theme import space
from ..widgets import Button, ChoiceField, FlowLayout, PlainLabel
from .agent_filter import AgentFilter
from .origin import OriginChip
from .period_filter import PeriodFilter
from .periods import Period
from .status_filter import StatusFilter

if TYPE_CHECKING:
    from desktop_app.domain.search_language import Problem

_WIDEST = "Opened any time"
_FIELDS = ("statuses", "issue_type", "shop", "agent")


class FilterBar(QWidget):
    """Status, issue type, shop, agent, and when the case was opened.

    What is typed as a filter stands before a field: the field shows it and rests until it is gone.

    Attributes:
        status, issue_type, shop, agent, period: the fields.
        origin_chip: names what was asked for elsewhere.
        clear_button: takes all filters away; on show only while there are any.
        trouble: says which typed filters are not in force.

    Signals:
        changed: other cases are wanted.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._problems: tuple[Problem, ...] = ()
        # What a field was set to before something typed took its place.
        self._resting: dict[str, object] = {}
        self.status = StatusFilter()
        self.issue_type = ChoiceField()
        self.shop = ChoiceField()
        self.agent = AgentFilter(kit.session)
        self.period = PeriodFilter(kit.session)
        self.origin_chip = OriginChip(kit.icons)
        self.clear_button = Button(kind="quiet", icon=kit.icons.get("close", "text_muted"))
        self.trouble = PlainLabel(role="warning", wrap=True)
        self.trouble.hide()
        self._line = FlowLayout(gap=space(2))
        fields = (self.status, self.issue_type, self.shop, self.agent, self.period)
        for field in (self.origin_chip, *fields, self.clear_button):
            self._line.addWidget(field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addLayout(self._line)
        layout.addWidget(self.trouble)
        for field in (self.status, self.issue_type, self.shop, self.agent, self.period.choice):
            _set_width(field)
        self.issue_type.currentIndexChanged.connect(self._report)
        self.shop.currentIndexChanged.connect(self._report)
        for own in (self.status, self.agent, self.period):
            own.chosen.connect(self._report)
        self.clear_button.clicked.connect(self.clear)
        self._retranslate()

    def put_first(self, widget: QWidget) -> None:
        """Put something before the fields."""
        parts = [item for item in iter(lambda: self._line.takeAt(0), None) if item is not None]
        self._line.addWidget(widget)
        for part in parts:
            self._line.addItem(part)

    @property
    def is_active(self) -> bool:
        """True while any filter is set."""
        return self.query() != CaseQuery()

    def query(self) -> CaseQuery:
        """Return the filters as a query without text and order."""
        opened_from, opened_until = self.period.span()
        own = {name: self._resting.get(name, self._value(name)) for name in _FIELDS}
        return CaseQuery(
            **own,  # type: ignore[arg-type]
            opened_from=opened_from,
            opened_until=opened_until,
        )

    def show_typed(self, typed: CaseQuery, problems: Sequence[Problem]) -> None:
        """Show what is typed as filters in the fields for it, and what is wrong with it.

        Args:
            typed: what is typed.
            problems: typed filters that are not in force.
        """
        self.blockSignals(True)
        for name in _FIELDS:
            wanted = getattr(typed, name)
            if wanted:
                self._resting.setdefault(name, self._value(name))
                self._set(name, wanted)
            elif name in self._resting:
                self._set(name, self._resting.pop(name))
            self._field(name).setEnabled(not wanted)
        self.period.show_typed(typed.opened_from, typed.opened_until)
        self.blockSignals(False)
        self._problems = tuple(problems)
        self._say_trouble()

    def clear(self) -> None:
        """Take all filters away."""
        self.blockSignals(True)
        self._resting.update(dict.fromkeys(self._resting, ""))
        if "statuses" in self._resting:
            self._resting["statuses"] = ()
        for name in _FIELDS:
            if name not in self._resting:
                self._set(name, () if name == "statuses" else "")
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

    def _field(self, name: str) -> QWidget:
        return self.status if name == "statuses" else getattr(self, name)

    def _value(self, name: str) -> object:
        match name:
            case "statuses":
                return self.status.statuses()
            case "agent":
                return self.agent.agent()
        field = self._field(name)
        assert isinstance(field, ChoiceField)
        return field.value()

    def _set(self, name: str, value: object) -> None:
        match name:
            case "statuses":
                self.status.set_statuses(value)  # type: ignore[arg-type]
            case "agent":
                self.agent.set_agent(str(value))
            case _:
                field = self._field(name)
                assert isinstance(field, ChoiceField)
                field.set_value(str(value))

    def _say_trouble(self) -> None:
        if self._problems:
            from ..finder.filter_words import problem_text

            self.trouble.setText("\n".join(problem_text(one) for one in self._problems))
        self.trouble.setVisible(bool(self._problems))

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
        self._say_trouble()


def _set_width(field: QWidget) -> None:
    """Make all fields equally wide, whatever they hold; long names are read in the open list."""
    field.setFixedWidth(field.fontMetrics().horizontalAdvance(_WIDEST) + space(13))


def _widen_list(field: QComboBox) -> None:
    """Let the open list show its longest name, though the field is narrower."""
    metrics = field.fontMetrics()
    longest = max(metrics.horizontalAdvance(field.itemText(row)) for row in range(field.count()))
    field.view().setMinimumWidth(longest + space(12))
