"""What the case page's dialogs have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import Button, PlainLabel
from .pane import Pane

T = TypeVar("T")


class FormDialog(QDialog):
    """Fields that scroll when the screen is low, a line for what is wrong, and two buttons.

    Ctrl+Enter saves from every field. It never blocks: use ``open()``.

    Attributes:
        fields: where the fields go.
        foot: the line below the fields, with the buttons at its right.
        save_button, cancel_button: the buttons.

    Signals:
        saved: what was typed has been written; the dialog is closed.
    """

    saved = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pane = Pane(gap=space(4), margin=space(5))
        self.fields = self._pane.body
        self._error = PlainLabel(role="danger", wrap=True)
        self.cancel_button = Button()
        self.save_button = Button(kind="primary")
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.submit_by_keys)
        self.foot = foot = QHBoxLayout()
        foot.setContentsMargins(space(5), space(3), space(5), space(4))
        foot.setSpacing(space(2))
        foot.addWidget(self._error, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pane, 1)
        layout.addLayout(foot)

    def save(self) -> bool:
        """Write what was typed; return whether it could be written."""
        raise NotImplementedError

    def submit_by_keys(self) -> None:
        """Save because of Ctrl+Enter; a form that must not be sent in haste does otherwise."""
        self._submit()

    def retranslate(self) -> None:
        """Set the texts; called at a change of language."""
        self.cancel_button.set_words(QCoreApplication.translate("FormDialog", "Cancel"))
        self.save_button.set_words(QCoreApplication.translate("FormDialog", "Save"))
        self.save_button.setToolTip("Ctrl+Enter")

    def set_error(self, text: str) -> None:
        """Say below the fields what is wrong; "" when all is well."""
        self._error.setText(text)

    def error(self) -> str:
        """Return what is wrong, "" when all is well."""
        return self._error.text()

    def do(self, intent: Callable[..., T], *args: object, **named: object) -> T | None:
        """Carry out a service as ``Session.do`` does, and show a failure in the dialog as well.

        The window's message bar lies behind the dialog.
        """
        session = self.kit.session
        session.failed.connect(self.set_error)
        try:
            return session.do(intent, *args, **named)
        finally:
            session.failed.disconnect(self.set_error)

    def grow_to_fit(self) -> None:
        """Become as high as the fields are, as far as the screen has room for that."""
        width = self.width()
        fields = self._pane.height_at(width)
        wanted = fields + self.foot.sizeHint().height()
        # Room for the frame and the task bar.
        room = self.screen().availableSize().height() - space(12)
        self.resize(width, min(max(self.height(), wanted), room))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _submit(self) -> None:
        if not self.save_button.isEnabled():
            return
        self.set_error("")
        if self.save():
            self.accept()
            self.saved.emit()
