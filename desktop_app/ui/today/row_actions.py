"""The buttons with which a line of the agenda is answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, plain_tooltip


class RowActions(QWidget):
    """Log, snooze, done, open. It stands on one row of the agenda at a time.

    Attributes:
        log_button, snooze_button, done_button, open_button: the buttons.

    Signals:
        log_wanted, snooze_wanted, done_wanted, open_wanted: one of them was pressed.
        words_changed: another language is spoken, so that the buttons want another size.
    """

    log_wanted = Signal()
    snooze_wanted = Signal()
    done_wanted = Signal()
    open_wanted = Signal()
    words_changed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget) -> None:
        super().__init__(parent)
        self.log_button = Button(icon=icons.get("log"))
        self.snooze_button = Button(icon=icons.get("snooze"))
        self.done_button = Button(icon=icons.get("done"))
        self.open_button = Button(icon=icons.get("open"))
        self.log_button.clicked.connect(self.log_wanted)
        self.snooze_button.clicked.connect(self.snooze_wanted)
        self.done_button.clicked.connect(self.done_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        for button in self.buttons():
            layout.addWidget(button)
        self._compact = False
        self._retranslate()

    def buttons(self) -> tuple[QPushButton, ...]:
        """Return the buttons from left to right."""
        return (self.log_button, self.snooze_button, self.done_button, self.open_button)

    def set_compact(self, compact: bool) -> None:
        """Show icons without words where there is little room."""
        if compact != self._compact:
            self._compact = compact
            self._retranslate()

    def wanted_size(self) -> QSize:
        """Return the size that the words of now take."""
        self._line.activate()
        return self._line.sizeHint()

    def has_keyboard(self) -> bool:
        """Tell whether one of the buttons has the keyboard."""
        return any(button.hasFocus() for button in self.buttons())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.words_changed.emit()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = (self.tr("Log contact"), self.tr("Snooze"), self.tr("Done"), self.tr("Open case"))
        keys = ("L", "S", "D", self.tr("Enter"))
        for button, word, key in zip(self.buttons(), words, keys, strict=True):
            # The last one is what a double click does as well, so its arrow is enough.
            shown = not self._compact and button is not self.open_button
            button.setText(word if shown else "")
            button.setAccessibleName(word)
            button.setToolTip(plain_tooltip(f"{word} ({key})"))
