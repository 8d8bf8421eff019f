"""One of a case's clocks: what is next on it and how long it is until then."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline, DeadlineKind

from ..kit import Kit
from ..moments import moment_words
from ..theme import RADIUS, space
from ..widgets import Button, Card, ElidedLabel, IconButton, IconLabel
from ..wording import deadline_word
from .figure import Figure
from .shown import show_if
from .tile_labels import Expiry, TileTitle
from .tile_words import empty_tile_words, tile_title
from .times import (
    LAST_HOUR,
    deadline_state,
    pause_detail,
    pause_figure,
    ticking,
    urgency_tone,
)

_STRIPE = 4


class ClockTile(Card):
    """A tile with a countdown, or with a way to set one.

    Attributes:
        kind: whose clock it is.
        figure: the countdown.
        detail: what falls due and when.
        done, snooze: buttons for the deadline on show.
        add: button of the empty tile.
        expiry: when evidence expires; made, as ``evidence`` is, when it is first needed.
        evidence: leads to that evidence.

    Signals:
        add_requested(object): a deadline of this DeadlineKind is wanted.
        happened_requested: the clocks of an event are to be started.
        evidence_requested(object): the evidence behind the Deadline that tells of it is wanted.
        done_requested(object): the Deadline on show was answered.
        snooze_requested(object, object): the Deadline on show is to be put off; the button.
    """

    add_requested = Signal(object)
    happened_requested = Signal()
    evidence_requested = Signal(object)
    done_requested = Signal(object)
    snooze_requested = Signal(object, object)

    def __init__(self, kit: Kit, kind: DeadlineKind, parent: QWidget | None = None) -> None:
        """Make an empty tile for a kind of deadline."""
        super().__init__(parent, padding=space(3))
        self._kit = kit
        self.kind = kind
        self._deadline: Deadline | None = None
        self._perishing: Deadline | None = None
        self._read_only = False
        self._closed = False
        self._has_rules = False
        self._tone = "border"
        self._name = TileTitle()
        self.done = IconButton(kit.icons.get("done"), "")
        self.snooze = IconButton(kit.icons.get("snooze"), "")
        self.figure = Figure(kit.theme)
        self.detail = ElidedLabel(role="muted")
        self.add = Button(kind="link", icon=kit.icons.get("add", "accent"))
        self._lay_out()
        self.done.clicked.connect(lambda: self.done_requested.emit(self._deadline))
        self.snooze.clicked.connect(lambda: self.snooze_requested.emit(self._deadline, self.snooze))
        self.add.clicked.connect(self._ask_one)
        kit.theme.changed.connect(self.update)
        self._retranslate()

    @cached_property
    def evidence(self) -> IconButton:
        """Shows the evidence that perishes."""
        button = IconButton(self._kit.icons.get("evidence"), self.tr("Open evidence"))
        button.clicked.connect(lambda: self.evidence_requested.emit(self._perishing))
        self._top.addWidget(button)
        QWidget.setTabOrder(self.done, button)
        return button

    @cached_property
    def expiry(self) -> Expiry:
        """When the evidence expires that perishes first."""
        label = Expiry()
        self.body.insertWidget(self.body.indexOf(self.add), label)
        return label

    @cached_property
    def _pause(self) -> IconLabel:
        picture = IconLabel(self._kit.icons, "pause", "text_muted", 22, self)
        self._line.insertWidget(0, picture)
        return picture

    def show_deadline(
        self,
        deadline: Deadline | None,
        *,
        read_only: bool,
        closed: bool = False,
        has_rules: bool = False,
    ) -> None:
        """Show a deadline.

        Args:
            deadline: the most urgent open deadline of the clock, None when there is none.
            read_only: whether nothing can be done about it here.
            closed: whether its case is closed: nothing is counted any more.
            has_rules: whether an event may start a deadline of this kind.
        """
        self._deadline = deadline
        self._read_only = read_only
        self._closed = closed
        self._has_rules = has_rules
        self._name_buttons()
        self.tick()

    def show_evidence(self, perishing: Deadline | None) -> None:
        """Tell below the clock when evidence expires, None for never: that is no window."""
        self._perishing = perishing
        self.tick()

    def tick(self) -> None:
        """Bring the countdown up to now."""
        deadline, now = self._deadline, self._kit.session.now()
        self._show_buttons()
        show_if(self.add, deadline is None and not self._read_only)
        if deadline is None:
            self.figure.set(self.tr("None set"), "text_muted")
            self.detail.setText(empty_tile_words(self.kind))
            show_if(self.detail, self._read_only)
            self._tone = "border"
        else:
            self._show_figure(deadline, now)
            self.detail.setText(self._words(deadline, now))
            show_if(self.detail, True)
        paused = self._is_paused()
        self._name.set(tile_title(self.kind, paused=paused))
        if self._perishing is not None or "expiry" in self.__dict__:
            self.expiry.tell(self._perishing, now)
        if paused or "_pause" in self.__dict__:
            show_if(self._pause, paused)
        self.update()

    def is_in_last_hour(self) -> bool:
        """Tell whether the countdown shows seconds."""
        if self._deadline is None or self._closed or self._deadline.is_paused:
            return False
        left = (self._deadline.due_at - self._kit.session.now()).total_seconds()
        return 0 < left < LAST_HOUR.total_seconds()

    def _show_figure(self, deadline: Deadline, now: datetime) -> None:
        if self._closed:
            self._tone = "border"
            self.figure.set(self.tr("Case closed"), "text_muted")
        elif deadline.is_paused:
            self._tone = "border"
            self.figure.set(pause_figure(deadline), "text_muted")
        else:
            self._tone = urgency_tone(deadline.due_at, now)
            self.figure.set(ticking(deadline.due_at, now), self._tone)

    def _is_paused(self) -> bool:
        return self._deadline is not None and self._deadline.is_paused and not self._closed

    def _show_buttons(self) -> None:
        deadline = self._deadline
        live = deadline is not None and not self._read_only
        show_if(self.done, live)
        show_if(self.snooze, live and not self._is_paused())
        perishes = self._perishing is not None and not self._read_only
        if perishes or "evidence" in self.__dict__:
            show_if(self.evidence, perishes)

    def _ask_one(self) -> None:
        if self._has_rules:
            self.happened_requested.emit()
        else:
            self.add_requested.emit(self.kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet and a stripe in the tone of the countdown."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(0, 0, 0, 0))
        painter.setBrush(
            self._kit.theme.color("accent_text" if self._tone == "text" else self._tone)
        )
        stripe = self.rect().adjusted(1, space(3), 0, -space(3))
        stripe.setWidth(_STRIPE)
        painter.drawRoundedRect(stripe, RADIUS / 3, RADIUS / 3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.tick()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._top = top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        top.addWidget(self.snooze)
        top.addWidget(self.done)
        self.body.setContentsMargins(space(4), space(1), space(1), space(3))
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self._line = QHBoxLayout()
        self._line.setSpacing(space(2))
        self._line.addWidget(self.figure, 1)
        self.body.addLayout(self._line)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.add)
        self.body.addStretch(1)
        # The empty tile is as high as the others: its top line has no buttons.
        self._name.setMinimumHeight(37)

    def _words(self, deadline: Deadline, now: datetime) -> str:
        zone = self._kit.session.zone
        if self._is_paused():
            return pause_detail(deadline, now, zone)
        due = moment_words(deadline.due_at, now, zone)
        words = f"{due} · {deadline.title}" if deadline.title else due
        if self._closed:
            return words
        if deadline.snoozed_until is not None and deadline.snoozed_until > now:
            # The figure has the countdown already.
            return f"{words} · {deadline_state(deadline, now, zone).partition(' · ')[2]}"
        return words

    def _retranslate(self) -> None:
        self.add.setToolTip(empty_tile_words(self.kind))
        self._name_buttons()

    def _name_buttons(self) -> None:
        kind = deadline_word(self.kind)
        repeats = self._deadline is not None and self._deadline.repeats
        done = self.tr("Asked today: {what}") if repeats else self.tr("Mark done: {what}")
        self.done.set_words(done.format(what=kind))
        self.snooze.set_words(self.tr("Snooze: {what}").format(what=kind))
        if "evidence" in self.__dict__:
            self.evidence.set_words(self.tr("Open evidence"))
        if self._has_rules:
            self.add.set_words(self.tr("Something happened…"))
            self.add.setAccessibleName(self.tr("Something happened…"))
        else:
            self.add.set_words(self.tr("Add deadline"))
            self.add.setAccessibleName(self.tr("Add deadline: {what}").format(what=kind))
