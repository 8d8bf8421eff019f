"""A page that follows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ..theme import space
from ..widgets import ScrollPage

_MARGIN = space(4)


class FollowingScroll(ScrollPage):
    """Scrolls until all of whatever got the keyboard can be seen.

    By itself Qt shows no more than the text cursor of a text, or the current row of a table, and
    that only when the keyboard was on the page before.
    """

    def __init__(self, *, margin: int) -> None:
        """Make an empty page.

        Args:
            margin: around the content, in pixels.
        """
        super().__init__(margin=margin)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._keyboard_moved)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on to the next or the last field, and show all of it."""
        has_moved = super().focusNextPrevChild(forward)
        focused = QApplication.focusWidget()
        if has_moved and focused is not None:
            self._show_all_of(focused)
        return has_moved

    def _keyboard_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        # What is pressed with the mouse must stay below the pointer; and who comes back from
        # another window, where nothing here had the keyboard, goes on reading where they were.
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if old is not None and now is not None and not by_mouse:
            self._show_all_of(now)

    def _show_all_of(self, shown: QWidget) -> None:
        content = self.widget()
        if content is None or not content.isAncestorOf(shown):
            return
        top = shown.mapTo(content, QPoint(0, 0)).y() - _MARGIN
        bottom = top + shown.height() + 2 * _MARGIN
        bar = self.verticalScrollBar()
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        # Of what is taller than the window the beginning is shown.
        bar.setValue(min(bar.value(), top))
