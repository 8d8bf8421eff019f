"""The last step: writing, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..case.shown import show_if
from ..kit import Kit
from ..theme import space
from ..widgets import Button, IconLabel, PlainLabel
from .counts_row import CountsRow
from .progress import ImportProgress

if TYPE_CHECKING:
    from desktop_app.services.importing.results import Imported

WRITING, DONE = range(2)


class EndStep(QWidget):
    """A bar while rows are written, and then how many cases and contacts came in.

    Attributes:
        progress: how far the writing is.
        counts: what came in.
        undo: the button that takes all of it back.
        save_rejected: the button that writes the rejected rows to a file.

    Signals:
        undo_wanted: everything is to be taken back.
        save_wanted: the rejected rows are to be saved.
    """

    undo_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._is_undoing = self._is_stopping = False
        self.progress = ImportProgress()
        self._promise = PlainLabel(role="muted", wrap=True)
        self._heading = PlainLabel(role="title", wrap=True)
        self._sentence = PlainLabel(role="muted", wrap=True)
        self.counts = CountsRow(kit.theme)
        self.undo = Button(icon=kit.icons.get("undo"))
        self.save_rejected = Button(icon=kit.icons.get("export"))
        self.undo.clicked.connect(self.undo_wanted)
        self.save_rejected.clicked.connect(self.save_wanted)
        self._stack = QStackedWidget()
        self._lay_out(IconLabel(kit.icons, "done", "success", 32))

    def begin(self, name: str, *, is_undoing: bool = False) -> None:
        """Show that a file is written, or taken back."""
        self._name, self._is_undoing, self._is_stopping = name, is_undoing, False
        self._stack.setCurrentIndex(WRITING)
        self.progress.begin(self._writing_words())
        self.retranslate()

    def show_stopping(self) -> None:
        """Show that it is being stopped."""
        self._is_stopping = True
        self.progress.set_what(self._writing_words())

    def show_imported(self, imported: Imported) -> None:
        """Show what came in."""
        self.progress.end()
        self.counts.show_counts(imported.counts, is_done=True)
        show_if(self.save_rejected, bool(imported.counts.rejected))
        self._stack.setCurrentIndex(DONE)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        self.progress.set_what(self._writing_words())
        self._promise.setText(
            self.tr(
                "Either all of it is done, or nothing. You can cancel at any time, which leaves no "
                "trace."
            )
        )
        self._heading.setText(self.tr("{name} is in").replace("{name}", self._name))
        self._sentence.setText(
            self.tr("You can take the whole import back here, and later from this assistant.")
        )
        self.undo.set_words(self.tr("Undo the import…"))
        self.save_rejected.set_words(self.tr("Save rejected rows…"))

    def _writing_words(self) -> str:
        if self._is_stopping:
            return self.tr("Stopping. Nothing of it will stay…")
        words = self.tr("Taking {name} back…") if self._is_undoing else self.tr("Writing {name}…")
        return words.replace("{name}", self._name)

    def _lay_out(self, picture: QWidget) -> None:
        writing = QWidget()
        middle = QVBoxLayout(writing)
        middle.setSpacing(space(3))
        middle.addStretch(2)
        middle.addWidget(self.progress)
        middle.addWidget(self._promise)
        middle.addStretch(3)
        words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.undo)
        line.addWidget(self.save_rejected)
        line.addStretch(1)
        done = QWidget()
        column = QVBoxLayout(done)
        column.setSpacing(space(5))
        column.addStretch(2)
        column.addLayout(head)
        column.addWidget(self.counts)
        column.addLayout(line)
        column.addStretch(3)
        self._stack.addWidget(writing)
        self._stack.addWidget(done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(10), space(5), space(10), space(5))
        layout.addWidget(self._stack)
