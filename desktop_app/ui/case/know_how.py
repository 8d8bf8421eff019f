"""What the playbook knows about a case's issue type."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.contact import Channel
from desktop_app.domain.playbook import Playbook, Source
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, Button, Card, PlainLabel
from ..wording import channel_word
from .pane import Pane
from .rules import rule_words
from .source_line import SourceLine


class KnowHowPanel(Pane):
    """Whom to ask for, what to send first, tips and rules, each with its source.

    Attributes:
        copy: copies the first line.

    Signals:
        notified(str, str): something was done; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=space(4), margin=space(1))
        self._kit = kit
        self._shown: tuple[str, str] | None = None
        self._playbook: Playbook | None = None
        self._content: QWidget | None = None
        self.copy: Button | None = None

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the playbook of a case's issue type."""
        session = self._kit.session
        key = (detail.case.facts.issue_type, session.language)
        if key == self._shown:
            return
        self._shown = key
        self._playbook = session.playbooks.get(key[0])
        self._rebuild()

    def texts(self) -> list[str]:
        """Return every text on show, from the top."""
        return [label.text() for label in self.findChildren(PlainLabel)] + [
            badge.text() for badge in self.findChildren(Badge)
        ]

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self._playbook is not None:
            self._shown = (self._playbook.id, self._kit.session.language)
            self._rebuild()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        book, language = self._playbook, self._kit.session.language
        if book is None:
            return
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        into = QVBoxLayout(self._content)
        into.setContentsMargins(0, space(2), 0, 0)
        into.setSpacing(space(3))
        into.addWidget(PlainLabel(book.summary.in_language(language), role="muted", wrap=True))
        into.addWidget(self._first_line(book))
        self._add_pairs(into, book)
        tips = ((tip.text.in_language(language), tip.source) for tip in book.tips)
        self._add_facts(into, self.tr("Tips"), tips)
        rules = ((rule_words(rule, language), rule.source) for rule in book.deadlines)
        self._add_facts(into, self.tr("Time limits"), rules)
        facts = ((fact.text.in_language(language), fact.source) for fact in book.facts)
        self._add_facts(into, self.tr("Rules that apply"), facts)
        self.body.addWidget(self._content)

    def _first_line(self, book: Playbook) -> Card:
        text = book.first_line.in_language(self._kit.session.language)
        card = Card(kind="sunken", padding=space(3))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Send this line first"), role="caption"), 1)
        self.copy = Button(self.tr("Copy"), kind="quiet", icon=self._kit.icons.get("copy"))
        self.copy.setAccessibleName(self.tr("Copy the first line"))
        self.copy.clicked.connect(lambda: self._copy(text))
        head.addWidget(self.copy)
        card.body.addLayout(head)
        card.body.addWidget(PlainLabel(text, wrap=True, selectable=True))
        return card

    def _add_pairs(self, into: QVBoxLayout, book: Playbook) -> None:
        language = self._kit.session.language
        channels = [channel_word(Channel(one)) for one in book.channels if one in set(Channel)]
        _add_pair(into, self.tr("Ask for"), book.department.in_language(language))
        _add_pair(into, self.tr("Channels, best first"), " → ".join(channels))
        if book.said_duration is not None:
            duration = book.said_duration
            said = ((duration.text.in_language(language), duration.source),)
            self._add_facts(into, self.tr("A contact is said to take"), said)

    def _add_facts(
        self, into: QVBoxLayout, heading: str, facts: Iterable[tuple[str, Source]]
    ) -> None:
        blocks = [_fact(text, source) for text, source in facts]
        if not blocks:
            return
        into.addSpacing(space(1))
        into.addWidget(PlainLabel(heading, role="heading"))
        for block in blocks:
            into.addLayout(block)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.notified.emit(self.tr("The first line is on the clipboard."), "success")


def _add_pair(into: QVBoxLayout, caption: str, text: str) -> None:
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(PlainLabel(caption, role="caption"))
    pair.addWidget(PlainLabel(text, role="strong", wrap=True))
    into.addLayout(pair)


def _fact(text: str, source: Source) -> QVBoxLayout:
    block = QVBoxLayout()
    block.setSpacing(space(0.5))
    block.addWidget(PlainLabel(text, wrap=True))
    line = SourceLine()
    line.show_source(source)
    block.addWidget(line)
    return block
