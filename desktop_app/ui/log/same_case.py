"""Pointing out another case that has a number which stands in the form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.case import Status
from desktop_app.services.same_matter import SameMatter

from .case_context import CaseContext
from .details import Details
from .essentials import Essentials

# Shorter ones are still being typed.
_SHORTEST_ORDER_NO = 6


class SameCase:
    """Shows the offer to add the contact to the case that has the same number.

    Attributes:
        found: the case that is offered, None for none.
    """

    def __init__(self, left: Essentials, right: Details, context: CaseContext) -> None:
        """Offer nothing yet."""
        self._left, self._right, self._context = left, right, context
        self._pasted: tuple[SameMatter, ...] = ()
        self.found: SameMatter | None = None

    def set_pasted(self, same: Sequence[SameMatter]) -> None:
        """Take the cases that have a number of a pasted text, the likeliest first."""
        self._pasted = tuple(same)
        self.look()

    def look(self) -> None:
        """Look for a case with the order number that is being typed, or with a pasted one."""
        number = self._left.order_no.number()
        is_wanted = self._context.detail is None and len(number) >= _SHORTEST_ORDER_NO
        same = self._right.case.with_order(number) if is_wanted else None
        self.found = SameMatter(same, "order_no", number) if same else self._as_pasted()
        self.show()

    def show(self) -> None:
        """Say what was found."""
        if self.found is not None:
            # The case of a form that was opened for it cannot be changed.
            is_fixed = self._right.case.isReadOnly()
            join = QCoreApplication.translate("LogForm", "Add to that &case")
            self._left.same_order.show_message(
                _words(self.found),
                "info" if self._context.detail is None else "warning",
                "" if is_fixed else join,
            )
        self._left.rows["same_order"].setVisible(self.found is not None)

    def _as_pasted(self) -> SameMatter | None:
        """Return the case that a pasted text is about, None when it is the chosen one."""
        chosen = self._context.detail
        if chosen is None:
            return next(iter(self._pasted), None)
        # An item may be in many cases, which says nothing for or against the chosen one.
        sure = [one for one in self._pasted if one.field != "item_no"]
        is_chosen = any(one.case.id == chosen.case.id for one in sure)
        return None if is_chosen else next(iter(sure), None)


def _words(same: SameMatter) -> str:
    translate = QCoreApplication.translate
    case = same.case
    sentence = {
        "order_no": translate("LogForm", "Case #{number} “{title}” has this order number."),
        "refund_no": translate("LogForm", "Case #{number} “{title}” has this refund number."),
        "notice_no": translate("LogForm", "Case #{number} “{title}” has this notice number."),
        "ticket_no": translate("LogForm", "Case #{number} “{title}” has this ticket number."),
        "tracking_no": translate("LogForm", "Case #{number} “{title}” has this tracking number."),
        "external_no": translate("LogForm", "Case #{number} “{title}” has this number elsewhere."),
        "item_no": translate("LogForm", "Case #{number} “{title}” is about this item."),
    }[same.field]
    words = sentence.format(number=case.id, title=case.facts.title)
    if case.status is Status.CLOSED:
        words = f"{words} {translate('LogForm', 'It is closed.')}"
    return words
