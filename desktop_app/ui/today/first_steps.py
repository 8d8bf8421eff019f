"""What to do with an empty casebook."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, Card, IconLabel, PlainLabel, ShortcutHint

_WIDEST = 720


class _Step(Card):
    """One step: a picture, a heading and a sentence."""

    def __init__(self, icons: IconSet, icon_name: str) -> None:
        super().__init__(padding=space(5))
        self.heading = PlainLabel(role="heading", wrap=True)
        self.sentence = PlainLabel(role="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self.heading)
        words.addWidget(self.sentence)
        self.line = QHBoxLayout()
        self.line.setSpacing(space(5))
        self.line.addWidget(IconLabel(icons, icon_name, "accent", 28))
        self.line.addLayout(words, 1)
        self.body.addLayout(self.line)


class FirstSteps(QWidget):
    """Three steps; the first has the button to take it.

    Attributes:
        log_button: logs the first contact.

    Signals:
        log_wanted: it was pressed.
    """

    log_wanted = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(role="heading", wrap=True)
        self._steps = [_Step(icons, name) for name in ("log", "evidence", "bell")]
        self.log_button = Button(kind="primary", icon=icons.get("log", "on_accent"))
        self.log_button.clicked.connect(self.log_wanted)
        first = self._steps[0].line
        first.addWidget(ShortcutHint("Ctrl+N"), 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self.log_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(column, 100)
        frame.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(3))
        layout.addWidget(self._heading)
        for step in self._steps:
            layout.addWidget(step)
        layout.addStretch(1)
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Your casebook is empty. This is how it begins:"))
        self.log_button.set_words(self.tr("Log a contact"))
        words = (
            (
                self.tr("1. Log your first contact"),
                self.tr("Who you spoke to, what was said, what came of it. It takes seconds."),
            ),
            (
                self.tr("2. Gather the evidence"),
                self.tr(
                    "Every case brings the checklist for its kind of issue. Tick what you have."
                ),
            ),
            (
                self.tr("3. Let it watch the clock"),
                self.tr("Note when a reply was promised. You are reminded if it does not come."),
            ),
        )
        for step, (heading, sentence) in zip(self._steps, words, strict=True):
            step.heading.setText(heading)
            step.sentence.setText(sentence)
