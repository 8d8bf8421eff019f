"""One deadline in the list of a case."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.case import EventKind
from desktop_app.domain.deadline import Deadline

from ..kit import Kit
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Badge, Button, Divider, IconButton, IconLabel, PlainLabel
from ..wording import deadline_kind_word, deadline_title, deadline_tone, event_word
from .deadline_links import DeadlineLinks
from .deadline_origin import NO_ORIGIN, Origin, OriginLines
from .shown import show_if
from .times import deadline_state, is_late


class DeadlineRow(QWidget):
    """Kind, title, moment and state, where the moment comes from, and what can be done about it.

    Attributes:
        done, reopen, snooze, edit, remove: buttons; those that make no sense now are hidden.
        links: what only some deadlines have; ``origin`` where the moment comes from. Both are made
            when they are first needed.

    Signals:
        done_requested(object), reopen_requested(object), edit_requested(object),
        remove_requested(object), rule_requested(object), stop_requested(object),
        evidence_requested(object): this Deadline; the last three come from ``links``.
        snooze_requested(object, object): this Deadline is to be put off; the button.
    """

    done_requested = Signal(object)
    reopen_requested = Signal(object)
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    rule_requested = Signal(object)
    stop_requested = Signal(object)
    evidence_requested = Signal(object)
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
        self.snooze = IconButton(icons.get("snooze", "text_muted"), "")
        self.edit = IconButton(icons.get("edit", "text_muted"), "")
        self.remove = IconButton(icons.get("trash", "text_muted"), "")
        self.done.clicked.connect(lambda: self.done_requested.emit(self._deadline))
        self.reopen.clicked.connect(lambda: self.reopen_requested.emit(self._deadline))
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self._deadline))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._deadline))
        self.snooze.clicked.connect(lambda: self.snooze_requested.emit(self._deadline, self.snooze))
        self._lay_out()
        self._retranslate()

    @cached_property
    def origin(self) -> OriginLines:
        """Where the moment comes from."""
        lines = OriginLines(self)
        self._more.insertWidget(0, lines)
        return lines

    @cached_property
    def links(self) -> DeadlineLinks:
        """What only some deadlines have."""
        links = DeadlineLinks(self._kit, self)
        links.countdown.clicked.connect(lambda: self.edit_requested.emit(self._deadline))
        links.rule.clicked.connect(lambda: self.rule_requested.emit(self._deadline))
        links.stop.clicked.connect(lambda: self.stop_requested.emit(self._deadline))
        links.evidence.clicked.connect(lambda: self.evidence_requested.emit(self._deadline))
        self._more.addWidget(links)
        # Made when first needed: Tab would reach them after the rows below.
        before: QWidget = self.remove
        for button in links.buttons:
            QWidget.setTabOrder(before, button)
            before = button
        return links

    @cached_property
    def _pause(self) -> IconLabel:
        picture = IconLabel(self._kit.icons, "pause", "text_muted", 18, self)
        self._standing.insertWidget(0, picture)
        return picture

    def show_deadline(
        self,
        deadline: Deadline,
        *,
        read_only: bool,
        closed: bool = False,
        origin: Origin = NO_ORIGIN,
    ) -> None:
        """Show a deadline.

        Args:
            deadline: what to show.
            read_only: whether nothing can be done about it.
            closed: whether its case is closed: it no longer counts, and cannot be answered.
            origin: where its moment comes from.
        """
        self._deadline = deadline
        self._kind.set(deadline_kind_word(deadline), deadline_tone(deadline.kind))
        self._title.setText(deadline.title)
        show_if(self._title, bool(deadline.title))
        self._show_standing(deadline, given_up=closed and deadline.done_at is None)
        if origin.words or "origin" in self.__dict__:
            self.origin.show_origin(origin)
            show_if(self.origin, bool(origin.words))
        self._show_buttons(deadline, read_only=read_only, has_rule=origin.has_rule)

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

    def _show_standing(self, deadline: Deadline, *, given_up: bool) -> None:
        now, zone = self._kit.session.now(), self._kit.session.zone
        is_open = deadline.done_at is None
        is_paused = deadline.is_paused and is_open and not given_up
        self._due.setText(moment_words(deadline.due_at, now, zone))
        # A clock that stands still has no moment yet.
        show_if(self._due, not is_paused)
        if is_paused or "_pause" in self.__dict__:
            show_if(self._pause, is_paused)
        words = event_word(EventKind.CLOSED) if given_up else deadline_state(deadline, now, zone)
        self._state.setText(words)
        late = is_late(deadline, now) and not given_up
        set_look(self._state, "role", "success" if not is_open else "danger" if late else "muted")
        set_look(self._title, "role", "strong" if is_open else "muted")

    def _show_buttons(self, deadline: Deadline, *, read_only: bool, has_rule: bool) -> None:
        is_open = deadline.done_at is None
        # Ticking the item is what answers it.
        of_evidence = deadline.checklist_item_id is not None
        show_if(self.done, is_open and not read_only and not of_evidence)
        show_if(self.snooze, is_open and not read_only and not deadline.is_paused)
        show_if(self.edit, is_open and not read_only)
        show_if(self.reopen, not is_open and not read_only and not of_evidence)
        show_if(self.remove, not read_only)
        offered = is_open and not read_only
        if (offered and (has_rule or of_evidence or deadline.repeats)) or "links" in self.__dict__:
            self.links.show_deadline(deadline, has_rule=has_rule, offered=offered)
            show_if(self.links, offered and self.links.has_any)
        self.done.set_words(self._words()[self.done])
        self._name_buttons(deadline)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._kind)
        head.addStretch(1)
        head.addWidget(self.snooze)
        head.addWidget(self.edit)
        head.addWidget(self.remove)
        self._standing = QHBoxLayout()
        self._standing.setSpacing(space(1.5))
        self._standing.addWidget(self._state, 1)
        when = QHBoxLayout()
        when.setSpacing(space(2))
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        words.addWidget(self._title)
        words.addWidget(self._due)
        words.addLayout(self._standing)
        when.addLayout(words, 1)
        when.addWidget(self.done)
        when.addWidget(self.reopen)
        self._more = QVBoxLayout()
        self._more.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(1), 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(when)
        layout.addLayout(self._more)
        layout.addSpacing(space(3))
        layout.addWidget(Divider())

    def _words(self) -> dict[Button | IconButton, str]:
        repeats = self._deadline is not None and self._deadline.repeats
        return {
            self.done: self.tr("Asked today") if repeats else self.tr("Done"),
            self.reopen: self.tr("Not done"),
            self.snooze: self.tr("Snooze"),
            self.edit: self.tr("Edit deadline"),
            self.remove: self.tr("Remove deadline"),
        }

    def _name_buttons(self, deadline: Deadline) -> None:
        name = deadline_title(deadline)
        for button, words in self._words().items():
            button.setAccessibleName(f"{words}: {name}")

    def _retranslate(self) -> None:
        for button, words in self._words().items():
            button.set_words(words)
        if self._deadline is not None:
            self._name_buttons(self._deadline)
