"""What stands below the list while several cases are selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from ..icons import IconSet
from ..theme import space
from ..widgets import Button, IconButton, PlainLabel, plain_tooltip
from ..widgets.step_progress import StepProgress


class BulkBar(QStackedWidget):
    """ "12 selected" and what can be done to them; while that takes long, how far it is.

    The actions have keys that work in the table, also for one case.

    Attributes:
        shop, tag, snooze, close_all, export, trash, restore: the actions.
        cancel: breaks off what takes long.

    Signals:
        cleared: nothing shall be selected any more.
    """

    cleared = Signal()

    def __init__(self, icons: IconSet, table: QWidget, parent: QWidget | None = None) -> None:
        """Make the bar.

        Args:
            icons: drawings.
            table: what has to have the keyboard for the keys to work.
            parent: where it stands.
        """
        super().__init__(parent)
        self._icons, self._table = icons, table
        self._count, self._is_all = 0, False
        self.shop = self._add("shop", "S")
        self.tag = self._add("tag", "T")
        self.snooze = self._add("snooze", "Z")
        self.close_all = self._add("done")
        self.export = self._add("export", "E")
        self.trash = self._add("trash")
        self.restore = self._add("restore")
        self._buttons: dict[QAction, Button] = {}
        self._words = PlainLabel(role="strong")
        self._clear = IconButton(icons.get("close", "text_muted"), "")
        self._clear.clicked.connect(self.cleared)
        self._deed = PlainLabel(role="strong")
        self.progress = StepProgress()
        self.cancel = Button()
        self.cancel.clicked.connect(lambda: self.cancel.setEnabled(False))
        self.addWidget(self._make_actions())
        self.addWidget(self._make_progress())
        self._retranslate()

    def show_count(self, count: int, *, is_all: bool) -> None:
        """Tell how many cases are selected, and whether these are all of the list."""
        self._count, self._is_all = count, is_all
        self._say_count()

    def show_trash(self, shown: bool) -> None:
        """Offer what makes sense in the trash, or else what does outside of it."""
        for action in (self.shop, self.tag, self.snooze, self.close_all, self.export, self.trash):
            action.setVisible(not shown)
        self.restore.setVisible(shown)
        for action, button in self._buttons.items():
            button.setVisible(action.isVisible())

    def begin(self, deed: str) -> None:
        """Show that something takes long."""
        self._deed.setText(deed)
        self.progress.set_progress(0, self._count)
        self.setCurrentIndex(1)
        self.cancel.setEnabled(True)

    def end(self) -> None:
        """Offer the actions again."""
        self.setCurrentIndex(0)

    def menu(self) -> QMenu:
        """Make the menu of what can be done to several cases."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.shop, self.tag, self.snooze, self.close_all, self.restore])
        menu.addSeparator()
        menu.addAction(self.export)
        menu.addSeparator()
        menu.addAction(self.trash)
        return menu

    def place_of(self, action: QAction) -> QPoint:
        """Return where a menu of an action opens on the screen."""
        button = self._buttons[action]
        if button.isVisible():
            return button.mapToGlobal(QPoint(0, button.height()))
        return self._table.mapToGlobal(QPoint(space(8), space(8)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _make_actions(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(1))
        line.addWidget(self._clear)
        line.addWidget(self._words)
        line.addSpacing(space(2))
        order = (self.shop, self.tag, self.snooze, self.close_all, self.export, self.restore)
        for action in (*order, self.trash):
            button = Button(kind="quiet", icon=action.icon())
            button.clicked.connect(action.trigger)
            line.addWidget(button)
            self._buttons[action] = button
        line.addStretch(1)
        return page

    def _make_progress(self) -> QWidget:
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(space(2), 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self._deed)
        line.addWidget(self.progress, 1)
        line.addWidget(self.cancel)
        return page

    def _add(self, icon: str, key: str = "") -> QAction:
        action = QAction(self._icons.get(icon, "text_muted"), "", self)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._table.addAction(action)
        return action

    def _say_count(self) -> None:
        number = QLocale().toString(self._count)
        words = self.tr("All {count} selected") if self._is_all else self.tr("{count} selected")
        self._words.setText(words.format(count=number))

    def _retranslate(self) -> None:
        words: tuple[tuple[QAction, str], ...] = (
            (self.shop, self.tr("Assign shop…")),
            (self.tag, self.tr("Tag…")),
            (self.snooze, self.tr("Snooze…")),
            (self.close_all, self.tr("Close…")),
            (self.export, self.tr("Export…")),
            (self.trash, self.tr("Move to trash")),
            (self.restore, self.tr("Restore")),
        )
        for action, text in words:
            action.setText(text)
        for action, button in self._buttons.items():
            button.set_words(action.text())
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(plain_tooltip(f"{action.text()} ({keys})" if keys else ""))
        self._clear.set_words(self.tr("Select nothing"))
        self.cancel.set_words(self.tr("Cancel"))
        self._say_count()
