"""Below a message: remarks on its wording, its length, whether it can be sent, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import set_look, space
from ..widgets import Button, Divider, IconLabel, PlainLabel, plain_tooltip
from ..wording import listed, placeholder_word
from ..wording_list import RemarkList
from ..wording_marks import WordingMarks
from .length import MessageLength
from .more_menu import MoreButton

_WIDEST = 760


class MessageBar(QWidget):
    """Says what a message lacks, and copies it when no placeholder is unfilled.

    Attributes:
        copy: copies the message; disabled while a placeholder is unfilled.
        log: logs the message as sent; disabled then too, and once it is logged.
        more: how it is sent, and the form of a contact.
        fill_in: leads to the first field that is empty; hidden while nothing is missing.
        status: why it cannot be copied, or what else is to be known about it.
        unknown: which ``{{…}}`` are no placeholders; hidden when there are none.
        length: how long it is.
        remarks: what had better be said otherwise.
    """

    def __init__(self, kit: Kit, marks: WordingMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._text = ""
        self._missing: tuple[str, ...] = ()
        self._strange: tuple[str, ...] = ()
        self._is_sent = False
        self._picture = IconLabel(kit.icons, "warning", "warning", 18)
        self.status = PlainLabel(wrap=True)
        self.fill_in = Button(kind="link")
        self._strange_picture = IconLabel(kit.icons, "info", "danger", 18)
        self.unknown = PlainLabel(role="danger", wrap=True)
        self.length = MessageLength(kit)
        self.length.limit_chosen.connect(self._show)
        self.remarks = RemarkList(kit, marks)
        self.copy = Button(
            kind="primary", icon=kit.icons.get("copy", "on_accent"), shortcut="Ctrl+Shift+M"
        )
        self.log = Button(icon=kit.icons.get("done"), shortcut="Ctrl+Shift+L")
        self.more = MoreButton(kit)
        self._lay_out()
        self._retranslate()

    def show_state(
        self,
        text: str,
        missing: tuple[str, ...],
        unknown: tuple[str, ...],
        *,
        is_sent: bool = False,
    ) -> None:
        """Tell about a message.

        Args:
            text: the message.
            missing: names of its unfilled placeholders.
            unknown: what looks like a placeholder and is none, as written.
            is_sent: whether it was logged as it stands here.
        """
        self._text, self._missing, self._strange = text, missing, unknown
        self._is_sent = is_sent
        self.length.set_text(text)
        self._show()

    def set_can_log(self, can_log: bool) -> None:
        """Say whether the case can be written to; one in the trash cannot."""
        self.log.setVisible(can_log)
        self.more.setVisible(can_log)

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

    def _lay_out(self) -> None:
        counts = QHBoxLayout()
        counts.setSpacing(space(2))
        counts.addWidget(self.remarks.toggle)
        counts.addStretch(1)
        counts.addWidget(self.length)
        status = _line(self._picture, self.status)
        status.addWidget(self.fill_in, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        buttons.addWidget(self.copy)
        buttons.addWidget(self.log)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(space(1))
        lines.addWidget(self.remarks)
        lines.addLayout(counts)
        lines.addLayout(_line(self._strange_picture, self.unknown))
        lines.addLayout(status)
        lines.addSpacing(space(1))
        lines.addLayout(buttons)
        line = QHBoxLayout()
        line.addWidget(column, 100)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, space(3), space(3))
        layout.setSpacing(space(1))
        layout.addWidget(Divider())
        layout.addLayout(line)

    def _show(self) -> None:
        reason = self.reason()
        note = self.tr("Logged as sent.") if self._is_sent else ""
        complaint = reason or ("" if note else self.length.complaint())
        self.copy.setEnabled(not reason)
        self.log.setEnabled(not reason and not self._is_sent)
        self.status.setText(complaint or note)
        set_look(self.status, "role", "warning" if complaint else "success")
        if complaint:
            self._picture.set("warning", "warning")
        else:
            self._picture.set("done", "success")
        self.status.setVisible(bool(complaint or note))
        self._picture.setVisible(bool(complaint or note))
        self.fill_in.setVisible(bool(self._missing))
        self.unknown.setText(self._strange_words())
        self.unknown.setVisible(bool(self._strange))
        self._strange_picture.setVisible(bool(self._strange))
        self._explain(self.copy, reason)
        self._explain(self.log, reason or note)

    def _explain(self, button: Button, reason: str) -> None:
        """Let a button that cannot be pressed say why."""
        button.setAccessibleDescription(reason)
        if reason:
            button.setToolTip(plain_tooltip(reason))
        else:
            button.set_words(button.text())

    def _names(self, names: tuple[str, ...]) -> str:
        return listed(placeholder_word(name, self._session.language) for name in names)

    def _strange_words(self) -> str:
        words = self.tr("Not a placeholder, stays as it is written: {tokens}")
        return words.format(tokens=listed(self._strange))

    def _retranslate(self) -> None:
        self.fill_in.set_words(self.tr("Fill in"))
        self.copy.set_words(self.tr("Copy message"))
        self.log.set_words(self.tr("Log as sent"))
        self._show()


def _line(picture: IconLabel, words: PlainLabel) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(space(2))
    line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return line
