"""What one may do with the program and with the libraries in it."""

from __future__ import annotations

from pathlib import Path

import PySide6
from PySide6.QtCore import Signal

from desktop_app.domain.part import PartList

from ..kit import Kit
from ..open_path import OpenPath
from ..settings.path_row import PathRow
from ..settings.section import Section, paragraph
from ..widgets import Divider, PlainLabel
from ..wording import listed


class LicenceCard(Section):
    """The program's licence, and the notice that the LGPL asks for.

    Attributes:
        libraries: the folder in which Qt and PySide6 can be replaced.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, open_path: OpenPath) -> None:
        super().__init__()
        self._open_path = open_path
        self._listed: PartList | None = None
        self._licence = PlainLabel(role="strong", wrap=True)
        self._freedom = PlainLabel(wrap=True)
        self._lesser_title = PlainLabel(role="strong")
        self._lesser = PlainLabel(wrap=True)
        # PySide6 and what it is bound with stand side by side, installed as well as from source.
        self.libraries = PathRow(kit, Path(PySide6.__file__).parent.parent)
        self.libraries.open_wanted.connect(self._open)
        self.libraries.copied.connect(self._tell_copied)
        self._sources_title = PlainLabel(role="strong")
        self._sources = PlainLabel(role="muted", wrap=True, selectable=True)
        self.body.addLayout(paragraph(self._licence, self._freedom))
        self.body.addWidget(Divider())
        self.body.addLayout(paragraph(self._lesser_title, self._lesser))
        self.body.addWidget(self.libraries)
        self.body.addLayout(paragraph(self._sources_title, self._sources))
        self.retranslate()

    def show_parts(self, parts: PartList) -> None:
        """Show the program's licence and where the sources of the LGPL's parts are."""
        self._listed = parts
        self.retranslate()

    def words(self) -> str:
        """Return all that is said, for whoever looks for a word in it."""
        labels = (self._licence, self._freedom, self._lesser_title, self._lesser, self._sources)
        return "\n".join(label.text() for label in labels)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("Licences"))
        licence = self._listed.program.licence if self._listed is not None else ""
        words = self.tr("Licence of the program: {licence}")
        self._licence.setText(words.replace("{licence}", licence))
        self._licence.setVisible(bool(licence))
        self._freedom.setText(
            self.tr(
                "Seller Casebook is free software: you may use it, pass it on and change it. The "
                "texts of its licence and of those of its parts are in the list below."
            )
        )
        self._lesser_title.setText(self.tr("Qt, PySide6 and fpdf2 under the LGPL"))
        self._lesser.setText(
            self.tr(
                "The window is made with Qt and PySide6, PDF files with fpdf2, libraries under the "
                "GNU Lesser General Public License, version 3. They stand as files of their own in "
                "this folder, where you may put versions that you built or changed yourself."
            )
        )
        self.libraries.set_words(
            self.tr("Folder of the libraries"),
            self.tr("Open"),
            self.tr("Open the folder of the libraries"),
            self.tr("Copy the path of the libraries' folder"),
        )
        self._sources_title.setText(self.tr("Source code of the parts under the LGPL"))
        self._sources.setAccessibleName(self.tr("Where the source code of the libraries is"))
        self._sources.setText(self._sources_words())

    def _sources_words(self) -> str:
        if self._listed is None:
            return self.tr("Reading…")
        named: dict[str, list[str]] = {}
        for part in self._listed.lesser:
            if part.sources:
                named.setdefault(part.sources, []).append(f"{part.name} {part.version}".strip())
        lines = [f"{listed(names)}\n{address}" for address, names in named.items()]
        return "\n".join(lines) or self.tr("The list of parts names no address.")

    def _open(self, folder: Path) -> None:
        if not self._open_path(folder):
            words = self.tr("No program was found that shows {folder}.")
            self.notified.emit(words.replace("{folder}", str(folder)), "warning")

    def _tell_copied(self) -> None:
        self.notified.emit(self.tr("Path copied."), "success")
