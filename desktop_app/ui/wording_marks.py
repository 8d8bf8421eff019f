"""Underlines what had better be said otherwise, in any editor, while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeySequence,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from desktop_app.services.changes import Change

from .kit import Kit
from .text_places import TextPlaces
from .widgets import plain_tooltip
from .wording_kinds import kind_tone, kind_word

if TYPE_CHECKING:
    from desktop_app.domain.wording_check import Finding, Purpose, WordingChecker
    from desktop_app.domain.wording_rules import EditedRule, WordingRule
    from desktop_app.store.connection import Store

    from .worker import Job, Progress

# So many characters are looked at while the window waits, a few milliseconds; more on the worker.
_AT_ONCE, _MOST_CHARACTERS = 3_000, 50_000
# Nobody reads more wavy lines than that.
_MOST_MARKS = 200
NEXT_KEY, PREVIOUS_KEY = "F8", "Shift+F8"
_ShowMarks = Callable[[list[QTextEdit.ExtraSelection]], None]


class WordingMarks(QObject):
    """Remarks on the text of an editor.

    The rules are read, on the worker, when the editor is first seen. What is found is underlined
    with a wave; a tool tip says why, and what to write instead.

    Attributes:
        delay_ms: how long nothing must be typed before the text is looked at.
        findings: what was found, in the order of the text; what is missing comes last.
        current: the finding that was gone to last, as an index; -1 for none.

    Signals:
        changed: there are other findings.
        went: the seller has gone to the current finding.
    """

    delay_ms = 100
    changed = Signal()
    went = Signal()

    def __init__(
        self,
        kit: Kit,
        editor: QPlainTextEdit,
        purpose: Callable[[], Purpose],
        show_marks: _ShowMarks | None = None,
    ) -> None:
        """Watch an editor.

        Args:
            kit: session, theme, icons.
            editor: where one types; it owns this object.
            purpose: tells what the text is for, at each look.
            show_marks: marks parts of the text; None where nothing else marks any.
        """
        super().__init__(editor)
        self._session, self._theme = kit.session, kit.theme
        self._editor = editor
        self._purpose = purpose
        self._show_marks: _ShowMarks = show_marks or editor.setExtraSelections
        self._checker: WordingChecker | None = None
        self._loading: Job | None = None
        self._checking: Job | None = None
        self._places = TextPlaces("")
        self._rules: dict[str, WordingRule] = {}
        self.findings: tuple[Finding, ...] = ()
        self.current = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.delay_ms)
        self._timer.timeout.connect(self.check)
        editor.textChanged.connect(self.check_soon)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        kit.theme.changed.connect(self._mark)
        kit.session.changed.connect(self._changed)

    def add_keys(self, area: QWidget) -> None:
        """Let F8 and Shift+F8 go from one finding to the next anywhere inside an area."""
        for keys, step in ((NEXT_KEY, 1), (PREVIOUS_KEY, -1)):
            shortcut = QShortcut(QKeySequence(keys), area, lambda by=step: self.step(by))
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def is_ready(self) -> bool:
        """True once the rules were read, so that no findings mean that there is nothing to find."""
        return bool(self._rules)

    def rule(self, finding: Finding) -> WordingRule:
        """Return the rule behind a finding."""
        return self._rules[finding.rule_id]

    def reason(self, finding: Finding) -> str:
        """Return why something was pointed out."""
        return self.rule(finding).reason.in_language(self._session.language)

    def instead(self, finding: Finding) -> str:
        """Return what to write instead."""
        return self.rule(finding).instead.in_language(self._session.language)

    def check_soon(self) -> None:
        """Look at the text when nothing more is typed."""
        self._timer.start()

    def check(self) -> None:
        """Look at the text now; later, if nobody sees it."""
        self._timer.stop()
        if self._checking is not None:
            self._checking.cancel()
            self._checking = None
        if not self._editor.isVisible():
            return
        if self._checker is None:
            self._load()
            return
        text, checker, purpose = self._editor.toPlainText(), self._checker, self._purpose()
        if len(text) <= _AT_ONCE:
            self._show(text, checker.check(text, purpose))
            return
        looked_at = text[:_MOST_CHARACTERS]
        self._checking = self._session.worker.submit(
            lambda _, __: checker.check(looked_at, purpose),
            lambda found: self._show(text, found),
            self._not_loaded,
            owner=self,
        )

    def step(self, by: int) -> None:
        """Go to the next finding (1) or the one before (-1); after the last comes the first."""
        self.check()
        if not self.findings:
            return
        at = self.current if self.current >= 0 else self._before_cursor(by)
        self.go_to((at + by) % len(self.findings))

    def go_to(self, index: int) -> None:
        """Select what was found and say what is the matter with it."""
        self.current = index
        finding = self.findings[index]
        self._editor.setTextCursor(self._cursor(finding))
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._editor.ensureCursorVisible()
        words = QAccessibleAnnouncementEvent(self._editor, self._words(finding))
        QAccessible.updateAccessibility(words)
        self.went.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the text when it comes into sight, and explain what the pointer rests on."""
        if event.type() is QEvent.Type.Show:
            self.check_soon()
        if isinstance(event, QHelpEvent) and watched is self._editor.viewport():
            return self._explain(event)
        return False

    def forget(self, rule_id: str) -> None:
        """Take away what a rule has found: it was switched off just now."""
        left = tuple(one for one in self.findings if one.rule_id != rule_id)
        self._show(self._editor.toPlainText(), left)

    def _load(self) -> None:
        """Read the rules; that takes longer than a window may wait."""
        if self._loading is not None:
            return
        # Imported here: few editors are ever looked at.
        from desktop_app.services.wording_check import checker, rules_with_edits, wording_book

        session = self._session
        book = wording_book(session.casebook.resources)

        def read(store: Store, _: Progress) -> tuple[WordingChecker, tuple[EditedRule, ...]]:
            return checker(store, book), rules_with_edits(store, book)

        self._loading = session.worker.submit(read, self._loaded, self._not_loaded, owner=self)

    def _loaded(self, made: tuple[WordingChecker, tuple[EditedRule, ...]]) -> None:
        self._loading = None
        self._checker, edited = made
        self._rules = {one.rule.id: one.rule for one in edited}
        self.check()

    def _not_loaded(self, fault: BaseException) -> None:
        self._loading = None
        self._session.failed.emit(self._session.sentence_for(fault))

    def _changed(self, change: Change) -> None:
        if not (change.wording or change.everything):
            return
        if self._loading is not None:
            # What is being read may be from before the change.
            self._loading.cancel()
            self._loading = None
        self._checker = None
        self.check_soon()

    def _show(self, text: str, found: tuple[Finding, ...]) -> None:
        self._places = TextPlaces(text)
        if found != self.findings:
            self.findings = found
            self.current = -1
        # Also where nothing new is found the text may have moved.
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        marks = []
        for finding in self.findings[:_MOST_MARKS]:
            if finding.end > finding.start:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = self._cursor(finding)
                mark.format = self._look(finding)
                marks.append(mark)
        self._show_marks(marks)

    def _look(self, finding: Finding) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.color(kind_tone(finding.kind)))
        return look

    def _cursor(self, finding: Finding) -> QTextCursor:
        cursor = QTextCursor(self._editor.document())
        # The text may be shorter than it was when it was looked at.
        last = max(self._editor.document().characterCount() - 1, 0)
        start, end = self._places.of(finding.start), self._places.of(finding.end)
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _before_cursor(self, by: int) -> int:
        """Return the index from which one step leads to the first finding behind the cursor, or
        before it."""
        place = self._editor.textCursor().position()
        behind = sum(self._places.of(one.start) < place for one in self.findings)
        return behind - 1 if by > 0 else behind

    def _explain(self, event: QHelpEvent) -> bool:
        place = self._editor.cursorForPosition(event.pos()).position()
        for finding in self.findings:
            start, end = self._places.of(finding.start), self._places.of(finding.end)
            if start <= place <= end and finding.text:
                lines = self._words(finding).split("\n")
                tip = "".join(plain_tooltip(line) for line in lines)
                QToolTip.showText(event.globalPos(), tip, self._editor.viewport())
                return True
        QToolTip.hideText()
        return False

    def _words(self, finding: Finding) -> str:
        words = self.tr("{kind}: {reason}\nRather: {instead}")
        return (
            words.replace("{kind}", kind_word(finding.kind))
            .replace("{reason}", self.reason(finding))
            .replace("{instead}", self.instead(finding))
        )
