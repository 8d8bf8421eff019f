"""The table of cases, or what to do when there is nothing in it."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..icons import IconSet
from ..widgets import Button, EmptyState


class Shown(IntEnum):
    """What is on show."""

    TABLE = 0
    NO_CASES = 1
    NO_MATCH = 2
    NO_TRASH = 3


class ListStack(QStackedWidget):
    """Shows the table or one of three empty states.

    Signals:
        log_wanted: a first contact should be logged.
        import_wanted: cases should be brought in from a table.
        clear_wanted: search and filters should be taken away.
        leave_trash_wanted: the cases should be shown again.
    """

    log_wanted = Signal()
    import_wanted = Signal()
    clear_wanted = Signal()
    leave_trash_wanted = Signal()

    def __init__(self, icons: IconSet, table: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._no_cases = EmptyState(icons, "cases")
        self._no_match = EmptyState(icons, "search")
        self._no_trash = EmptyState(icons, "trash")
        self._import = Button(kind="link", icon=icons.get("import", "accent_text"))
        self._import.clicked.connect(self.import_wanted)
        below = self._no_cases.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertWidget(below.count() - 1, self._import, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (table, self._no_cases, self._no_match, self._no_trash):
            self.addWidget(part)
        self._no_cases.action.connect(self.log_wanted)
        self._no_match.action.connect(self.clear_wanted)
        self._no_trash.action.connect(self.leave_trash_wanted)
        self._retranslate()

    def show_part(self, shown: Shown) -> None:
        """Show one of them."""
        self.setCurrentIndex(shown)

    def action_button(self) -> QWidget | None:
        """Return the button of the empty state on show, None while the table is."""
        shown = self.currentWidget()
        return shown.button if isinstance(shown, EmptyState) else None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._no_cases.set_words(
            self.tr("No cases yet"),
            self.tr(
                "A case begins with the first contact about a problem. "
                "Log it, and its evidence checklist and deadlines come with it."
            ),
            self.tr("Log your first contact"),
        )
        self._import.set_words(self.tr("Or import a table"))
        self._no_match.set_words(
            self.tr("No case matches"),
            self.tr("Try fewer words, or pinyin initials such as tk for 退款."),
            self.tr("Clear search and filters"),
        )
        self._no_trash.set_words(
            self.tr("Nothing here"),
            self.tr("Cases that you move to the trash can be restored from here."),
            self.tr("Back to the cases"),
        )
