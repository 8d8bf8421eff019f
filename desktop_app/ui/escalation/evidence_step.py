"""The second step of an escalation: what is still missing to hand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.checklist import ItemState
from desktop_app.services import checklists
from desktop_app.services.cases import CaseDetail
from desktop_app.services.checklists import ItemView

from ..case.case_files import CaseFiles
from ..case.evidence import files_by_item
from ..case.evidence_row import EvidenceRow
from ..case.missing_evidence import MissingEvidence
from ..case.pane import Pane, Rows
from ..case.shown import show_if
from ..evidence.desk import EvidenceDesk
from ..evidence.landing import Landing
from ..kit import Kit
from ..theme import set_look, space
from ..widgets import Divider, PlainLabel
from .contact_row import ContactRow


class EvidenceStep(QWidget):
    """The proofs and screenshots that were missing when the step was begun, each with its files.

    What is added meanwhile stays in view, with its tick.

    Attributes:
        desk: adds files and does what can be done with them.
        landing: takes what is dropped and pasted.
        question: names what is missing when the seller is asked whether to go on without it.
        items: the proofs on show.
        contacts: the contacts on show.

    Signals:
        undo_offered(str, object): something was done that the callable takes back.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._detail: CaseDetail | None = None
        self._item_ids: set[int] | None = None
        self._contact_ids: set[int] = set()
        self.desk = EvidenceDesk(kit, self)
        self.desk.case_id = case_id
        self._kit = kit
        self.question = MissingEvidence(kit)
        self._verdict = PlainLabel(role="heading", wrap=True)
        self._items = Rows(self._new_item)
        self._record = PlainLabel(role="heading")
        self._record_words = PlainLabel(wrap=True)
        self._record_state = PlainLabel(role="strong", wrap=True)
        self._contacts = Rows(lambda: ContactRow(kit, self.desk))
        self.case_files = CaseFiles(kit, self.desk)
        self._pane = Pane(self, gap=space(3), margin=space(5))
        for widget in (
            self.question,
            self._verdict,
            self._items,
            self._record,
            self._record_words,
            self._record_state,
            self._contacts,
            Divider(),
            self.case_files,
        ):
            self._pane.body.addWidget(widget)
        self.question.hide()
        self.landing = Landing(kit, self.desk, self)

    @property
    def items(self) -> list[EvidenceRow]:
        """The proofs on show, from the top."""
        return self._items.shown

    @property
    def contacts(self) -> list[ContactRow]:
        """The contacts on show, from the top."""
        return self._contacts.shown

    def begin(self) -> None:
        """Show what is missing from now on."""
        self._item_ids = None
        self.ask(False)
        self._show()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the case as it is now."""
        self._detail = detail
        self._show()

    def missing(self) -> tuple[str, ...]:
        """Return what the required proofs are called that are still missing."""
        return tuple(view.title for view in self._views() if _is_missing(view, required=True))

    def ask(self, is_asking: bool) -> None:
        """Ask whether to go on without what is missing, or do not any more."""
        words = self.tr("Required evidence is missing. Go on without it?")
        self.question.show_missing(words, self.missing() if is_asking else ())
        if is_asking:
            self._pane.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Put the keyboard into the first proof that is missing, else where files are added."""
        for row in self.items:
            if not row.check.isChecked():
                row.attach.setFocus()
                self._pane.ensureWidgetVisible(row)
                return
        self.case_files.add.setFocus()

    def verdict(self) -> str:
        """Return what is said about required evidence."""
        return self._verdict.text()

    def record_state(self) -> str:
        """Return how many contacts have a file, in words."""
        return self._record_state.text()

    def resizeEvent(self, event: object) -> None:
        """Fill the step with what scrolls; a frame around where files land lies above it."""
        self._pane.resize(self.size())

    def retranslate(self) -> None:
        """Set the texts."""
        self._record.setText(self.tr("Record of the conversation"))
        self._record_words.setText(
            self.tr(
                "A ticket needs the complete conversation: screenshots of every contact, from the "
                "first to the last. Drop them onto their contact or paste them with Ctrl+V."
            )
        )
        self._show()

    def _views(self) -> tuple[ItemView, ...]:
        if self._detail is None:
            return ()
        session = self._session
        playbook = session.playbooks.get(self._detail.case.facts.issue_type)
        return checklists.views(self._detail.checklist, playbook, session.language)

    def _show(self) -> None:
        detail = self._detail
        if detail is None:
            return
        views, of_contact = self._views(), _files_by_contact(detail.attachments)
        if self._item_ids is None:
            self._item_ids = {view.item.id for view in views if _is_missing(view)}
            self._contact_ids = {one.id for one in detail.contacts if one.id not in of_contact}
        of_item, wanted = files_by_item(detail.attachments), self._item_ids
        shown = [view for view in views if view.item.id in wanted]
        # What is required first, each part in the order of the checklist.
        shown.sort(key=lambda view: not view.item.required)
        self._items.fill(
            shown,
            lambda row, view: row.show_item(view, of_item.get(view.item.id, ()), read_only=False),
        )
        self._contacts.fill(
            [one for one in detail.contacts if one.id in self._contact_ids],
            lambda row, contact: row.show_contact(contact, of_contact.get(contact.id, ())),
        )
        self.case_files.show_detail(detail)
        self._show_verdict(shown)
        self._show_record(len(detail.contacts), len(of_contact))

    def _show_verdict(self, shown: Sequence[ItemView]) -> None:
        count = len(self.missing())
        if count:
            words = self.tr("%n required item(s) of evidence missing", "", count)
        elif shown:
            words = self.tr("Everything required is there. This may help as well:")
        else:
            words = self.tr("All evidence on the list is there.")
        self._verdict.setText(words)

    def _show_record(self, count: int, with_files: int) -> None:
        if not count:
            words = self.tr("No contact is logged yet.")
        else:
            words = self.tr("{done} of {count} contacts have a file.")
            words = words.format(done=with_files, count=count)
        self._record_state.setText(words)
        is_complete = 0 < count == with_files
        set_look(self._record_state, "role", "success" if is_complete else "warning")
        show_if(self._record_words, not is_complete)

    def _new_item(self) -> EvidenceRow:
        row = EvidenceRow(self._kit, self.desk, self)
        row.state_chosen.connect(self._set_state)
        row.words_changed.connect(self._set_words)
        row.remove_requested.connect(self._remove)
        # Rows are made bit by bit; Tab goes through them before the contacts below.
        before: QWidget | None = self.items[-1].note_button if self.items else None
        for stop in (row.check, row.not_applicable, row.attach, row.note_button):
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop
        return row

    def _set_state(self, row_id: int, state: ItemState) -> None:
        session = self._session
        session.do(checklists.set_item_state, row_id, state, session.now())

    def _set_words(self, row_id: int, title: str, note: str) -> None:
        session = self._session
        session.do(checklists.edit_item, row_id, title, note, session.now())

    def _remove(self, row_id: int, title: str) -> None:
        session = self._session
        if session.do(checklists.remove_item, row_id, session.now()) is not None:
            words = self.tr("“{what}” was taken off the checklist.").format(what=title)
            self.undo_offered.emit(
                words, lambda: session.do(checklists.restore_item, row_id, session.now())
            )


def _is_missing(view: ItemView, *, required: bool = False) -> bool:
    is_wanted = view.item.required or not required
    return is_wanted and view.item.state is ItemState.MISSING


def _files_by_contact(files: Sequence[Attachment]) -> dict[int, list[Attachment]]:
    of_contact: dict[int, list[Attachment]] = {}
    for found in files:
        if found.contact_id is not None:
            of_contact.setdefault(found.contact_id, []).append(found)
    return of_contact
