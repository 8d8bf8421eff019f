"""What the forms have in common that make a copy of a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_names import display_name
from desktop_app.services import image_copies
from desktop_app.services.evidence import Taken
from desktop_app.services.image_copies import Draft

from ..case.form_dialog import FormDialog
from ..kit import Kit
from ..worker import Job, Progress

T = TypeVar("T")


class CopyDialog(FormDialog):
    """One job at a time on the thread for files; the copy is added when it is in the vault.

    Attributes:
        found: what a copy is made of.

    Signals:
        kept(object): the copy was added; an Attached.
    """

    kept = Signal(object)

    def __init__(self, kit: Kit, found: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.found = found
        self._job: Job | None = None
        self._is_busy = False
        self._roomy: tuple[QWidget, ...] = ()
        self._least = 0
        self.finished.connect(self.give_up)

    def name(self) -> str:
        """Return what the original is called, as it may be shown."""
        return display_name(self.found.given_name)

    def is_ready(self) -> bool:
        """Tell whether there is a copy to add, or all that it is made from."""
        raise NotImplementedError

    def is_busy(self) -> bool:
        """Tell whether a job runs, during which nothing can be added or changed."""
        return self._is_busy

    def show_state(self) -> None:
        """Let those buttons be pressed that have something to do."""
        self.save_button.setEnabled(self.is_ready() and not self._is_busy)

    def give_up(self) -> None:
        """Stop the job that runs."""
        self._is_busy = False
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def start(self, work: Callable[[Progress], T], done: Callable[[T], object]) -> None:
        """Begin a job; what hinders it is shown by :meth:`fail`."""

        def end(result: T) -> None:
            self._set_busy(False)
            done(result)
            self.show_state()

        def stumble(fault: BaseException) -> None:
            self._set_busy(False)
            self.fail(fault)

        self._set_busy(True)
        self._job = self.kit.session.files.submit(
            lambda _, progress: work(progress), end, stumble, owner=self
        )

    def fail(self, fault: BaseException) -> None:
        """Show why there is no copy."""
        self.set_error(self.kit.session.sentence_for(fault))

    def keep(self, draft: Draft, taken: Taken) -> bool:
        """Add a copy that the vault has taken in and close; return whether it could be added."""
        session = self.kit.session
        attached = self.do(
            image_copies.keep_taken, session.casebook.vault, draft, taken, session.now()
        )
        if attached is None:
            return False
        self.accept()
        self.saved.emit()
        self.kept.emit(attached)
        return True

    def give_room_to(self, *pictures: QWidget, least: int) -> None:
        """Let pictures, which stand side by side, be as high as the words leave room.

        Args:
            pictures: what shows them.
            least: their least height in pixels; on a low screen the form scrolls.
        """
        self._roomy, self._least = pictures, least
        for picture in pictures:
            picture.setFixedHeight(least)
        for watched in (self._pane.viewport(), self._pane.widget()):
            if watched is not None:
                watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Divide the room anew when the form or its words have become larger or smaller."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._share_room()
        return super().eventFilter(watched, event)

    def _share_room(self) -> None:
        room = self._pane.viewport().size()
        words = self._pane.height_at(room.width()) - self._roomy[0].minimumHeight()
        for picture in self._roomy:
            picture.setFixedHeight(max(self._least, room.height() - words))

    def _set_busy(self, busy: bool) -> None:
        self._is_busy = busy
        self.show_state()
