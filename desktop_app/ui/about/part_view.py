"""One part and its licence texts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.part import LicenceText, Part

from ..kit import Kit
from ..theme import space
from ..widgets import ChoiceField, IconButton, PlainLabel
from .text_view import TextView

_LEAST_LINES = 16


class PartView(QWidget):
    """What a part is, where it comes from, and the text of its licence.

    Attributes:
        texts: which of its texts is on show; hidden when there is one at most.
        view: that text.
        copy: copies that text.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: Part | None = None
        self._name = PlainLabel(role="heading", wrap=True, selectable=True)
        self._licence = PlainLabel(wrap=True, selectable=True)
        self._addresses = PlainLabel(role="muted", wrap=True, selectable=True)
        self.texts = ChoiceField()
        self.copy = IconButton(kit.icons.get("copy"), "")
        self._nothing = PlainLabel(role="muted", wrap=True)
        self.view = TextView(kit.theme, least_lines=_LEAST_LINES)
        self.texts.activated.connect(self._show_text)
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        self._retranslate()

    def show_part(self, part: Part | None) -> None:
        """Show another part, with the first of its texts, or none at all."""
        self._part = part
        texts = part.texts if part is not None else ()
        self.texts.set_choices((text.name, text.name) for text in texts)
        self.texts.setCurrentIndex(0 if texts else -1)
        self._retranslate()
        self._show_text()

    def words(self) -> str:
        """Return what is said above the text, and where there is no text."""
        labels = (self._name, self._licence, self._addresses, self._nothing)
        return "\n".join(label.text() for label in labels)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_text()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        chooser = QHBoxLayout()
        chooser.setSpacing(space(2))
        chooser.addWidget(self.texts, 1)
        chooser.addWidget(self.copy)
        head = QVBoxLayout()
        head.setSpacing(space(0.5))
        for label in (self._name, self._licence, self._addresses):
            head.addWidget(label)
        words = QHBoxLayout()
        words.setSpacing(space(3))
        words.addLayout(head, 1)
        words.addLayout(chooser)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addLayout(words)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        layout.addStretch()

    def _chosen(self) -> LicenceText | None:
        texts = self._part.texts if self._part is not None else ()
        index = self.texts.currentIndex()
        return texts[index] if 0 <= index < len(texts) else None

    def _show_text(self) -> None:
        chosen = self._chosen()
        has_text = chosen is not None and chosen.text is not None
        self._nothing.setText(self._nothing_words(chosen))
        self._nothing.setVisible(not has_text)
        self.view.setVisible(has_text)
        self.copy.setVisible(has_text)
        self.texts.setVisible(self.texts.count() > 1)
        if chosen is not None and chosen.text is not None:
            self.view.show_text(chosen.text)

    def _nothing_words(self, chosen: LicenceText | None) -> str:
        if self._part is None:
            return ""
        if chosen is None:
            return self.tr("No licence text came with this part. Its makers' address has it.")
        words = self.tr("The file {name} is missing. Install the program again to have it back.")
        return words.replace("{name}", chosen.name)

    def _retranslate(self) -> None:
        self.texts.setAccessibleName(self.tr("Which text"))
        self.view.setAccessibleName(self.tr("Licence text"))
        self.copy.set_words(self.tr("Copy this text"))
        part = self._part
        if part is None:
            for label in (self._name, self._licence, self._addresses):
                label.clear()
            return
        self._name.setText(f"{part.name} {part.version}".strip())
        licence = part.licence or self.tr("not stated")
        self._licence.setText(self.tr("Licence: {licence}").replace("{licence}", licence))
        self._addresses.setText("\n".join(self._address_lines(part)))
        self._addresses.setVisible(bool(part.homepage or part.sources))

    def _address_lines(self, part: Part) -> list[str]:
        homepage = self.tr("Homepage: {address}").replace("{address}", part.homepage)
        sources = self.tr("Source code: {address}").replace("{address}", part.sources)
        lines = ((part.homepage, homepage), (part.sources, sources))
        return [line for address, line in lines if address]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.toPlainText())
        self.notified.emit(self.tr("The text is on the clipboard."), "success")
