"""The icon in the system's tray, where the system has one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from .icons import IconSet
from .theme import Theme

_SIZE = 64
_MESSAGE_MS = 10_000


class OverdueWords(QObject):
    """How many things are overdue, in words: plurals belong to a class without subclasses."""

    def overdue(self, count: int) -> str:
        """Return the words for a number."""
        return self.tr("%n overdue", "", count)


class Tray(QObject):
    """Icon, menu and messages. Without a tray every call is harmless.

    Signals:
        show_requested: the window is wanted.
        log_requested: the log form is wanted.
        quit_requested: the program should end.
    """

    show_requested = Signal()
    log_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icons: IconSet, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = theme
        self._count = 0
        self._words = OverdueWords()
        self._on_click: Callable[[], None] | None = None

    @cached_property
    def _tray(self) -> QSystemTrayIcon:
        """The icon; made when it is first shown, which is after the first paint."""
        made = QSystemTrayIcon(self)
        made.setContextMenu(self._menu)
        made.activated.connect(self._activated)
        made.messageClicked.connect(self._message_clicked)
        made.setIcon(self._painted())
        made.setToolTip(self._said())
        return made

    @cached_property
    def _menu(self) -> QMenu:
        made = QMenu()
        self._open = made.addAction("", self.show_requested.emit)
        self._log = made.addAction("", self.log_requested.emit)
        made.addSeparator()
        self._quit = made.addAction("", self.quit_requested.emit)
        self._name_entries()
        return made

    @staticmethod
    def is_available() -> bool:
        """Tell whether there is a tray now. It can come and go: ask when it matters."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> bool:
        """Appear, if there is a tray; tell whether there is one."""
        available = self.is_available()
        if available:
            self._tray.show()
        return available

    def hide(self) -> None:
        """Disappear; to be called before the program ends."""
        if self._is_made:
            self._tray.hide()

    @property
    def is_shown(self) -> bool:
        """True when the icon can be seen and clicked: only then may the last window hide."""
        return self._is_made and self.is_available() and self._tray.isVisible()

    def message(self, title: str, text: str, on_click: Callable[[], None] | None = None) -> bool:
        """Show a notification.

        Args:
            title: a few words.
            text: one or two sentences.
            on_click: called when this notification, and no later one, is clicked.

        Returns:
            False when there is no tray to show it from.
        """
        if not self.is_shown:
            return False
        self._on_click = on_click
        self._tray.showMessage(title, text, self._painted(), _MESSAGE_MS)
        return True

    def set_count(self, count: int) -> None:
        """Paint how many things are overdue on the icon; 0 paints nothing."""
        if count != self._count:
            self._count = count
            if self._is_made:
                self._tray.setIcon(self._painted())
            self.retranslate()

    def icon(self) -> QIcon:
        """Return the icon as painted now."""
        return self._tray.icon()

    def menu(self) -> QMenu:
        """Return the menu."""
        return self._menu

    def tool_tip(self) -> str:
        """Return what the icon says under the pointer."""
        return self._tray.toolTip()

    def retranslate(self) -> None:
        """Say everything again in the language of now. A tray gets no LanguageChange event."""
        if self._is_made:
            self._tray.setToolTip(self._said())
            self._name_entries()

    @property
    def _is_made(self) -> bool:
        return "_tray" in self.__dict__

    def _said(self) -> str:
        name = QCoreApplication.translate("MainWindow", "Seller Casebook")
        overdue = self._words.overdue(self._count)
        return f"{name} – {overdue}" if self._count else name

    def _name_entries(self) -> None:
        self._open.setText(self.tr("Open"))
        self._log.setText(self.tr("Log a contact"))
        self._quit.setText(self.tr("Quit"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.show_requested.emit()

    def _message_clicked(self) -> None:
        callback, self._on_click = self._on_click, None
        if callback is None:
            self.show_requested.emit()
        else:
            callback()

    def _painted(self) -> QIcon:
        picture = QPixmap(self._icons.pixmap("app", _SIZE))
        if self._count:
            self._paint_count(picture)
        return QIcon(picture)

    def _paint_count(self, picture: QPixmap) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 34 if len(text) == 1 else 46 if len(text) == 2 else 60
        disc = QRectF(_SIZE - width, _SIZE - 34, width, 34)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(disc, 17, 17)
        painter.setBrush(
            self._theme.color("text") if self._theme.palette.name == "light" else QColor("#1F1D1A")
        )
        painter.drawRoundedRect(disc.adjusted(3, 3, -3, -3), 14, 14)
        font = QFont()
        font.setPixelSize(24)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
