"""A case's files of evidence that are in the trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_names import display_name
from desktop_app.services import evidence, evidence_sweep
from desktop_app.services.changes import Change

from ..case.pane import Pane, Rows
from ..moments import local_moment
from ..theme import space
from ..widgets import Banner, Button, ElidedLabel, PlainLabel
from ..widgets.question import Question
from .desk import EvidenceDesk
from .file_tile import FileTile
from .preview import Preview


class TrashedRow(QWidget):
    """One file: its tile, since when it is in the trash, and what can be done.

    Attributes:
        tile: the file; Delete on it deletes it for good.
        restore, delete: buttons.

    Signals:
        restore_requested(object): this Attachment is wanted back.
        delete_requested(object): this Attachment is to be deleted for good.
    """

    restore_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = desk.kit.session
        self.tile = FileTile(desk.kit, desk.thumbnails)
        self.tile.more.hide()
        inside = self.tile.contentsMargins()
        inside.setRight(space(2))
        self.tile.setContentsMargins(inside)
        self._since = ElidedLabel(role="caption")
        self.restore = Button(icon=desk.kit.icons.get("restore"))
        self.delete = Button(kind="danger")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.tile)
        line.addWidget(self._since, 1)
        line.addWidget(self.restore)
        line.addWidget(self.delete)
        self.tile.trash_requested.connect(self.delete_requested)
        self.restore.clicked.connect(lambda: self.restore_requested.emit(self.tile.found()))
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.tile.found()))

    def show_file(self, found: Attachment) -> None:
        """Show a file that is in the trash."""
        self.tile.show_file(found, read_only=True)
        if found.deleted_at is not None:
            moment = local_moment(found.deleted_at, self._session.zone)
            self._since.setText(self.tr("since {moment}").format(moment=moment))
        name = display_name(found.given_name)
        self.restore.set_words(self.tr("Restore"))
        self.restore.setAccessibleName(self.tr("Restore {name}").format(name=name))
        self.delete.set_words(self.tr("Delete for good"))
        self.delete.setAccessibleName(self.tr("Delete {name} for good").format(name=name))


class FileTrashDialog(QDialog):
    """The files, each with its way back. It closes when none is left.

    Attributes:
        banner: tells what could not be done.
        close_button: leaves it.
    """

    def __init__(self, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        """Make the dialog for the case on the desk."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._session, self._case_id = desk, desk.kit.session, desk.case_id
        self._lead = PlainLabel(wrap=True)
        self.banner = Banner(desk.kit.icons)
        self._rows = Rows(self._new_row, gap=space(2))
        self.close_button = Button(kind="primary")
        self.close_button.clicked.connect(self.accept)
        pane = Pane(gap=space(3), margin=space(5))
        for part in (self.banner, self._lead, self._rows):
            pane.body.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(space(5), space(3), space(5), space(4))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        self._session.changed.connect(self._changed)
        self._session.failed.connect(self._tell_failure)
        self._retranslate()
        if self.rows:
            self.rows[0].restore.setFocus()
        self.resize(space(190), space(95))

    @property
    def rows(self) -> list[TrashedRow]:
        """The files on show, from the top."""
        return self._rows.shown

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        files = evidence.trashed_attachments(self._session.store, self._case_id)
        self._rows.fill(files, lambda row, found: row.show_file(found))
        # Rows are made when they are needed; Tab goes through them before the button below.
        for row in self.rows:
            QWidget.setTabOrder(row.delete, self.close_button)
        if not files:
            self.accept()

    def _new_row(self) -> TrashedRow:
        row = TrashedRow(self._desk)
        row.tile.preview_requested.connect(self._preview)
        row.restore_requested.connect(self._restore)
        row.delete_requested.connect(self._ask_to_delete)
        return row

    def _preview(self, found: Attachment) -> None:
        Preview(self._desk, found, self).open()

    def _restore(self, found: Attachment) -> None:
        session = self._session
        if session.do(evidence.restore_attachment, found.id, session.now()) is not None:
            words = self.tr("{name} is back.").format(name=display_name(found.given_name))
            self._desk.notified.emit(words, "success")

    def _ask_to_delete(self, found: Attachment) -> None:
        name = display_name(found.given_name)
        question = DeleteFileQuestion(name, self)
        question.accepted.connect(lambda: self._delete(found))
        question.open()

    def _delete(self, found: Attachment) -> None:
        session = self._session
        vault = session.casebook.vault
        if session.do(evidence_sweep.delete_for_good, vault, found.id) is not None:
            words = self.tr("{name} was deleted for good.")
            words = words.format(name=display_name(found.given_name))
            self._desk.notified.emit(words, "neutral")

    def _changed(self, change: Change) -> None:
        if change.concerns(self._case_id):
            self.banner.hide()
            self._show()

    def _tell_failure(self, sentence: str) -> None:
        # The window's message bar lies behind this dialog.
        self.banner.show_message(sentence, "danger")

    def _retranslate(self) -> None:
        self.setWindowTitle(
            self.tr("Files in the trash, case {number}").format(number=self._case_id)
        )
        self._lead.setText(
            self.tr("A file that is restored belongs to what it belonged to before.")
        )
        self.close_button.set_words(self.tr("Close"))
        self._show()


class DeleteFileQuestion(Question):
    """Asks whether to delete a file for good."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Ask about a file of this name."""
        super().__init__(parent)
        self.set_words(
            self.tr("Delete a file"),
            self.tr("Delete {name} for good?").format(name=name),
            self.tr("The casebook's copy of it goes with it. This cannot be undone."),
            yes=self.tr("Delete for good"),
            no=self.tr("Cancel"),
        )
