"""All parts of the program, and the licence of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.part import Part, PartList

from ..kit import Kit
from ..settings.section import Section
from ..theme import set_look, space
from ..widgets import PlainLabel, SearchField, prepare_table
from .list_and_text import ListAndText
from .part_view import PartView
from .parts_model import NAME, PART_ROLE, VERSION, PartsModel

_ROW_HEIGHT = 32
_WIDTHS = {NAME: 148, VERSION: 70}


class PartsCard(Section):
    """A list that can be searched, and with it what was chosen in it.

    Attributes:
        search: words of a name, a version or a licence.
        view: the parts that have them.
        part: the chosen one.

    Signals:
        notified(str, str): something to say in the window's message bar; sentence and tone.
    """

    notified = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._listed: PartList | None = None
        self._fault = ""
        self._chosen_name = ""
        self._state = PlainLabel(role="muted", wrap=True)
        self.search = SearchField(kit.icons)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self.view = QTableView()
        prepare_table(self.view, row_height=_ROW_HEIGHT)
        self._model = PartsModel(self)
        self.view.setModel(self._model)
        # What does not fit is cut with dots: the tool tip and the text have the whole of it.
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in _WIDTHS.items():
            self.view.setColumnWidth(column, width)
        self.part = PartView(kit)
        self._columns = ListAndText(self._finding(), self.part)
        self.body.addWidget(self._state)
        self.body.addWidget(self._columns)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.part.notified.connect(self.notified)
        self._columns.hide()
        self.retranslate()

    def show_parts(self, listed: PartList) -> None:
        """Show the program and its parts."""
        self._listed = listed
        self._fault = ""
        self._columns.show()
        self._fill()
        self.retranslate()

    def show_fault(self, sentence: str) -> None:
        """Say why there is no list."""
        self._fault = sentence
        self.retranslate()

    def state_words(self) -> str:
        """Return what is said above the list, and where there is none."""
        return self._state.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(self.tr("Parts and their licences"))
        self._state.setText(self._state_words())
        set_look(self._state, "role", "danger" if self._fault else "muted")
        self.search.set_words(self.tr("Find a part or a licence"))
        self.view.setAccessibleName(self.tr("Parts of the program"))
        self._nothing.setText(self.tr("No part fits. Try another word."))
        self._model.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to what it found with the Down key."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus()
            return
        super().keyPressEvent(event)

    def _finding(self) -> QWidget:
        finding = QWidget()
        column = QVBoxLayout(finding)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(2))
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        return finding

    def _state_words(self) -> str:
        if self._fault:
            return self._fault
        if self._listed is None:
            return self.tr("Reading…")
        if self._listed.is_bundled:
            return self.tr("Collected when this program was built: %Ln part(s)", "", self._count())
        return self.tr("Found in the Python that runs it: %Ln part(s)", "", self._count())

    def _count(self) -> int:
        return len(self._listed.all) if self._listed is not None else 0

    def _fill(self) -> None:
        words = self.search.text().casefold().split()
        found = [part for part in self._all() if _fits(part, words)]
        self._model.set_parts(found)
        self._nothing.setVisible(not found)
        if not found:
            self.part.show_part(None)
        else:
            row = max(0, self._model.row_of(self._chosen_name))
            index = self._model.index(row, NAME)
            self.view.setCurrentIndex(index)
            # By itself it does not find a row that it has just got.
            self.view.scrollTo(index)

    def _all(self) -> tuple[Part, ...]:
        return self._listed.all if self._listed is not None else ()

    def _current_changed(self, current: QModelIndex) -> None:
        part = current.data(PART_ROLE)
        if part is not None:
            self._chosen_name = part.name
            self.part.show_part(part)


def _fits(part: Part, words: list[str]) -> bool:
    text = f"{part.name} {part.version} {part.licence}".casefold()
    return all(word in text for word in words)
