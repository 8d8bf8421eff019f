"""The week ahead in one strip: how much falls due on which day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..kit import Kit
from ..theme import RADIUS_LARGE, space
from ..widgets import plain_tooltip
from ..worker import Job, Progress
from .paper import fill
from .strip_days import DayLook, DayPainter
from .strip_words import day_words, is_weekend

if TYPE_CHECKING:
    from desktop_app.services.agenda import DayLoad

_DAYS = 7
# The list of holidays takes longer to load than the page to paint.
_HOLIDAYS_AFTER_MS = 1500
_NARROWEST_DAY = 56
_EDGE = space(1)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: _DAYS - 1}
_GO = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WeekStrip(QWidget):
    """Today and the next six days, counted in the background. One of them has the keyboard.

    Attributes:
        loads: what falls due on the days; empty while that is not known.

    Signals:
        day_wanted(date): a click, Enter or Space: this day is to be seen.
    """

    day_wanted = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._session = kit.session
        self._painter = DayPainter(kit)
        self._job: Job | None = None
        self.loads: Sequence[DayLoad] = ()
        self._today = self._local_today()
        self._workdays: dict[date, bool] = {}
        self._current = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self.update)
        self._retranslate()

    def refresh(self, shop: str) -> None:
        """Count anew, for one shop or, with "", for all; the old numbers stay until then."""

        def count(store: Any, progress: Progress) -> Sequence[DayLoad]:
            # Here, because it is not needed for the first paint.
            from desktop_app.services import agenda

            return agenda.load_per_day(store, now, zone, _DAYS, shop)

        now, zone = self._session.now(), self._session.zone
        if self._job is not None:
            self._job.cancel()
        self._job = self._session.worker.submit(count, self._show, self._failed, owner=self)

    def days(self) -> tuple[date, ...]:
        """Return the days from left to right."""
        return tuple(self._today + timedelta(days=number) for number in range(_DAYS))

    def is_workday(self, day: date) -> bool:
        """Tell whether a day is worked in China; Monday to Friday until the holidays are read."""
        return self._workdays.get(day, not is_weekend(day))

    def words(self, number: int) -> str:
        """Return all that is known of a day.

        Args:
            number: 0 for today.
        """
        day = self.days()[number]
        return day_words(day, self._load(number), self._today, self.is_workday(day))

    def day_place(self, number: int) -> QRect:
        """Return where a day stands in the strip."""
        wide = self.width() - 2 * _EDGE
        left, right = (_EDGE + wide * edge // _DAYS for edge in (number, number + 1))
        return QRect(left, 0, right - left, self.height())

    def sizeHint(self) -> QSize:
        """Ask for room for seven days."""
        return QSize(_DAYS * 2 * _NARROWEST_DAY, self._painter.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least useful size."""
        return QSize(_DAYS * _NARROWEST_DAY, self._painter.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days on one paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._kit.theme
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("surface"))
        paper = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(paper, RADIUS_LARGE, RADIUS_LARGE)
        most = max((load.total for load in self.loads), default=0)
        for number, day in enumerate(self.days()):
            place = self.day_place(number)
            if number:
                rule = QRect(place.left(), space(3), 1, self.height() - space(6))
                fill(painter, rule, theme.color("border"))
            self._painter.paint(painter, place, self.font(), self._look(number, day, most))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the days and go to one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._choose(self._current + _STEPS[key])
        elif key in _ENDS:
            self._choose(_ENDS[key])
        elif key in _GO:
            self.day_wanted.emit(self.days()[self._current])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the day under the pointer."""
        self._hover(self._day_at(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the day that was clicked."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(_place_of(event)):
            self._choose(self._day_at(event))
            self.day_wanted.emit(self.days()[self._current])

    def leaveEvent(self, event: QEvent) -> None:
        """Go back to rest."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which day has the keyboard."""
        super().focusInEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _look(self, number: int, day: date, most: int) -> DayLook:
        return DayLook(
            day,
            is_today=number == 0,
            is_workday=self.is_workday(day),
            load=self._load(number),
            most=most,
            is_hovered=number == self._hovered,
            has_keyboard=number == self._current and self.hasFocus(),
        )

    def _load(self, number: int) -> DayLoad | None:
        return self.loads[number] if self.loads else None

    def _day_at(self, event: QMouseEvent) -> int:
        wide = max(self.width() - 2 * _EDGE, 1)
        return min(max((_place_of(event).x() - _EDGE) * _DAYS // wide, 0), _DAYS - 1)

    def _choose(self, number: int) -> None:
        self._current = min(max(number, 0), _DAYS - 1)
        self._name()

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            self.setToolTip(plain_tooltip(self.words(number)) if number >= 0 else "")
            self.update()

    def _show(self, loads: Sequence[DayLoad]) -> None:
        self.loads = loads
        self._today = loads[0].day
        self._name()
        if any(day not in self._workdays for day in self.days()):
            QTimer.singleShot(_HOLIDAYS_AFTER_MS, self, self.read_holidays)

    def read_holidays(self) -> None:
        """Find out in the background which of the days are worked."""
        days = self.days()

        def ask(store: Any, progress: Progress) -> Mapping[date, bool]:
            from desktop_app.services.workdays import is_workday

            return {day: is_workday(day) for day in days}

        if any(day not in self._workdays for day in days):
            self._session.worker.submit(ask, self._mark, self._failed, owner=self)

    def _mark(self, workdays: Mapping[date, bool]) -> None:
        self._workdays = dict(workdays)
        self._name()

    def _failed(self, fault: BaseException) -> None:
        self._session.failed.emit(self._session.sentence_for(fault))

    def _local_today(self) -> date:
        return self._session.now().astimezone(self._session.zone).date()

    def _name(self) -> None:
        """Let a screen reader say the day that has the keyboard."""
        self.setAccessibleName(self.words(self._current))
        self.update()

    def _retranslate(self) -> None:
        self.setAccessibleDescription(
            self.tr("The left and right arrows choose a day, Enter goes to what is due on it.")
        )
        self._name()


def _place_of(event: QMouseEvent) -> QPoint:
    return event.position().toPoint()
