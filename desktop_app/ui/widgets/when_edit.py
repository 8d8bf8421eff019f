"""A field for a moment, typed as people say it, with what was understood shown below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.when import WhenError, parse_when
from desktop_app.domain.when_clock import read_clock
from desktop_app.domain.when_text import normalise
from desktop_app.services.workdays import NO_HOLIDAY_LIST, NotingCalendar

from ..kit import Kit
from ..moments import from_now, moment_words
from ..session import translate_core
from ..theme import set_look, space
from .button import Button
from .plain_label import PlainLabel, plain_tooltip
from .stepping_line import SteppingLine

# Only typed times: translated, because a Chinese seller would not type English ones.
FOLLOW_UP_CHOICES = (
    str(QT_TRANSLATE_NOOP("WhenEdit", "+2h")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "tomorrow 10:00")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "3 workdays")),
)
PROMISE_CHOICES = (
    str(QT_TRANSLATE_NOOP("WhenEdit", "+2h")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "24 hours")),
    str(QT_TRANSLATE_NOOP("WhenEdit", "48 hours")),
)
_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TypedWhen:
    """What stands in the field.

    Attributes:
        text: as typed.
        moment: what it was understood as (UTC), None when it was not.
        missing_year: a year over which working days were counted without its holiday list.
    """

    text: str = ""
    moment: datetime | None = None
    missing_year: int | None = None


class WhenEdit(QWidget):
    """One line for a moment such as ``+2h``, ``明天10点`` or ``3个工作日``; empty means none.

    A text is understood when it is typed: ``+2h`` stays two hours after *that* moment however long
    the form is open.

    Attributes:
        line: where one types.

    Signals:
        changed: text and perhaps moment are other ones.
    """

    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        parent: QWidget | None = None,
        *,
        choices: Sequence[str] = (),
        empty_is_now: bool = False,
        past: bool = False,
    ) -> None:
        """Make an empty field.

        Args:
            kit: clock and time zone.
            parent: where it stands.
            choices: texts offered as buttons and by Up and Down, e.g. ``FOLLOW_UP_CHOICES``.
            empty_is_now: say "now" below an empty field; :meth:`moment` is None all the same.
            past: it is of what has happened: a clock time alone is the latest such time, not the
                next, and what is still to come is refused.
        """
        super().__init__(parent)
        self._session = kit.session
        self._sources = tuple(choices)
        self._empty_is_now = empty_is_now
        self._past = past
        self._example = ""
        self._typed = TypedWhen()
        self._understood = True
        self.line = SteppingLine()
        self.line.textEdited.connect(self._read)
        self.line.stepped.connect(self._step)
        self.line.entered.connect(self._describe)
        self._preview = PlainLabel(role="caption", wrap=True)
        self._buttons = [Button(kind="link") for _ in self._sources]
        self._lay_out()
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._retranslate()

    def moment(self) -> datetime | None:
        """Return the moment (UTC); None when the field is empty or not understood."""
        return self._typed.moment

    def set_moment(self, moment: datetime | None) -> None:
        """Show a moment."""
        text = ""
        if moment is not None:
            text = moment.astimezone(self._session.zone).strftime("%Y-%m-%d %H:%M")
        self.restore(TypedWhen(text, moment))

    def is_valid(self) -> bool:
        """Return whether the field is empty, or understood and not refused."""
        return self._understood and not self._is_refused()

    def typed(self) -> TypedWhen:
        """Return what stands in the field, to be put back by :meth:`restore`."""
        return self._typed

    def restore(self, typed: TypedWhen) -> None:
        """Put back what :meth:`typed` returned."""
        self.line.setText(typed.text)
        self._take(typed, typed.moment is not None or not typed.text.strip())

    def set_text(self, text: str) -> None:
        """Type a text as a person would."""
        self.line.setText(text)
        self._read(text)

    def set_example(self, words: str) -> None:
        """Say in the empty field what may be typed; to be said anew at a change of language."""
        self._example = words
        self._retranslate()

    def set_read_only(self, read_only: bool) -> None:
        """Show the moment without letting it be changed."""
        self.line.setReadOnly(read_only)
        for button in self._buttons:
            button.setDisabled(read_only)

    def setAccessibleName(self, name: str) -> None:
        """Name the line, which is what the keyboard is in."""
        self.line.setAccessibleName(name)

    def preview(self) -> str:
        """Return the sentence below the field."""
        return self._preview.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(space(1))
        layout.addWidget(self.line)
        if self._buttons:
            layout.addLayout(self._chips())
        layout.addWidget(self._preview)

    def _chips(self) -> QHBoxLayout:
        chips = QHBoxLayout()
        chips.setSpacing(space(3))
        for button, source in zip(self._buttons, self._sources, strict=True):
            # Up and Down do the same from the keyboard; more stops for Tab would be in the way.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, source=source: self._choose(source))
            chips.addWidget(button)
        chips.addStretch(1)
        return chips

    def _choose(self, source: str) -> None:
        self.set_text(_words(source))
        self.line.setFocus()

    def _step(self, step: int) -> None:
        if not self._sources or self.line.isReadOnly():
            return
        texts = ["", *map(_words, self._sources)]
        text = self.line.text().strip()
        at = texts.index(text) if text in texts else 0
        self.set_text(texts[(at + step) % len(texts)])

    def _read(self, text: str) -> None:
        try:
            typed = self._parse(text) if text.strip() else TypedWhen(text)
        except WhenError:
            self._take(TypedWhen(text), False)
        else:
            self._take(typed, True)

    def _parse(self, text: str) -> TypedWhen:
        now, zone, calendar = self._session.now(), self._session.zone, NotingCalendar()
        moment = parse_when(text, now, zone, calendar)
        if self._past and moment > now and read_clock(normalise(text)) is not None:
            moment = parse_when(text, now - _DAY, zone)
        return TypedWhen(text, moment, calendar.missing_year)

    def _take(self, typed: TypedWhen, understood: bool) -> None:
        self._typed, self._understood = typed, understood
        self._describe()
        self.changed.emit()

    def _is_refused(self) -> bool:
        moment = self._typed.moment
        return self._past and moment is not None and moment > self._session.now()

    def _describe(self) -> None:
        """Say what was understood, counted from this moment."""
        now, moment = self._session.now(), self._typed.moment
        if not self._understood:
            text = self.tr("Not understood. Try: {examples}").format(
                examples=self.tr("1 hour ago, yesterday 18:00")
                if self._past
                else self.tr("+2h, tomorrow 10:00, 3 workdays")
            )
        elif moment is not None:
            words = moment_words(moment, now, self._session.zone)
            text = f"{words} · {from_now(_to_the_minute(moment, now), now)}"
            if year := self._typed.missing_year:
                text += "\n" + translate_core(NO_HOLIDAY_LIST).format(year=year)
            if self._is_refused():
                text += "\n" + self.tr("That is still to come. Type when it happened.")
        else:
            text = self.tr("When you save") if self._empty_is_now else ""
        self._preview.setText(text)
        valid = self.is_valid()
        set_look(self.line, "invalid", "false" if valid else "true")
        set_look(self._preview, "role", "caption" if valid else "danger")
        self.line.setAccessibleDescription(text)

    def _retranslate(self) -> None:
        example = self.tr("yesterday 18:00") if self._past else self.tr("tomorrow 10:00")
        usual = (
            self.tr("Now")
            if self._empty_is_now
            else self.tr("e.g. {example}").format(example=example)
        )
        self.line.setPlaceholderText(self._example or usual)
        for button, source in zip(self._buttons, self._sources, strict=True):
            button.set_words(_words(source))
            button.setToolTip(plain_tooltip(self.tr("Up and Down in the field choose it as well")))
        self._describe()


def _to_the_minute(moment: datetime, now: datetime) -> datetime:
    """Return a moment such that a countdown which was typed seconds ago reads as it was typed."""
    return now - (now - moment) // _MINUTE * _MINUTE if moment > now else moment


def _words(source: str) -> str:
    return QCoreApplication.translate("WhenEdit", source)
