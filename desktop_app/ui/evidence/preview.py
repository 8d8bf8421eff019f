"""Looking at a file of evidence inside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.file_kind import FileKind, ending, kind_by_name
from desktop_app.domain.file_names import display_name
from desktop_app.domain.file_size import size_text
from desktop_app.services import cases

from ..moments import local_moment
from ..theme import space
from ..widgets import Button, ElidedLabel, IconButton, PlainLabel
from ..worker import Job, Progress
from .contents import read_inside
from .scaling import pixmap_of

if TYPE_CHECKING:
    from .desk import EvidenceDesk


class Preview(QDialog):
    """A picture scaled to the window, a text, or a word about what cannot be shown here.

    Left and right go to the other files of the case.

    Attributes:
        picture, text, unseen: what is shown, one of them at a time in ``stack``.
        before, after, outside, save, close_button: buttons.
    """

    def __init__(
        self, desk: EvidenceDesk, found: Attachment, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found = found
        self._job: Job | None = None
        self._image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = desk.kit.icons
        self._name = ElidedLabel(role="heading")
        self._facts = ElidedLabel(role="muted")
        self.picture = PlainLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.text = QPlainTextEdit(readOnly=True)
        self.unseen = PlainLabel(role="muted", wrap=True)
        self.unseen.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for widget in (self.picture, self.text, self.unseen):
            self.stack.addWidget(widget)
        self.before = IconButton(icons.get("chevron-left"), "", shortcut="Left")
        self.after = IconButton(icons.get("chevron-right"), "", shortcut="Right")
        self.outside = Button(icon=icons.get("open"))
        self.save = Button(icon=icons.get("export"))
        self.close_button = Button(kind="primary")
        self._lay_out()
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.outside.clicked.connect(lambda: desk.open_outside(self._found))
        self.save.clicked.connect(lambda: desk.save_copy(self._found))
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.accept)
        self._retranslate()
        room = self.screen().availableSize()
        self.resize(QSize(900, 680).boundedTo(room - QSize(space(4), space(12))))
        self.show_file(found)
        self.close_button.setFocus()

    def show_file(self, found: Attachment) -> None:
        """Show another file."""
        self._found = found
        self._image = QImage()
        session = self._desk.kit.session
        name = display_name(found.given_name)
        self._name.setText(name)
        taken = found.taken_at or found.added_at
        parts = [size_text(found.size), local_moment(taken, session.zone), found.note]
        self._facts.setText(" · ".join(part for part in parts if part))
        self.setWindowTitle(name)
        files = [one.id for one in self._files()]
        # What is in the trash stands in no row.
        several = len(files) > 1 and found.id in files
        self.before.setVisible(several)
        self.after.setVisible(several)
        self.picture.clear()
        self.text.clear()
        if self._job is not None:
            self._job.cancel()
        if kind_by_name(name) is FileKind.OTHER:
            # That is how it will be, unless its name does not tell.
            self._tell_unseen()
        self._read(found)

    def shown_size(self) -> QSize:
        """Return how large the picture is, in its own pixels; nothing while none is shown."""
        return self._image.size()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale the picture to the window."""
        super().resizeEvent(event)
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_file(self._found)
        super().changeEvent(event)

    def _read(self, found: Attachment) -> None:
        session = self._desk.kit.session
        path = session.casebook.vault.path_of(found.sha256)

        def work(_: object, progress: Progress) -> QImage | str:
            progress.check()
            return read_inside(path, found.given_name)

        self._job = session.viewer.submit(
            work, self._show, lambda _: self._tell_unseen(), owner=self
        )

    def _show(self, content: QImage | str) -> None:
        if isinstance(content, str):
            self.text.setPlainText(content)
            self.stack.setCurrentWidget(self.text)
        elif content.isNull():
            self._tell_unseen()
        else:
            self._image = content
            self.stack.setCurrentWidget(self.picture)
            self._scale()

    def _tell_unseen(self) -> None:
        name = self._found.given_name
        kind = ending(name).upper()
        words = self.tr("{kind} files cannot be shown here. “Open in its program” shows a copy.")
        if kind_by_name(name) is not FileKind.OTHER or not kind:
            words = self.tr("This file cannot be shown here. “Open in its program” shows a copy.")
        self.unseen.setText(words.format(kind=kind))
        self.stack.setCurrentWidget(self.unseen)

    def _scale(self) -> None:
        if self._image.isNull():
            return
        picture = pixmap_of(self._image, self.devicePixelRatioF(), self.stack.size())
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(self._name.text())

    def _files(self) -> tuple[Attachment, ...]:
        detail = self._desk.kit.session.do(cases.case_detail, self._found.case_id)
        return () if detail is None else detail.attachments

    def _step(self, by: int) -> None:
        files = self._files()
        numbers = [one.id for one in files]
        if self._found.id in numbers:
            self.show_file(files[(numbers.index(self._found.id) + by) % len(files)])

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addWidget(self._facts)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        for button in (self.before, self.after, self.outside, self.save):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(5), space(4), space(5), space(4))
        layout.setSpacing(space(3))
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)
        layout.addLayout(foot)

    def _retranslate(self) -> None:
        self.before.set_words(self.tr("Previous file"))
        self.after.set_words(self.tr("Next file"))
        self.outside.set_words(self.tr("Open in its program"))
        self.save.set_words(self.tr("Save a copy…"))
        self.close_button.set_words(self.tr("Close"))
        self.text.setAccessibleName(self.tr("Contents of the file"))
