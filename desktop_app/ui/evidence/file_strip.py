"""The files of one place: of a proof, of a contact, or of the case itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment

from ..case.shown import show_if
from ..theme import space
from ..widgets import FlowLayout
from .desk import EvidenceDesk
from .file_tile import FileTile


class FileStrip(QWidget):
    """Tiles that break into lines; hidden while there are no files.

    Attributes:
        tiles: those on show.
    """

    def __init__(self, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._all: list[FileTile] = []
        self.tiles: list[FileTile] = []
        self._layout = FlowLayout(self, gap=space(2))

    def show_files(self, files: Sequence[Attachment], *, read_only: bool) -> None:
        """Show these files."""
        while len(self._all) < len(files):
            self._all.append(self._new_tile())
        for tile, found in zip(self._all, files, strict=False):
            tile.show_file(found, read_only=read_only)
            show_if(tile, True)
        for tile in self._all[len(files) :]:
            tile.hide()
        self.tiles = self._all[: len(files)]
        show_if(self, bool(files))
        self.updateGeometry()

    def _new_tile(self) -> FileTile:
        desk = self._desk
        tile = FileTile(desk.kit, desk.thumbnails, self)
        tile.preview_requested.connect(desk.preview)
        tile.menu_requested.connect(desk.open_menu)
        tile.trash_requested.connect(desk.trash)
        self._layout.addWidget(tile)
        return tile
