"""Asking before a file that is there already is replaced without having been chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ..widgets.question import Question


class ReplaceQuestion(Question):
    """Asks whether a bundle's PDF may take the place of a file."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        """Ask about a file."""
        super().__init__(parent)
        self.set_words(
            self.tr("Replace the PDF?"),
            self.tr("{name} is there already.").replace("{name}", path.name),
            self.tr("The PDF of the bundle would take its place."),
            yes=self.tr("Replace it"),
            no=self.tr("Cancel"),
        )
