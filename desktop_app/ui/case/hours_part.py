"""At which hours to contact the platform, and what that is known from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.best_hours import BestHours
from desktop_app.services.prepare_words import hours_told

from ..theme import space
from ..widgets import Badge, PlainLabel
from .long_text import LongText
from .prepare_say import say
from .shown import show_if


class HoursPart(QWidget):
    """The best hours from the seller's own log; hearsay, and marked so, while there is no data.

    Attributes:
        hours: the hours, or that they are being counted.
        basis: what they are known from.
        mark: says that it is hearsay.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._best: BestHours | None = None
        self._heading = PlainLabel(role="heading")
        self.mark = Badge("", "warning")
        self.hours = LongText()
        self.basis = LongText("caption")
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._heading)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addLayout(head)
        layout.addWidget(self.hours)
        layout.addWidget(self.basis)
        self.show_hours(None)

    def show_hours(self, best: BestHours | None) -> None:
        """Show the best hours; None while they are being counted."""
        self._best = best
        self._heading.setText(self.tr("Best hours"))
        self.mark.set(self.tr("hearsay, unverified"), "warning")
        told = None if best is None else hours_told(best, say)
        waiting = self.tr("Being counted from your log…")
        self.hours.set_text(waiting if told is None else "\n".join(told.lines))
        self.basis.set_text("" if told is None else told.basis)
        show_if(self.basis, told is not None)
        show_if(self.mark, told is not None and told.is_hearsay)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_hours(self._best)
        super().changeEvent(event)
