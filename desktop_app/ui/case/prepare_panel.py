"""What to know before the platform is contacted about a case once more."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.cases import CaseDetail
from desktop_app.services.changes import Change
from desktop_app.services.prepare import FEW_PRECEDENTS, Preparation, prepare_detail, story_of
from desktop_app.services.prepare_story import story_lines
from desktop_app.services.prepare_words import more_precedents_words, no_precedents_words

from ..kit import Kit
from ..theme import space
from ..widgets import Button, PlainLabel
from .hours_keeper import HoursKeeper
from .hours_part import HoursPart
from .opening_part import OpeningPart
from .pane import Pane, Rows
from .precedent_row import PrecedentRow
from .prepare_say import say, teller
from .shown import show_if
from .similar_part import SimilarPart
from .story_card import StoryCard

_MORE = 20


class PreparePanel(Pane):
    """The card to read before a contact: the story, whom to ask for, when, and related cases.

    Attributes:
        story: the case in five lines.
        opening: agent, department, channels and the first line.
        hours: when it is best to do it.
        none: why there are no related cases.
        more: shows more of them.
        similar: cases in similar words, or of the same agent.

    Signals:
        notified(str, str): something was done; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(4), margin=space(1))
        self._kit = kit
        self._detail: CaseDetail | None = None
        self._preparation: Preparation | None = None
        self._is_stale = False
        self._limit = FEW_PRECEDENTS
        self.story = StoryCard()
        self.opening = OpeningPart(kit)
        self.hours = HoursPart()
        self._related = PlainLabel(role="heading")
        self.none = PlainLabel(role="muted", wrap=True)
        self._rows = Rows(self._new_row)
        self.more = Button(kind="link", icon=kit.icons.get("chevron-down", "accent"))
        self.similar = SimilarPart(kit)
        self._keeper = HoursKeeper.of(kit.session)
        self._lay_out()
        self.story.edit_requested.connect(self._edit)
        self.opening.notified.connect(self.notified)
        self.more.clicked.connect(self._show_more)
        self._keeper.told.connect(self._hours_told)
        self._keeper.outdated.connect(self._ask_hours_anew)
        kit.session.changed.connect(self._changed)
        self._retranslate()

    @property
    def rows(self) -> list[PrecedentRow]:
        """The related cases on show, from the top."""
        return self._rows.shown

    def show_detail(self, detail: CaseDetail) -> None:
        """Show what to know before the next contact about a case."""
        if self._detail is None or self._detail.case.id != detail.case.id:
            self._limit = FEW_PRECEDENTS
            self.verticalScrollBar().setValue(0)
        self._detail = detail
        self._refresh()

    def refresh_times(self) -> None:
        """Bring what became of promises up to now."""
        detail, made = self._detail, self._preparation
        if detail is None or made is None:
            return
        story = story_of(detail, self._kit.session.now())
        self._preparation = replace(made, story=story)
        self._show_story()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while another part of the case was in front."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._detail is not None:
                self._refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, space(2), 0, 0)
        for part in (self.story, self.opening, self.hours):
            self.body.addWidget(part)
        related = QVBoxLayout()
        related.setSpacing(space(1))
        related.addWidget(self._related)
        related.addWidget(self.none)
        related.addWidget(self._rows)
        related.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(related)
        self.body.addWidget(self.similar)

    def _refresh(self) -> None:
        detail, session = self._detail, self._kit.session
        if detail is None:
            return
        self._is_stale = False
        self._preparation = prepare_detail(
            session.store,
            session.playbooks,
            detail,
            session.language,
            session.now(),
            session.zone,
            self._limit,
        )
        self._show_story()
        self.opening.show_preparation(self._preparation)
        self._show_precedents(self._preparation)
        shop = detail.case.facts.shop
        self.hours.show_hours(self._keeper.known(shop))
        self._keeper.want(shop)

    def _show_story(self) -> None:
        if self._preparation is None:
            return
        session = self._kit.session
        lines = story_lines(self._preparation, teller(session.now(), session.zone))
        self.story.show_story(lines, read_only=self._preparation.case.deleted_at is not None)

    def _show_precedents(self, preparation: Preparation) -> None:
        found = preparation.precedents
        self._rows.fill(found.shown, PrecedentRow.show_precedent)
        self.none.setText(no_precedents_words(preparation, say))
        show_if(self.none, not found.shown)
        self.more.set_words(more_precedents_words(found, say))
        show_if(self.more, bool(found.left))
        self.similar.show_case(preparation.case.id, [one.case_id for one in found.shown])

    def _hours_told(self, shop: str) -> None:
        if self._detail is not None and self._detail.case.facts.shop == shop:
            self.hours.show_hours(self._keeper.known(shop))
            # The casebook may have changed while they were counted.
            self._ask_hours_anew()

    def _ask_hours_anew(self) -> None:
        if self._detail is not None and self.isVisible():
            self._keeper.want(self._detail.case.facts.shop)

    def _show_more(self) -> None:
        self._limit += _MORE
        self._refresh()

    def _new_row(self) -> PrecedentRow:
        row = PrecedentRow(self._kit, self)
        row.case_requested.connect(self._kit.session.case_requested)
        return row

    def _edit(self, field: str) -> None:
        # Imported here: most cases have what is asked for written down.
        from .edit_dialog import EditDialog

        if self._detail is not None:
            dialog = EditDialog(self._kit, self._detail, self.window())
            dialog.open()
            dialog.texts[field].setFocus()

    def _changed(self, change: Change) -> None:
        detail = self._detail
        if detail is None or (change.concerns(detail.case.id) and not change.everything):
            # The page shows its own case anew.
            return
        if change.lists or change.settings or change.everything:
            self._is_stale = True
            if self.isVisible():
                self._refresh()

    def _retranslate(self) -> None:
        self._related.setText(self.tr("Related cases"))
