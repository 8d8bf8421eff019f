"""Asking before the last import is taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services.importing.results import LastImport, Outlook

from ..session import Session
from .questions import UndoQuestion
from .work import ImportWork


class UndoAsking(QObject):
    """Finds out what taking the last import back would do, and asks about that.

    Signals:
        wanted(str): the seller said yes; the name of the file that was imported.
    """

    wanted = Signal(str)

    def __init__(self, session: Session, work: ImportWork, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._work, self._window = session, work, window

    def last(self) -> LastImport | None:
        """Return the import that can be taken back, None when there is none."""
        # Imported here: the window starts without it.
        from desktop_app.services.importing.undo import last_import

        return last_import(self._session.store)

    def ask(self) -> None:
        """Ask, if there is anything to take back."""
        last = self.last()
        if last is None or self._work.is_writing:
            return

        def tell(outlook: Outlook) -> None:
            question = UndoQuestion(last, outlook, self._window)
            question.accepted.connect(lambda: self.wanted.emit(last.file_name))
            question.open()

        self._work.ask_outlook(tell)
