"""What stands in the middle of the page: the agenda, or what to do where nothing is due."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ..kit import Kit
from ..theme import space
from ..widgets import EmptyState, PlainLabel
from .first_steps import FirstSteps
from .reading import Reading
from .view import AgendaView


class TodayBody(QWidget):
    """The agenda, or an empty state.

    Attributes:
        agenda: the deadlines.

    Signals:
        log_wanted: a contact is to be logged, of whichever case.
    """

    log_wanted = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.agenda = AgendaView(kit)
        self._more = PlainLabel(role="caption", wrap=True)
        self._more.hide()
        self._keys = PlainLabel(role="caption", wrap=True)
        self._list = QWidget()
        listed = QVBoxLayout(self._list)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(space(2))
        listed.addWidget(self.agenda, 1000)
        listed.addWidget(self._more)
        listed.addWidget(self._keys)
        listed.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        self._retranslate()

    @cached_property
    def nothing_due(self) -> EmptyState:
        """What is shown when there are cases but nothing is due."""
        made = EmptyState(self._kit.icons, "done")
        made.action.connect(self.log_wanted)
        self._stack.addWidget(made)
        self._name_nothing_due(made)
        return made

    @cached_property
    def first_steps(self) -> FirstSteps:
        """What is shown when there are no cases at all."""
        made = FirstSteps(self._kit.icons)
        made.log_wanted.connect(self.log_wanted)
        self._stack.addWidget(made)
        return made

    def shows_agenda(self) -> bool:
        """Tell whether it is the agenda that is shown."""
        return self._stack.currentWidget() is self._list

    def shows_nothing_due(self) -> bool:
        """Tell whether there are cases of which none falls due."""
        return isinstance(self._stack.currentWidget(), EmptyState)

    def show_reading(self, reading: Reading, has_cases: bool) -> None:
        """Show deadlines, or what to do when there are none."""
        self.agenda.show_agenda(reading.rows, reading.now)
        if not has_cases:
            # Even where a promotion draws near: its reminder alone would tell nobody what to do.
            shown: QWidget = self.first_steps
        else:
            shown = self._list if reading.rows else self.nothing_due
        if shown is not self._stack.currentWidget():
            had_keyboard = self._has_keyboard()
            self._stack.setCurrentWidget(shown)
            if had_keyboard:
                self.focus_first()

    def tell_unseen(self, reading: Reading) -> None:
        """Tell where the agenda does not show everything."""
        overdue = reading.unseen
        self._more.setVisible(reading.is_cut)
        self._more.setText(
            self.tr("%n more overdue; they appear as these are done.", "", overdue)
            if overdue
            else self.tr("There is more; it appears as these are done.")
        )

    def focus_first(self) -> None:
        """Put the keyboard where one would start."""
        shown = self._stack.currentWidget()
        if isinstance(shown, FirstSteps):
            shown.log_button.setFocus()
        elif isinstance(shown, EmptyState):
            shown.button.setFocus()
        else:
            self.agenda.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _has_keyboard(self) -> bool:
        shown, focused = self._stack.currentWidget(), self.window().focusWidget()
        return shown is not None and focused is not None and shown.isAncestorOf(focused)

    def _retranslate(self) -> None:
        self._keys.setText(self.tr("Enter opens the case · L logs · S snoozes · D marks as done"))
        self.agenda.setAccessibleDescription(
            self.tr("Enter opens the case, L logs a contact, S snoozes, D marks as done.")
        )
        if "nothing_due" in self.__dict__:
            self._name_nothing_due(self.nothing_due)

    def _name_nothing_due(self, empty: EmptyState) -> None:
        empty.set_words(
            self.tr("Nothing is due"),
            self.tr(
                "No deadline and no promise falls due in the next 7 days. "
                "Log a contact and note when a reply was promised: it will show up here."
            ),
            self.tr("Log a contact"),
        )
