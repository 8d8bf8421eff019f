"""Making the evidence bundle of a case: what goes in, what to mind, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.file_size import size_text
from desktop_app.services import cases
from desktop_app.services.changes import Change
from desktop_app.services.preferences import Preference

from ..case.form_dialog import FormDialog
from ..case.shown import show_if
from ..kit import Kit
from ..open_path import OpenPath, open_path
from ..places import ChooseFile, ask_for_file, remember_folder
from ..theme import space
from ..widgets import PlainLabel
from .bundle_list import BundleList
from .bundle_options import BundleOptions
from .bundle_place import proposed_path
from .bundle_progress import BundleProgress
from .bundle_result import BundleResultCard
from .bundle_warnings import BundleWarnings
from .bundle_work import BundleWork, Planned, Written
from .replace_question import ReplaceQuestion

if TYPE_CHECKING:
    from desktop_app.services.bundle import BundlePlan


class BundleDialog(FormDialog):
    """What will be in the bundle, in which language and how masked; then it is written.

    It stays open until it is closed, so that what was written can be shown.

    Attributes:
        files: what goes in, in order.
        warnings: what to mind.
        options: how the bundle is made.
        progress: how far the writing is; hidden while nothing is written.
        card: what was written; hidden before.
        choose_file, open_path: asks where to write; shows a file or a folder.

    Signals:
        notified(str, str): a bundle was written; sentence and tone.
        undo_offered(str, object): nothing here has to be taken back; it never comes.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        """Make the dialog for a case."""
        super().__init__(kit, parent)
        self._case_id = case_id
        self._planned: Planned | None = None
        self._was_planned = False
        self._is_outdated = False
        # What this dialog has written itself may be replaced without a question.
        self._own_pdf: Path | None = None
        self.choose_file: ChooseFile = ask_for_file
        self.open_path: OpenPath = open_path
        self._work = BundleWork(kit.session, self)
        self._size = PlainLabel(role="heading", wrap=True)
        self._content = PlainLabel(role="caption", wrap=True)
        self.warnings = BundleWarnings(kit)
        self.files = BundleList()
        self.options = BundleOptions(kit.session.language)
        self._progress_line = BundleProgress()
        self.progress = self._progress_line.bar
        self.card = BundleResultCard(kit.icons)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.resize(space(190), space(150))
        self._plan()

    @property
    def plan(self) -> BundlePlan | None:
        """What the bundle will have, None until that is known."""
        return None if self._planned is None else self._planned.plan

    def save(self) -> bool:
        """Ask where to write and then do it; the dialog stays open."""
        detail = self.do(cases.case_detail, self._case_id)
        if detail is not None and self._planned is not None and not self._work.is_writing:
            playbook = self.kit.session.playbooks.get(detail.case.facts.issue_type)
            name = playbook.name.in_language(self.kit.session.language)
            self.choose_file(
                self,
                self.tr("Save the evidence bundle"),
                self.tr("ZIP files (*.zip)"),
                proposed_path(self.kit.session, self._case_id, name),
                self._write,
            )
        return False

    def reject(self) -> None:
        """Stop the writing; close, if nothing is being written."""
        if self._work.is_writing:
            self._work.stop()
            self.cancel_button.setEnabled(False)
        else:
            super().reject()

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(
            self.tr("Evidence bundle of case {number}").format(number=self._case_id)
        )
        self._progress_line.retranslate()
        self._show_plan()
        self._show_state()

    def summary(self) -> str:
        """Return how much goes in, in words."""
        return f"{self._size.text()}\n{self._content.text()}"

    def _plan(self) -> None:
        self.card.hide()
        self._gather()

    def _gather(self) -> None:
        self._planned = None
        self._is_outdated = False
        self._show_state()
        options = self.options
        self._work.plan(self._case_id, options.language.value(), mask=options.masking.isChecked())

    def _take_plan(self, planned: Planned) -> None:
        is_first, self._was_planned = not self._was_planned, True
        self._planned = planned
        self._show_plan()
        self._show_state()
        if is_first:
            self.grow_to_fit()
            self.save_button.setFocus()

    def _show_plan(self) -> None:
        if self._planned is None:
            self._size.setText(self.tr("Looking through the evidence…"))
            return
        plan = self._planned.plan
        count = self.tr("%n file(s)", "", len(plan.files))
        self._size.setText(f"{count} · {size_text(plan.bytes)}")
        contacts = sum(entry.kind == "contact" for entry in plan.document.entries)
        self._content.setText(
            self.tr(
                "With a cover page, the time line of %n contact(s), and an index with the sum of "
                "every file",
                "",
                contacts,
            )
        )
        self.warnings.show_plan(self._planned)
        self.files.show_exhibits(plan.document.exhibits, self._planned.lost)

    def _show_state(self) -> None:
        is_writing = self._work.is_writing
        can_write = self._planned is not None and not self._planned.lost
        show_if(self._progress_line, is_writing)
        self.options.setEnabled(not is_writing)
        self.save_button.set_words(self.tr("Save the bundle…"))
        self.save_button.setEnabled(can_write and not is_writing)
        self.cancel_button.set_words(self.tr("Stop") if is_writing else self.tr("Close"))
        self.cancel_button.setEnabled(True)

    def _write(self, path: Path) -> None:
        if self._planned is None:
            # The case was changed elsewhere while the place was chosen.
            self.set_error(self.tr("The evidence is not as it was. Save once more."))
            return
        from desktop_app.services.bundle import pdf_path_of

        pdf = pdf_path_of(path)
        if self.options.pdf.isChecked() and pdf != self._own_pdf and pdf.exists():
            # Only the ZIP was chosen, and asked about, in the dialog for files.
            question = ReplaceQuestion(pdf, self)
            question.accepted.connect(lambda: self._begin(path))
            question.open()
        else:
            self._begin(path)

    def _begin(self, path: Path) -> None:
        if self._planned is None:
            return
        self.set_error("")
        self.card.hide()
        remember_folder(self.kit.session, Preference.BUNDLE_FOLDER, path)
        self._progress_line.begin()
        self._work.write(self._planned.plan, path, pdf=self.options.pdf.isChecked())
        self._show_state()
        self.cancel_button.setFocus()

    def _tell_written(self, written: Written) -> None:
        self._own_pdf = written.result.pdf_path
        self.card.show_written(written)
        if self._is_outdated:
            self.set_error(
                self.tr("The case changed while the bundle was written. Save it once more.")
            )
        self._end_writing()
        self.grow_to_fit()
        self.card.folder.setFocus()
        # Once the card has its place.
        QTimer.singleShot(0, self, lambda: self._pane.ensureWidgetVisible(self.card))
        words = self.tr("Evidence bundle saved: {name}")
        self.notified.emit(words.replace("{name}", written.result.path.name), "success")

    def _tell_stopped(self) -> None:
        self.set_error(self.tr("Stopped. Nothing was written."))
        self._end_writing()
        self.save_button.setFocus()

    def _tell_failure(self, sentence: str) -> None:
        self.set_error(sentence)
        self._end_writing()

    def _end_writing(self) -> None:
        if self._is_outdated:
            self._gather()
        else:
            self._show_state()

    def _show_path(self, path: Path) -> None:
        if not self.open_path(path):
            words = self.tr("There is no program to show {path}.")
            self.set_error(words.replace("{path}", str(path)))

    def _changed(self, change: Change) -> None:
        if not change.concerns(self._case_id):
            return
        self._is_outdated = self._work.is_writing
        if not self._is_outdated:
            self._plan()

    def _connect(self) -> None:
        self.options.changed.connect(self._plan)
        self.card.path_wanted.connect(self._show_path)
        self._work.planned.connect(self._take_plan)
        self._work.progressed.connect(self._progress_line.show_progress)
        self._work.written.connect(self._tell_written)
        self._work.stopped.connect(self._tell_stopped)
        self._work.failed.connect(self._tell_failure)
        self.kit.session.changed.connect(self._changed)

    def _lay_out(self) -> None:
        self.fields.setSpacing(space(3))
        self.fields.addWidget(self._size)
        self.fields.addWidget(self._content)
        self.fields.addWidget(self.warnings)
        self.fields.addWidget(self.files)
        self.fields.addWidget(self.options)
        self.fields.addWidget(self._progress_line)
        self.fields.addWidget(self.card)
