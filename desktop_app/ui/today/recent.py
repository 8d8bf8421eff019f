"""The cases that were worked on last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import Card, PlainLabel
from .tiles import CaseButton

_SHOWN = 8


class RecentCases(Card):
    """A card with the latest active cases; pressing one opens it. Hidden when there are none."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=space(3))
        self._kit = kit
        self._heading = PlainLabel(role="heading")
        self._heading.setContentsMargins(space(2), space(1), 0, space(1))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(space(0.5))
        self.body.addWidget(self._heading)
        self.body.addLayout(self._lines)
        self._retranslate()

    def refresh(self, shop: str) -> None:
        """Read and show them anew, for one shop or, with "", for all."""
        # Imported here: a window as wide as at the first start shows none.
        from desktop_app.domain.case_query import CaseQuery
        from desktop_app.domain.status import ACTIVE_STATUSES
        from desktop_app.services import cases

        session = self._kit.session
        query = CaseQuery(statuses=ACTIVE_STATUSES, shop=shop)
        latest = cases.list_cases(session.store, query, 0, _SHOWN)
        self._clear()
        for case in latest:
            button = CaseButton(self._kit, case)
            button.clicked.connect(lambda _=False, number=case.id: self._open(number))
            self._lines.addWidget(button)
        self.setVisible(bool(latest))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _open(self, case_id: int) -> None:
        # After the press is over: opening may refresh this card and delete the pressed button.
        QTimer.singleShot(0, self, lambda: self._kit.session.case_requested.emit(case_id))

    def _clear(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Lately worked on"))
