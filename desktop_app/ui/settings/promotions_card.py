"""The promotion calendar."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.promotion import Promotion
from desktop_app.services import promotion_calendar as service
from desktop_app.services.changes import Change
from desktop_app.services.promotion_calendar import MOST_DAYS_BEFORE, PromotionCalendar
from desktop_app.services.promotions import Coming, coming, plan

from ..kit import Kit
from ..theme import space
from ..widgets import Divider, NumberField, PlainLabel
from .promotion_adder import PromotionAdder
from .promotion_row import PromotionRow
from .section import Section


class PromotionsCard(Section):
    """Each promotion with its next day and reminder; days are edited in place.

    Attributes:
        days_before: how many days before a promotion to ask about its rules.
        rows: one for each promotion, the next one first.
        adder: adds a promotion of the seller's own.

    Signals:
        undo_offered(str, object): something was taken away; the callable puts it back.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, calendar: PromotionCalendar | None = None) -> None:
        """Make the card.

        Args:
            kit: session, theme, icons.
            calendar: what ships; None for the program's own.
        """
        super().__init__()
        self._session = kit.session
        self._icons = kit.icons
        self._calendar = calendar or service.promotion_calendar(kit.session.casebook.resources)
        self.rows: list[PromotionRow] = []
        self._days_label = PlainLabel(role="strong")
        self.days_before = NumberField(0, MOST_DAYS_BEFORE)
        # Not with every digit: "10" begins with 1, and each number moves all reminders.
        self.days_before.setKeyboardTracking(False)
        self._days_label.setBuddy(self.days_before)
        self._list = QVBoxLayout()
        self._fault = PlainLabel(role="danger", wrap=True)
        self._foot = Divider()
        self.adder = PromotionAdder(kit.icons)
        self._arrange()
        self._connect()
        self.retranslate()

    def refresh(self) -> None:
        """Show the calendar as it is; what is being typed stays."""
        session = self._session
        try:
            found = coming(session.store, self._calendar, session.now())
            fault = ""
        except UserError as error:
            found, fault = (), session.sentence_for(error)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        self._foot.setVisible(not fault)
        self.adder.setVisible(not fault)
        if not self.days_before.hasFocus():
            self._show_days_before()
        self._show_rows(found)

    def fault(self) -> str:
        """Return why there is no calendar, "" when there is one."""
        return self._fault.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Promotion calendar"),
            self.tr(
                "Before each promotion you are reminded to ask about its rules, at ten in the "
                "morning. Days and hours are China's."
            ),
        )
        self._days_label.setText(self.tr("How many days before"))
        self.days_before.setAccessibleName(self.tr("How many days before a promotion to ask"))
        self.days_before.setSpecialValueText(self.tr("same day"))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while the card was not seen, if only the time."""
        super().showEvent(event)
        self.refresh()

    def _arrange(self) -> None:
        self._list.setSpacing(space(3))
        number = QHBoxLayout()
        number.setSpacing(space(2))
        number.addWidget(self._days_label)
        number.addWidget(self.days_before)
        number.addStretch(1)
        self.body.addLayout(number)
        self.body.addWidget(Divider())
        self.body.addLayout(self._list)
        for widget in (self._fault, self._foot, self.adder):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        self.days_before.valueChanged.connect(self._set_days_before)
        self.adder.entered.connect(self._add)
        self._session.changed.connect(self._changed)

    def _changed(self, change: Change) -> None:
        if (change.lists or change.settings or change.everything) and self.isVisible():
            self.refresh()

    def _show_days_before(self) -> None:
        self.days_before.blockSignals(True)
        self.days_before.setValue(service.days_before(self._session.store))
        self.days_before.blockSignals(False)

    def _show_rows(self, found: tuple[Coming, ...]) -> None:
        session = self._session
        known = {row.key: row for row in self.rows}
        self.rows = [known.get(one.promotion.key) or self._row(one) for one in found]
        for gone in set(known.values()) - set(self.rows):
            gone.hide()
            self._list.removeWidget(gone)
            gone.deleteLater()
        for place, (row, one) in enumerate(zip(self.rows, found, strict=True)):
            row.show_coming(one, session.language, session.now(), session.zone)
            if self._list.indexOf(row) != place:
                self._list.insertWidget(place, row)
        self._order_tabs()

    def _row(self, one: Coming) -> PromotionRow:
        row = PromotionRow(self._icons, one)
        row.switched.connect(lambda on: self._switch(row, on))
        row.day_entered.connect(lambda text: self._set_day(row, text))
        row.back_wanted.connect(lambda: self._take_back(row))
        return row

    def _set_days_before(self, days: int) -> None:
        if not self._do(service.set_days_before, days):
            self._show_days_before()

    def _switch(self, row: PromotionRow, on: bool) -> None:
        self._do(service.switch, row.coming.promotion, on, self._session.now())

    def _set_day(self, row: PromotionRow, text: str) -> None:
        session = self._session
        try:
            service.checked_day(text, session.now())
        except UserError as fault:
            row.show_error(session.sentence_for(fault))
            row.day.setFocus()
            return
        if self._do(service.set_day, row.coming.promotion, text, session.now()):
            row.stop_editing()
            row.edit.setFocus()

    def _add(self) -> None:
        session, adder = self._session, self.adder
        name, day = adder.name.text(), adder.day.text()
        field = adder.name
        try:
            service.checked_name(session.store, self._calendar, name)
            field = adder.day
            service.checked_day(day, session.now())
        except UserError as fault:
            adder.show_error(session.sentence_for(fault), field)
            return
        if self._do(service.add_promotion, self._calendar, name, day, session.now()):
            adder.clear()

    def _take_back(self, row: PromotionRow) -> None:
        session, promotion = self._session, row.coming.promotion
        row.stop_editing()
        if not self._do(service.take_back, promotion, session.now()):
            return
        (self.adder.name if promotion.built_in is None else row.edit).setFocus()
        words = (
            self.tr("{name} is off the calendar.")
            if promotion.built_in is None
            else self.tr("{name} has the program's own day again.")
        )
        name = promotion.name.in_language(session.language)
        self.undo_offered.emit(words.replace("{name}", name), lambda: self._put_back(promotion))

    def _put_back(self, promotion: Promotion) -> None:
        self._do(service.put_back, promotion, self._session.now())

    def _do(self, intent: Callable[..., Change], *args: object) -> bool:
        """Carry out a change and bring the reminders in line; tell whether it was possible."""
        session = self._session
        with session.as_one_step():
            done = session.do(intent, *args) is not None
            if done:
                session.do(plan, self._calendar, session.language, session.now())
        self.refresh()
        return done

    def _order_tabs(self) -> None:
        adder = self.adder
        order: list[QWidget] = [self.days_before]
        for row in self.rows:
            order += [row.wanted, row.edit, row.back, row.day, row.save, row.cancel]
        for before, after in pairwise([*order, adder.name, adder.day, adder.add]):
            QWidget.setTabOrder(before, after)
