"""The time line of a case: its contacts and what else happened, newest first."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agent import same_agent_key
from desktop_app.domain.attachment import Attachment
from desktop_app.domain.deadline import Deadline
from desktop_app.services.cases import CaseDetail

from ..evidence.desk import EvidenceDesk
from ..kit import Kit
from ..theme import space
from ..widgets import Button, PlainLabel
from .column_empty import ColumnEmptyState
from .contact_card import ContactCard, ContactView
from .event_line import EventLine, EventView
from .pane import Pane
from .shown import show_if
from .summary import SummaryCard

# What fits on the screen is made at once, the rest right after the first paint.
_AT_ONCE = 2
_A_BATCH = 3
_FIRST_PART = 30
_MORE = 50


class TimelinePanel(QWidget):
    """The case's texts and its time line.

    Attributes:
        body: the layout that scrolls.
        summary: outcome and other texts of the case.
        earlier: shows more of a long time line.
        cards: the contacts on show, newest first.
        lines: the events on show, newest first.

    Signals:
        log_requested: the empty time line's button.
        edit_requested(int): a contact is to be changed.
        trash_requested(int): a contact is to be put in the trash.
    """

    log_requested = Signal()
    edit_requested = Signal(int)
    trash_requested = Signal(int)

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._desk = desk
        self._entries: list[ContactView | EventView] = []
        self._limit = _FIRST_PART
        self._case_id = 0
        self._made = 0
        self._spare_cards: list[ContactCard] = []
        self._spare_lines: list[EventLine] = []
        self.cards: list[ContactCard] = []
        self.lines: list[EventLine] = []
        self._heading = PlainLabel(role="heading")
        self._count = PlainLabel(role="caption")
        self.summary = SummaryCard()
        self._empty: ColumnEmptyState | None = None
        self.earlier = Button(kind="quiet", icon=kit.icons.get("chevron-down", "text_muted"))
        self.earlier.clicked.connect(self._show_earlier)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._show_batch)
        self._lay_out()
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the time line of a case."""
        if detail.case.id != self._case_id:
            self._case_id = detail.case.id
            self._limit = _FIRST_PART
            self._pane.verticalScrollBar().setValue(0)
        # As many as are on show already are shown again at once, so that nothing jumps.
        at_once = max(_AT_ONCE, len(self.cards) + len(self.lines))
        self._entries = _entries(detail)
        self._count.setText(self.tr("%n contact(s)", "", len(detail.contacts)))
        self.summary.show_detail(detail)
        self._show_empty(not detail.contacts, read_only=detail.case.deleted_at is not None)
        self._rest.stop()
        self._put_back()
        self._show_until(at_once)

    def show_contact(self, contact_id: int) -> None:
        """Bring a contact into view, however far back it lies, and give it the keyboard."""
        place = next(
            (
                index
                for index, entry in enumerate(self._entries)
                if isinstance(entry, ContactView) and entry.contact.id == contact_id
            ),
            None,
        )
        if place is None:
            return
        self._limit = max(self._limit, place + 1)
        self._show_until(place + 1)
        before = sum(isinstance(entry, ContactView) for entry in self._entries[:place])
        card = self.cards[before]
        QCoreApplication.sendPostedEvents(self._pane, QEvent.Type.LayoutRequest)
        self._pane.ensureWidgetVisible(card, 0, space(4))
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh_times(self) -> None:
        """Bring spans such as "3 h ago" up to now."""
        now = self._kit.session.now()
        cards, lines = iter(self.cards), iter(self.lines)
        for entry in self._entries[: self._made]:
            if isinstance(entry, ContactView):
                next(cards).show_entry(entry, now)
            else:
                next(lines).show_entry(entry, now)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._heading)
        head.addWidget(self._count, 1)
        self._pane = Pane(gap=0)
        self._line = QVBoxLayout()
        self._line.setSpacing(0)
        self.body = self._pane.body
        self.body.addWidget(self.summary)
        self.body.addSpacing(space(3))
        self.body.addLayout(self._line)
        self.body.addWidget(self.earlier)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addLayout(head)
        layout.addWidget(self._pane, 1)

    def _show_empty(self, empty: bool, *, read_only: bool) -> None:
        if empty and self._empty is None:
            self._empty = ColumnEmptyState(self._kit.icons, "log", self)
            self._empty.action.connect(self.log_requested)
            self.body.insertWidget(self.body.indexOf(self.summary) + 1, self._empty)
        if self._empty is not None:
            show_if(self._empty, empty)
            self._empty.set_words(
                self.tr("No contact yet"),
                self.tr("Write down who said what, and what was promised. It takes seconds."),
                "" if read_only else self.tr("Log contact"),
            )

    def _put_back(self) -> None:
        for widget in (*self.cards, *self.lines):
            self._line.removeWidget(widget)
        self._spare_cards = self.cards + self._spare_cards
        self._spare_lines = self.lines + self._spare_lines
        self.cards, self.lines, self._made = [], [], 0

    def _show_until(self, count: int) -> None:
        now = self._kit.session.now()
        wanted = min(len(self._entries), self._limit)
        last = min(count, wanted)
        for index in range(self._made, last):
            self._show_entry(index, self._entries[index], now)
        self._made = max(self._made, last)
        for spare in (*self._spare_cards, *self._spare_lines):
            spare.hide()
        left = len(self._entries) - self._limit
        show_if(self.earlier, left > 0 and self._made >= wanted)
        if left > 0:
            self.earlier.set_words(self.tr("Show %n earlier", "", left))
        if self._made < wanted:
            self._rest.start(0)

    def _show_entry(self, index: int, entry: ContactView | EventView, now: datetime) -> None:
        is_first, is_last = index == 0, index == len(self._entries) - 1
        if isinstance(entry, ContactView):
            card = self._spare_cards.pop(0) if self._spare_cards else self._new_card()
            self.cards.append(card)
            card.show_entry(entry, now)
            card.rail.set("accent", is_first=is_first, is_last=is_last, is_hollow=False)
            self._place(card)
        else:
            line = self._spare_lines.pop(0) if self._spare_lines else EventLine(self._kit, self)
            self.lines.append(line)
            line.show_entry(entry, now)
            line.rail.set("text_muted", is_first=is_first, is_last=is_last, is_hollow=True)
            self._place(line)

    def _place(self, widget: QWidget) -> None:
        self._line.addWidget(widget)
        show_if(widget, True)

    def _new_card(self) -> ContactCard:
        card = ContactCard(self._kit, self._desk, self)
        card.edit_requested.connect(self.edit_requested)
        card.trash_requested.connect(self.trash_requested)
        return card

    def _show_batch(self) -> None:
        self._show_until(self._made + _A_BATCH)

    def _show_earlier(self) -> None:
        self._limit += _MORE
        self._show_batch()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Time line"))


def _entries(detail: CaseDetail) -> list[ContactView | EventView]:
    """Merge contacts and events, newest first; of the same moment, the contact on top."""
    read_only = detail.case.deleted_at is not None
    set_in: dict[int | None, list[Deadline]] = {}
    for deadline in detail.deadlines:
        set_in.setdefault(deadline.contact_id, []).append(deadline)
    of_contact: dict[int | None, list[Attachment]] = {}
    for file in detail.attachments:
        of_contact.setdefault(file.contact_id, []).append(file)
    found: list[tuple[datetime, bool, int, ContactView | EventView]] = []
    agent = ""
    for contact in detail.contacts:
        now_agent = contact.facts.agent_id
        is_other = same_agent_key(now_agent) != same_agent_key(agent)
        before = agent if agent and now_agent and is_other else ""
        agent = now_agent or agent
        view = ContactView(
            contact, before, set_in.get(contact.id, []), read_only, of_contact.get(contact.id, [])
        )
        found.append((contact.facts.at, True, contact.id, view))
    found += [(event.at, False, event.id, EventView(event)) for event in detail.events]
    found.sort(key=lambda one: one[:3], reverse=True)
    return [view for *_, view in found]
