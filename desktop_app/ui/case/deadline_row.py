"""One deadline in the list of a case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case import EventKind
from desktop_app.domain.deadline import Deadline

from ..kit import Kit
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Badge, Button, Divider, IconButton, PlainLabel
from ..wording import deadline_title, deadline_tone, deadline_word, event_word
from .shown import show_if
from .times import deadline_state


class DeadlineRow(QWidget):
    """Kind, title, moment and state, and what can be done about it.

    Attributes:
        done, reopen, snooze, edit, remove: buttons; those that make no sense now are hidden.

    Signals:
        done_requested(object), reopen_requested(object), edit_requested(object),
        remove_requested(object): this Deadline.
        snooze_requested(object, object): this Deadline is to be put off; the button.
    """

    done_requested = Signal(object)
    reopen_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    snooze_requested = Signal(object, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._deadline: Deadline | None = None
        self._kind = Badge()
        self._title = PlainLabel(role="strong", wrap=True)
        self._due = PlainLabel(wrap=True)
        self._state = PlainLabel(wrap=True)
        icons = kit.icons
        self.done = Button(kind="secondary", icon=icons.get("done"))
        self.reopen = Button(kind="quiet", icon=icons.get("undo"))
        self.snooze = Button(kind="quiet", icon=icons.get("snooze"))
        self.edit = IconButton(icons.get("edit", "text_muted"), "")
        self.remove = IconButton(icons.get("trash", "text_muted"), "")
        self.done.clicked.connect(lambda: self.done_requested.emit(self._deadline))
        self.reopen.clicked.connect(lambda: self.reopen_requested.emit(self._deadline))
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self._deadline))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._deadline))
        self.snooze.clicked.connect(lambda: self.snooze_requested.emit(self._deadline, self.snooze))
        self._lay_out()
        self._retranslate()

    def show_deadline(self, deadline: Deadline, *, read_only: bool, closed: bool = False) -> None:
        """Show a deadline; one of a closed case no longer counts, and cannot be answered."""
        self._deadline = deadline
        now, zone = self._kit.session.now(), self._kit.session.zone
        is_open = deadline.done_at is None
        self._kind.set(deadline_word(deadline.kind), deadline_tone(deadline.kind))
        self._title.setText(deadline.title)
        show_if(self._title, bool(deadline.title))
        self._due.setText(moment_words(deadline.due_at, now, zone))
        given_up = closed and is_open
        self._state.setText(
            event_word(EventKind.CLOSED) if given_up else deadline_state(deadline, now, zone)
        )
        is_late = deadline.due_at <= now and not given_up
        tone = "success" if not is_open else "danger" if is_late else "muted"
        set_look(self._state, "role", tone)
        set_look(self._title, "role", "strong" if is_open else "muted")
        for button in (self.done, self.snooze, self.edit):
            show_if(button, is_open and not read_only)
        show_if(self.reopen, not is_open and not read_only)
        show_if(self.remove, not read_only)
        name = deadline_title(deadline)
        for button, words in self._words().items():
            button.setAccessibleName(f"{words}: {name}")

    def deadline(self) -> Deadline | None:
        """Return the deadline on show."""
        return self._deadline

    def state(self) -> str:
        """Return in words where it stands."""
        return self._state.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self.edit)
        head.addWidget(self.remove)
        when = QHBoxLayout()
        when.setSpacing(space(2))
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._title)
        words.addWidget(self._due)
        words.addWidget(self._state)
        when.addLayout(words, 1)
        when.addWidget(self.snooze)
        when.addWidget(self.done)
        when.addWidget(self.reopen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(1), 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(when)
        layout.addSpacing(space(3))
        layout.addWidget(Divider())

    def _words(self) -> dict[Button | IconButton, str]:
        return {
            self.done: self.tr("Done"),
            self.reopen: self.tr("Not done"),
            self.snooze: self.tr("Snooze"),
            self.edit: self.tr("Edit deadline"),
            self.remove: self.tr("Remove deadline"),
        }

    def _retranslate(self) -> None:
        for button, words in self._words().items():
            button.set_words(words)
