"""The evidence checklist of a case."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.checklist import ItemState
from desktop_app.services import checklists, evidence
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import set_look, space
from ..widgets import Button, PlainLabel, StepProgress
from .case_files import CaseFiles
from .evidence_row import EvidenceRow
from .pane import Pane, Rows
from .shown import show_if

if TYPE_CHECKING:
    from ..evidence.desk import EvidenceDesk


class EvidencePanel(Pane):
    """Progress, the proofs with their files, a line to add one's own, and the case's other files.

    Attributes:
        progress: how many are there.
        rows: the proofs on show.
        own_title, own_required, add: for a proof of the seller's own.
        case_files: files that prove no item and show no contact.
        trashed: how many files are in the trash; leads to them, and is hidden without any.

    Signals:
        undo_offered(str, object): something was done that the callable takes back.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(2), margin=space(1))
        self._kit = kit
        self._desk = desk
        self._case_id = 0
        self._detail: CaseDetail | None = None
        self.progress = StepProgress()
        self._verdict = PlainLabel(role="caption", wrap=True)
        self._rows = Rows(self._new_row)
        self.own_title = QLineEdit()
        self.own_required = QCheckBox()
        self.add = Button(icon=kit.icons.get("add"))
        self._adder = QWidget()
        line = QHBoxLayout(self._adder)
        line.setContentsMargins(0, space(2), 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.own_title, 1)
        line.addWidget(self.own_required)
        line.addWidget(self.add)
        self.case_files = CaseFiles(kit, desk)
        self.trashed = Button(kind="link")
        for widget in (self.progress, self._verdict, self._rows, self._adder, self.case_files):
            self.body.addWidget(widget)
        self.body.addWidget(self.trashed, 0, Qt.AlignmentFlag.AlignLeft)
        self.trashed.clicked.connect(desk.open_trash)
        self.own_title.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.own_title.returnPressed.connect(self._add_own)
        self.add.clicked.connect(self._add_own)
        self.add.setEnabled(False)
        self._retranslate()

    @property
    def rows(self) -> list[EvidenceRow]:
        """The proofs on show, from the top."""
        return self._rows.shown

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the checklist of a case."""
        session = self._kit.session
        if detail.case.id != self._case_id:
            self._case_id = detail.case.id
            self.own_title.clear()
            self.verticalScrollBar().setValue(0)
        self._detail = detail
        playbook = session.playbooks.get(detail.case.facts.issue_type)
        views = checklists.views(detail.checklist, playbook, session.language)
        read_only = detail.case.deleted_at is not None
        of_item = files_by_item(detail.attachments)
        self._rows.fill(
            views,
            lambda row, view: row.show_item(
                view, of_item.get(view.item.id, ()), read_only=read_only
            ),
        )
        self.case_files.show_detail(detail)
        self._show_trashed(0 if read_only else self._count_trashed())
        show_if(self._adder, not read_only)
        self._show_progress(detail)

    def reveal(self, row_id: int | None) -> None:
        """Put the keyboard into a row of the checklist; None for the first that is missing."""
        for row in self.rows:
            is_wanted = not row.check.isChecked() if row_id is None else row.item_id() == row_id
            if is_wanted:
                row.check.setFocus()
                self.ensureWidgetVisible(row)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            if self._detail is not None:
                self.show_detail(self._detail)
        super().changeEvent(event)

    def _show_progress(self, detail: CaseDetail) -> None:
        progress = checklists.progress(detail.checklist)
        self.progress.set_progress(progress.done, progress.total)
        if progress.required_missing:
            words = self.tr("%n required item(s) missing", "", progress.required_missing)
            self._verdict.setText(words)
            set_look(self._verdict, "role", "warning")
        elif progress.total:
            self._verdict.setText(self.tr("Everything required is there."))
            set_look(self._verdict, "role", "success")
        else:
            self._verdict.setText(self.tr("Nothing is asked for. Add what you want to show."))
            set_look(self._verdict, "role", "caption")

    def _count_trashed(self) -> int:
        return len(evidence.trashed_attachments(self._kit.session.store, self._case_id))

    def _show_trashed(self, count: int) -> None:
        self.trashed.set_words(self.tr("%n file(s) in the trash", "", count))
        show_if(self.trashed, count > 0)

    def verdict(self) -> str:
        """Return the line below the progress."""
        return self._verdict.text()

    def _new_row(self) -> EvidenceRow:
        row = EvidenceRow(self._kit, self._desk, self)
        row.state_chosen.connect(self._set_state)
        row.words_changed.connect(self._set_words)
        row.remove_requested.connect(self._remove)
        return row

    def _set_state(self, row_id: int, state: ItemState) -> None:
        session = self._kit.session
        session.do(checklists.set_item_state, row_id, state, session.now())

    def _set_words(self, row_id: int, title: str, note: str) -> None:
        session = self._kit.session
        session.do(checklists.edit_item, row_id, title, note, session.now())

    def _remove(self, row_id: int, title: str) -> None:
        session = self._kit.session
        if session.do(checklists.remove_item, row_id, session.now()) is None:
            return

        def undo() -> None:
            session.do(checklists.restore_item, row_id, session.now())

        words = self.tr("“{what}” was taken off the checklist.").format(what=title)
        self.undo_offered.emit(words, undo)

    def _add_own(self) -> None:
        title, session = self.own_title.text(), self._kit.session
        if not title.strip():
            return
        required = self.own_required.isChecked()
        now = session.now()
        if session.do(checklists.add_own_item, self._case_id, title, required, now) is not None:
            self.own_title.clear()
            self.own_required.setChecked(False)
            self.own_title.setFocus()

    def _retranslate(self) -> None:
        self.own_title.setPlaceholderText(self.tr("Add your own item"))
        self.own_title.setAccessibleName(self.tr("Add your own item"))
        self.own_required.setText(self.tr("Required"))
        self.add.set_words(self.tr("Add"))


def files_by_item(files: Sequence[Attachment]) -> dict[int, list[Attachment]]:
    """Return the files of each checklist item, by its row number."""
    of_item: dict[int, list[Attachment]] = {}
    for found in files:
        if found.checklist_item_id is not None:
            of_item.setdefault(found.checklist_item_id, []).append(found)
    return of_item
