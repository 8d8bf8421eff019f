"""The two lists at the left of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QSplitter, QVBoxLayout, QWidget

from desktop_app.domain.template import Standing

from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel, SearchField, prepare_list
from .delegate import TemplateDelegate
from .entries import Entry
from .models import VALUE_ROLE, FoldersModel, TemplatesModel
from .rows import ALL, FAVOURITES, TWINS, Row

_LEAST, _USUAL = (150, 190, 300), [200, 290, 700]


def side_by_side(folders: QWidget, templates: QWidget, editor: QWidget) -> QSplitter:
    """Return the three columns of the page; what room is left belongs to the editor."""
    columns = QSplitter()
    columns.setChildrenCollapsible(False)
    for column, least in zip((folders, templates, editor), _LEAST, strict=True):
        column.setMinimumWidth(least)
        columns.addWidget(column)
    columns.setStretchFactor(2, 1)
    columns.setSizes(_USUAL)
    return columns


class _SearchedList(QWidget):
    """A list below the field that searches it.

    Attributes:
        search: what to look for.
        view: what fits.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(kit.icons)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self._nothing.hide()
        self.view = QListView()
        prepare_list(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        self.search.returnPressed.connect(self.view.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to what it found with the Down key."""
        if event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        raise NotImplementedError


class FoldersColumn(_SearchedList):
    """All templates, favourites …, and the issue types, found by typing Chinese, pinyin, its
    initials or English.

    Attributes:
        chosen_id: the choice or the id of the issue type that is wanted, also while a search does
            not find it.

    Signals:
        chosen: other templates are wanted.
    """

    chosen = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self._session = kit.session
        self.chosen_id = ALL
        self._elsewhere: tuple[str, ...] = ()
        self._has_twins = False
        self._model = FoldersModel(self)
        self.view.setModel(self._model)
        self.search.textChanged.connect(self.load)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.retranslate()

    def offer(self, elsewhere: Sequence[str], has_twins: bool) -> None:
        """Say which issue types there are beside the playbooks', and whether templates are nearly
        the same."""
        if (tuple(elsewhere), has_twins) != (self._elsewhere, self._has_twins):
            self._elsewhere, self._has_twins = tuple(elsewhere), has_twins
            self.load()

    def load(self) -> None:
        """Show the folders that fit what was typed; keep the chosen one if it is there."""
        session, query = self._session, self.search.text()
        choices: tuple[str, ...] = ()
        if query.strip():
            pinyin = session.casebook.pinyin()
            found = session.playbooks.search(query, pinyin, session.language)
        else:
            choices = (ALL, FAVOURITES, TWINS) if self._has_twins else (ALL, FAVOURITES)
            others = (session.playbooks.get(one) for one in self._elsewhere)
            found = (*session.playbooks.all(), *others)
        self._model.set_folders(choices, found, session.language)
        self._nothing.setVisible(not found)
        if found:
            row = max(0, self._model.row_of(self.chosen_id))
            self.view.setCurrentIndex(self._model.index(row))

    def choose(self, value: str) -> None:
        """Open a folder, also one that a search does not find."""
        self.search.clear()
        self.view.setCurrentIndex(self._model.index(max(0, self._model.row_of(value))))

    def _current_changed(self, current: QModelIndex) -> None:
        chosen = current.data(VALUE_ROLE)
        if chosen is not None and chosen != self.chosen_id:
            self.chosen_id = chosen
            self.chosen.emit()

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.search.set_words(self.tr("Find an issue type"))
        self.view.setAccessibleName(self.tr("Folders"))
        self._nothing.setText(self.tr("No issue type fits. Try another word."))


class TemplatesColumn(_SearchedList):
    """The templates of a folder, or those of all folders that a search finds.

    Signals:
        chosen(object): the :class:`Entry` that is wanted.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        # Headings are lower than templates.
        self.view.setUniformItemSizes(False)
        self._model = TemplatesModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(TemplateDelegate(kit.theme, self._model, self.view))
        kit.theme.changed.connect(self.view.viewport().update)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.retranslate()

    def load(self, rows: Sequence[Row], standing: Standing, key: str) -> None:
        """Show other templates and choose the one with this key, or else the first."""
        self._model.set_rows(rows, standing)
        self._nothing.setVisible(not rows)
        self._name_nothing()
        row = self._model.row_of(key)
        index = self._model.index(row if row >= 0 else self._model.first_row())
        self.view.setCurrentIndex(index)
        # So that the heading of the first one is seen, too.
        if index.row() == 1:
            self.view.scrollToTop()

    def choose(self, key: str) -> bool:
        """Choose the template with this key; False when it is not in the list."""
        row = self._model.row_of(key)
        if row >= 0:
            self.view.setCurrentIndex(self._model.index(row))
        return row >= 0

    def replace(self, entry: Entry) -> None:
        """Show a template as it is now."""
        self._model.replace(entry)

    def _current_changed(self, current: QModelIndex) -> None:
        entry = current.data(VALUE_ROLE)
        if entry is not None:
            self.chosen.emit(entry)

    def _name_nothing(self) -> None:
        if self.search.text().strip():
            self._nothing.setText(self.tr("No template fits. Try another word."))
        else:
            self._nothing.setText(self.tr("Nothing here yet. Mark a template with the star."))

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        self.search.set_words(self.tr("Find a template"))
        self.view.setAccessibleName(self.tr("Templates"))
        self._name_nothing()
        self._model.retranslate()
