"""The seller's shops."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.shop import Shop
from desktop_app.services import shops

from ..kit import Kit
from ..theme import set_look, space
from ..widgets import Button, PlainLabel
from .section import Section
from .shop_row import ShopRow


class ShopsCard(Section):
    """A list that is edited in place, and a field for another shop.

    Attributes:
        rows: one for each shop.
        name: field for the name of another shop.
        add: adds it.

    Signals:
        undo_offered(str, object): a shop was removed; the callable puts it back.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._session = kit.session
        self._icons = kit.icons
        self.rows: list[ShopRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(space(1))
        self._none = PlainLabel(role="muted", wrap=True)
        self._error = PlainLabel(role="danger", wrap=True)
        self._error.hide()
        self.name = QLineEdit()
        self.name.returnPressed.connect(self._add)
        self.name.textChanged.connect(lambda: self._show_error(""))
        self.add = Button(icon=kit.icons.get("add"))
        self.add.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.name, 1)
        line.addWidget(self.add)
        self.body.addLayout(self._list)
        self.body.addWidget(self._none)
        self.body.addLayout(line)
        self.body.addWidget(self._error)
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the shops as they are; a name that is being typed stays when none has changed."""
        store = self._session.store
        current = shops.current_shop(store)
        wanted = [(shop, shop.name == current) for shop in shops.all_shops(store)]
        if wanted == [(row.shop, row.is_current) for row in self.rows]:
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(shop, is_current) for shop, is_current in wanted]
        self._none.setVisible(not self.rows)
        self._order_tabs()

    def error(self) -> str:
        """Return what is wrong with what was typed, "" when all is well."""
        return self._error.text()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.set_words(
            self.tr("Shops"),
            self.tr("A new case belongs to the marked shop unless you say otherwise."),
        )
        self._none.setText(self.tr("No shop yet. Add yours, so that messages can name it."))
        self.name.setPlaceholderText(self.tr("Name of a shop"))
        self.name.setAccessibleName(self.tr("Name of a shop to add"))
        self.add.set_words(self.tr("Add shop"))

    def _row(self, shop: Shop, is_current: bool) -> ShopRow:
        row = ShopRow(self._icons, shop, is_current)
        row.use_wanted.connect(lambda: self._use(shop))
        row.remove_wanted.connect(lambda: self._remove(shop, is_current))
        row.renamed.connect(lambda name: self._rename(row, name))
        self._list.addWidget(row)
        return row

    def _add(self) -> None:
        name = self.name.text().strip()
        if not self._is_free(name):
            self.name.setFocus()
            return
        if self._session.do(shops.add_shop, name, self._session.now()) is not None:
            self.name.clear()
            self.refresh()
        self.name.setFocus()

    def _rename(self, row: ShopRow, name: str) -> None:
        shop, name = row.shop, name.strip()
        if name == shop.name:
            self._show_error("")
            row.stop_renaming()
            return
        if not self._is_free(name):
            return
        if self._session.do(shops.rename_shop, shop, name, self._session.now()) is not None:
            self.refresh()
            self._focus(name)

    def _use(self, shop: Shop) -> None:
        if self._session.do(shops.choose_shop, shop.name) is not None:
            self.refresh()
            self._focus(shop.name)

    def _remove(self, shop: Shop, was_current: bool) -> None:
        if self._session.do(shops.remove_shop, shop, self._session.now()) is None:
            return
        self.refresh()
        self.name.setFocus()
        words = self.tr("{shop} is off the list. Its cases stay as they are.")
        self.undo_offered.emit(
            words.replace("{shop}", shop.name), lambda: self._put_back(shop, was_current)
        )

    def _put_back(self, shop: Shop, was_current: bool) -> None:
        session = self._session
        done = session.do(shops.add_shop, shop.name, session.now())
        if done is not None and was_current:
            session.do(shops.choose_shop, shop.name)

    def _is_free(self, name: str) -> bool:
        if not name:
            self._show_error(self.tr("Type the shop's name."))
            return False
        if name in [shop.name for shop in shops.all_shops(self._session.store)]:
            words = self.tr("There is already a shop called {shop}.")
            self._show_error(words.replace("{shop}", name))
            return False
        self._show_error("")
        return True

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        set_look(self.name, "invalid", "true" if sentence else "false")
        self.name.setAccessibleDescription(sentence)

    def _focus(self, name: str) -> None:
        for row in self.rows:
            if row.shop.name == name:
                row.rename.setFocus()

    def _order_tabs(self) -> None:
        for row in self.rows:
            controls = (row.use, row.rename, row.remove, row.name, row.save, row.cancel, self.name)
            for before, after in pairwise(controls):
                QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.name, self.add)
