"""Making a copy of a picture in which parts are covered for good."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.services import image_copies
from desktop_app.services.evidence import Taken
from desktop_app.services.image_copies import Box, Draft

from ..kit import Kit
from ..theme import space
from ..widgets import Button, PlainLabel
from ..worker import Progress
from .copy_dialog import CopyDialog
from .reading import read_large
from .redact_canvas import RedactCanvas

_LOWEST = 200
# No window is wider, and the picture is never wider than the window.
_WIDEST = 4096


class RedactDialog(CopyDialog):
    """The picture with boxes over what nobody may see, and what the boxes do.

    Attributes:
        canvas: the picture and the boxes.
        area: scrolls the picture.
        add_box, remove_box, undo: buttons.
    """

    def __init__(self, kit: Kit, found: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(kit, found, parent)
        icons = kit.icons
        self._lead = PlainLabel(wrap=True)
        self.canvas = RedactCanvas(kit.theme)
        self.area = QScrollArea()
        self._count = PlainLabel(role="muted")
        self.add_box = Button(icon=icons.get("redact"))
        self.remove_box = Button(icon=icons.get("trash"))
        self.undo = Button(icon=icons.get("undo"))
        self._lay_out()
        self.give_room_to(self.area, least=_LOWEST)
        self.canvas.boxes_changed.connect(self.show_state)
        self.add_box.clicked.connect(self.canvas.add_in_the_middle)
        self.remove_box.clicked.connect(self.canvas.remove_chosen)
        self.undo.clicked.connect(self.canvas.undo)
        undo_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo_keys.activated.connect(self.undo.click)
        self.retranslate()
        self.resize(900, 700)
        self._read()

    def is_ready(self) -> bool:
        """Tell whether anything is covered."""
        return bool(self.canvas.boxes())

    def show_state(self) -> None:
        """Tell how many boxes there are; while the copy is made there can be no others."""
        super().show_state()
        count, may_change = len(self.canvas.boxes()), self.canvas.has_image() and not self.is_busy()
        self._count.setText(
            self.tr("%n box(es)", "", count) if count else self.tr("No box has been drawn yet.")
        )
        self.canvas.setEnabled(may_change)
        self.add_box.setEnabled(may_change)
        self.remove_box.setEnabled(may_change and self.canvas.has_chosen())
        self.undo.setEnabled(may_change and self.canvas.can_undo())

    def save(self) -> bool:
        """Make the copy and add it; the form closes when it is there."""
        session, found = self.kit.session, self.found
        boxes = [Box(box.x(), box.y(), box.width(), box.height()) for box in self.canvas.boxes()]
        vault, language = session.casebook.vault, session.language

        def make(progress: Progress) -> tuple[Draft, Taken]:
            draft = image_copies.redact_copy(vault, found, boxes, progress, language)
            try:
                return draft, image_copies.take_draft(vault, draft, progress)
            except BaseException:
                image_copies.discard(draft)
                raise

        self.start(make, self._keep)
        return False

    def retranslate(self) -> None:
        """Set the texts."""
        super().retranslate()
        self.setWindowTitle(self.tr("Black out parts of a copy"))
        name = self.name()
        self._lead.setText(
            self.tr(
                "Draw boxes over names, phone numbers and addresses. In the copy of {name} the "
                "pixels below them are gone, and so is what the camera wrote into the file; the "
                "original stays as it is."
            ).format(name=name)
        )
        self.canvas.setAccessibleName(self.tr("Picture of {name}").format(name=name))
        self.canvas.setToolTip(
            self.tr(
                "Insert adds a box, Space chooses the next, arrows move it, "
                "Shift and arrows resize it, Delete removes it."
            )
        )
        self.add_box.set_words(self.tr("Add a box"))
        self.remove_box.set_words(self.tr("Remove the box"))
        self.undo.set_words(self.tr("Undo"))
        self.save_button.set_words(self.tr("Add the copy"))
        self.show_state()

    def count_words(self) -> str:
        """Return how many boxes there are, in words."""
        return self._count.text()

    def _read(self) -> None:
        path = self.kit.session.casebook.vault.path_of(self.found.sha256)

        def read(progress: Progress) -> tuple[QImage, QSize]:
            progress.check()
            facts = image_copies.picture_facts(self.kit.session.casebook.vault, self.found)
            return read_large(path, _WIDEST), QSize(facts.width, facts.height)

        self.start(read, self._show)

    def _show(self, made: tuple[QImage, QSize]) -> None:
        self.canvas.show_image(*made)
        self.show_state()
        self.canvas.setFocus()

    def _keep(self, made: tuple[Draft, Taken]) -> None:
        draft, taken = made
        if not self.keep(draft, taken):
            image_copies.discard(draft)

    def _lay_out(self) -> None:
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.canvas)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        for button in (self.add_box, self.remove_box, self.undo):
            line.addWidget(button)
        line.addWidget(self._count)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(space(2))
        column.addWidget(self._lead)
        column.addLayout(line)
        column.addWidget(self.area, 1)
        self.fields.addLayout(column)
