"""What the form shows of the case that was chosen."""

from __future__ import annotations

from collections.abc import Collection

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel
from desktop_app.services import shops
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from .details import Details
from .essentials import Essentials
from .gaps import Gap, IssueTypeGap


class CaseContext:
    """Fills the form from a case, and gives back what was typed when it becomes a new case again.

    Attributes:
        detail: the chosen case, None for a new one.
        issue_type, order_no, item_no, shop: the fields that the case may fill.
        extras: likewise those that are shown only when they are needed, by their fact.
        own_channel: the channel that the user chose, "" while the likeliest one is shown.
    """

    def __init__(self, kit: Kit, left: Essentials, right: Details, last_channel: str) -> None:
        """Prepare for a new case.

        Args:
            kit: what shops and playbooks there are.
            left, right: the form.
            last_channel: channel of the contact that was logged last, "" for none.
        """
        self._session = kit.session
        self._left, self._right = left, right
        self._last_channel = last_channel
        self.detail: CaseDetail | None = None
        self.issue_type = IssueTypeGap(left.issue_type)
        self.order_no = Gap(left.order_no)
        self.item_no = Gap(right.item_no)
        self.shop = Gap(right.shop)
        self.extras = {name: Gap(field) for name, field in right.extras.fields.items()}
        self.own_channel = ""
        right.channel.activated.connect(self._keep_channel)
        self.shop.set_own(shops.current_shop(self._session.store))
        self.choose_channel()

    def show(self, detail: CaseDetail | None) -> None:
        """Show a case, or with None that it is a new one."""
        left, right = self._left, self._right
        self.detail = detail
        facts = detail.case.facts if detail else None
        self.issue_type.fill(facts.issue_type if facts else "")
        self.order_no.fill(facts.order_no if facts else "")
        self.item_no.fill(facts.item_no if facts else "")
        self.shop.fill(facts.shop if facts else "")
        for name, gap in self.extras.items():
            gap.fill(getattr(facts, name) if facts else "")
        right.ours.set_known(detail.deadlines if detail else ())
        right.rows["title"].setVisible(facts is None)
        left.agent.set_last(self.last_agent())
        right.answers.set_deadlines(detail.deadlines if detail else ())
        right.rows["answers"].setVisible(not right.answers.is_empty())
        self.choose_channel()

    def arrange_extras(self, wanted: Collection[str] = ()) -> None:
        """Show of the facts that are seldom needed those that stand there and those wanted."""
        written = [name for name, gap in self.extras.items() if gap.own()]
        self._right.extras.show_only({*written, *wanted})

    def last_agent(self) -> str:
        """Return who handled the case last, "" for nobody."""
        return self.detail.case.last_agent if self.detail else ""

    def status(self) -> Status:
        """Return the status that the case has."""
        return self.detail.case.status if self.detail else Status.OPEN

    def choose_channel(self) -> None:
        """Show the user's channel, or the likeliest one.

        That is the one of the case's last contact, else of the contact that was logged last, else
        the one that the playbook puts first.
        """
        self._right.channel.set_value(self.own_channel or self._likely_channel())

    def set_channel(self, channel: str) -> None:
        """Put back the channel that the user chose, "" for none."""
        self.own_channel = channel
        self.choose_channel()

    def _likely_channel(self) -> str:
        if self.detail is not None and self.detail.contacts:
            return self.detail.contacts[-1].facts.channel.value
        if self._last_channel:
            return self._last_channel
        issue_type = self._left.issue_type.issue_type()
        channels = self._session.playbooks.get(issue_type).channels if issue_type else ()
        return channels[0] if channels else Channel.QIANNIU.value

    def _keep_channel(self) -> None:
        self.own_channel = self._right.channel.value()
