"""What the seller does to a case from the list, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case import Case
from desktop_app.services import cases

from ..kit import Kit

if TYPE_CHECKING:
    from .trash import EmptyTrashQuestion


class CaseCommands(QObject):
    """Carries out what the list's actions mean.

    Signals:
        notified(str, str): a sentence for the seller, and its tone.
        undo_offered(str, object): a sentence about what was done, and what undoes it.
    """

    notified = Signal(str, str)
    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, page: QWidget) -> None:
        """Make the commands; dialogs open above ``page``."""
        super().__init__(page)
        self._kit = kit
        self._session = kit.session
        self._page = page

    def open(self, case: Case) -> None:
        """Ask for the page of a case."""
        self._session.case_requested.emit(case.id)

    def log_contact(self, case: Case) -> None:
        """Ask for the form of a contact about a case."""
        self._session.log_requested.emit(case.id)

    def close_case(self, case: Case) -> None:
        """Ask for the outcome and close a case."""
        # Imported here because the list is on show long before anybody closes a case.
        from ..case.close_dialog import CloseDialog

        detail = self._session.do(cases.case_detail, case.id)
        if detail is None:
            return
        words = self.tr("Case {number} is closed.").format(number=case.id)
        dialog = CloseDialog(self._kit, detail, self._page)
        dialog.saved.connect(lambda: self.notified.emit(words, "success"))
        dialog.open()

    def copy_order_no(self, case: Case) -> None:
        """Put a case's order number on the clipboard."""
        number = case.facts.order_no
        QGuiApplication.clipboard().setText(number)
        words = self.tr("Order number {number} copied.").format(number=number)
        self.notified.emit(words, "success")

    def trash(self, case: Case) -> None:
        """Put a case in the trash and offer to undo that."""
        session, number = self._session, case.id
        if session.do(cases.trash_case, number, session.now()) is None:
            return
        words = self.tr("Case {number} is in the trash.").format(number=number)
        self.undo_offered.emit(words, lambda: session.do(cases.restore_case, number, session.now()))

    def restore(self, case: Case) -> None:
        """Take a case out of the trash."""
        session = self._session
        if session.do(cases.restore_case, case.id, session.now()) is not None:
            words = self.tr("Case {number} is back in the list.").format(number=case.id)
            self.notified.emit(words, "success")

    def has_trash(self) -> bool:
        """Tell whether there is anything in the trash, a case or a file of one."""
        from desktop_app.services.trash import in_trash

        return not in_trash(self._session.store).is_empty

    def ask_to_empty_trash(self) -> EmptyTrashQuestion:
        """Ask whether the trash should be emptied, and do so if it should."""
        # Imported here: the list is on show long before anybody empties the trash.
        from desktop_app.services.trash import in_trash

        from .trash import EmptyTrashQuestion

        question = EmptyTrashQuestion(in_trash(self._session.store), self._page)
        question.accepted.connect(self._empty_trash)
        question.open()
        return question

    def _empty_trash(self) -> None:
        from desktop_app.services.trash import empty_trash

        done = self._session.do(empty_trash, self._session.casebook.vault)
        if done is None:
            return
        deleted, words = done.deleted, []
        if deleted.cases:
            words.append(self.tr("%n case(s) deleted for good.", "", deleted.cases))
        if deleted.files:
            words.append(self.tr("%n file(s) deleted for good.", "", deleted.files))
        self.notified.emit("\n".join(words), "neutral")
