"""A contact in the time line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.contact import Contact, FollowUpStatus
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.services.evidence import Target

from ..kit import Kit
from ..moments import ago, moment_words
from ..theme import set_look, space
from ..widgets import Badge, Card, ElidedLabel, IconButton, PlainLabel
from ..wording import channel_word, deadline_word, follow_up_word
from .long_text import LongText
from .rail import Rail
from .shown import show_if
from .times import deadline_state, is_late

if TYPE_CHECKING:
    from ..evidence.desk import EvidenceDesk
    from ..evidence.file_strip import FileStrip


@dataclass(frozen=True, slots=True)
class ContactView:
    """A contact with what the time line knows of it.

    Attributes:
        contact: the contact.
        agent_before: the agent of the contact before, when it is another one; else empty.
        deadlines: those that the contact has set.
        read_only: True when nothing can be changed.
        files: what was added to it.
    """

    contact: Contact
    agent_before: str
    deadlines: Sequence[Deadline]
    read_only: bool
    files: Sequence[Attachment] = ()


class ContactCard(QWidget):
    """Time, channel, agent, what was said and what came of it.

    Attributes:
        said: the text of what was said.
        attach, edit, trash: buttons.
        rail: the piece of the time line beside it.

    Signals:
        edit_requested(int): this contact is to be changed.
        trash_requested(int): this contact is to be put in the trash.
    """

    edit_requested = Signal(int)
    trash_requested = Signal(int)

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._desk = desk
        self._entry: ContactView | None = None
        self.rail = Rail(kit.theme, space(6))
        self._when = PlainLabel(role="strong")
        self._age = ElidedLabel(role="caption")
        self._who = PlainLabel(role="muted", wrap=True)
        self._changed = Badge("", "warning")
        self._before = ElidedLabel(role="caption")
        self.said = LongText()
        self.attach = IconButton(kit.icons.get("attach", "text_muted"), "")
        self.edit = IconButton(kit.icons.get("edit", "text_muted"), "")
        self.trash = IconButton(kit.icons.get("trash", "text_muted"), "")
        self.attach.clicked.connect(lambda: desk.choose_files(self.drop_target()))
        self.edit.clicked.connect(lambda: self._emit(self.edit_requested))
        self.trash.clicked.connect(lambda: self._emit(self.trash_requested))
        self._facts: dict[str, tuple[PlainLabel, QWidget]] = {}
        self._grid = QGridLayout()
        self._lay_out()
        self._retranslate()

    def show_entry(self, entry: ContactView, now: datetime) -> None:
        """Show a contact."""
        self._entry = entry
        facts, zone = entry.contact.facts, self._kit.session.zone
        self._when.setText(moment_words(facts.at, now, zone))
        self._age.setText(ago(facts.at, now) if facts.at <= now else "")
        agent = facts.agent_id or self.tr("agent not noted")
        self._who.setText(f"{channel_word(facts.channel)} · {agent}")
        self._before.setText(self.tr("was {agent}").format(agent=entry.agent_before))
        for widget in (self._changed, self._before):
            show_if(widget, bool(entry.agent_before))
        self.said.set_text(facts.said)
        show_if(self.said, bool(facts.said))
        self._show_fact("outcome", facts.outcome)
        self._show_fact("ticket", facts.ticket_no)
        self._show_deadline("promised", DeadlineKind.THEIRS, facts.promised_at, now)
        self._show_deadline("follow_up", DeadlineKind.FOLLOW_UP, facts.follow_up_at, now)
        has_status = facts.follow_up_status is not FollowUpStatus.NONE
        self._show_fact("status", follow_up_word(facts.follow_up_status) if has_status else "")
        if entry.files or "files" in self.__dict__:
            self.files.show_files(entry.files, read_only=entry.read_only)
        for button in (self.attach, self.edit, self.trash):
            show_if(button, not entry.read_only)

    @cached_property
    def files(self) -> FileStrip:
        """The files that were added to the contact; made when there are some."""
        from ..evidence.file_strip import FileStrip

        strip = FileStrip(self._desk, self)
        self._card.body.addWidget(strip)
        return strip

    def drop_target(self) -> Target:
        """Return what a file shows that is dropped here."""
        return Target(contact_id=self.contact_id())

    def drop_words(self) -> str:
        """Return what this place is called."""
        return f"{self._when.text()} · {self._who.text()}"

    def contact_id(self) -> int | None:
        """Return the number of the contact on show."""
        return None if self._entry is None else self._entry.contact.id

    def text_of(self, name: str) -> str:
        """Return what a line says: outcome, ticket, promised, follow_up or status; "" if hidden."""
        if name not in self._facts or self._facts[name][0].isHidden():
            return ""
        value = self._facts[name][1]
        return value.text() if isinstance(value, QLabel | LongText) else ""

    def agent_change(self) -> str:
        """Return the words about a change of agent, "" when there was none."""
        if self._changed.isHidden():
            return ""
        return f"{self._changed.text()} {self._before.text()}"

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._card = card = Card(padding=space(3))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._when)
        head.addWidget(self._age, 1)
        # In a narrow column the day is enough.
        self._age.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.attach)
        head.addWidget(self.edit)
        head.addWidget(self.trash)
        changed = QHBoxLayout()
        changed.setSpacing(space(2))
        changed.addWidget(self._changed)
        changed.addWidget(self._before, 1)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(1))
        self._grid.setColumnStretch(1, 1)
        card.body.setContentsMargins(space(4), space(1.5), space(2), space(3))
        card.body.setSpacing(space(1))
        card.body.addLayout(head)
        card.body.addWidget(self._who)
        card.body.addLayout(changed)
        card.body.addWidget(self.said)
        card.body.addLayout(self._grid)
        # The gap below belongs to the card, so that the rail goes on to the next entry's.
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, space(3))
        beside.addWidget(card)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self.rail)
        layout.addLayout(beside, 1)

    def _show_deadline(
        self, name: str, kind: DeadlineKind, due_at: datetime | None, now: datetime
    ) -> None:
        if self._entry is None or due_at is None:
            self._show_fact(name, "")
            return
        zone = self._kit.session.zone
        deadline = next((d for d in self._entry.deadlines if d.kind is kind), None)
        text = moment_words(due_at, now, zone)
        tone = ""
        if deadline is not None:
            text = f"{text} · {deadline_state(deadline, now, zone)}"
            tone = "danger" if is_late(deadline, now) else ""
        self._show_fact(name, text)
        set_look(self._facts[name][1], "role", tone)

    def _show_fact(self, name: str, text: str) -> None:
        if name not in self._facts:
            if not text:
                return
            self._add_fact(name)
        caption, value = self._facts[name]
        if isinstance(value, LongText):
            value.set_text(text)
        elif isinstance(value, PlainLabel):
            value.setText(text)
        show_if(caption, bool(text))
        show_if(value, bool(text))

    def _add_fact(self, name: str) -> None:
        row = ("outcome", "ticket", "promised", "follow_up", "status").index(name)
        caption = PlainLabel(self._captions()[name], role="caption")
        value: QWidget = LongText("strong") if name == "outcome" else PlainLabel(wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(caption, row, 0, top)
        self._grid.addWidget(value, row, 1)
        self._facts[name] = (caption, value)

    def _captions(self) -> dict[str, str]:
        return {
            "outcome": self.tr("Outcome"),
            "ticket": self.tr("Ticket"),
            "promised": deadline_word(DeadlineKind.THEIRS),
            "follow_up": deadline_word(DeadlineKind.FOLLOW_UP),
            "status": self.tr("Follow-up status"),
        }

    def _emit(self, signal: object) -> None:
        if self._entry is not None:
            signal.emit(self._entry.contact.id)  # type: ignore[attr-defined]

    def _retranslate(self) -> None:
        self._changed.setText(self.tr("Agent changed"))
        self.attach.set_words(self.tr("Add files"))
        self.edit.set_words(self.tr("Edit contact"))
        self.trash.set_words(self.tr("Move contact to trash"))
        captions = self._captions()
        for name, (caption, _value) in self._facts.items():
            caption.setText(captions[name])
