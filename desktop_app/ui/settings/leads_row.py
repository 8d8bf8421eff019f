"""How long ahead one kind of deadline is announced."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.deadline import DeadlineKind

from ..moments import span_words
from ..theme import space
from ..widgets import FlowLayout, PlainLabel
from ..wording import deadline_word
from .tick_box import TickBox

_A_DAY = timedelta(days=1)
_OFFERED = (
    timedelta(days=3),
    _A_DAY,
    timedelta(hours=12),
    timedelta(hours=2),
    timedelta(minutes=30),
)


class LeadsRow(QWidget):
    """The kind's name and a box for each span.

    Attributes:
        kind: of the deadlines.
        boxes: one for each span, longest first.

    Signals:
        chosen(object): the spans that are wanted now, a tuple of timedelta.
    """

    chosen = Signal(object)

    def __init__(self, kind: DeadlineKind) -> None:
        super().__init__()
        self.kind = kind
        self.boxes: dict[timedelta, TickBox] = {}
        self._name = PlainLabel(role="strong")
        self._line = FlowLayout(gap=space(3))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._name)
        layout.addLayout(self._line)
        self._offer(_OFFERED)

    def show_leads(self, leads: Iterable[timedelta]) -> None:
        """Show which spans are wanted; one that is not offered gets a box of its own."""
        wanted = set(leads)
        if not wanted <= self.boxes.keys():
            # Those that were offered once stay: what was unticked can be ticked again.
            self._offer(wanted | self.boxes.keys())
        for lead, box in self.boxes.items():
            box.setChecked(lead in wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _offer(self, spans: Iterable[timedelta]) -> None:
        self._line.clear()
        self.boxes = {}
        before: QWidget | None = None
        for span in sorted(spans, reverse=True):
            box = TickBox()
            box.clicked.connect(self._tell)
            self._line.addWidget(box)
            self.boxes[span] = box
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box
        self._retranslate()

    def _tell(self) -> None:
        self.chosen.emit(tuple(lead for lead, box in self.boxes.items() if box.isChecked()))

    def _retranslate(self) -> None:
        name = deadline_word(self.kind)
        self._name.setText(name)
        for lead, box in self.boxes.items():
            words = _lead_words(lead)
            box.setText(words)
            box.setAccessibleName(
                self.tr("{kind}: {span} ahead").replace("{kind}", name).replace("{span}", words)
            )


def _lead_words(lead: timedelta) -> str:
    """Return a span as the platform counts: its windows are of 24 hours, not of a day."""
    if lead == _A_DAY:
        return QCoreApplication.translate("Moments", "{hours} h").format(hours=24)
    return span_words(lead)
