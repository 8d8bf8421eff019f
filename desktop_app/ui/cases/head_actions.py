"""What stands at the right of the head: the search field, import, and the way to the trash."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, SearchField

_SEARCH_WIDTH = space(80)


class HeadActions(QWidget):
    """Search, import, empty trash, and the switch to the trash.

    Attributes:
        search, import_table, empty, trash: the controls.

    Signals:
        going_down: Down was pressed in the search field.
        confirmed: Enter was pressed in the search field.
    """

    going_down = Signal()
    confirmed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(icons)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        self.search.installEventFilter(self)
        self.search.returnPressed.connect(self.confirmed)
        self.import_table = Button(icon=icons.get("import", "text_muted"))
        self.empty = Button(kind="danger", icon=icons.get("trash", "danger"))
        self.empty.hide()
        self.trash = Button(icon=icons.get("trash", "text_muted"), shortcut="Ctrl+Shift+T")
        self.trash.setCheckable(True)
        self.trash.toggled.connect(self._retranslate)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        for part in (self.search, self.import_table, self.empty, self.trash):
            line.addWidget(part)
        self._retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead from the search field into the list."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self.going_down.emit()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.search.set_words(self.tr("Search cases: words, numbers, initials"))
        self.empty.set_words(self.tr("Empty trash"))
        self.import_table.set_words(self.tr("Import…"))
        self.import_table.setToolTip(self.tr("Bring in cases from a CSV or Excel table"))
        leaves = self.trash.isChecked()
        self.import_table.setVisible(not leaves)
        self.trash.set_words(self.tr("Back to the cases") if leaves else self.tr("Trash"))
