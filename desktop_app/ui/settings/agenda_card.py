"""The agenda as a file in a folder that reaches the seller's phone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from desktop_app.services.agenda_file import AGENDA_FILE_NAME
from desktop_app.services.preferences import Preference, set_preference

from ..agenda_keeper import AgendaKeeper
from ..kit import Kit
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Button, FlowLayout, PlainLabel
from .section import Section, paragraph

ChooseFolder = Callable[[QWidget, str, Path, Callable[[Path], None]], None]
"""Asks for a folder: parent, title, where to begin, and who gets the answer."""


def ask_for_folder(
    parent: QWidget, title: str, begin_at: Path, chosen: Callable[[Path], None]
) -> None:
    """Let the user choose a folder in the system's own dialog."""
    dialog = QFileDialog(parent, title, str(begin_at))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class AgendaCard(Section):
    """Which folder, when the file there was written, and why it could not be.

    Attributes:
        field: the folder, to be read and selected; hidden while there is none.
        choose: asks for a folder, or for another one.
        write: writes the file at once.
        switch_off: keeps no file any more.
        choose_folder: asks for the folder.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(
        self, kit: Kit, keeper: AgendaKeeper, *, choose_folder: ChooseFolder = ask_for_folder
    ) -> None:
        """Make the card.

        Args:
            kit: session, theme, icons.
            keeper: writes the file and tells what became of it.
            choose_folder: asks for the folder.
        """
        super().__init__()
        self._session = kit.session
        self._keeper = keeper
        self.choose_folder = choose_folder
        self._label = PlainLabel(role="strong")
        self.field = QLineEdit()
        self.field.setReadOnly(True)
        self._label.setBuddy(self.field)
        self._state = PlainLabel(wrap=True)
        self.choose = Button(icon=kit.icons.get("calendar"))
        self.write = Button(icon=kit.icons.get("export"))
        self.switch_off = Button(kind="quiet")
        self._arrange()
        self.choose.clicked.connect(self.ask_for_folder)
        self.write.clicked.connect(keeper.write_now)
        self.switch_off.clicked.connect(self._switch_off)
        keeper.state_changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the folder and what became of the file."""
        folder = self._keeper.folder
        is_on = folder is not None
        if self.field.text() != str(folder or ""):
            self.field.setText(str(folder or ""))
            self.field.setCursorPosition(0)
        for widget in (self._label, self.field, self._state, self.write, self.switch_off):
            widget.setVisible(is_on)
        self.choose.set_words(self.tr("Change…") if is_on else self.tr("Choose a folder…"))
        self.choose.setAccessibleName(self.tr("Choose the folder of the agenda"))
        self._state.setText(self._state_words())
        set_look(self._state, "role", "danger" if self._keeper.fault else "muted")

    def state_words(self) -> str:
        """Return what is said about the file."""
        return self._state.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Agenda on your phone"),
            self.tr(
                "Choose a folder that reaches your phone, such as one of your cloud drive: the "
                "agenda stands there as {file} and follows every change. Open or subscribe to "
                "that file in the phone's calendar once, and the phone rings as well."
            ).replace("{file}", AGENDA_FILE_NAME),
        )
        self._label.setText(self.tr("Folder of the agenda"))
        self.field.setAccessibleName(self.tr("Folder of the agenda"))
        self.write.set_words(self.tr("Write now"))
        self.switch_off.set_words(self.tr("Switch off"))
        self.switch_off.setAccessibleName(self.tr("Keep no agenda file any more"))
        self.refresh()

    def ask_for_folder(self) -> None:
        """Ask for the folder."""
        begin_at = self._keeper.folder or Path.home()
        self.choose_folder(self, self.tr("Folder for the agenda"), begin_at, self._use)

    def _arrange(self) -> None:
        buttons = FlowLayout(gap=space(2))
        for button in (self.write, self.choose, self.switch_off):
            buttons.addWidget(button)
        self.body.addLayout(paragraph(self._label, self.field))
        self.body.addWidget(self._state)
        self.body.addLayout(buttons)

    def _use(self, folder: Path) -> None:
        self._session.do(set_preference, Preference.AGENDA_FOLDER, str(folder))
        self.refresh()

    def _switch_off(self) -> None:
        folder = self._keeper.folder
        self._session.do(set_preference, Preference.AGENDA_FOLDER, "")
        self.refresh()
        self.choose.setFocus()
        words = self.tr(
            "Switched off. {path} was left there; delete it if your phone should forget it."
        )
        if folder is not None:
            self.notified.emit(words.replace("{path}", str(folder / AGENDA_FILE_NAME)), "neutral")

    def _state_words(self) -> str:
        if self._keeper.is_writing:
            return self.tr("Writing…")
        if self._keeper.fault:
            return self._keeper.fault
        kept = self._keeper.kept
        if kept is None:
            return self.tr("Not written yet.")
        when = moment_words(kept.written_at, self._session.now(), self._session.zone)
        words = self.tr("Up to date with %Ln deadline(s), last written {when}", "", kept.rows)
        return words.replace("{when}", when)
