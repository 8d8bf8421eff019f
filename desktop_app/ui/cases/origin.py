"""Cases that were asked for elsewhere, by a bar of a chart say, and how to stop asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case_query import CaseQuery

from ..icons import IconSet
from ..widgets import Button, plain_tooltip

_SOON = timedelta(hours=24)
_MOST_WORDS = 48


@dataclass(frozen=True, slots=True)
class Origin:
    """What was asked for elsewhere.

    Attributes:
        id: what it is known by; "" for what cannot be asked for again.
        words: what the seller reads.
        query: gives the filters as they are at a moment (UTC).
    """

    id: str
    words: str
    query: Callable[[datetime], CaseQuery]


URGENT = "urgent"


def urgent(words: str) -> Origin:
    """Return what asks for cases of which a deadline has passed or is near."""
    return Origin(URGENT, words, lambda now: CaseQuery(due_until=now + _SOON))


class OriginChip(Button):
    """Names what was asked for elsewhere; pressing it stops asking.

    Signals:
        closed: it was pressed.
    """

    closed = Signal()

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, icon=icons.get("close", "text_muted"))
        # The cross stands behind the words, as on every chip.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.origin: Origin | None = None
        self.clicked.connect(self.closed)
        self.hide()

    def show_origin(self, origin: Origin | None) -> None:
        """Name what is asked for, or vanish."""
        self.origin = origin
        self._retranslate()
        self.setVisible(origin is not None)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self.origin.words if self.origin is not None else ""
        short = words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1]}…"
        self.set_words(short.replace("&", "&&"))
        self.setAccessibleName(
            self.tr("Only these: {words}. Press to show others too.").format(words=words)
        )
        self.setToolTip(plain_tooltip(words))
