"""The greeting at the first start."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services import shops
from desktop_app.services.preferences import Preference, set_preference

from .fonts import language_names
from .kit import Kit
from .theme import set_look, space
from .widgets import Button, Form, IconLabel, PlainLabel

# Each language in its own words: who cannot read the others has to find it.
_WIDTH = 520


class WelcomeDialog(QDialog):
    """Says in three lines what this is, and asks for nothing but the shop's name.

    Attributes:
        shop: the field for the shop's name.
        start_button: keeps the name and begins.
        skip_button: begins without.
        language_buttons: by language id.

    Signals:
        language_chosen(str): ``zh_CN`` or ``en``.
    """

    language_chosen = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._title = PlainLabel(role="title", wrap=True)
        self._subtitle = PlainLabel(role="muted", wrap=True)
        self._promises = [PlainLabel(wrap=True) for _ in range(3)]
        self.language_buttons = {
            language: Button(name, kind="quiet") for language, name in language_names().items()
        }
        self.shop = QLineEdit()
        self._form = Form()
        self._row = self._form.add_row(self.shop)
        self.skip_button = Button(kind="quiet")
        self.skip_button.clicked.connect(self.reject)
        self.start_button = Button(kind="primary")
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self._start)
        self.finished.connect(self._remember)
        self._connect_languages()
        self._arrange(kit)
        self._retranslate()
        self.shop.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need."""
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        # The words of another language may take fewer lines or more.
        self._lines.activate()
        self.resize(_WIDTH, self._lines.totalHeightForWidth(_WIDTH))

    def _start(self) -> None:
        name, session = self.shop.text().strip(), self._session
        if name and session.do(shops.add_shop, name, session.now()) is None:
            return
        self.accept()

    def _remember(self) -> None:
        self._session.do(set_preference, Preference.WELCOMED, "yes")

    def _connect_languages(self) -> None:
        group = QButtonGroup(self)
        for language, button in self.language_buttons.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _=False, one=language: self.language_chosen.emit(one))

    def _arrange(self, kit: Kit) -> None:
        self._lines = layout = QVBoxLayout(self)
        layout.setContentsMargins(space(8), space(5), space(8), space(6))
        layout.setSpacing(space(5))
        layout.addLayout(self._language_line())
        layout.addLayout(self._greeting(kit))
        layout.addLayout(self._promise_lines(kit))
        layout.addWidget(self._form)
        layout.addLayout(self._button_line())
        self.setFixedWidth(_WIDTH)
        # The field comes first; the languages are the last stop, as they stand aside.
        widgets = (self.shop, self.start_button, self.skip_button, *self.language_buttons.values())
        for first, second in pairwise(widgets):
            QWidget.setTabOrder(first, second)

    def _language_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(space(1))
        line.addStretch(1)
        for button in self.language_buttons.values():
            line.addWidget(button)
        return line

    def _greeting(self, kit: Kit) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        line = QHBoxLayout()
        line.setSpacing(space(4))
        line.addWidget(IconLabel(kit.icons, "app", size=56))
        line.addLayout(words, 1)
        return line

    def _promise_lines(self, kit: Kit) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(space(3))
        for name, label in zip(("log", "evidence", "bell"), self._promises, strict=True):
            line = QHBoxLayout()
            line.setSpacing(space(3))
            line.addWidget(IconLabel(kit.icons, name, "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label, 1)
            lines.addLayout(line)
        return lines

    def _button_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.skip_button)
        line.addWidget(self.start_button)
        return line

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Welcome"))
        self._title.setText(self.tr("Welcome to Seller Casebook"))
        self._subtitle.setText(
            self.tr("Every contact with the platform, in one place, on your own computer.")
        )
        texts = (
            self.tr("Log each contact in seconds: who, when, what was said, what came of it."),
            self.tr("Checklists and message templates for 15 kinds of issues are at hand."),
            self.tr("You are reminded before a deadline passes or when a promise is not kept."),
        )
        for label, text in zip(self._promises, texts, strict=True):
            label.setText(text)
        self._row.set_label(self.tr("Name of your shop"))
        self._row.set_help(self.tr("New cases get this name. It can be changed later in Settings."))
        self.shop.setPlaceholderText(self.tr("e.g. Yunjin Flagship Store"))
        self.skip_button.set_words(self.tr("&Skip"))
        self.start_button.set_words(self.tr("Start"))
        for language, button in self.language_buttons.items():
            is_current = language == self._session.language
            button.setChecked(is_current)
            set_look(button, "kind", "secondary" if is_current else "quiet")
        self._fit()
