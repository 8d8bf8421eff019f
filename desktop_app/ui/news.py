"""When what is new is shown: once after an upgrade, and whenever the seller asks."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import UserError
from desktop_app.domain.version import Version
from desktop_app.services.whats_new import mark_seen, unseen

from .kit import Kit
from .main_window import MainWindow

if TYPE_CHECKING:
    from .whats_new import WhatsNewDialog

# The window came into sight, or what stood before it went.
_OCCASIONS = (QEvent.Type.Paint, QEvent.Type.WindowActivate, QEvent.Type.Hide)


class News(QObject):
    """Shows what is new.

    Attributes:
        dialog: the window with the news, None while there is none.
    """

    def __init__(self, kit: Kit, window: MainWindow) -> None:
        """Make nothing before there is something to tell.

        Args:
            kit: session, theme, icons.
            window: over which the news are shown.
        """
        super().__init__(window)
        self._kit = kit
        self._window = window
        self._awaits = False
        self.dialog: WhatsNewDialog | None = None

    def tell_unseen(self) -> None:
        """Show what the seller has not seen yet, as soon as the window is in sight."""
        if self._unseen():
            self._window.installEventFilter(self)
            self._wait_a_moment()

    def show_all(self) -> None:
        """Show the news of all versions up to this one."""
        self._show(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether this is the moment."""
        if event.type() in _OCCASIONS:
            self._wait_a_moment()
        return False

    def _wait_a_moment(self) -> None:
        # Not in the midst of an event, and once for all that come together.
        if not self._awaits:
            self._awaits = True
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        self._awaits = False
        before = QApplication.activeModalWidget()
        if before is not None:
            before.installEventFilter(self)
            return
        if not self._is_in_sight():
            return
        self._window.removeEventFilter(self)
        versions = self._unseen()
        if versions and self._mark_seen():
            self._show(versions)

    def _is_in_sight(self) -> bool:
        handle = self._window.windowHandle()
        return handle is not None and handle.isExposed() and not self._window.isMinimized()

    def _unseen(self) -> tuple[Version, ...]:
        session = self._kit.session
        return unseen(session.store, session.casebook.resources, session.language)

    def _mark_seen(self) -> bool:
        """Write it down first: what cannot be, would be shown at every start."""
        try:
            mark_seen(self._kit.session.store)
        except UserError:
            return False
        return True

    def _show(self, versions: Collection[Version] | None) -> None:
        from .whats_new import WhatsNewDialog

        if self.dialog is not None:
            self.dialog.close()
        dialog = WhatsNewDialog(self._kit, versions, self._window)
        if not dialog.has_news:
            dialog.deleteLater()
            return
        # Who types into the window goes on doing so.
        dialog.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, self._is_typing())
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        dialog.show()

    def _is_typing(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused.testAttribute(
            Qt.WidgetAttribute.WA_InputMethodEnabled
        )

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
