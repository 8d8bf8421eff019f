"""A question before something that cannot be undone, asked without blocking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ..theme import set_look


class Question(QMessageBox):
    """Two buttons, of which the harmless one is what Enter and Esc press; ``accepted`` is a yes.

    Attributes:
        do_it: the button that does it.
        leave: the button that does not.
    """

    def __init__(self, parent: QWidget) -> None:
        """Make a question without words yet, for the window in front of which it opens."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.do_it = self.addButton("", QMessageBox.ButtonRole.AcceptRole)
        set_look(self.do_it, "kind", "danger")
        self.leave = self.addButton("", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)

    def set_words(self, title: str, text: str, detail: str, *, yes: str, no: str) -> None:
        """Say what is asked, as plain text.

        Args:
            title: of the box.
            text: the question.
            detail: what would happen, in smaller type.
            yes, no: what the buttons say: verbs.
        """
        self.setWindowTitle(title)
        self.setText(text)
        self.setInformativeText(detail)
        self.do_it.setText(yes)
        self.leave.setText(no)
