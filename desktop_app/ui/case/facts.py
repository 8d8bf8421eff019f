"""The numbers of a case at a glance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agent import same_agent_key
from desktop_app.services.cases import CaseDetail

from ..kit import Kit
from ..moments import local_moment
from ..theme import space
from ..widgets import ElidedLabel, FlowLayout, IconButton, PlainLabel
from .shown import show_if
from .status_item import StatusItem

COPYABLE = (
    *("order_no", "item_no", "refund_no", "notice_no", "tracking_no"),
    *("rule_cited", "buyer", "link"),
)
_ORDER = ("order_no", "item_no", "opened", "contacts", "agents", "amount", *COPYABLE[2:])
_LONGEST_VALUE = 220


class FactItem(QWidget):
    """A caption with a value under it, and perhaps a button that copies the value.

    Attributes:
        value: shows the value.
        copy: copies it, None when it is not worth copying.

    Signals:
        copied(str): the value is on the clipboard; its caption.
    """

    copied = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None, *, copyable: bool = False) -> None:
        super().__init__(parent)
        self._caption = PlainLabel(role="caption")
        self.value = ElidedLabel()
        self.value.setMaximumWidth(_LONGEST_VALUE)
        self.copy: IconButton | None = None
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.value)
        if copyable:
            self.copy = IconButton(kit.icons.get("copy", "text_muted"), "")
            self.copy.clicked.connect(self._copy)
            line.addWidget(self.copy)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        # The gap to the right belongs to the item, because lines need none between them.
        layout.setContentsMargins(0, 0, space(5), 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        layout.addLayout(line)
        self.value.setMinimumHeight(34)
        self.value.setAlignment(Qt.AlignmentFlag.AlignVCenter)

    def set_caption(self, caption: str) -> None:
        """Name the value."""
        self._caption.setText(caption)
        if self.copy is not None:
            self.copy.set_words(self.tr("Copy: {what}").format(what=caption))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.value.text())
        self.copied.emit(self._caption.text())


class FactsStrip(QWidget):
    """What a case is about in numbers. What is not known takes no room.

    Attributes:
        items: the facts by name: fields of the case, and opened, contacts, agents.

    Signals:
        copied(str): a value is on the clipboard; its caption.
    """

    copied = Signal(str)

    def __init__(self, kit: Kit, first: StatusItem, parent: QWidget | None = None) -> None:
        """Make an empty strip.

        Args:
            kit: what to work with.
            first: the status, which stands before the numbers.
            parent: where it stands.
        """
        super().__init__(parent)
        self._kit = kit
        self._first = first
        self._flow = FlowLayout(self, gap=0)
        self._flow.addWidget(first)
        self._detail: CaseDetail | None = None
        self.items: dict[str, FactItem] = {}
        self._retranslate()

    def show_detail(self, detail: CaseDetail) -> None:
        """Show the facts of a case."""
        self._detail = detail
        values = self._values(detail)
        for name in _ORDER:
            if values[name] and name not in self.items:
                self._add_item(name)
            if name in self.items:
                self.items[name].value.setText(values[name])
                show_if(self.items[name], bool(values[name]))
        self._flow.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add_item(self, name: str) -> None:
        item = FactItem(self._kit, self, copyable=name in COPYABLE)
        item.set_caption(self._captions()[name])
        item.copied.connect(self.copied)
        self.items[name] = item
        self._put_in_order()

    def _put_in_order(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        self._flow.addWidget(self._first)
        before: QWidget = self._first.change
        for name in _ORDER:
            if name in self.items:
                item = self.items[name]
                self._flow.addWidget(item)
                # Made when first needed: Tab would reach it after all that follows.
                if item.copy is not None:
                    QWidget.setTabOrder(before, item.copy)
                    before = item.copy

    def _values(self, detail: CaseDetail) -> dict[str, str]:
        case = detail.case
        values = {name: getattr(case.facts, name) for name in (*COPYABLE, "amount")}
        values["opened"] = local_moment(case.opened_at, self._kit.session.zone)
        values["contacts"] = str(len(detail.contacts))
        values["agents"] = self._agents(detail)
        return values

    def _agents(self, detail: CaseDetail) -> str:
        met: dict[str, str] = {}
        for contact in reversed(detail.contacts):
            agent = contact.facts.agent_id
            if agent:
                met.setdefault(same_agent_key(agent), agent)
        names = list(met.values())
        if len(names) > 1:
            return self.tr("{agent} (%n in all)", "", len(names)).format(agent=names[0])
        return names[0] if names else ""

    def _captions(self) -> dict[str, str]:
        return {
            "order_no": self.tr("Order number"),
            "item_no": self.tr("Item ID"),
            "refund_no": self.tr("Refund number"),
            "notice_no": self.tr("Notice number"),
            "tracking_no": self.tr("Tracking number"),
            "rule_cited": self.tr("Rule cited"),
            "buyer": self.tr("Buyer"),
            "link": self.tr("Link"),
            "amount": self.tr("Amount"),
            "opened": self.tr("Opened"),
            "contacts": self.tr("Contacts"),
            "agents": self.tr("Agent"),
        }

    def _retranslate(self) -> None:
        captions = self._captions()
        for name, item in self.items.items():
            item.set_caption(captions[name])
        if self._detail is not None:
            self.show_detail(self._detail)
