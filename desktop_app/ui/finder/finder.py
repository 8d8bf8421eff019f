"""The palette that finds anything (Ctrl+K)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.domain.search_language import Typed

from ..kit import Kit
from ..theme import space
from .backdrop import Backdrop
from .filter_completer import FilterCompleter
from .panel import FinderPanel
from .results import Results
from .rows import Row
from .searcher import Answer, Searcher
from .vocabulary_keeper import VocabularyKeeper

_WIDTH, _HEIGHT = 760, 640
_STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): 6,
    int(Qt.Key.Key_PageUp): -6,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Finder(Backdrop):
    """Lies over the window: a line to type in, and what was found below it.

    Part of the window instead of a window of its own: so it stands where it should on every
    desktop, and input methods keep the keyboard.

    Attributes:
        panel: what is seen.
        completer: completes filters in its field.

    Signals:
        contact_requested(int, int): a contact is wanted; numbers of its case and of itself.
        agent_requested(str): the cases of an agent are wanted.
        template_requested(str, str): a template is wanted; issue type and full id.
        command_requested(str): a command is wanted; its id, see ``commands.py``.
        list_requested(str): all that fits is wanted as a list of cases; the line as typed.
    """

    contact_requested = Signal(int, int)
    agent_requested = Signal(str)
    template_requested = Signal(str, str)
    command_requested = Signal(str)
    list_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        """Make a hidden palette.

        Args:
            kit: session, theme, icons.
            parent: the window that it lies over.
        """
        super().__init__(kit.theme, parent)
        self._kit = kit
        self._keeper = VocabularyKeeper.of(kit.session)
        self._typed = Typed()
        self._is_waiting = False
        self._enter_waits = False
        self._chosen: tuple[str, object] | None = None
        self._before: QWidget | None = None
        self.panel = FinderPanel(kit, self)
        self._results = Results(kit.session, self)
        self._searcher = Searcher(kit.session, self)
        self._searcher.answered.connect(self._answered)
        self._searcher.failed.connect(self._failed)
        field = self.panel.field
        # The completer's filter is installed later and so is asked before this one.
        field.installEventFilter(self)
        self.completer = FilterCompleter(field, kit, offers_keys=False)
        field.textChanged.connect(self._changed)
        field.cursorPositionChanged.connect(lambda: self._show_filters())
        self.panel.view.clicked.connect(self._clicked)
        self.panel.view.entered.connect(self._hovered)
        parent.installEventFilter(self)
        self.hide()

    @property
    def is_waiting(self) -> bool:
        """Whether an answer to what is typed is still on its way."""
        return self._is_waiting

    @property
    def shows_answer(self) -> bool:
        """Whether what is on show was found for what is typed; more may come."""
        return self._results.shown is self._typed

    def open(self) -> None:
        """Show it with an empty line, or go to its line if it is shown already."""
        field = self.panel.field
        if not self.isVisible():
            self._before = self.window().focusWidget()
            self._place()
            self.keep_ground(self.panel.geometry())
            self._keeper.warm_up()
            self._searcher.warm_up()
            field.clear()
            self._changed("")
            self.show()
        self.raise_()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def close_finder(self) -> None:
        """Hide it; the keyboard goes back to where it was."""
        if not self.isVisible():
            return
        self._searcher.drop()
        self.completer.close()
        self._enter_waits = False
        self.forget_ground()
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        self.hide()
        if had_keyboard and self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop(self) -> None:
        """End its threads; it cannot be used after."""
        self._searcher.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Steer the list from the field, and lie over the whole window."""
        kind = event.type()
        if watched is self.panel.field:
            if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                return self._claim(event)
            if kind is QEvent.Type.FocusOut:
                QTimer.singleShot(0, self, self._close_if_left)
        elif kind is QEvent.Type.Resize and watched is self.under:
            self._place()
            self.forget_ground(self.panel.geometry())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the paper."""
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_finder()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange and self.isVisible():
            self._changed(self.panel.field.text())
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.forget_ground()
        super().changeEvent(event)

    def _place(self) -> None:
        parent = self.under
        self.setGeometry(parent.rect())
        width = min(_WIDTH, parent.width() - space(16))
        top = max(space(6), parent.height() // 9)
        height = min(_HEIGHT, parent.height() * 7 // 10)
        self.panel.setGeometry(QRect((parent.width() - width) // 2, top, width, height))

    def _close_if_left(self) -> None:
        """Close when the keyboard has gone to something else in the window, such as a page."""
        now = self.window().focusWidget()
        if self.isVisible() and now is not None and not self.isAncestorOf(now):
            self.close_finder()

    def _claim(self, event: QKeyEvent) -> bool:
        """Keep keys that mean something here from the window's shortcuts."""
        if event.key() in (*_STEPS, *_ENTER, Qt.Key.Key_Escape):
            event.accept()
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        if key in _STEPS and not modifiers & _CONTROL:
            self._step(_STEPS[key])
        elif key in _ENTER and modifiers & _CONTROL:
            self._show_list()
        elif key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.close_finder()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        event.accept()
        return True

    def _changed(self, text: str) -> None:
        self._chosen = None
        self._enter_waits = False
        self._typed = self._keeper.typed(text)
        self._show_filters()
        if self._results.is_command_line(text) or self._typed.is_empty:
            self._searcher.drop()
            self._is_waiting = False
            self._show(self._results.without_search(text, self._typed))
            return
        self._is_waiting = True
        self._searcher.search(self._typed, lambda: self._keeper.vocabulary().agents)

    def _show_filters(self) -> None:
        self.panel.show_filters(self._typed, self.completer.key_at_hand())

    def _failed(self, fault: BaseException) -> None:
        # The window says so, below.
        self.forget_ground()
        self._kit.session.failed.emit(self._kit.session.sentence_for(fault))

    def _answered(self, answer: Answer) -> None:
        if answer.typed is not self._typed or not self.isVisible():
            return
        rows = self._results.of(answer)
        if rows is None:
            # Nothing yet; what was found before stays until it is certain.
            return
        self._is_waiting = not answer.is_whole
        self._show(rows)
        if self._enter_waits:
            self._enter_waits = False
            self._enter()

    def _show(self, rows: list[Row]) -> None:
        panel = self.panel
        panel.model.set_rows(rows)
        panel.count.setText(self._results.count_words)
        targets = [row.target for row in rows]
        kept = self._chosen is not None and self._chosen in targets
        place = targets.index(self._chosen) if kept else panel.model.choice_from(-1, 1)
        if place is not None:
            panel.view.setCurrentIndex(panel.model.index(place))
        if not kept:
            panel.view.scrollToTop()

    def _step(self, step: int) -> None:
        model, view = self.panel.model, self.panel.view
        if not model.rows:
            return
        place: int | None = view.currentIndex().row()
        for _ in range(abs(step)):
            place = model.choice_from(place if place is not None else -1, 1 if step > 0 else -1)
        if place is None:
            return
        self._choose(place)
        if place == model.choice_from(-1, 1):
            # With the head of its group.
            view.scrollToTop()
        words = model.rows[place].spoken()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.panel.field, words))

    def _choose(self, place: int) -> None:
        model, view = self.panel.model, self.panel.view
        self._chosen = model.rows[place].target
        view.setCurrentIndex(model.index(place))
        view.scrollTo(model.index(place))

    def _hovered(self, index: QModelIndex) -> None:
        row = self.panel.model.rows[index.row()]
        if row.is_choice:
            self._chosen = row.target
            self.panel.view.setCurrentIndex(index)

    def _clicked(self, index: QModelIndex) -> None:
        self._act(self.panel.model.rows[index.row()])

    def _enter(self) -> None:
        if self._is_waiting and self._chosen is None and not self.shows_answer:
            self._enter_waits = True
            return
        index = self.panel.view.currentIndex()
        if index.isValid():
            self._act(self.panel.model.rows[index.row()])

    def _show_list(self) -> None:
        text = self.panel.field.text()
        self.close_finder()
        self.list_requested.emit(text)

    def _act(self, row: Row) -> None:
        if row.target is None:
            return
        kind, value = row.target
        if kind == "text":
            self.panel.field.setText(str(value))
            return
        self.close_finder()
        if kind == "case" and isinstance(value, int):
            self._kit.session.case_requested.emit(value)
        elif kind == "contact" and isinstance(value, tuple):
            self.contact_requested.emit(*value)
        elif kind == "template" and isinstance(value, tuple):
            self.template_requested.emit(*value)
        elif kind == "agent":
            self.agent_requested.emit(str(value))
        elif kind == "list":
            self.list_requested.emit(str(value))
        elif str(value).startswith("list:"):
            self.list_requested.emit(str(value).removeprefix("list:"))
        else:
            self.command_requested.emit(str(value))
