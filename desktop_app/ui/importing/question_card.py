"""A question that the file itself does not answer, asked above the preview."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from ..case.shown import show_if
from ..icons import IconSet
from ..theme import space
from ..widgets import Card, ElidedLabel, IconLabel, PlainLabel
from .tab_order import stop_before


class Answer(NamedTuple):
    """One possible answer: what it stands for, its words, and what that makes of the file."""

    value: str
    words: str
    sample: str


class QuestionCard(Card):
    """A question with radio buttons, and beside each what the file would then say.

    Attributes:
        choices: the buttons, by what they stand for.

    Signals:
        answered(str): a button was pressed.
    """

    answered = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        """Make a card that is hidden until it has a question."""
        super().__init__(parent, kind="sunken", padding=space(3))
        self.choices: dict[str, QRadioButton] = {}
        self._samples: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._question = PlainLabel(role="strong", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space(4))
        self._grid.setVerticalSpacing(space(1))
        self._grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(IconLabel(icons, "info", "info", 18))
        head.addWidget(self._question, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._grid)
        self.hide()

    def ask(self, question: str, answers: Sequence[Answer], chosen: str) -> None:
        """Ask something; ``chosen`` is the answer given so far, "" for none."""
        self._question.setText(question)
        self.setAccessibleName(question)
        if tuple(self.choices) != tuple(answer.value for answer in answers):
            self._make(answers)
        for answer, sample in zip(answers, self._samples, strict=True):
            button = self.choices[answer.value]
            button.setText(answer.words)
            button.setAccessibleName(f"{answer.words}: {answer.sample}")
            assert isinstance(sample, ElidedLabel)
            sample.setText(answer.sample)
        self._check(chosen)
        show_if(self, True)

    def focus_first(self) -> None:
        """Put the keyboard on the answer given, or on the first."""
        button = self._group.checkedButton() or next(iter(self.choices.values()), None)
        if button is not None:
            button.setFocus()

    def is_open(self) -> bool:
        """Tell whether an answer is still wanted."""
        return not self.isHidden() and self._group.checkedButton() is None

    def _check(self, chosen: str) -> None:
        self._group.setExclusive(False)
        for value, button in self.choices.items():
            button.setChecked(value == chosen)
        self._group.setExclusive(True)

    def _make(self, answers: Sequence[Answer]) -> None:
        for widget in (*self.choices.values(), *self._samples):
            widget.hide()
            widget.deleteLater()
        self.choices.clear()
        self._samples.clear()
        before = stop_before(self)
        for row, answer in enumerate(answers):
            button, sample = QRadioButton(), ElidedLabel(role="muted")
            button.clicked.connect(lambda _=False, value=answer.value: self.answered.emit(value))
            self._group.addButton(button)
            self._grid.addWidget(button, row, 0)
            self._grid.addWidget(sample, row, 1)
            # Made late, it would otherwise be the last stop of the window.
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
            self.choices[answer.value] = button
            self._samples.append(sample)
