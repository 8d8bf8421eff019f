"""The line of the form that says until when the platform wants something of the seller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline, DeadlineKind

from ..kit import Kit
from ..moments import from_now, moment_words
from ..session import translate_core
from ..theme import space
from ..widgets import PlainLabel

_SAME = timedelta(minutes=1)
_LONGEST_PHRASE = 60


@dataclass(frozen=True, slots=True)
class PastedDeadline:
    """A deadline as a paste tells it.

    Attributes:
        due_at: when (UTC).
        phrase: the words that say so.
        title: what is wanted: a sentence of the core, in English; else nothing is known of it.
    """

    due_at: datetime
    phrase: str = ""
    title: str = ""

    def named(self) -> str:
        """Return what is wanted in the language of the window."""
        return translate_core(self.title) if self.title else ""


class OursLine(QWidget):
    """A tick box: saving the contact gives the case this deadline.

    Attributes:
        box: the tick box.

    Signals:
        changed: another deadline, or none, is offered.
    """

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = kit.session
        self._deadline: PastedDeadline | None = None
        self._known: tuple[Deadline, ...] = ()
        self.box = QCheckBox()
        self._caption = PlainLabel(role="caption", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self.box)
        layout.addWidget(self._caption)
        self.setFocusProxy(self.box)

    def deadline(self) -> PastedDeadline | None:
        """Return what is offered, ticked or not."""
        return self._deadline

    def wanted(self) -> PastedDeadline | None:
        """Return what is to be saved: None when it is not ticked."""
        return self._deadline if self.box.isChecked() else None

    def set_deadline(self, deadline: PastedDeadline | None, *, ticked: bool = True) -> None:
        """Offer a deadline, or none. One that has passed or that the case has is not ticked."""
        self._deadline = deadline
        has_passed = deadline is not None and deadline.due_at <= self._session.now()
        self.box.setChecked(ticked and not has_passed and not self._is_known())
        self._describe()
        self.changed.emit()

    def set_known(self, deadlines: Sequence[Deadline]) -> None:
        """Tell which deadlines the chosen case has."""
        was_known = self._is_known()
        self._known = tuple(deadlines)
        if self._is_known() != was_known:
            self.box.setChecked(was_known)
        self._describe()

    def caption(self) -> str:
        """Return the sentence below the box."""
        return self._caption.text()

    def setAccessibleName(self, name: str) -> None:
        """Name the box, which is what the keyboard is in."""
        self.box.setAccessibleName(f"{name}: {self.box.text()}")

    def showEvent(self, event: QShowEvent) -> None:
        """Count from this moment."""
        super().showEvent(event)
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._describe()
        super().changeEvent(event)

    def _is_known(self) -> bool:
        mine = self._deadline
        return mine is not None and any(
            one.kind is DeadlineKind.OURS
            and one.done_at is None
            and abs(one.due_at - mine.due_at) < _SAME
            for one in self._known
        )

    def _describe(self) -> None:
        deadline = self._deadline
        if deadline is None:
            self.box.setText("")
            self._caption.setText("")
            return
        now, zone = self._session.now(), self._session.zone
        parts = (moment_words(deadline.due_at, now, zone), from_now(deadline.due_at, now))
        # A single & would be taken for the mark of an access key.
        self.box.setText(" · ".join(parts).replace("&", "&&"))
        words = self.tr("From “{words}”").format(words=_cut(deadline.phrase))
        if deadline.title:
            words = f"{deadline.named()} · {words}"
        if self._is_known():
            words += "\n" + self.tr("The case has this deadline already.")
        elif deadline.due_at <= now:
            words += "\n" + self.tr("It has passed.")
        self._caption.setText(words)
        self.box.setAccessibleDescription(words)


def _cut(phrase: str) -> str:
    one_line = " ".join(phrase.split())
    return one_line if len(one_line) <= _LONGEST_PHRASE else one_line[:_LONGEST_PHRASE] + "…"
