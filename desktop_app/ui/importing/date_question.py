"""Asking whether the day or the month comes first, where the file leaves that open."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtWidgets import QWidget

from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.moment_faults import UnreadableMoment
from desktop_app.domain.importing.moments import MomentReader
from desktop_app.services.importing.results import DateQuestion

from ..icons import IconSet
from ..moments import local_date
from .field_words import joined_word
from .question_card import Answer, QuestionCard


class DateAsker(QuestionCard):
    """Offers the orders, each with a date of this file read that way."""

    def __init__(self, icons: IconSet, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._zone = zone
        self._open: DateQuestion | None = None
        self._chosen = ""

    def ask_about(self, question: DateQuestion | None, chosen: DateOrder | None) -> None:
        """Ask, or be gone when there is nothing to ask."""
        self._open = question
        self._chosen = "" if chosen is None else chosen.value
        if question is None:
            self.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts."""
        question = self._open
        if question is None:
            return
        words = {
            DateOrder.DMY: self.tr("Day first"),
            DateOrder.MDY: self.tr("Month first"),
            DateOrder.YMD: self.tr("Year first"),
        }
        self.ask(
            self.tr(
                "No date in “{fields}” settles whether day or month comes first. How is it?"
            ).replace("{fields}", joined_word(question.fields)),
            [
                Answer(order.value, words[order], self._sample(question.example, order))
                for order in question.choices
            ],
            self._chosen,
        )

    def _sample(self, example: str, order: DateOrder) -> str:
        try:
            moment = datetime.fromisoformat(MomentReader(order, self._zone).read(example))
        except UnreadableMoment:
            return self.tr("{text} is no date then").replace("{text}", example)
        read = local_date(moment, self._zone)
        return self.tr("{text} is {day}").replace("{day}", read).replace("{text}", example)
