"""What can be done with the files of a case, for every part of its page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_names import display_name, safe_name
from desktop_app.services import evidence
from desktop_app.services.evidence import CASE_ITSELF, Attached, Target
from desktop_app.services.evidence_intake import take_back_all
from desktop_app.services.preferences import Preference

from ..kit import Kit
from ..open_path import open_path
from ..places import ask_for_file, ask_for_sources, last_folder, remember_folder
from ..worker import Progress
from .batch_words import BatchWords
from .file_kinds import FileKinds
from .file_menu import FileMenu
from .incoming import files_in, image_in
from .intake import Batch, Intake
from .thumbnails import Thumbnails


class EvidenceDesk(QObject):
    """Adds files, shows them, gives them to something else, takes them away, and can undo it.

    Attributes:
        kit: session, theme, icons.
        case_id: the case on the page.
        intake: copies files in.
        kinds: tells which of them are pictures; ``thumbnails``: small ones.
        open_path: shows a file in the program that the system has for it.

    Signals:
        notified(str, str): something was done; sentence and tone.
        undo_offered(str, object): something was done that the callable takes back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, page: QWidget) -> None:
        """Work for a case's page, which is the parent of what is opened."""
        super().__init__(page)
        self.kit = kit
        self.case_id = 0
        self.open_path = open_path
        self._page = page
        self.intake = Intake(kit.session, self)
        self.kinds = FileKinds(kit.session, self)
        self.thumbnails = Thumbnails(kit.session, self.kinds, self)
        self._words = BatchWords(self)
        self._menu: FileMenu | None = None
        self.intake.finished.connect(self._tell)

    def take(self, mime: QMimeData, target: Target) -> bool:
        """Add what was dropped or pasted; return whether there was anything to add."""
        paths = files_in(mime)
        image = None if paths else image_in(mime)
        if paths:
            self.intake.add_files(self.case_id, target, paths)
        elif image is not None:
            moment = self.kit.session.now().astimezone(self.kit.session.zone)
            name = self.tr("Screenshot {moment}").format(moment=f"{moment:%Y-%m-%d %H.%M.%S}")
            self.intake.add_image(self.case_id, target, image, f"{name}.png")
        return bool(paths) or image is not None

    def choose_files(self, target: Target = CASE_ITSELF) -> QFileDialog:
        """Ask which files to add; return the dialog, which does not block."""
        case_id, session = self.case_id, self.kit.session

        def add(paths: list[Path]) -> None:
            remember_folder(session, Preference.EVIDENCE_FOLDER, paths[0])
            self.intake.add_files(case_id, target, paths)

        filters = (
            self.tr("All files (*)"),
            self.tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)"),
            self.tr("Documents (*.pdf *.doc *.docx *.xls *.xlsx *.txt)"),
        )
        folder = last_folder(session, Preference.EVIDENCE_FOLDER)
        return ask_for_sources(self._page, self.tr("Add files of evidence"), filters, folder, add)

    def preview(self, found: Attachment) -> None:
        """Show a file in the window."""
        from .preview import Preview

        Preview(self, found, self._page).open()

    def open_outside(self, found: Attachment) -> None:
        """Show a copy of a file in the program that the system has for it."""
        vault = self.kit.session.casebook.vault

        def copy(_: object, progress: Progress) -> Path:
            progress.check()
            return evidence.viewing_copy(vault, found)

        def show(path: Path) -> None:
            if not self.open_path(path):
                words = self.tr("There is no program to show {name}. Save a copy of it instead.")
                self.notified.emit(words.format(name=display_name(found.given_name)), "warning")

        self.kit.session.files.submit(copy, show, self._fail, owner=self)

    def save_copy(self, found: Attachment) -> QFileDialog:
        """Ask where to save a copy; return the dialog, which does not block."""
        folder = last_folder(self.kit.session, Preference.COPY_FOLDER)
        return ask_for_file(
            self._page,
            self.tr("Save a copy"),
            self.tr("All files (*)"),
            folder / safe_name(found.given_name),
            lambda path: self._write_copy(found, path),
        )

    def reassign(self, found: Attachment, target: Target) -> None:
        """Give a file to something else of the case."""
        session = self.kit.session
        if evidence.place_of(found) == target:
            return
        moved = session.do(evidence.reassign, found.id, target, session.now())
        if moved is not None:
            self.undo_offered.emit(
                self.tr("{name} was moved.").format(name=display_name(found.given_name)),
                lambda: session.do(evidence.move_back, found.id, moved, session.now()),
            )

    def drop_attachment(self, attachment_id: int, target: Target) -> None:
        """Give a file that was dragged to what it was dropped on."""
        found = self.kit.session.do(evidence.attachment, attachment_id)
        if found is not None:
            self.reassign(found, target)

    def describe(self, found: Attachment) -> None:
        """Open the form for a file's name and note."""
        from .words_dialog import FileWordsDialog

        FileWordsDialog(self.kit, found, self._page).open()

    def make_fit(self, found: Attachment) -> None:
        """Open the form that makes a copy which an upload takes."""
        from .fit_dialog import FitDialog

        dialog = FitDialog(self.kit, found, self._page)
        dialog.kept.connect(self._tell_copy)
        dialog.open()

    def redact(self, found: Attachment) -> None:
        """Open the form that makes a copy with boxes over what nobody may see."""
        from .redact_dialog import RedactDialog

        dialog = RedactDialog(self.kit, found, self._page)
        dialog.kept.connect(self._tell_copy)
        dialog.open()

    def trash(self, found: Attachment) -> None:
        """Put a file in the trash."""
        session = self.kit.session
        if session.do(evidence.trash_attachment, found.id, session.now()) is not None:
            self.undo_offered.emit(
                self.tr("{name} is in the trash.").format(name=display_name(found.given_name)),
                lambda: session.do(evidence.restore_attachment, found.id, session.now()),
            )

    def open_trash(self) -> None:
        """Show which files of the case are in the trash, and the ways back."""
        from .trash_dialog import FileTrashDialog

        FileTrashDialog(self, self._page).open()

    def open_menu(self, found: Attachment, place: QPoint) -> None:
        """Open the menu of a file at a place on the screen."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = FileMenu(self, found, self._page)
        self._menu.popup(place)

    def menu(self) -> FileMenu | None:
        """Return the menu that was opened last."""
        return self._menu

    def _write_copy(self, found: Attachment, path: Path) -> None:
        remember_folder(self.kit.session, Preference.COPY_FOLDER, path)
        vault = self.kit.session.casebook.vault
        self.kit.session.files.submit(
            lambda _, progress: evidence.save_copy(vault, found, path, progress),
            lambda _: self.notified.emit(
                self.tr("Saved: {path}").format(path=path.name), "success"
            ),
            self._fail,
            owner=self,
            is_kept=True,
        )

    def _fail(self, fault: BaseException) -> None:
        self.notified.emit(self.kit.session.sentence_for(fault), "danger")

    def _tell(self, batch: Batch) -> None:
        words = self._words.message(batch)
        if batch.case_id != self.case_id or not self._page.isVisible():
            words = self._words.of_case(batch.case_id, words)
        if any(one.is_new for one in batch.added):
            self._offer_undo(words, batch.added)
        else:
            self.notified.emit(words, "danger" if batch.refused else "neutral")

    def _tell_copy(self, attached: Attached) -> None:
        words = self._words.added([attached])
        if attached.is_new:
            self._offer_undo(words, [attached])
        else:
            self.notified.emit(words, "neutral")

    def _offer_undo(self, words: str, added: Sequence[Attached]) -> None:
        session = self.kit.session
        self.undo_offered.emit(words, lambda: session.do(take_back_all, added, session.now()))
