"""The two lists at the left of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import PlainLabel, SearchField, prepare_list
from .delegate import TemplateDelegate
from .entries import Entry
from .models import VALUE_ROLE, IssueTypesModel, TemplatesModel


class IssueTypesColumn(QWidget):
    """Issue types, found by typing Chinese, pinyin, its initials or English.

    Attributes:
        search: what to look for.
        view: the issue types that fit, best first.
        chosen_id: id of the issue type that is wanted, also while a search does not find it.

    Signals:
        chosen: another issue type is wanted.
    """

    chosen = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self.chosen_id = ""
        self.search = SearchField(kit.icons)
        self._nothing = PlainLabel(role="muted", wrap=True)
        self.view = QListView()
        prepare_list(self.view)
        self._model = IssueTypesModel(self)
        self.view.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(2))
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self.view, 1)
        self.search.textChanged.connect(self.load)
        self.search.returnPressed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._retranslate()

    def load(self) -> None:
        """Show the issue types that fit what was typed; keep the chosen one if it is there."""
        session, query = self._session, self.search.text()
        if query.strip():
            pinyin = session.casebook.pinyin()
            found = session.playbooks.search(query, pinyin, session.language)
        else:
            found = session.playbooks.all()
        self._model.set_playbooks(found, session.language)
        self._nothing.setVisible(not found)
        if found:
            row = max(0, self._model.row_of(self.chosen_id))
            self.view.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the search to what it found with the Down key."""
        if event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _current_changed(self, current: QModelIndex) -> None:
        chosen = current.data(VALUE_ROLE)
        if chosen and chosen != self.chosen_id:
            self.chosen_id = chosen
            self.chosen.emit()

    def _retranslate(self) -> None:
        self.search.set_words(self.tr("Find an issue type"))
        self.view.setAccessibleName(self.tr("Issue types"))
        self._nothing.setText(self.tr("No issue type fits. Try another word."))


class TemplatesColumn(QWidget):
    """The templates of one issue type.

    Attributes:
        view: the list.

    Signals:
        chosen(object): the :class:`Entry` that is wanted.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QListView()
        prepare_list(self.view)
        self._model = TemplatesModel(self)
        self.view.setModel(self._model)
        self.view.setItemDelegate(TemplateDelegate(kit.theme, self._model, self.view))
        kit.theme.changed.connect(self.view.viewport().update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._retranslate()

    def load(self, entries: Sequence[Entry], key: str) -> None:
        """Show other templates and choose the one with this key, or else the first."""
        self._model.set_entries(entries)
        row = max(0, self._model.row_of(key))
        self.view.setCurrentIndex(self._model.index(row))

    def replace(self, entry: Entry) -> None:
        """Show a template as it is now."""
        self._model.replace(entry)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _current_changed(self, current: QModelIndex) -> None:
        entry = current.data(VALUE_ROLE)
        if entry is not None:
            self.chosen.emit(entry)

    def _retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Templates"))
        self._model.retranslate()
