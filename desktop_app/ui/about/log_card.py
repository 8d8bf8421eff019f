"""The program's log: what is in it, and the means to pass it on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.errors import UserError
from desktop_app.services.log_text import LogText, read_log

from ..kit import Kit
from ..settings.section import Section
from ..widgets import Button, PlainLabel
from .text_view import TextView

_SHOWN_LINES = 200
_LEAST_LINES = 9
_KB = 1024


class LogCard(Section):
    """The newest lines, and a button that copies more of them.

    Attributes:
        view: the newest lines; hidden while there are none.
        copy: copies the log, from its end as much as can be passed on with ease.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self._log: LogText | None = None
        self._fault: UserError | None = None
        self._state = PlainLabel(role="muted", wrap=True)
        self.view = TextView(kit.theme, least_lines=_LEAST_LINES)
        self.copy = Button(icon=kit.icons.get("copy"))
        self.copy.clicked.connect(self._copy)
        self.body.addWidget(self._state)
        self.body.addWidget(self.view)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the log as it is now."""
        self._read()
        is_there = self._log is not None
        self.view.setVisible(is_there)
        self.copy.setVisible(is_there)
        if self._log is not None:
            self.view.show_text(self._log.newest_lines(_SHOWN_LINES), at_end=True)
        self.retranslate()

    def state_words(self) -> str:
        """Return what is said where there are no lines."""
        return self._state.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Log"),
            self.tr(
                "The program notes its own faults here: when, where in the program, and what the "
                "system said, with names of folders. Your cases and messages are not written into "
                "it, but a fault may quote the value that it stumbled over: look it through before "
                "you pass it on. It stays on this computer; nothing is sent anywhere."
            ),
        )
        self.view.setAccessibleName(self.tr("Newest lines of the log"))
        self.copy.set_words(self.tr("Copy log"))
        self._state.setText(self._state_words())
        self._state.setVisible(self._log is None)

    def _read(self) -> None:
        try:
            self._log = read_log(self._session.casebook.paths)
            self._fault = None
        except UserError as fault:
            self._log, self._fault = None, fault

    def _state_words(self) -> str:
        if self._fault is not None:
            return self._session.sentence_for(self._fault)
        return self.tr("There is no log yet: nothing has gone wrong so far.")

    def _copy(self) -> None:
        # As it is at this moment: lines may have come since the page was opened.
        self.refresh()
        if self._log is None:
            self.notified.emit(self._state_words(), "warning")
            return
        QGuiApplication.clipboard().setText(self._log.text)
        words = self.tr("The log is on the clipboard.")
        if self._log.left_out:
            left_out = max(1, round(self._log.left_out / _KB))
            words = self.tr(
                "The newest part of the log is on the clipboard; the older {size} KB are left out."
            ).replace("{size}", f"{left_out:,}")
        self.notified.emit(words, "success")
