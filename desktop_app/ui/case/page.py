"""The case page: all about one case, and all that can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.errors import UserError
from desktop_app.services import cases
from desktop_app.services.cases import CaseDetail
from desktop_app.services.changes import Change

from ..evidence.desk import EvidenceDesk
from ..evidence.landing import Landing
from ..kit import Kit
from ..moments import moment_words
from ..theme import space
from ..widgets import Banner, Card
from .appeals_strip import AppealsStrip
from .case_actions import CaseActions
from .clocks import Clocks
from .deadlines import DeadlinesPanel
from .facts import FactsStrip
from .header import CaseHeader
from .shown import show_if
from .status_item import StatusItem
from .tabs import CaseTabs
from .timeline import TimelinePanel

_SMALLEST_COLUMN = 260
# In a lower page the numbers scroll with the time line, or little of it would be left.
_LOW_PAGE = 640


class CasePage(QWidget):
    """One case: head, numbers, clocks; below them the time line and, beside it, the panels.

    Attributes:
        case_id: number of the case on show.
        header, status, facts, clocks, timeline, tabs, banner: its parts.
        appeals: how many are spent; None until a case is shown that knows of appeals.
        case_actions: carries out what is asked of them.
        desk: adds files of evidence and does what can be done with them.
        landing: takes what is dropped and pasted.

    Signals:
        closed_page: there is nothing to show any more; whoever shows the page goes back.
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    closed_page = Signal()
    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        """Make the page and show a case."""
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._is_stale = False
        self.case_id = case_id
        self.header = CaseHeader(kit)
        self.banner = Banner(kit.icons, closable=False)
        self.status = StatusItem(kit)
        self.facts = FactsStrip(kit, self.status)
        self.clocks = Clocks(kit)
        self.desk = EvidenceDesk(kit, self)
        self.timeline = TimelinePanel(kit, self.desk)
        self.tabs = CaseTabs(kit, self.desk)
        self.appeals: AppealsStrip | None = None
        self.case_actions = CaseActions(kit, self)
        self._lay_out()
        self.landing = Landing(kit, self.desk, self)
        self._connect()
        self.show_case(case_id)

    def show_case(self, case_id: int) -> None:
        """Show another case, or the same one anew."""
        self.case_id = case_id
        self.case_actions.case_id = case_id
        self.desk.case_id = case_id
        try:
            detail = cases.case_detail(self._session.store, case_id)
        except UserError as fault:
            # The trash was emptied, here or by another program.
            self._session.failed.emit(self._session.sentence_for(fault))
            self.closed_page.emit()
            return
        self._is_stale = False
        self._show_detail(detail)

    def refresh(self) -> None:
        """Show the case as it is now, if it has changed since it was last shown."""
        if self._is_stale:
            self.show_case(self.case_id)

    def focus_first(self) -> None:
        """Put the keyboard where one would begin."""
        (self.header.log if not self.header.log.isHidden() else self.banner.button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was hidden."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the time line room in a low window."""
        super().resizeEvent(event)
        place = self.timeline.body if event.size().height() < _LOW_PAGE else self._below
        if place.indexOf(self.facts) < 0:
            place.insertWidget(0 if place is self.timeline.body else 1, self.facts)
            self.facts.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.show_case(self.case_id)
        super().changeEvent(event)

    def _show_detail(self, detail: CaseDetail) -> None:
        self.landing.is_open = detail.case.deleted_at is None
        self.header.show_detail(detail)
        self.status.show_case(detail.case)
        self.facts.show_detail(detail)
        self.clocks.show_detail(detail)
        self._show_appeals(detail)
        self.timeline.show_detail(detail)
        self.tabs.show_detail(detail)
        self._show_banner(detail)

    def _show_appeals(self, detail: CaseDetail) -> None:
        playbook = self._session.playbooks.get(detail.case.facts.issue_type)
        wanted = playbook.appeals is not None or bool(detail.appeals)
        if wanted and self.appeals is None:
            self.appeals = AppealsStrip(self._kit, self)
            self.appeals.record_requested.connect(self.case_actions.clocks.record_appeal)
            self.appeals.details_requested.connect(self.case_actions.clocks.show_appeals)
            self._below.insertWidget(self._below.indexOf(self.clocks) + 1, self.appeals)
            # Made when first needed: Tab would reach it after all that follows.
            QWidget.setTabOrder(self.clocks.follow_up.add, self.appeals.details)
            QWidget.setTabOrder(self.appeals.details, self.appeals.record)
        if self.appeals is not None:
            show_if(self.appeals, wanted)
            if wanted:
                self.appeals.show_detail(detail)

    def _show_banner(self, detail: CaseDetail) -> None:
        deleted_at = detail.case.deleted_at
        if deleted_at is None:
            self.banner.hide()
            return
        moment = moment_words(deleted_at, self._session.now(), self._session.zone)
        words = self.tr("In the trash since {moment}. Restore the case to change it.")
        self.banner.show_message(words.format(moment=moment), "warning", self.tr("Restore"))

    def _lay_out(self) -> None:
        side = Card(padding=0)
        side.body.setContentsMargins(space(4), space(2), space(1), space(1))
        side.body.addWidget(self.tabs)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.timeline)
        self._split.addWidget(side)
        self.timeline.setMinimumWidth(_SMALLEST_COLUMN)
        self._split.setSizes([1000, 1150])
        self._below = below = QVBoxLayout()
        below.setContentsMargins(space(6), space(3), space(6), space(4))
        below.setSpacing(space(3))
        below.addWidget(self.banner)
        below.addWidget(self.facts)
        below.addWidget(self.clocks)
        below.addWidget(self._split, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addLayout(below, 1)

    def _connect(self) -> None:
        case_actions, header, clocks = self.case_actions, self.header, self.clocks
        header.evidence.evidence_requested.connect(self.tabs.show_evidence)
        header.log_requested.connect(self._log)
        header.edit_requested.connect(case_actions.edit_case)
        header.close_requested.connect(case_actions.close_case)
        header.reopen_requested.connect(case_actions.reopen_case)
        header.trash_requested.connect(case_actions.trash_case)
        header.bundle_requested.connect(case_actions.make_bundle)
        header.escalate_requested.connect(case_actions.escalate_case)
        self.banner.action.connect(case_actions.restore_case)
        self.status.chosen.connect(self._set_status)
        self.facts.copied.connect(self._tell_copied)
        clocks.add_requested.connect(case_actions.add_deadline)
        clocks.happened_requested.connect(case_actions.clocks.tell_event)
        clocks.evidence_requested.connect(case_actions.clocks.open_evidence)
        case_actions.clocks.evidence_requested.connect(self.tabs.show_evidence)
        case_actions.clocks.event_told.connect(self.tabs.focus_deadlines)
        clocks.done_requested.connect(case_actions.finish)
        clocks.snooze_requested.connect(case_actions.ask_snooze)
        clocks.ticked.connect(self.tabs.refresh_times)
        self.timeline.log_requested.connect(self._log)
        self.timeline.edit_requested.connect(case_actions.edit_contact)
        self.timeline.trash_requested.connect(case_actions.trash_contact)
        self.tabs.deadlines_made.connect(self._connect_deadlines)
        for part in (case_actions, self.tabs, self.desk):
            part.notified.connect(self.notified)
            part.undo_offered.connect(self.undo_offered)
        self._session.changed.connect(self._changed)

    def _connect_deadlines(self, panel: DeadlinesPanel) -> None:
        actions = self.case_actions.clocks
        panel.happened_requested.connect(actions.tell_event)
        panel.chase_requested.connect(actions.ask_every_workday)
        panel.rule_requested.connect(actions.count_by_rule)
        panel.stop_requested.connect(actions.ask_no_more)
        panel.evidence_requested.connect(actions.open_evidence)
        panel.add_requested.connect(self.case_actions.add_deadline)
        panel.done_requested.connect(self.case_actions.finish)
        panel.reopen_requested.connect(self.case_actions.reopen)
        panel.edit_requested.connect(self.case_actions.edit_deadline)
        panel.remove_requested.connect(self.case_actions.remove)
        panel.snooze_requested.connect(self.case_actions.ask_snooze)

    def _changed(self, change: Change) -> None:
        if not change.concerns(self.case_id):
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _log(self) -> None:
        self._session.log_requested.emit(self.case_id)

    def _set_status(self, status: Status) -> None:
        self._session.do(cases.set_status, self.case_id, status, self._session.now())

    def _tell_copied(self, what: str) -> None:
        self.notified.emit(self.tr("Copied: {what}").format(what=what), "success")
