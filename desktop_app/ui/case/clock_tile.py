"""One of a case's clocks: what is next on it and how long it is until then."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline, DeadlineKind

from ..kit import Kit
from ..moments import moment_words
from ..theme import RADIUS, space
from ..widgets import Button, Card, ElidedLabel, IconButton
from ..wording import deadline_word
from .figure import Figure
from .shown import show_if
from .times import LAST_HOUR, deadline_state, ticking, urgency_tone

_STRIPE = 4


class ClockTile(Card):
    """A tile with a countdown, or with a way to set one.

    Attributes:
        kind: whose clock it is.
        figure: the countdown.
        detail: what falls due and when.
        done, snooze: buttons for the deadline on show.
        add: button of the empty tile.

    Signals:
        add_requested(object): a deadline of this DeadlineKind is wanted.
        done_requested(object): the Deadline on show was answered.
        snooze_requested(object, object): the Deadline on show is to be put off; the button.
    """

    add_requested = Signal(object)
    done_requested = Signal(object)
    snooze_requested = Signal(object, object)

    def __init__(self, kit: Kit, kind: DeadlineKind, parent: QWidget | None = None) -> None:
        """Make an empty tile for a kind of deadline."""
        super().__init__(parent, padding=space(3))
        self._kit = kit
        self.kind = kind
        self._deadline: Deadline | None = None
        self._read_only = False
        self._closed = False
        self._tone = "border"
        self._name = ElidedLabel(role="caption")
        self.done = IconButton(kit.icons.get("done"), "")
        self.snooze = IconButton(kit.icons.get("snooze"), "")
        self.figure = Figure(kit.theme)
        self.detail = ElidedLabel(role="muted")
        self.add = Button(kind="link", icon=kit.icons.get("add", "accent"))
        self._lay_out()
        self.done.clicked.connect(lambda: self.done_requested.emit(self._deadline))
        self.snooze.clicked.connect(lambda: self.snooze_requested.emit(self._deadline, self.snooze))
        self.add.clicked.connect(lambda: self.add_requested.emit(self.kind))
        kit.theme.changed.connect(self.update)
        self._retranslate()

    def show_deadline(
        self, deadline: Deadline | None, *, read_only: bool, closed: bool = False
    ) -> None:
        """Show a deadline.

        Args:
            deadline: the most urgent open deadline of the clock, None when there is none.
            read_only: whether nothing can be done about it here.
            closed: whether its case is closed: nothing is counted any more.
        """
        self._deadline = deadline
        self._read_only = read_only
        self._closed = closed
        self.tick()

    def tick(self) -> None:
        """Bring the countdown up to now."""
        deadline, now = self._deadline, self._kit.session.now()
        for button in (self.done, self.snooze):
            show_if(button, deadline is not None and not self._read_only)
        show_if(self.add, deadline is None and not self._read_only)
        if deadline is None:
            self.figure.set(self.tr("None set"), "text_muted")
            self.detail.setText(self._empty_words())
            show_if(self.detail, self._read_only)
            self._tone = "border"
        else:
            self._show_figure(deadline, now)
            self.detail.setText(self._words(deadline, now))
            show_if(self.detail, True)
        self.update()

    def is_in_last_hour(self) -> bool:
        """Tell whether the countdown shows seconds."""
        if self._deadline is None or self._closed:
            return False
        left = (self._deadline.due_at - self._kit.session.now()).total_seconds()
        return 0 < left < LAST_HOUR.total_seconds()

    def _show_figure(self, deadline: Deadline, now: datetime) -> None:
        if self._closed:
            self._tone = "border"
            self.figure.set(self.tr("Case closed"), "text_muted")
        else:
            self._tone = urgency_tone(deadline.due_at, now)
            self.figure.set(ticking(deadline.due_at, now), self._tone)

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
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._name, 1)
        top.addWidget(self.snooze)
        top.addWidget(self.done)
        self.body.setContentsMargins(space(4), space(1), space(1), space(3))
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self.figure)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.add)
        # The empty tile is as high as the others: its top line has no buttons.
        self._name.setMinimumHeight(34)

    def _words(self, deadline: Deadline, now: datetime) -> str:
        zone = self._kit.session.zone
        due = moment_words(deadline.due_at, now, zone)
        words = f"{due} · {deadline.title}" if deadline.title else due
        if self._closed:
            return words
        if deadline.snoozed_until is not None and deadline.snoozed_until > now:
            # The figure has the countdown already.
            return f"{words} · {deadline_state(deadline, now, zone).partition(' · ')[2]}"
        return words

    def _empty_words(self) -> str:
        return {
            DeadlineKind.OURS: self.tr("No window of the platform is running."),
            DeadlineKind.THEIRS: self.tr("No answer has been promised."),
            DeadlineKind.FOLLOW_UP: self.tr("Nothing to come back to."),
        }[self.kind]

    def _title(self) -> str:
        return {
            DeadlineKind.OURS: self.tr("Our clock · my deadline"),
            DeadlineKind.THEIRS: self.tr("Their clock · promised reply"),
            DeadlineKind.FOLLOW_UP: self.tr("My next follow-up"),
        }[self.kind]

    def _retranslate(self) -> None:
        self._name.setText(self._title())
        kind = deadline_word(self.kind)
        self.done.set_words(self.tr("Mark done: {what}").format(what=kind))
        self.snooze.set_words(self.tr("Snooze: {what}").format(what=kind))
        self.add.set_words(self.tr("Add deadline"))
        self.add.setAccessibleName(self.tr("Add deadline: {what}").format(what=kind))
        self.add.setToolTip(self._empty_words())
