"""The pages, and what is opened above them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from .icons import IconSet
from .theme import space
from .widgets import Button


class PageStack(QWidget):
    """One page at a time; a widget pushed above it has a way back on top.

    Signals:
        back_requested: the way back was pressed.
    """

    back_requested = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self._page: QWidget | None = None
        self._pushed: list[tuple[QWidget, QWidget | None]] = []
        self._below = ""
        self._back = Button(kind="quiet", icon=icons.get("back", "text_muted"))
        self._back.clicked.connect(self.back_requested)
        self._bar = QFrame()
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(space(6), space(2), space(6), 0)
        line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._bar.hide()
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self._retranslate()

    def add_page(self, page: QWidget) -> None:
        """Take in a page without showing it."""
        self._stack.addWidget(page)

    def add_above(self, bar: QWidget) -> None:
        """Put a bar above everything, with the margins of a page."""
        self._layout.insertWidget(0, _Margins(bar))

    def show_page(self, page: QWidget) -> None:
        """Show a page; nothing may be above the old one."""
        self._page = page
        self._stack.setCurrentWidget(page)

    def push(self, widget: QWidget, below: str) -> None:
        """Show a widget above; ``below`` is the title that the way back names."""
        focused = self.window().focusWidget()
        self._pushed.append((widget, focused))
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        self.set_below(below)
        self._bar.show()

    def pop(self) -> bool:
        """Leave the topmost pushed widget; tell whether the keyboard is back where it was.

        The widget is kept, hidden, for whoever pushes it again.
        """
        _, focused = self._pushed.pop()
        below = self.current()
        if below is not None:
            self._stack.setCurrentWidget(below)
        self._bar.setVisible(bool(self._pushed))
        if focused is None or not isValid(focused) or not focused.isVisible():
            return False
        focused.setFocus()
        return True

    def pushed(self) -> QWidget | None:
        """Return the topmost pushed widget."""
        return self._pushed[-1][0] if self._pushed else None

    def current(self) -> QWidget | None:
        """Return what is on show."""
        return self.pushed() or self._page

    def set_below(self, title: str) -> None:
        """Name where the way back leads."""
        self._below = title
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.set_words(self._below or self.tr("Back"))
        self._back.setAccessibleName(self.tr("Back to {page}").format(page=self._below))


class _Margins(QWidget):
    """Margins around a bar. They go with it: those of a layout would stay behind."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__()
        self._bar = bar
        self.setVisible(not bar.isHidden())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(6), space(3), space(6), 0)
        layout.addWidget(bar)
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Appear and disappear with the bar."""
        if watched is self._bar and event.type() in (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
        ):
            self.setVisible(event.type() is QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
