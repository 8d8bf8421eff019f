"""Choosing the case that a contact belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case import ACTIVE_STATUSES, Case
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.errors import UserError
from desktop_app.services import cases

from ..kit import Kit
from ..widgets.offer_list import Offer
from ..widgets.type_ahead import TypeAhead
from ..wording import status_word

_MOST = 12
_CASE_NUMBER = re.compile(r"#?([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Known:
    """What the form already says about the problem; cases that share it are offered first."""

    order_no: str = ""
    issue_type: str = ""
    shop: str = ""


class CasePicker(TypeAhead):
    """A line in which an open case can be searched; empty means a new case.

    Signals:
        changed(object): another :class:`Case`, or None for a new one, was chosen.
    """

    changed = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self._search, parent, arrow=kit.icons.get("chevron-down", "text_muted"))
        self._session = kit.session
        self._case: Case | None = None
        self.known = Known()
        self.picked.connect(self._choose)
        self.textEdited.connect(lambda text: self._set(None) if not text else None)
        self._retranslate()

    def case(self) -> Case | None:
        """Return the chosen case, None for a new one."""
        return self._case

    def set_case(self, case: Case | None) -> None:
        """Choose a case, or a new one."""
        self.setText(_name(case) if case else "")
        self.setCursorPosition(0)
        self._set(case)

    def with_order(self, order_no: str) -> Case | None:
        """Return the newest open case with exactly this order number."""
        if not order_no:
            return None
        found = self._list(CaseQuery(text=order_no, statuses=ACTIVE_STATUSES))
        return next((case for case in found if case.facts.order_no == order_no), None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the chosen case again when something else was typed and nothing taken."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.set_case(self._case)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _search(self, text: str) -> list[Offer]:
        new = Offer(self.tr("New case"), "", None)
        if not text:
            return [new, *map(self._offer_of, self._related())]
        found = self._by_number(text)
        found += self._list(CaseQuery(text=text, statuses=ACTIVE_STATUSES))
        if not found:
            return [Offer(new.label, self.tr("No open case fits what you typed"), None)]
        distinct = {case.id: case for case in found}
        return [*map(self._offer_of, distinct.values()), new]

    def _related(self) -> list[Case]:
        """List open cases, those with the same order, issue type or shop first."""
        known = self.known
        found: list[Case] = []
        if known.order_no:
            found += self._list(CaseQuery(text=known.order_no, statuses=ACTIVE_STATUSES))
        if known.issue_type:
            found += self._list(
                CaseQuery(statuses=ACTIVE_STATUSES, issue_type=known.issue_type, shop=known.shop)
            )
        found += self._list(CaseQuery(statuses=ACTIVE_STATUSES, shop=known.shop))
        return list({case.id: case for case in found}.values())[:_MOST]

    def _list(self, query: CaseQuery) -> list[Case]:
        return list(cases.list_cases(self._session.store, query, 0, _MOST))

    def _by_number(self, text: str) -> list[Case]:
        number = _CASE_NUMBER.fullmatch(text)
        if number is None:
            return []
        try:
            case = cases.case_detail(self._session.store, int(number[1])).case
        except UserError:
            return []
        return [case] if case.deleted_at is None else []

    def _offer_of(self, case: Case) -> Offer:
        parts = (status_word(case.status), case.facts.shop, case.facts.order_no)
        return Offer(_name(case), " · ".join(part for part in parts if part), case)

    def _choose(self, offer: Offer) -> None:
        self.set_case(offer.value if isinstance(offer.value, Case) else None)

    def _set(self, case: Case | None) -> None:
        if (case and case.id) != (self._case and self._case.id):
            self._case = case
            self.changed.emit(case)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("New case"))


def _name(case: Case) -> str:
    return f"#{case.id} {case.facts.title}"
