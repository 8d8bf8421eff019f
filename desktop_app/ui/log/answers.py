"""Which open deadlines a contact answers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline

from ..kit import Kit
from ..moments import countdown, moment_words
from ..theme import space
from ..widgets import PlainLabel, plain_tooltip
from ..wording import deadline_title


class Answers(QWidget):
    """A tick box for each open deadline of the case.

    Attributes:
        widest_title: how wide a deadline's title may be, in pixels; a longer one is cut.
    """

    widest_title = 120

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._deadlines: tuple[Deadline, ...] = ()
        self._shop_wide: tuple[Deadline, ...] = ()
        self._of_case: tuple[Deadline, ...] = ()
        self._boxes: dict[int, QCheckBox] = {}
        self._heading = PlainLabel(role="strong")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(space(1))
        self._layout.addWidget(self._heading)
        self.retranslate()

    def set_shop_wide(self, deadlines: Sequence[Deadline]) -> None:
        """Offer deadlines that belong to no case as well, whatever the case."""
        self._shop_wide = tuple(deadlines)
        self.set_deadlines(self._of_case)

    def set_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        """Offer those of a case's deadlines that are open."""
        self._of_case = tuple(deadlines)
        for box in self._boxes.values():
            box.setParent(None)
            box.deleteLater()
        offered = (*self._shop_wide, *deadlines)
        self._deadlines = tuple(one for one in offered if _can_be_answered(one))
        self._boxes = {}
        for deadline in self._deadlines:
            box = QCheckBox()
            self._layout.addWidget(box)
            self._boxes[deadline.id] = box
        self.retranslate()

    def ticked(self) -> tuple[int, ...]:
        """Return the numbers of the deadlines that are ticked."""
        return tuple(number for number, box in self._boxes.items() if box.isChecked())

    def tick(self, deadline_ids: Collection[int]) -> None:
        """Tick exactly these, as far as they are offered."""
        for number, box in self._boxes.items():
            box.setChecked(number in deadline_ids)

    def box(self, deadline_id: int) -> QCheckBox | None:
        """Return a deadline's tick box, None when it is not offered."""
        return self._boxes.get(deadline_id)

    def is_empty(self) -> bool:
        """Return whether nothing is offered."""
        return not self._boxes

    def boxes(self) -> tuple[QWidget, ...]:
        """Return the tick boxes from top to bottom."""
        return tuple(self._boxes.values())

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the countdowns up to now."""
        super().showEvent(event)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Write the words anew."""
        self._heading.setText(self.tr("This answers"))
        now, zone = self._session.now(), self._session.zone
        for deadline in self._deadlines:
            box = self._boxes[deadline.id]
            title = deadline_title(deadline)
            cut, widest = Qt.TextElideMode.ElideRight, self.widest_title
            shown = self.fontMetrics().elidedText(title, cut, widest)
            parts = (
                shown,
                moment_words(deadline.due_at, now, zone),
                countdown(deadline.due_at, now),
            )
            # A single & would be taken for the mark of an access key.
            box.setText(" · ".join(parts).replace("&", "&&"))
            box.setAccessibleName(" · ".join((title, *parts[1:])))
            box.setToolTip(plain_tooltip(title) if shown != title else "")


def _can_be_answered(deadline: Deadline) -> bool:
    """Evidence that perishes is answered by having it, and by no contact."""
    return deadline.done_at is None and deadline.checklist_item_id is None
