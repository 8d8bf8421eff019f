"""The numbers of a case at a glance."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.agent import same_agent_key
from desktop_app.domain.case import Case
from desktop_app.services.cases import CaseDetail

from ..cases.tag_chips import TagChip, TagRow
from ..kit import Kit
from ..moments import local_moment
from ..theme import space
from ..widgets import ElidedLabel, FlowLayout, IconButton, PlainLabel
from .shown import show_if
from .status_item import StatusItem

COPYABLE = (
    *("order_no", "item_no", "refund_no", "notice_no", "tracking_no", "external_no"),
    *("rule_cited", "buyer", "link"),
)
_ORDER = ("order_no", "item_no", "opened", "contacts", "agents", "amount", *COPYABLE[2:])
_LONGEST_VALUE = 220
_WIDEST_TAGS = 420


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


class TagsItem(QWidget):
    """The tags of a case with a caption, in one line if they are not too many.

    Attributes:
        row: the tags.
    """

    def __init__(self, kit: Kit, case_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = PlainLabel(role="caption")
        self.row = TagRow(kit, case_id, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, space(5), 0)
        layout.setSpacing(space(1.25))
        layout.addWidget(self._caption)
        layout.addWidget(self.row)
        layout.addStretch(1)
        self._fit()

    def set_caption(self, caption: str) -> None:
        """Name the tags."""
        self._caption.setText(caption)

    def show_case(self, case_id: int) -> None:
        """Show the tags of a case."""
        self.row.show_case(case_id)
        self._fit()

    def _fit(self) -> None:
        """Take the room of one line: a layout that breaks lines would be as narrow as it can."""
        chips = self.row.findChildren(TagChip)
        shown = [chip.sizeHint().width() for chip in chips if chip.name in self.row.names()]
        wanted = sum(shown) + space(1.5) * len(shown) + self.row.line.width()
        self.row.setFixedWidth(min(wanted, _WIDEST_TAGS))


class FactsStrip(QWidget):
    """What a case is about in numbers. What is not known takes no room.

    Attributes:
        items: the facts by name: fields of the case, and opened, contacts, agents.
        tags: the case's tags, after the numbers; None before the first case is shown.

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
        self.tags: TagsItem | None = None
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
        self._show_tags(detail.case)
        self._flow.invalidate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_tags(self, case: Case) -> None:
        if self.tags is None:
            self.tags = TagsItem(self._kit, case.id, self)
            self.tags.set_caption(self.tr("Tags"))
            self._put_in_order()
        self.tags.show_case(case.id)
        # What is in the trash is not changed.
        show_if(self.tags, case.deleted_at is None or bool(self.tags.row.names()))
        self.tags.setEnabled(case.deleted_at is None)

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
        if self.tags is not None:
            self._flow.addWidget(self.tags)

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
            "external_no": self.tr("Number elsewhere"),
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
        if self.tags is not None:
            self.tags.set_caption(self.tr("Tags"))
        if self._detail is not None:
            self.show_detail(self._detail)
