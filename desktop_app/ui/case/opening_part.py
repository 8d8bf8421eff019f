"""Whom to ask for, where, and what to send first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.prepare import AgentUse, Preparation
from desktop_app.services.prepare_words import agent_words, hotline_words

from ..kit import Kit
from ..moments import moment_words
from ..theme import set_look, space
from ..widgets import Button, Card, IconLabel, PlainLabel
from ..wording import channel_word, listed, placeholder_word
from .long_text import LongText
from .prepare_say import say
from .shown import show_if


class OpeningPart(QWidget):
    """The agent so far, department and channels, and the first line with a button that copies it.

    Attributes:
        advice: whom to ask for, or a warning that the agent has changed.
        agents: who handled the case, with the number of contacts.
        department, channels, hotline: where to turn to.
        first_line: what to send first.
        lacking: what is still to be filled into it.
        copy: copies it.

    Signals:
        notified(str, str): something was done; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._line = ""
        self._warning = IconLabel(kit.icons, "warning", "warning", 18)
        self.advice = LongText()
        self.agents = LongText("caption")
        self._heading = PlainLabel(role="heading")
        self._department, self._channels = PlainLabel(role="caption"), PlainLabel(role="caption")
        self.department, self.channels = LongText("strong"), LongText()
        self.hotline = LongText("muted")
        self._send = PlainLabel(role="caption")
        self.copy = Button(kind="quiet", icon=kit.icons.get("copy"))
        self.copy.clicked.connect(self._copy)
        self.first_line = LongText()
        self.lacking = LongText("warning")
        self._lay_out()
        self._retranslate()

    def show_preparation(self, preparation: Preparation) -> None:
        """Show how to begin."""
        self.advice.set_text(agent_words(preparation, say))
        has_changed = bool(preparation.agent_before)
        set_look(self.advice.label, "role", "warning" if has_changed else "")
        show_if(self._warning, has_changed)
        self.agents.set_text(self._agent_list(preparation.agents))
        show_if(self.agents, bool(preparation.agents))
        routing = preparation.routing
        self.department.set_text(routing.department)
        self.channels.set_text(" → ".join(channel_word(one) for one in routing.channels))
        hotline = hotline_words(routing, say)
        self.hotline.set_text(hotline)
        show_if(self.hotline, bool(hotline))
        self._line = routing.first_line.text
        self.first_line.set_text(self._line)
        language = self._kit.session.language
        missing = [placeholder_word(name, language) for name in routing.first_line.missing]
        self.lacking.set_text(self.tr("Still to be filled in: {what}").format(what=listed(missing)))
        show_if(self.lacking, bool(missing))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _agent_list(self, agents: Sequence[AgentUse]) -> str:
        session = self._kit.session
        now, zone = session.now(), session.zone
        return "\n".join(
            self.tr("{agent}: %n contact(s), the last {moment}", "", one.contacts).format(
                agent=one.agent_id, moment=moment_words(one.last_at, now, zone)
            )
            for one in agents
        )

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(space(2))
        asked.addWidget(self._warning, 0, Qt.AlignmentFlag.AlignTop)
        asked.addWidget(self.advice, 1)
        head = QHBoxLayout()
        head.addWidget(self._send, 1)
        head.addWidget(self.copy)
        card = Card(kind="sunken", padding=space(3))
        card.body.setSpacing(space(1))
        card.body.addLayout(head)
        card.body.addWidget(self.first_line)
        card.body.addWidget(self.lacking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self._heading)
        layout.addLayout(asked)
        layout.addWidget(self.agents)
        layout.addSpacing(space(2))
        layout.addWidget(self._department)
        layout.addWidget(self.department)
        layout.addWidget(self._channels)
        layout.addWidget(self.channels)
        layout.addWidget(self.hotline)
        layout.addSpacing(space(2))
        layout.addWidget(card)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._line)
        self.notified.emit(self.tr("The first line is on the clipboard."), "success")

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("How to begin"))
        self._department.setText(self.tr("Ask for"))
        self._channels.setText(self.tr("Channels, best first"))
        self._send.setText(self.tr("Send this line first"))
        self.copy.set_words(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the first line"))
