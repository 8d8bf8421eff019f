"""Asking before the program ends while something is still being copied or written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .widgets.question import Question


class QuitQuestion(Question):
    """Asks whether the program should end all the same."""

    def __init__(self, parent: QWidget, *, is_writing: bool = False) -> None:
        """Make the question for a window.

        Args:
            parent: the window.
            is_writing: True when a long write would be broken off, False when copies of files.
        """
        super().__init__(parent)
        what, loss = self._of_writing() if is_writing else self._of_files()
        self.set_words(
            self.tr("Quit Seller Casebook?"),
            what,
            loss,
            yes=self.tr("Quit all the same"),
            no=self.tr("Wait"),
        )

    def _of_files(self) -> tuple[str, str]:
        return self.tr("Files are still being copied or written."), self.tr(
            "What is not done yet would be left out. Wait, and quit again when it is done."
        )

    def _of_writing(self) -> tuple[str, str]:
        return self.tr("An import or a change of many cases is still being written."), self.tr(
            "It would be taken back as a whole. Wait, and quit again when it is done."
        )
