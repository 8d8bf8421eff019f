"""The right side of the form: what is right as it stands, or seldom needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus

from ..kit import Kit
from ..widgets import Card
from ..widgets.choice_field import ChoiceField
from ..widgets.when_edit import WhenEdit
from ..wording import channel_word, follow_up_word, status_word
from .answers import Answers
from .case_picker import CasePicker
from .compact_form import CompactForm
from .name_edits import ShopEdit
from .number_edit import NumberEdit
from .paste_deadline import OursLine
from .paste_facts import ExtraFacts

_STATUSES = (Status.OPEN, Status.WAITING_PLATFORM, Status.WAITING_SELLER, Status.RESOLVED)


class Details(Card):
    """Case, shop, time, channel and the rest.

    Attributes:
        case, answers, title, ours, at, channel, shop, item_no, ticket_no, follow_up_status, status:
            the fields. The choices "automatic" of the last two have the value "".
        extras: facts of the case that are shown only when they are needed.
        rows: each field's row by the name of the field.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="sunken")
        self.case = CasePicker(kit)
        self.answers = Answers(kit)
        self.title = QLineEdit()
        self.ours = OursLine(kit)
        self.at = WhenEdit(kit, empty_is_now=True, past=True)
        self.channel = ChoiceField()
        self.shop = ShopEdit(kit)
        self.item_no = NumberEdit()
        self.ticket_no = NumberEdit()
        self.follow_up_status = ChoiceField()
        self.status = ChoiceField()
        self.extras = ExtraFacts()
        self._automatic = (FollowUpStatus.NONE, Status.OPEN)
        form = CompactForm()
        self.rows = {
            "case": form.add_row(self.case, span=2),
            "answers": form.add_row(self.answers, span=2),
            "title": form.add_row(self.title, span=2),
            "ours": form.add_row(self.ours, span=2),
            "at": form.add_row(self.at, span=2),
            "channel": form.add_row(self.channel),
            "shop": form.add_row(self.shop),
            "item_no": form.add_row(self.item_no),
            "ticket_no": form.add_row(self.ticket_no),
            "follow_up_status": form.add_row(self.follow_up_status),
            "status": form.add_row(self.status),
        }
        self.rows["answers"].hide()
        self.rows["ours"].hide()
        self.body.addWidget(form)
        self.body.addWidget(self.extras)
        self.body.addStretch(1)
        for choice in (self.follow_up_status, self.status):
            choice.currentIndexChanged.connect(self._tell_automatic)
        self._retranslate()

    def set_automatic(self, follow_up: FollowUpStatus, status: Status) -> None:
        """Say what the two automatic choices amount to."""
        self._automatic = (follow_up, status)
        self._tell_automatic()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        rows = self.rows
        rows["case"].set_label(self.tr("Case"))
        rows["title"].set_label(self.tr("Title of the case"))
        rows["ours"].set_label(self.tr("Our deadline"))
        rows["at"].set_label(self.tr("Time of contact"))
        rows["channel"].set_label(self.tr("Channel"))
        rows["shop"].set_label(self.tr("Shop"))
        rows["item_no"].set_label(self.tr("Item no."))
        rows["ticket_no"].set_label(self.tr("Ticket no."))
        rows["follow_up_status"].set_label(self.tr("Follow-up status"))
        rows["status"].set_label(self.tr("Status of the case"))
        self.title.setPlaceholderText(self.tr("As the issue type"))
        self.channel.set_choices((one.value, channel_word(one)) for one in Channel)
        automatic = ("", self.tr("Automatic"))
        follow_ups = (FollowUpStatus.PENDING, FollowUpStatus.DONE)
        self.follow_up_status.set_choices(
            [automatic, *((one.value, follow_up_word(one)) for one in follow_ups)]
        )
        self.status.set_choices([automatic, *((one.value, status_word(one)) for one in _STATUSES)])
        self._tell_automatic()

    def _tell_automatic(self) -> None:
        follow_up, status = self._automatic
        for name, field, words in (
            ("follow_up_status", self.follow_up_status, follow_up_word(follow_up)),
            ("status", self.status, status_word(status)),
        ):
            self.rows[name].set_help("" if field.value() else words)
