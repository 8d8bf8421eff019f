"""Saving the page of reports as a PDF, and printing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Signal
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_app.services.own_files import refuse_own
from desktop_app.services.preferences import Preference
from desktop_app.services.statistics_file import save_picture

from ..kit import Kit
from ..open_path import OpenPath
from ..places import ChooseFile, export_folder, remember_folder
from ..theme import space
from ..widgets import Button
from .printing_sheets import PaperContent, Sheets

_RESOLUTION = 600
_FOLDER = "print"


class PrintButtons(QWidget):
    """Two buttons for the page's head.

    Printing hands a PDF to the program that shows such files: it has the system's own dialog for
    printers, and Qt's would add a megabyte to the program.

    Attributes:
        save_button, print_button: the buttons.
        choose_file: asks for the file to write.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(
        self,
        kit: Kit,
        choose_file: ChooseFile,
        open_path: OpenPath,
        content: Callable[[], PaperContent],
    ) -> None:
        """Make the buttons.

        Args:
            kit: session, theme, icons.
            choose_file: asks for the file to write.
            open_path: shows a file.
            content: gives what is put on paper, as it is now.
        """
        super().__init__()
        self._session = kit.session
        self.choose_file = choose_file
        self._open_path = open_path
        self._content = content
        self.save_button = Button(icon=kit.icons.get("export"))
        self.print_button = Button(shortcut="Ctrl+P")
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._print)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _ask_where(self) -> None:
        proposed = export_folder(self._session) / self._file_name()
        title, file_filter = self.tr("Save the page as PDF"), self.tr("PDF files (*.pdf)")
        self.choose_file(self, title, file_filter, proposed, self._save)

    def _save(self, path: Path) -> None:
        try:
            refuse_own(self._session.store.path.parent, path)
            save_picture(path, pdf_of(self._content()))
        except Exception as fault:
            self.notified.emit(self._session.sentence_for(fault), "danger")
            return
        remember_folder(self._session, Preference.EXPORT_FOLDER, path)
        # Not str.format: a path may hold braces of its own.
        self.notified.emit(self.tr("Saved {path}").replace("{path}", str(path)), "success")

    def _print(self) -> None:
        path = self._session.casebook.paths.viewing / _FOLDER / self._file_name()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            save_picture(path, pdf_of(self._content()))
        except Exception as fault:
            self.notified.emit(self._session.sentence_for(fault), "danger")
            return
        if self._open_path(path):
            self.notified.emit(self.tr("The page is open as a PDF. Print it there."), "neutral")
        else:
            self.notified.emit(
                self.tr("No program was found that shows PDF files. Save the page instead."),
                "warning",
            )

    def _file_name(self) -> str:
        day = self._session.now().astimezone(self._session.zone).date().isoformat()
        return self.tr("reports-{date}.pdf").format(date=day)

    def _retranslate(self) -> None:
        self.print_button.set_words(self.tr("Print…"))
        self.save_button.set_words(self.tr("Save as PDF…"))


def pdf_of(content: PaperContent) -> bytes:
    """Return the page as a PDF file."""
    buffer = QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(content.title)
    Sheets.set_up(writer)
    Sheets(content, QApplication.font()).paint(writer)
    return bytes(buffer.data().data())
