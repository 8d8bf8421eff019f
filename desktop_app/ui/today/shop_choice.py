"""Which shop's deadlines the page shows. Remembered in the casebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.services import shops
from desktop_app.services.preferences import Preference, preference, set_preference

from ..session import Session
from ..widgets import PageHeader

if TYPE_CHECKING:
    from .shop_filter import ShopFilter


class ShopChoice(QObject):
    """The chosen shop, with a field in the page's head for sellers with several.

    Attributes:
        shop: its name, "" for all.
        field: what it is chosen with; None until there are two shops.

    Signals:
        changed: the seller chose another.
    """

    changed = Signal()

    def __init__(self, session: Session, header: PageHeader, first: QWidget) -> None:
        """Choose what was chosen last, at the first :meth:`read`.

        Args:
            header: where the field stands.
            first: what has the keyboard after the field.
        """
        super().__init__(header)
        self._session = session
        self._header = header
        self._first = first
        self._is_stale = True
        self.shop = ""
        self.field: ShopFilter | None = None

    def forget(self) -> None:
        """Read the shops anew at the next :meth:`read`: they may be others."""
        self._is_stale = True

    def read(self) -> None:
        """Offer the shops that there are, unless they are known."""
        if not self._is_stale:
            return
        self._is_stale = False
        store = self._session.store
        names = [shop.name for shop in shops.all_shops(store)]
        has_choice = len(names) > 1
        chosen = preference(store, Preference.TODAY_SHOP) if has_choice else ""
        self.shop = chosen if chosen in names else ""
        if has_choice and self.field is None:
            self.field = self._make_field()
        if self.field is not None:
            self.field.set_shops(names, self.shop)
            self.field.setVisible(has_choice)

    def tell_elsewhere(self, overdue: int) -> None:
        """Tell how many deadlines are overdue at the shops that are left out."""
        if self.field is not None:
            self.field.set_elsewhere(overdue)

    def _make_field(self) -> ShopFilter:
        from .shop_filter import ShopFilter

        made = ShopFilter()
        made.chosen.connect(self._choose)
        self._header.add_action(made)
        before = self._first.previousInFocusChain()
        if before is not None:
            QWidget.setTabOrder(before, made.others)
            QWidget.setTabOrder(made.others, made.choice)
        return made

    def _choose(self, shop: str) -> None:
        self.shop = shop
        self._session.do(set_preference, Preference.TODAY_SHOP, shop)
        self.changed.emit()
