"""An evidence bundle that was written: where it is, and its sum."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.file_size import size_text

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, Card, IconLabel, PlainLabel
from .bundle_work import Written


class BundleResultCard(Card):
    """The path, the SHA-256 of the ZIP file, and buttons that lead there.

    Attributes:
        folder: shows the folder.
        pdf: shows the PDF; hidden when there is none.
        copy_sum: copies the SHA-256.

    Signals:
        path_wanted(object): this Path is to be shown.
    """

    path_wanted = Signal(object)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="sunken", padding=space(3))
        self._written: Written | None = None
        self._words = PlainLabel(role="success", wrap=True)
        self._path = PlainLabel(wrap=True, selectable=True)
        self._sum = PlainLabel(role="caption", wrap=True, selectable=True)
        self.folder = Button(icon=icons.get("open"))
        self.pdf = Button(icon=icons.get("file"))
        self.copy_sum = Button(kind="link")
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(IconLabel(icons, "done", "success"))
        head.addWidget(self._words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        for button in (self.folder, self.pdf, self.copy_sum):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self._path)
        self.body.addWidget(self._sum)
        self.body.addLayout(buttons)
        self.folder.clicked.connect(self._show_folder)
        self.pdf.clicked.connect(self._show_pdf)
        self.copy_sum.clicked.connect(self._copy)
        self._retranslate()
        self.hide()

    def show_written(self, written: Written) -> None:
        """Tell of a bundle."""
        self._written = written
        self._retranslate()
        self.show()

    def text(self) -> str:
        """Return what it says, "" while it is hidden."""
        if self.isHidden():
            return ""
        return "\n".join((self._words.text(), self._path.text(), self._sum.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_folder(self) -> None:
        if self._written is not None:
            self.path_wanted.emit(self._written.result.path.parent)

    def _show_pdf(self) -> None:
        if self._written is not None:
            self.path_wanted.emit(self._written.result.pdf_path)

    def _copy(self) -> None:
        if self._written is not None:
            QGuiApplication.clipboard().setText(self._written.sha256)

    def _retranslate(self) -> None:
        self.folder.set_words(self.tr("Show in folder"))
        self.pdf.set_words(self.tr("Open the PDF"))
        self.copy_sum.set_words(self.tr("Copy SHA-256"))
        if self._written is None:
            return
        result = self._written.result
        words = self.tr("The bundle is ready, {size}.")
        self._words.setText(words.format(size=size_text(result.bytes)))
        self._path.setText(str(result.path))
        self._sum.setText(f"SHA-256 {self._written.sha256}")
        self.pdf.setVisible(result.pdf_path is not None)
