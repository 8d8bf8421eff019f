"""How long a message is, and how long the platform lets it be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.text_limits import TextLimit, TextUnit, measure
from desktop_app.services.preferences import Preference, preference, set_preference

from ..kit import Kit
from ..widgets import Button


class MessageLength(Button):
    """Counts characters and bytes; its menu has the limits that a text can be held against.

    Signals:
        limit_chosen: another limit counts, or none.
    """

    limit_chosen = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, kind="link")
        self._session = kit.session
        self._icon = kit.icons.get("chevron-down", "text_muted")
        self._text = ""
        self._limits: tuple[TextLimit, ...] = ()
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(self._open_menu)
        self._show()

    def set_limits(self, limits: Sequence[TextLimit]) -> None:
        """Offer other limits; the one that was chosen last counts if it is among them."""
        self._limits = tuple(limits)
        self._show()

    def set_text(self, text: str) -> None:
        """Count another text."""
        self._text = text
        self._show()

    def limit(self) -> TextLimit | None:
        """Return the limit that counts, None for none."""
        if not self._limits:
            return None
        chosen = preference(self._session.store, Preference.MESSAGE_LIMIT)
        return next((limit for limit in self._limits if limit.id == chosen), None)

    def complaint(self) -> str:
        """Return what is wrong with the length, "" when nothing is."""
        limit = self.limit()
        if limit is None:
            return ""
        length = measure(self._text, limit.unit)
        if limit.is_too_long(self._text):
            return self._too_long(limit, length - limit.most)
        if limit.is_too_short(self._text):
            return self.tr("Too short for: {what}").format(what=self._title(limit))
        return ""

    def menu(self) -> QMenu:
        """Make the menu of limits."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        chosen = self.limit()
        for limit in (None, *self._limits):
            action = QAction(self._title(limit), menu)
            action.setCheckable(True)
            action.setChecked(limit == chosen)
            action.triggered.connect(lambda _=False, it=limit: self._choose(it))
            group.addAction(action)
            menu.addAction(action)
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        corner = QPoint(self.width() - menu.sizeHint().width(), -menu.sizeHint().height())
        menu.popup(self.mapToGlobal(corner))

    def _choose(self, limit: TextLimit | None) -> None:
        name = limit.id if limit else ""
        self._session.do(set_preference, Preference.MESSAGE_LIMIT, name)
        self._show()
        self.limit_chosen.emit()

    def _title(self, limit: TextLimit | None) -> str:
        if limit is None:
            return self.tr("No limit")
        return limit.title.in_language(self._session.language)

    def _too_long(self, limit: TextLimit, over: int) -> str:
        if limit.unit is TextUnit.BYTES:
            words = self.tr("Too long by %n byte(s) for: {what}", "", over)
        else:
            words = self.tr("Too long by %n character(s) for: {what}", "", over)
        return words.format(what=self._title(limit))

    def _show(self) -> None:
        has_limits = bool(self._limits)
        self.setIcon(self._icon if has_limits else QIcon())
        self.setEnabled(has_limits)
        self.set_words(self._counts())
        name = self.tr("Length: {counts}").format(counts=self.text())
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Choose the platform's limit") if has_limits else "")

    def _counts(self) -> str:
        limit = self.limit()
        characters, size = len(self._text), measure(self._text, TextUnit.BYTES)
        counted = self.tr("%n character(s)", "", characters)
        weighed = self.tr("%n byte(s)", "", size)
        if limit is not None and limit.unit is TextUnit.CHARACTERS:
            counted = self.tr("{count}/{most} characters").format(count=characters, most=limit.most)
        elif limit is not None:
            weighed = self.tr("{count}/{most} bytes").format(count=size, most=limit.most)
        return f"{counted} · {weighed}"
