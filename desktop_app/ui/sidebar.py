"""The navigation at the left of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .icons import IconSet
from .theme import space
from .widgets import Button, ElidedLabel, IconLabel, PlainLabel, plain_tooltip

WIDTH = 224
_MOST_COUNTED = 99


class NavButton(QPushButton):
    """One page in the navigation, with a count of what is overdue there."""

    def __init__(self, icons: IconSet, icon_name: str, keys: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setIcon(icons.get(icon_name, "text_muted", "accent"))
        self.setIconSize(QSize(28, 20))
        self._keys = keys
        self._badge = QLabel(self)
        self._badge.setObjectName("navCount")
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, space(2), 0)
        layout.addStretch(1)
        layout.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._count = 0

    def set_words(self, title: str) -> None:
        """Set the name of the page."""
        self.setText(title)
        self.setAccessibleName(title)
        keys = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(plain_tooltip(f"{title} ({keys})" if keys else title))
        self._tell_count()

    def set_count(self, count: int) -> None:
        """Show how many things are overdue; 0 shows nothing."""
        self._count = count
        self._badge.setText(f"{_MOST_COUNTED}+" if count > _MOST_COUNTED else str(count))
        self._badge.setVisible(count > 0)
        self._tell_count()

    def count_text(self) -> str:
        """Return the count as shown, "" when there is none."""
        return self._badge.text() if self._count > 0 else ""

    def _tell_count(self) -> None:
        words = self.tr("%n overdue", "", self._count) if self._count else ""
        self.setAccessibleDescription(words)


class Sidebar(QFrame):
    """Brand, "Log a contact", pages, and the shop's name at the bottom.

    Signals:
        log_requested: "Log a contact" was pressed.
        page_requested(str): a page was chosen, by id.
    """

    log_requested = Signal()
    page_requested = Signal(str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setFixedWidth(WIDTH)
        self._buttons: dict[str, NavButton] = {}
        self._sources: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._brand = PlainLabel()
        self._brand.setObjectName("brand")
        self.log_button = Button(kind="primary", icon=icons.get("log", "on_accent"))
        self.log_button.setIconSize(QSize(28, 20))
        self.log_button.clicked.connect(self.log_requested)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(space(0.5))
        self._shop_icon = IconLabel(icons, "shop", "text_muted", 18)
        self._shop = ElidedLabel(role="caption")
        self._shop_icon.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(3), space(5), space(3), space(3))
        layout.setSpacing(0)
        layout.addLayout(self._brand_line(icons))
        layout.addSpacing(space(5))
        layout.addWidget(self._log_button_with_hint())
        layout.addSpacing(space(4))
        layout.addLayout(self._pages)
        layout.addStretch(1)
        layout.addLayout(self._footer_line())
        self._retranslate()

    def add_page(self, page_id: str, title_source: str, icon_name: str, keys: str) -> None:
        """Add a page below those that are there.

        Args:
            page_id: its id.
            title_source: English title, a source text of the context ``MainWindow``.
            icon_name: its drawing.
            keys: its shortcut in portable form, told in the tool tip.
        """
        button = NavButton(self._icons, icon_name, keys)
        button.clicked.connect(lambda: self.page_requested.emit(page_id))
        self._group.addButton(button)
        self._pages.addWidget(button)
        self._buttons[page_id] = button
        self._sources[page_id] = title_source
        button.set_words(QCoreApplication.translate("MainWindow", title_source))

    def set_current(self, page_id: str) -> None:
        """Mark a page as the one on show."""
        self._buttons[page_id].setChecked(True)

    def set_count(self, page_id: str, count: int) -> None:
        """Show how many things are overdue on a page."""
        self._buttons[page_id].set_count(count)

    def button(self, page_id: str) -> NavButton:
        """Return the button of a page."""
        return self._buttons[page_id]

    def set_shop(self, name: str) -> None:
        """Show the shop's name at the bottom, "" for none."""
        self._shop.setText(name)
        self._shop_icon.setVisible(bool(name))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _brand_line(self, icons: IconSet) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(space(2), 0, 0, 0)
        line.setSpacing(space(2.5))
        line.addWidget(IconLabel(icons, "app", size=28))
        line.addWidget(self._brand, 1)
        return line

    def _log_button_with_hint(self) -> QPushButton:
        self.log_button.setObjectName("logButton")
        hint = QLabel(QKeySequence("Ctrl+N").toString(QKeySequence.SequenceFormat.NativeText))
        hint.setObjectName("logHint")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self.log_button)
        line.setContentsMargins(0, 0, space(3), 0)
        line.addStretch(1)
        line.addWidget(hint)
        return self.log_button

    def _footer_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(space(2), 0, space(2), space(1))
        line.setSpacing(space(2))
        line.addWidget(self._shop_icon)
        line.addWidget(self._shop, 1)
        return line

    def _retranslate(self) -> None:
        self._brand.setText(self.tr("Seller Casebook"))
        self.log_button.set_words(self.tr("Log a contact"))
        for page_id, button in self._buttons.items():
            button.set_words(QCoreApplication.translate("MainWindow", self._sources[page_id]))
