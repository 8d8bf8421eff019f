"""Fields for agents and shops, completed from history."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.typeahead import match_score
from desktop_app.services import contacts, shops

from ..kit import Kit
from ..widgets.offer_list import Offer
from ..widgets.type_ahead import TypeAhead

_MOST = 20


class AgentEdit(TypeAhead):
    """A line for an agent ID."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(self._known, parent, free_text=True)
        self._session = kit.session
        self._last = ""

    def set_last(self, agent: str) -> None:
        """Offer the agent who handled the case last before all others."""
        self._last = agent

    def agent(self) -> str:
        """Return the agent ID."""
        return self.text().strip()

    def _known(self, text: str) -> list[Offer]:
        session = self._session
        recent = contacts.agent_names(session.store)
        names = [self._last, *recent] if self._last else list(recent)
        if text:
            table = session.casebook.pinyin()
            names = [name for name in names if match_score(text, (name,), table) is not None]
            names += contacts.agent_names(session.store, text)
        distinct = [name for name in dict.fromkeys(names) if name != text][:_MOST]
        last = self.tr("last one in this case")
        return [Offer(name, last if name == self._last else "", name) for name in distinct]


class ShopEdit(TypeAhead):
    """A line for the shop's name; a new name becomes a new shop."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(
            self._known,
            parent,
            free_text=True,
            arrow=kit.icons.get("chevron-down", "text_muted"),
        )
        self._session = kit.session

    def _known(self, text: str) -> list[Offer]:
        names = [shop.name for shop in shops.all_shops(self._session.store)]
        if text:
            table = self._session.casebook.pinyin()
            names = [name for name in names if match_score(text, (name,), table) is not None]
        return [Offer(name, "", name) for name in names if name != text]
