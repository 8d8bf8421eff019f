"""The clocks of a case, next to each other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from .clock_tile import ClockTile
from .ticker import Ticker


class Clocks(QWidget):
    """Three tiles: ours, theirs, and the next follow-up. They count down while they are visible.

    Attributes:
        ours, theirs, follow_up: the tiles.
        ticker: what makes them count.

    Signals:
        add_requested(object): a deadline of this DeadlineKind is wanted.
        happened_requested: the clocks of an event are to be started.
        evidence_requested(object): the evidence behind this Deadline is wanted.
        done_requested(object): this Deadline was answered.
        snooze_requested(object, object): this Deadline is to be put off; its button.
        ticked: the countdowns have moved on.
    """

    add_requested = Signal(object)
    happened_requested = Signal()
    evidence_requested = Signal(object)
    done_requested = Signal(object)
    snooze_requested = Signal(object, object)
    ticked = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.ours = ClockTile(kit, DeadlineKind.OURS)
        self.theirs = ClockTile(kit, DeadlineKind.THEIRS)
        self.follow_up = ClockTile(kit, DeadlineKind.FOLLOW_UP)
        self._tiles = (self.ours, self.theirs, self.follow_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        for tile in self._tiles:
            layout.addWidget(tile, 1)
            tile.add_requested.connect(self.add_requested)
            tile.happened_requested.connect(self.happened_requested)
            tile.evidence_requested.connect(self.evidence_requested)
            tile.done_requested.connect(self.done_requested)
            tile.snooze_requested.connect(self.snooze_requested)
        self.ticker = Ticker(self)
        self.ticker.ticked.connect(self._tick)

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the most urgent open deadline of each clock."""
        following = detail.next_deadlines
        closed = detail.case.status is Status.CLOSED
        read_only = closed or detail.case.deleted_at is not None
        rules = self._kit.session.playbooks.get(detail.case.facts.issue_type).deadlines
        for tile, deadline in zip(
            self._tiles, (following.ours, following.theirs, following.follow_up), strict=True
        ):
            has_rules = tile is self.ours and any(rule.kind is tile.kind for rule in rules)
            tile.show_deadline(deadline, read_only=read_only, closed=closed, has_rules=has_rules)
        self.ours.show_evidence(None if closed else detail.next_evidence)
        self._set_pace()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count."""
        super().showEvent(event)
        self._tick()
        self.ticker.start()

    def _tick(self) -> None:
        if not self.isVisible():
            # Nobody looks; showEvent starts it again.
            self.ticker.stop()
            return
        for tile in self._tiles:
            tile.tick()
        self._set_pace()
        self.ticked.emit()

    def _set_pace(self) -> None:
        self.ticker.set_fast(any(tile.is_in_last_hour() for tile in self._tiles))
