"""Files of a case that belong to no proof and no contact, and how to add some."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.services.cases import CaseDetail
from desktop_app.services.evidence import CASE_ITSELF, Target

from ..kit import Kit
from ..theme import space
from ..widgets import Banner, Button, PlainLabel
from .shown import show_if

if TYPE_CHECKING:
    from ..evidence.desk import EvidenceDesk
    from ..evidence.file_strip import FileStrip
    from ..evidence.intake import Batch

_MOST_REASONS = 8


class CaseFiles(QWidget):
    """A heading, the files, a button to add some, and how far copying is.

    Attributes:
        add: asks for files.
        progress: how far the file is that is being copied; hidden while none is.
        cancel: stops copying for the case on show.
        refused: why files of the case were not added, when one message cannot tell all of it.
    """

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._case_id = 0
        self._heading = PlainLabel(role="strong")
        self._hint = PlainLabel(role="caption", wrap=True)
        self.add = Button(icon=kit.icons.get("attach"))
        self._copying = PlainLabel(role="caption")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.cancel = Button(kind="link")
        self._progress_line = QWidget()
        self.refused = Banner(kit.icons)
        self._lay_out()
        self.add.clicked.connect(lambda: desk.choose_files())
        self.cancel.clicked.connect(lambda: desk.intake.cancel(desk.case_id))
        desk.intake.progressed.connect(self._show_progress)
        desk.intake.finished.connect(self._end_batch)
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the files of a case."""
        if detail.case.id != self._case_id:
            self._case_id = detail.case.id
            self._begin_case()
        read_only = detail.case.deleted_at is not None
        files = [
            found
            for found in detail.attachments
            if found.checklist_item_id is None and found.contact_id is None
        ]
        if files or "files" in self.__dict__:
            self.files.show_files(files, read_only=read_only)
        show_if(self.add, not read_only)
        show_if(self._hint, not read_only)

    def drop_target(self) -> Target:
        """Return what a file proves that is dropped here."""
        return CASE_ITSELF

    @cached_property
    def files(self) -> FileStrip:
        """The files; made when there are some."""
        from ..evidence.file_strip import FileStrip

        strip = FileStrip(self._desk, self)
        self._column.insertWidget(1, strip)
        return strip

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _begin_case(self) -> None:
        self.refused.hide()
        self._show_copying(self.tr("Adding files…"), 0, 1)

    def _show_progress(self, case_id: int, name: str, done: int, total: int) -> None:
        if case_id == self._case_id:
            self._show_copying(self.tr("Adding {name}").format(name=name), done, total)

    def _show_copying(self, words: str, done: int, total: int) -> None:
        show_if(self._progress_line, self._desk.intake.is_copying_for(self._case_id))
        self.progress.setMaximum(1000)
        self.progress.setValue(round(1000 * done / max(total, 1)))
        self._copying.setText(words)
        self.progress.setAccessibleName(words)

    def _end_batch(self, batch: Batch) -> None:
        if batch.case_id != self._case_id:
            return
        show_if(self._progress_line, self._desk.intake.is_copying_for(self._case_id))
        reasons = list(dict.fromkeys(batch.refused))
        if len(reasons) > 1:
            left = len(reasons) - _MOST_REASONS
            more = [self.tr("… and {count} more").format(count=left)] if left > 0 else []
            self.refused.show_message("\n".join(reasons[:_MOST_REASONS] + more), "danger")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._heading, 1)
        head.addWidget(self.add)
        copying = QHBoxLayout(self._progress_line)
        copying.setContentsMargins(0, 0, 0, 0)
        copying.setSpacing(space(2))
        copying.addWidget(self._copying)
        copying.addWidget(self.progress, 1)
        copying.addWidget(self.cancel)
        self._progress_line.hide()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, space(2), 0, 0)
        column.setSpacing(space(2))
        column.addLayout(head)
        column.addWidget(self._progress_line)
        column.addWidget(self.refused)
        column.addWidget(self._hint)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Files of the case"))
        self._hint.setText(
            self.tr("Drop files onto a proof, a contact or here, or paste a screenshot (Ctrl+V).")
        )
        self.add.set_words(self.tr("Add files…"))
        self.cancel.set_words(self.tr("Cancel"))
