"""The window of a program that cannot start: why, and a button to close it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox


class Refusal(QMessageBox):
    """Says one sentence. It stands alone: no theme, no catalogue and no casebook is needed."""

    def __init__(self, sentence: str, button: str, resources_dir: Path) -> None:
        """Prepare the window.

        Args:
            sentence: why the program cannot start, in the user's language.
            button: what the button says, in the same language.
            resources_dir: where the program's icon is.
        """
        super().__init__()
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowIcon(QIcon(str(resources_dir / "icons" / "app.png")))
        self.setWindowTitle("Seller Casebook 掌柜台账")
        # A path in the sentence is no markup.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(sentence)
        self.addButton(button, QMessageBox.ButtonRole.AcceptRole)
