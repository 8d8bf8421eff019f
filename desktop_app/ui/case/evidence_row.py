"""One proof of the evidence checklist."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.checklist import ItemState
from desktop_app.services.checklists import ItemView
from desktop_app.services.evidence import Target

from ..kit import Kit
from ..theme import space
from ..widgets import Badge, IconButton, PlainLabel, plain_tooltip
from .checked_row import lay_out_checked
from .editable_text import EditableText
from .not_applicable import NotApplicableButton
from .own_item_menu import OwnItemButton
from .perishes_line import PerishesLine
from .shown import show_if

if TYPE_CHECKING:
    from ..evidence.desk import EvidenceDesk
    from ..evidence.file_strip import FileStrip


class EvidenceRow(QWidget):
    """A check box with its name, how to obtain the proof, and the seller's note.

    Attributes:
        check: ticked when the seller has it.
        not_applicable: takes the proof out of the count.
        name: what the proof is called.
        note: the seller's note; ``note_button`` lets one write it.
        more: opens the menu by which the seller's own items are renamed and removed.
        attach: adds files; ``files`` shows them.

    What few rows need is made when it is needed, because a case has many rows.

    Signals:
        state_chosen(int, object): this row gets this ItemState.
        words_changed(int, str, str): this row gets this title and this note.
        remove_requested(int, str): this row, called so, is to be taken off.
    """

    state_chosen = Signal(int, object)
    words_changed = Signal(int, str, str)
    remove_requested = Signal(int, str)

    def __init__(self, kit: Kit, desk: EvidenceDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._desk = desk
        self._view: ItemView | None = None
        self._read_only = False
        self.check = QCheckBox()
        self.name = EditableText(role="strong")
        self._required = Badge()
        self.not_applicable = NotApplicableButton(kit.icons)
        self.attach = IconButton(kit.icons.get("attach", "text_muted"), "")
        self.note_button = IconButton(kit.icons.get("edit", "text_muted"), "")
        self._how = PlainLabel(role="caption", wrap=True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_item(
        self, view: ItemView, files: Sequence[Attachment] | None = None, *, read_only: bool
    ) -> None:
        """Show an item. A line in which the user is writing is left alone.

        Args:
            view: the item.
            files: what the seller has for it; None for those on show.
            read_only: True when nothing can be changed.
        """
        if files is not None:
            self._show_files(files, read_only)
        is_other = self._view is None or self._view.item.id != view.item.id
        self._view, self._read_only = view, read_only
        if is_other:
            self.name.give_up()
            if self._has("note"):
                self.note.give_up()
        item = view.item
        self.check.setChecked(item.state is ItemState.HAVE)
        self.not_applicable.set_on(item.state is ItemState.NOT_APPLICABLE)
        self.check.setEnabled(not read_only)
        for button in (self.not_applicable, self.attach, self.note_button):
            show_if(button, not read_only)
        if view.is_own or self._has("more"):
            show_if(self.more, view.is_own and not read_only)
        self.name.set_text(view.title)
        self.name.set_role("strong" if item.state is ItemState.MISSING else "muted")
        show_if(self._required, item.required)
        is_wanted = item.state is ItemState.MISSING
        self._how.setText(view.how)
        show_if(self._how, bool(view.how) and is_wanted)
        self.name.setToolTip("" if is_wanted else plain_tooltip(view.how))
        if item.perishes_at is not None or self._has("_perishes"):
            self._perishes.show_item(view, self._kit.session.now(), self._kit.session.zone)
        self._show_note()
        self._show_words()

    def item_id(self) -> int:
        """Return the number of the row on show, 0 for none."""
        return 0 if self._view is None else self._view.item.id

    def drop_target(self) -> Target:
        """Return what a file proves that is dropped here."""
        return Target(checklist_item_id=self.item_id())

    def drop_words(self) -> str:
        """Return what this place is called."""
        return self.title()

    def title(self) -> str:
        """Return the name of the proof."""
        return self.name.label.text()

    def perishing(self) -> str:
        """Return until when it can be had, "" when it keeps or is there already."""
        is_shown = self._has("_perishes") and not self._perishes.isHidden()
        return self._perishes.text() if is_shown else ""

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @cached_property
    def note(self) -> EditableText:
        """The seller's note."""
        note = EditableText()
        note.set_line_words(self.tr("Note"), self.tr("Where it is, what is odd about it"))
        note.written.connect(self._write_note)
        self._words.addWidget(note)
        return note

    @cached_property
    def files(self) -> FileStrip:
        """The files that the seller has for it."""
        from ..evidence.file_strip import FileStrip

        strip = FileStrip(self._desk, self)
        self._words.addWidget(strip)
        return strip

    @cached_property
    def more(self) -> OwnItemButton:
        """The button of an own item's menu."""
        button = OwnItemButton(self._kit.icons)
        button.rename_requested.connect(self.name.begin)
        button.remove_requested.connect(self._ask_to_remove)
        self._top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    @cached_property
    def _perishes(self) -> PerishesLine:
        line = PerishesLine()
        self._words.insertWidget(2, line)
        return line

    def _has(self, name: str) -> bool:
        """Tell whether a part that is made when it is needed has been made."""
        return name in self.__dict__

    def _show_files(self, files: Sequence[Attachment], read_only: bool) -> None:
        if files or self._has("files"):
            self.files.show_files(files, read_only=read_only)

    def _show_note(self) -> None:
        note = "" if self._view is None else self._view.item.note
        if note or self._has("note"):
            self.note.set_text(note, self.tr("Note: {note}").format(note=note) if note else "")

    def _lay_out(self) -> None:
        self._top = top = QHBoxLayout()
        top.setSpacing(space(1))
        top.addWidget(self.name, 1)
        top.addWidget(self._required, 0, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.not_applicable, self.attach, self.note_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._words = words = QVBoxLayout()
        words.setSpacing(space(1))
        words.addLayout(top)
        words.addWidget(self._how)
        lay_out_checked(self, self.check, words)

    def _connect(self) -> None:
        self.check.clicked.connect(
            lambda on: self._choose(ItemState.HAVE if on else ItemState.MISSING)
        )
        self.not_applicable.clicked.connect(
            lambda on: self._choose(ItemState.NOT_APPLICABLE if on else ItemState.MISSING)
        )
        self.name.clicked.connect(self.check.click)
        self.name.written.connect(self._write_name)
        self.note_button.clicked.connect(lambda: self.note.begin())
        self.attach.clicked.connect(lambda: self._desk.choose_files(self.drop_target()))

    def _choose(self, state: ItemState) -> None:
        if self._view is not None:
            self.state_chosen.emit(self._view.item.id, state)
            # If it could not be written, the boxes show what is.
            self.show_item(self._view, read_only=self._read_only)

    def _write_note(self, note: str) -> None:
        if self._view is not None:
            self.words_changed.emit(self._view.item.id, self._view.item.title, note)

    def _write_name(self, title: str) -> None:
        if self._view is not None and title.strip():
            self.words_changed.emit(self._view.item.id, title, self._view.item.note)

    def _ask_to_remove(self) -> None:
        if self._view is not None:
            self.remove_requested.emit(self._view.item.id, self._view.title)

    def _show_words(self) -> None:
        """Name the controls after the proof, for those who hear them."""
        if self._view is None:
            return
        title = self._view.title
        self.check.setAccessibleName(title)
        self.not_applicable.set_title(title)
        self.note_button.setAccessibleName(self.tr("Note: {note}").format(note=title))
        self.attach.setAccessibleName(self.tr("Add files: {what}").format(what=title))
        if self._has("more"):
            self.more.setAccessibleName(self.tr("More: {what}").format(what=title))

    def _retranslate(self) -> None:
        self._required.set(self.tr("Required"), "accent")
        self.not_applicable.retranslate()
        self.note_button.set_words(self.tr("Write a note"))
        self.attach.set_words(self.tr("Add files"))
        self.name.set_line_words(self.tr("Name of the item"))
        # What is made when needed speaks the new language when it is made anew.
        for name in ("note", "more", "_perishes"):
            if self._has(name):
                self.__dict__.pop(name).deleteLater()
        if self._view is not None:
            self.show_item(self._view, read_only=self._read_only)
