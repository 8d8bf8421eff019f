"""Below a message: whether it can be sent, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import set_look, space
from ..widgets import Button, Divider, IconLabel, PlainLabel, plain_tooltip
from ..wording import listed, placeholder_word


class MessageBar(QWidget):
    """Says what a message lacks, and copies it when nothing does.

    Attributes:
        copy: copies the message; disabled while a placeholder is unfilled.
        log: logs the message as a contact.
        fill_in: leads to the first field that is empty; hidden while nothing is missing.
        status: why it cannot be copied, or how long it is.
        unknown: which ``{{…}}`` are no placeholders; hidden when there are none.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._text = ""
        self._missing: tuple[str, ...] = ()
        self._strange: tuple[str, ...] = ()
        self._picture = IconLabel(kit.icons, "warning", "warning", 18)
        self.status = PlainLabel(wrap=True)
        self.fill_in = Button(kind="link")
        self._strange_picture = IconLabel(kit.icons, "info", "danger", 18)
        self.unknown = PlainLabel(role="danger", wrap=True)
        self.copy = Button(
            kind="primary", icon=kit.icons.get("copy", "on_accent"), shortcut="Ctrl+Shift+M"
        )
        self.log = Button(icon=kit.icons.get("log"))
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        buttons.addWidget(self.copy)
        buttons.addWidget(self.log)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, space(3), space(3))
        layout.setSpacing(space(2))
        layout.addWidget(Divider())
        layout.addLayout(_line(self._strange_picture, self.unknown))
        status = _line(self._picture, self.status)
        status.addWidget(self.fill_in, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(status)
        layout.addLayout(buttons)
        self._retranslate()

    def show_state(self, text: str, missing: tuple[str, ...], unknown: tuple[str, ...]) -> None:
        """Tell about a message.

        Args:
            text: the message.
            missing: canonical names of its unfilled placeholders.
            unknown: what looks like a placeholder and is none, as written.
        """
        self._text, self._missing, self._strange = text, missing, unknown
        reason = self.reason()
        self.copy.setEnabled(not reason)
        self.copy.setAccessibleDescription(reason)
        self.status.setText(reason or self._size())
        set_look(self.status, "role", "warning" if reason else "caption")
        self._picture.setVisible(bool(reason))
        self.fill_in.setVisible(bool(missing))
        self.unknown.setText(self._strange_words())
        self.unknown.setVisible(bool(unknown))
        self._strange_picture.setVisible(bool(unknown))
        if reason:
            self.copy.setToolTip(plain_tooltip(reason))
        else:
            self.copy.set_words(self.copy.text())

    def reason(self) -> str:
        """Return why the message cannot be copied, "" when it can."""
        if self._missing:
            words = self.tr("%n placeholder(s) are still empty: {names}", "", len(self._missing))
            return words.format(names=self._names(self._missing))
        return "" if self._text.strip() else self.tr("The message is empty.")

    def refusal(self, names: tuple[str, ...]) -> str:
        """Return the sentence for a part that was not copied because of these placeholders."""
        return self.tr("Not copied. Fill in first: {names}").format(names=self._names(names))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _names(self, names: tuple[str, ...]) -> str:
        return listed(placeholder_word(name, self._session.language) for name in names)

    def _size(self) -> str:
        # Bytes because the platform limits some messages by them.
        size = len(self._text.encode("utf-8", "replace"))
        words = self.tr("Ready to copy: %n character(s), {bytes} bytes", "", len(self._text))
        return words.format(bytes=size)

    def _strange_words(self) -> str:
        words = self.tr("Not a placeholder, stays as it is written: {tokens}")
        return words.format(tokens=listed(self._strange))

    def _retranslate(self) -> None:
        self.fill_in.set_words(self.tr("Fill in"))
        self.copy.set_words(self.tr("Copy message"))
        self.log.set_words(self.tr("Log as contact"))
        self.show_state(self._text, self._missing, self._strange)


def _line(picture: IconLabel, words: PlainLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(space(2))
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return line
