"""Until when a proof can be had."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtWidgets import QWidget

from desktop_app.domain.checklist import ItemState
from desktop_app.services.checklists import ItemView

from ..moments import countdown, local_moment
from ..theme import set_look
from ..widgets import PlainLabel
from .shown import show_if

_SOON = timedelta(days=14)


class PerishesLine(PlainLabel):
    """The moment, how far off it is, and why; hidden for what keeps or is there already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, role="info", wrap=True)

    def show_item(self, view: ItemView, now: datetime, zone: tzinfo) -> None:
        """Show until when an item can be had."""
        perishes_at = view.item.perishes_at
        show_if(self, perishes_at is not None and view.item.state is ItemState.MISSING)
        if perishes_at is None:
            return
        words = self.tr("Can be had until {moment} · {countdown}").format(
            moment=local_moment(perishes_at, zone), countdown=countdown(perishes_at, now)
        )
        self.setText(f"{words}\n{view.perishes}" if view.perishes else words)
        left = perishes_at - now
        tone = "danger" if left <= timedelta() else "warning" if left < _SOON else "info"
        set_look(self, "role", tone)
