"""The menu of placeholders that can be put into a template."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.placeholders import ALIASES

from ..wording import placeholder_token, placeholder_word

_GROUPS = (
    (
        QT_TRANSLATE_NOOP("PlaceholderMenu", "Case"),
        ("shop", "case_title", "issue_type", "point_in_dispute", "result_wanted", "opened_at"),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceholderMenu", "Order and goods"),
        (
            "order_no",
            "item_no",
            "refund_no",
            "notice_no",
            "tracking_no",
            "rule_cited",
            "buyer",
            "amount",
            "link",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceholderMenu", "Contacts with the platform"),
        (
            "agent_id",
            "ticket_no",
            "last_contact_at",
            "last_outcome",
            "promised_at",
            "contact_count",
        ),
    ),
)
# What a template asks for beside the facts of a case: patterns to be written over.
_PATTERNS = (
    (
        QT_TRANSLATE_NOOP("PlaceholderMenu", "Own, with a default"),
        QT_TRANSLATE_NOOP("PlaceholderMenu", "{{name=default}}"),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceholderMenu", "Own, to choose from"),
        QT_TRANSLATE_NOOP("PlaceholderMenu", "{{name:one|two}}"),
    ),
)


class PlaceholderMenu(QMenu):
    """Every placeholder, in groups, and patterns for those of a template's own.

    Signals:
        chosen(str): canonical name of a placeholder.
        pattern_chosen(str): how a placeholder of the template's own is written.
    """

    chosen = Signal(str)
    pattern_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._submenus = [(self.addMenu(""), words, names) for words, names in _GROUPS]
        self._patterns = [(self.addAction(""), words, token) for words, token in _PATTERNS]
        for action, _, token in self._patterns:
            action.triggered.connect(
                lambda _checked=False, written=token: self.pattern_chosen.emit(_said(written))
            )
        self.addSeparator()
        grouped = {name for _, names in _GROUPS for name in names}
        self._loose = tuple(name for name in ALIASES if name not in grouped)

    def set_language(self, language: str) -> None:
        """Name the placeholders in a language (``zh_CN`` or ``en``)."""
        for menu, words, names in self._submenus:
            menu.setTitle(_said(words))
            menu.clear()
            self._add(menu, names, language)
        for pattern, words, token in self._patterns:
            pattern.setText(f"{_said(words)}\t{_said(token)}")
        for action in self.actions():
            if action.data():
                self.removeAction(action)
        self._add(self, self._loose, language)

    def action_for(self, name: str) -> QAction:
        """Return the entry of a placeholder.

        Raises:
            KeyError: there is no such placeholder.
        """
        menus = (self, *(menu for menu, _, _ in self._submenus))
        actions = (action for menu in menus for action in menu.actions())
        found = next((action for action in actions if action.data() == name), None)
        if found is None:
            raise KeyError(name)
        return found

    def _add(self, menu: QMenu, names: tuple[str, ...], language: str) -> None:
        for name in names:
            words = f"{placeholder_word(name, language)}\t{placeholder_token(name, language)}"
            action = menu.addAction(words)
            action.setData(name)
            action.triggered.connect(lambda _checked=False, chosen=name: self.chosen.emit(chosen))


def _said(words: object) -> str:
    return QCoreApplication.translate("PlaceholderMenu", str(words))
