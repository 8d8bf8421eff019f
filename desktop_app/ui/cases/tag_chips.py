"""The tags of a case, and a way to put another one on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.services import tags
from desktop_app.services.changes import Change

from ..kit import Kit
from ..theme import space
from ..widgets import Button, FlowLayout
from ..widgets.offer_list import Offer
from ..widgets.type_ahead import TypeAhead
from .tag_chip import TagChip

__all__ = ["TagChip", "TagRow"]

_LINE_WIDTH = space(36)


class TagRow(QWidget):
    """The tags of a case, each with a cross, and a button that becomes a line for another one.

    Attributes:
        add_button: opens the line.
        line: where another tag is typed; Enter puts it on, Esc gives up.
    """

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._case_id = case_id
        self._shown: tuple[str, ...] = ()
        self._chips: list[TagChip] = []
        self.add_button = Button(kind="link", icon=kit.icons.get("tag", "accent_text"))
        self.line = TypeAhead(self._find, self, free_text=True)
        self.line.setFixedWidth(_LINE_WIDTH)
        self.line.hide()
        self._flow = FlowLayout(self, gap=space(1.5))
        self._flow.addWidget(self.line)
        self._flow.addWidget(self.add_button)
        self.add_button.clicked.connect(self._begin)
        self.line.picked.connect(lambda offer: self._put_on(offer.label))
        self.line.returnPressed.connect(lambda: self._put_on(self.line.text()))
        self.line.editingFinished.connect(self._leave)
        self._session.changed.connect(self._changed)
        self._retranslate()
        self.show_case(case_id)

    def show_case(self, case_id: int) -> None:
        """Show the tags of a case."""
        if case_id != self._case_id:
            self._end()
        self._case_id = case_id
        shown = tags.tags_of_case(self._session.store, case_id)
        if shown != self._shown:
            self._shown = shown
            self._fill()

    def names(self) -> tuple[str, ...]:
        """Return the tags that are shown."""
        return self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up typing on Esc."""
        if event.key() == Qt.Key.Key_Escape and not self.line.isHidden():
            self._end()
            self.add_button.setFocus()
            event.accept()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [TagChip(self._kit, name, self) for name in self._shown]
        for own in (self.line, self.add_button):
            self._flow.removeWidget(own)
        for chip in self._chips:
            chip.removed.connect(self._take_off)
            self._flow.addWidget(chip)
            chip.show()
        for own in (self.line, self.add_button):
            self._flow.addWidget(own)
        before: QWidget = self
        for part in (*self._chips, self.line, self.add_button):
            QWidget.setTabOrder(before, part)
            before = part
        self._retranslate()

    def _begin(self) -> None:
        self.line.clear()
        self.add_button.hide()
        self.line.show()
        self.line.setFocus()

    def _end(self) -> None:
        # Cleared first: hiding takes the keyboard away, which would finish the line once more.
        self.line.clear()
        self.line.close_list()
        self.line.hide()
        self.add_button.show()

    def _leave(self) -> None:
        if not self.line.isHidden() and not self.line.hasFocus():
            self._put_on(self.line.text())

    def _put_on(self, text: str) -> None:
        if not text.strip():
            self._end()
            return
        session = self._session
        if session.do(tags.add_tag, self._case_id, text, session.now()) is not None:
            self._end()
            self.add_button.setFocus()

    def _take_off(self, name: str) -> None:
        session = self._session
        if session.do(tags.remove_tag, self._case_id, name, session.now()) is not None:
            self.add_button.setFocus()

    def _find(self, typed: str) -> list[Offer]:
        wanted = typed.casefold()
        names = (name for name in tags.tag_names(self._session.store) if name not in self._shown)
        return [Offer(name) for name in names if wanted in name.casefold()][:8]

    def _changed(self, change: Change) -> None:
        if change.concerns(self._case_id):
            self.show_case(self._case_id)

    def _retranslate(self) -> None:
        # The case's first tag needs more words than the next.
        self.add_button.set_words(self.tr("Tag") if self._shown else self.tr("Add a tag"))
        self.add_button.setToolTip(self.tr("Put a tag on this case"))
        self.line.setAccessibleName(self.tr("New tag"))
        self.line.setPlaceholderText(self.tr("New tag"))
