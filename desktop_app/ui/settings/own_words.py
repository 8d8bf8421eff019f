"""Words of the seller's own that the wording check points out: one row, and a line to add some."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.wording_rules import EditedRule, WordingKind

from ..icons import IconSet
from ..theme import set_look, space
from ..widgets import Badge, Button, ChoiceField, ElidedLabel, IconButton, PlainLabel
from ..wording_kinds import kind_tone, kind_word
from .tick_box import TickBox

_BETWEEN_WORDS = re.compile(r"[,，、;；\n]")
_LONGEST = 400
_LONGEST_REASON = 100


class OwnWordsRow(QWidget):
    """Words that are pointed out while the box is ticked.

    Attributes:
        edited: the rule.
        wanted: whether they are pointed out.
        remove: takes them away.
    """

    def __init__(self, icons: IconSet, edited: EditedRule) -> None:
        super().__init__()
        self.edited = edited
        self.wanted = TickBox()
        self.wanted.setChecked(not edited.is_off)
        words = ElidedLabel("、".join(edited.rule.words))
        self._kind = Badge()
        self.remove = IconButton(icons.get("trash"), "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.wanted)
        line.addWidget(words, 1)
        line.addWidget(self._kind)
        line.addWidget(self.remove)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        rule = self.edited.rule
        self._kind.set(kind_word(rule.kind), kind_tone(rule.kind))
        first = rule.words[0]
        self.wanted.setAccessibleName(self.tr("Point out {word}").replace("{word}", first))
        self.remove.set_words(self.tr("Remove {word}").replace("{word}", first))


class OwnWordsAdder(QWidget):
    """Fields for words of the seller's own.

    Attributes:
        words, kind, reason: its fields.
        add: adds them.

    Signals:
        entered: the seller wants them added.
    """

    entered = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.words, self.reason = QLineEdit(), QLineEdit()
        self.words.setMaxLength(_LONGEST)
        self.reason.setMaxLength(_LONGEST_REASON)
        self.kind = ChoiceField()
        self.add = Button(icon=icons.get("add"))
        self._error = PlainLabel(role="danger", wrap=True)
        self._error.hide()
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.kind)
        line.addWidget(self.reason, 1)
        line.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.words)
        layout.addLayout(line)
        layout.addWidget(self._error)
        for field in (self.words, self.reason):
            field.returnPressed.connect(self.entered)
        self.words.textChanged.connect(lambda: self.show_error(""))
        self.add.clicked.connect(self.entered)
        self.retranslate()

    def typed_words(self) -> list[str]:
        """Return the words, of which commas stand between one and the next."""
        return [word for word in _BETWEEN_WORDS.split(self.words.text()) if word.strip()]

    def error(self) -> str:
        """Return what is wrong with what was typed, "" when all is well."""
        return self._error.text()

    def show_error(self, sentence: str) -> None:
        """Say what is wrong with the words; "" when all is well."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        set_look(self.words, "invalid", "true" if sentence else "false")
        self.words.setAccessibleDescription(sentence)

    def clear(self) -> None:
        """Make room for others."""
        self.words.clear()
        self.reason.clear()
        self.words.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.words.setPlaceholderText(self.tr("Words of your own, with commas between them"))
        self.words.setAccessibleName(self.tr("Words of your own to point out"))
        self.reason.setPlaceholderText(self.tr("Why (optional)"))
        self.reason.setAccessibleName(self.tr("Why these words are unwise"))
        self.kind.setAccessibleName(self.tr("What kind of words they are"))
        kinds = [kind for kind in WordingKind if kind is not WordingKind.MISSING]
        self.kind.set_choices((kind.value, kind_word(kind)) for kind in kinds)
        self.add.set_words(self.tr("Add"))
        self.add.setAccessibleName(self.tr("Add words"))
