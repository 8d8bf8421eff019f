"""Templates into a file and out of one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop_app.domain.template import Template
from desktop_app.services.template_exchange import (
    Incoming,
    TakenIn,
    export_templates,
    look_into,
    take_back,
)

from ..kit import Kit
from ..places import ChooseFile, ChooseSource, ask_for_file, ask_for_source, export_folder
from ..theme import space
from ..widgets import Button
from ..worker import Progress
from .import_dialog import ImportDialog

_FILE_NAME = "templates.toml"


class ExchangeButtons(QWidget):
    """The buttons that take templates in and give them away.

    Attributes:
        take_in, give: the buttons; ``give`` opens a menu.
        give_all, give_one: what the menu offers.
        choose_file, choose_source: ask for a file.
        dialog: shows what a file has before anything is written; None while it is closed.

    Signals:
        notified(str, str): a sentence for the message bar, and its tone.
        undo_offered(str, object): a sentence, and what takes the act back.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._template: Template | None = None
        self.choose_file: ChooseFile = ask_for_file
        self.choose_source: ChooseSource = ask_for_source
        self.dialog: ImportDialog | None = None
        self.take_in = Button(icon=kit.icons.get("import"), shortcut="Ctrl+O")
        self.give = Button(icon=kit.icons.get("export"), shortcut="Ctrl+E")
        menu = QMenu(self)
        self.give_all = QAction(menu)
        self.give_one = QAction(menu)
        menu.addActions([self.give_all, self.give_one])
        self.give.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.take_in)
        layout.addWidget(self.give)
        self.take_in.clicked.connect(self._ask_for_source)
        self.give_all.triggered.connect(lambda: self._ask_for_target(None))
        self.give_one.triggered.connect(self._give_one)
        self._retranslate()

    def set_template(self, template: Template | None) -> None:
        """Say which template is shown; None for one that was never saved."""
        self._template = template
        self.give_one.setEnabled(template is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _give_one(self) -> None:
        if self._template is not None:
            self._ask_for_target((self._template,))

    def _ask_for_target(self, chosen: Sequence[Template] | None) -> None:
        proposed = export_folder(self._session) / _FILE_NAME
        self.choose_file(
            self,
            self.tr("Export templates"),
            self._filter(),
            proposed,
            lambda path: self._write(path, chosen),
        )

    def _write(self, path: Path, chosen: Sequence[Template] | None) -> None:
        language = self._session.language

        def job(store: Any, _progress: Progress) -> int:
            return export_templates(store, path, chosen, language)

        def done(count: int) -> None:
            words = self.tr("%n template(s) exported to {file}.", "", count)
            self.notified.emit(words.format(file=path.name), "success")

        self._submit(job, done)

    def _ask_for_source(self) -> None:
        folder = export_folder(self._session)
        self.choose_source(self, self.tr("Import templates"), self._filter(), folder, self._look)

    def _look(self, path: Path) -> None:
        session = self._session
        playbooks, language = session.playbooks, session.language

        def job(store: Any, _progress: Progress) -> tuple[Incoming, ...]:
            return look_into(store, playbooks, path, language)

        self._submit(job, lambda incoming: self._show(incoming, path))

    def _show(self, incoming: tuple[Incoming, ...], path: Path) -> None:
        if not incoming:
            words = self.tr("There are no templates in {file}.").format(file=path.name)
            self.notified.emit(words, "info")
            return
        self.dialog = ImportDialog(self._kit, incoming, path.name, self)
        self.dialog.taken_in.connect(self._tell)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _tell(self, taken: TakenIn) -> None:
        session = self._session
        words = self.tr("%n template(s) imported.", "", len(taken.edits))

        def undo() -> None:
            session.do(take_back, taken, session.now())

        self.undo_offered.emit(words, undo)

    def _forget_dialog(self) -> None:
        self.dialog = None

    def _submit(self, job: Callable[[Any, Progress], Any], done: Callable[[Any], None]) -> None:
        session = self._session

        def failed(fault: BaseException) -> None:
            session.failed.emit(session.sentence_for(fault))

        session.worker.submit(job, done, failed, owner=self)

    def _filter(self) -> str:
        return self.tr("Templates (*.toml)")

    def _retranslate(self) -> None:
        self.take_in.set_words(self.tr("Import…"))
        self.give.set_words(self.tr("Export"))
        self.give_all.setText(self.tr("All that I wrote or edited…"))
        self.give_one.setText(self.tr("Only the one that is shown…"))
