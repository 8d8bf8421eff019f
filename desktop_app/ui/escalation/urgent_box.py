"""The mark of urgent tickets, at the beginning of a text."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from desktop_app.services.escalation import URGENT_MARK


class UrgentBox(QCheckBox):
    """Ticked while a text begins with the mark; a click writes it there or takes it away.

    The mark stands in the text itself, so that it is copied and can be edited like the rest.
    """

    def __init__(self, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        """Watch an editor."""
        super().__init__(parent)
        self._editor = editor
        editor.textChanged.connect(self._show)
        self.clicked.connect(self._write)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        self.setChecked(self._is_marked())

    def _is_marked(self) -> bool:
        return self._editor.toPlainText().startswith(URGENT_MARK)

    def _write(self, is_urgent: bool) -> None:
        cursor = QTextCursor(self._editor.document())
        if is_urgent and not self._is_marked():
            cursor.insertText(URGENT_MARK)
        elif not is_urgent and self._is_marked():
            cursor.setPosition(len(URGENT_MARK), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _retranslate(self) -> None:
        self.setText(self.tr("Urgent: begin with {mark}").format(mark=URGENT_MARK))
