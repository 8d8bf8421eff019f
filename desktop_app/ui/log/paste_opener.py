"""Opens smart paste in the window of a contact, when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QWidget

from ..draft_writer import Body
from ..kit import Kit
from ..theme import space
from ..widgets import Button
from .form import LogForm

if TYPE_CHECKING:
    from .paste_desk import PasteDesk
    from .paste_reading import PasteReader, Reading


# With less, the form would be cramped beside the pasted text.
_NARROWEST = 1180


class PasteOpener(QObject):
    """A button beside the form's heading, and the place where the pasted text is shown.

    Attributes:
        button: reads what is on the clipboard.
        middle: the form and, beside it, the pasted text.

    Signals:
        told(str): a sentence for the user, "" when there is nothing to tell any more.
    """

    told = Signal(str)

    def __init__(self, kit: Kit, form: LogForm, dialog: QDialog) -> None:
        """Read nothing yet."""
        super().__init__(dialog)
        self._kit, self._form, self._dialog = kit, form, dialog
        self._reader: PasteReader | None = None
        self._desk: PasteDesk | None = None
        self._unresumed: Body | None = None
        self._reading: Reading | None = None
        self._is_draft = False
        self._next_turn = QTimer(self)
        self._next_turn.setSingleShot(True)
        self._next_turn.timeout.connect(self._show_reading)
        self._is_wider = False
        self.button = Button(icon=kit.icons.get("import"), shortcut="Ctrl+Shift+V")
        # Its keys work everywhere in the form, so Tab need not pass it.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.read_clipboard)
        self.middle = QHBoxLayout()
        self.middle.setSpacing(space(5))
        self.middle.addWidget(form, 1)
        form.read_requested.connect(self.read_text)
        dialog.installEventFilter(self)
        self._retranslate()

    @property
    def desk(self) -> PasteDesk:
        """What fills the form; made when it is first needed."""
        if self._desk is None:
            from .paste_desk import PasteDesk

            self._desk = PasteDesk(self._kit, self._form, self.reader, self)
            self._desk.told.connect(self.told)
            self.middle.addWidget(self._desk.pane)
        return self._desk

    @property
    def reader(self) -> PasteReader:
        """What reads; made when it is first needed."""
        if self._reader is None:
            from .paste_reading import PasteReader

            self._reader = reader = PasteReader(self._kit.session, self)
            reader.read.connect(self._take)
            reader.resumed.connect(self._take_draft)
            reader.failed.connect(self.told)
            reader.busy.connect(self._show_busy)
        return self._reader

    def read_clipboard(self) -> None:
        """Fill the form with what the text on the clipboard tells, every guess marked."""
        from .paste_reading import clipboard_text

        text = clipboard_text()
        if text:
            self.read_text(text)
        else:
            self.told.emit(
                self.tr("There is no text on the clipboard. Copy a notice or a chat first.")
            )

    def read_text(self, text: str) -> None:
        """Fill the form with what a text tells, as soon as it is read."""
        self.told.emit("")
        self.reader.start(text)

    def kept(self) -> Body | None:
        """Return the paste on show for a draft, None when there is none."""
        if self._unresumed is not None:
            return self._unresumed
        return None if self._desk is None else self._desk.kept()

    def resume(self, body: Body) -> None:
        """Show a paste again that :meth:`kept` gave, once the form is filled from its draft."""
        self._unresumed = body
        self.reader.resume(body)

    def forget(self) -> None:
        """Take all marks and the pasted text away; the fields stay as they are."""
        self._unresumed = None
        self.stop()
        if self._desk is not None:
            self._desk.forget()

    def stop(self) -> None:
        """Wait for nothing any more."""
        self._reading = None
        if self._reader is not None:
            self._reader.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _take(self, reading: Reading, is_draft: bool = False) -> None:
        """Show what was read, at first in two turns: making the widgets takes a moment as well.

        Not while the worker reads: what imports modules on two threads waits at every file.
        """
        self._reading, self._is_draft = reading, is_draft
        if self._desk is None:
            _ = self.desk
            self._next_turn.start()
        else:
            self._show_reading()

    def _take_draft(self, reading: Reading | None) -> None:
        if reading is None:
            self._unresumed = None
        else:
            self._take(reading, is_draft=True)

    def _show_reading(self) -> None:
        reading, self._unresumed = self._reading, None
        if reading is not None:
            self._reading = None
            (self.desk.resume if self._is_draft else self.desk.fill)(reading)
            self._make_room()

    def _make_room(self) -> None:
        """Widen the window by the pasted text; on a small screen it stands below the form."""
        dialog, pane = self._dialog, self.desk.pane
        room = room_beside(dialog).width()
        is_beside = room >= _NARROWEST
        pane.set_low(not is_beside)
        ways = QBoxLayout.Direction
        self.middle.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        if is_beside and not self._is_wider:
            self._is_wider = True
            width = min(dialog.width() + pane.width() + self.middle.spacing(), room)
            left = dialog.x() - (width - dialog.width()) // 2
            dialog.resize(width, dialog.height())
            dialog.move(max(left, dialog.screen().availableGeometry().left()), dialog.y())

    def _show_busy(self, is_busy: bool) -> None:
        self.button.setEnabled(not is_busy)
        self._retranslate()

    def _retranslate(self) -> None:
        is_ready = self.button.isEnabled()
        words = self.tr("Paste a notice or chat") if is_ready else self.tr("Reading…")
        self.button.set_words(words)


def room_beside(widget: QWidget) -> QSize:
    """Return how large a window may be on a screen: the frame and the task bar need some."""
    return widget.screen().availableSize() - QSize(space(4), space(12))
