"""Asking before the program ends while files are still being copied."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .widgets.question import Question


class QuitQuestion(Question):
    """Asks whether the program should end all the same."""

    def __init__(self, parent: QWidget) -> None:
        """Make the question for a window."""
        super().__init__(parent)
        self.set_words(
            self.tr("Quit Seller Casebook?"),
            self.tr("Files are still being copied or written."),
            self.tr(
                "What is not done yet would be left out. Wait, and quit again when it is done."
            ),
            yes=self.tr("Quit all the same"),
            no=self.tr("Wait"),
        )
