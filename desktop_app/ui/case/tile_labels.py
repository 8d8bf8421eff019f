"""Lines of a clock's tile that know how much to say."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent

from desktop_app.domain.deadline import Deadline

from ..moments import from_now
from ..theme import set_look
from ..widgets import ElidedLabel, plain_tooltip
from .shown import show_if
from .times import urgency_tone


class TileTitle(ElidedLabel):
    """The name of a clock, without what follows its dot where there is little room."""

    def __init__(self) -> None:
        super().__init__(role="caption")
        self._title = ""

    def set(self, title: str) -> None:
        """Show a title such as ``Our clock · my deadline``."""
        self._title = title
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        fits = self.fontMetrics().horizontalAdvance(self._title) <= room
        self.setText(self._title if fits else self._title.partition(" · ")[0])
        self.setToolTip("" if fits else plain_tooltip(self._title))


class Expiry(ElidedLabel):
    """When evidence expires."""

    def __init__(self) -> None:
        super().__init__(role="caption")

    def tell(self, perishing: Deadline | None, now: datetime) -> None:
        """Tell of the evidence that perishes first; with None there is nothing to tell."""
        show_if(self, perishing is not None)
        if perishing is None:
            return
        words = (
            QCoreApplication.translate("ClockTile", "Evidence expires: {span}")
            if perishing.due_at > now
            else QCoreApplication.translate("ClockTile", "Evidence expired: {span}")
        )
        self.setText(words.format(span=from_now(perishing.due_at, now)))
        tone = urgency_tone(perishing.due_at, now)
        set_look(self, "role", "caption" if tone == "text" else tone)
