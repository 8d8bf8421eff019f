"""The form itself: its two halves, and how its fields act on each other."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.domain.case import Case, Status
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import clean_number
from desktop_app.services import cases, reminders
from desktop_app.services.contacts import ContactEntry
from desktop_app.services.same_matter import SameMatter

from ..kit import Kit
from ..widgets.form import FormRow
from . import draft_form
from .case_context import CaseContext
from .case_picker import Known
from .details import Details
from .drafts import LogDraft
from .entry import entry, faults
from .essentials import Essentials
from .halves import Halves
from .paste_facts import EXTRA_NUMBERS
from .same_case import SameCase


class LogForm(QScrollArea):
    """The fields of a contact and its case.

    Attributes:
        left: what is typed for nearly every contact.
        right: what is right as it stands, or seldom needed.
        halves: the two beside each other, or one below the other.
        context: what it shows of the chosen case.

    Signals:
        case_changed: another case was chosen, or a new one.
        submitted: the user wants to save from within a field.
        corrected: all fields that were marked are right now.
        read_requested(str): a text that was pasted is to be read.
    """

    case_changed = Signal()
    submitted = Signal()
    corrected = Signal()
    read_requested = Signal(str)

    def __init__(self, kit: Kit, last_channel: str, parent: QWidget | None = None) -> None:
        """Make the form of a new case.

        Args:
            kit: session, theme, icons.
            last_channel: channel of the contact that was logged last, "" for none.
            parent: where it stands.
        """
        super().__init__(parent)
        self._session = kit.session
        self.left = Essentials(kit)
        self.right = Details(kit)
        self.context = CaseContext(kit, self.left, self.right, last_channel)
        self.halves = Halves(self.left, self.right)
        self._same = SameCase(self.left, self.right, self.context)
        self._marked: set[str] = set()
        self._lay_out()
        self._connect()
        self._order_tabs()
        self._retranslate()

    def fix_case(self, case_id: int, answers: Collection[int]) -> None:
        """Make it the form of one case, with deadlines ticked as answered.

        Raises:
            UserError: there is no such case.
        """
        case = cases.case_detail(self._session.store, case_id).case
        self.right.case.set_case(case)
        self.right.case.set_locked(True)
        self.right.answers.tick(answers)

    def propose(self, issue_type: str, answers: Collection[int]) -> None:
        """Propose what a new case is about, with shop-wide deadlines ticked as answered."""
        self.left.issue_type.set_issue_type(issue_type)
        found = (reminders.reminder(self._session.store, number) for number in answers)
        self.right.answers.set_shop_wide([item.deadline for item in found if item is not None])
        self.right.answers.tick(answers)
        self.right.rows["answers"].setVisible(not self.right.answers.is_empty())
        self._order_tabs()

    def case(self) -> Case | None:
        """Return the chosen case, None for a new one."""
        return self.context.detail.case if self.context.detail else None

    def draft(self) -> LogDraft:
        """Return what stands in the form."""
        return draft_form.read(self.left, self.right, self.context)

    def write(self, draft: LogDraft) -> None:
        """Put back a draft."""
        case = self._find_case(draft.case_id)
        draft_form.write(draft, case, self.left, self.right, self.context)
        self.mark({})

    def faults(self, now: datetime) -> dict[str, str]:
        """Return what is wrong, see :func:`entry.faults`."""
        return faults(self.left, self.right, now)

    def entry(self, now: datetime) -> ContactEntry:
        """Return what is to be saved."""
        return entry(self.left, self.right, now)

    def offer_cases(self, same: Sequence[SameMatter]) -> None:
        """Offer cases that have a number of a pasted text, the likeliest first."""
        self._same.set_pasted(same)

    def mark(self, wrong: Mapping[str, str]) -> None:
        """Say under each field what is wrong with it, and go to the first of them."""
        rows = self._rows()
        self._marked = set(wrong)
        for name, row in rows.items():
            row.set_error(wrong.get(name, ""))
        first = next(iter(wrong), None)
        if first is not None:
            field = rows[first].field
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(rows[first])

    def _rows(self) -> dict[str, FormRow]:
        return self.left.rows | self.right.rows | self.right.extras.rows

    def _look_again(self) -> None:
        """Take the marks off the fields that are right by now."""
        if not self._marked:
            return
        wrong = self.faults(self._session.now())
        rows = self._rows()
        for name in self._marked:
            rows[name].set_error(wrong.get(name, ""))
        self._marked &= set(wrong)
        if not self._marked:
            self.corrected.emit()

    def focus_first(self) -> None:
        """Put the keyboard where one starts."""
        first = self.left.agent if self.case() else self.left.issue_type
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()
        self.ensureWidgetVisible(first)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the halves side by side or below each other."""
        super().resizeEvent(event)
        # As if the scroll bar were there: else it would come and go with the arrangement.
        self.halves.fit(self.width() - self.verticalScrollBar().sizeHint().width())

    def _lay_out(self) -> None:
        self.halves.setProperty("role", "scrollbody")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.halves)

    def _connect(self) -> None:
        left, right = self.left, self.right
        right.case.changed.connect(self._show_case)
        left.issue_type.changed.connect(self._issue_type_changed)
        left.order_no.textChanged.connect(self._look_for_case)
        left.same_order.action.connect(self._join_case)
        left.agent.textChanged.connect(self._compare_agents)
        right.shop.textChanged.connect(self._tell_picker)
        left.read_offer.wanted.connect(self.read_requested)
        for field in (left.said, left.outcome):
            field.submitted.connect(self.submitted)
        for when in (left.promised, left.follow_up):
            when.changed.connect(self._tell_automatic)
        extra = [right.extras.fields[name] for name in EXTRA_NUMBERS]
        for marked in (left.order_no, right.item_no, right.ticket_no, *extra):
            marked.textChanged.connect(self._look_again)
        for moment in (left.promised, left.follow_up, right.at):
            moment.changed.connect(self._look_again)
        left.issue_type.changed.connect(self._look_again)

    def _show_case(self, case: Case | None) -> None:
        detail = cases.case_detail(self._session.store, case.id) if case else None
        self.context.show(detail)
        self._order_tabs()
        self._look_for_case()
        self._compare_agents()
        self._tell_automatic()
        self.case_changed.emit()

    def _find_case(self, case_id: int | None) -> Case | None:
        if case_id is None:
            return None
        try:
            case = cases.case_detail(self._session.store, case_id).case
        except UserError:
            return None
        return case if case.deleted_at is None else None

    def _issue_type_changed(self) -> None:
        self.context.choose_channel()
        self.left.rows["issue_type"].set_error("")
        self._tell_picker()

    def _tell_picker(self) -> None:
        self.right.case.known = Known(
            clean_number(self.context.order_no.own()),
            self.context.issue_type.own()[0],
            self.context.shop.own(),
        )

    def _look_for_case(self) -> None:
        self._tell_picker()
        self._same.look()

    def _join_case(self) -> None:
        if self._same.found is not None:
            self.right.case.set_case(self._same.found.case)
            self.focus_first()

    def _compare_agents(self) -> None:
        last, agent = self.context.last_agent(), self.left.agent.agent()
        words = ""
        if last and not agent:
            words = self.tr("Last agent: {agent} (press Down)").format(agent=last)
        elif last and agent != last:
            words = self.tr("Another agent than last time: {agent}").format(agent=last)
        self.left.rows["agent"].set_help(words)

    def _tell_automatic(self) -> None:
        promised, follow_up = self.left.promised.moment(), self.left.follow_up.moment()
        self.right.set_automatic(
            FollowUpStatus.PENDING if promised or follow_up else FollowUpStatus.NONE,
            Status.WAITING_PLATFORM if promised else self.context.status(),
        )

    def _order_tabs(self) -> None:
        """Let Tab reach the tick boxes, which come and go, where they are seen."""
        before: QWidget = self.right.case
        for box in self.right.answers.boxes():
            QWidget.setTabOrder(before, box)
            before = box

    def _retranslate(self) -> None:
        self._same.show()
        self._compare_agents()
