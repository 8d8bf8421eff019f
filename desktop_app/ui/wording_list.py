"""The remarks on the wording of a text, as a list that opens below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from .kit import Kit
from .theme import space
from .widgets import Badge, Button, PlainLabel, plain_tooltip
from .wording_kinds import kind_tone, kind_word
from .wording_marks import NEXT_KEY, PREVIOUS_KEY, WordingMarks

if TYPE_CHECKING:
    from desktop_app.domain.wording_check import Finding

_LONGEST_QUOTE = 16
# Who has more to mend begins with these; the others move up.
_MOST_ROWS = 40
# What the list leaves of the window's height, in pixels: the text must stay in sight.
_REST = 690
_LEAST_HEIGHT, _MOST_HEIGHT = 96, 280


class RemarkRow(QWidget):
    """One remark.

    Attributes:
        quote: what was found; leads to it.
        never_again: switches the rule off.

    Signals:
        wanted: the seller wants to see the place.
        unwanted: the seller wants no such remark any more.
    """

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Badge()
        self.quote = Button(kind="link")
        self.never_again = Button(kind="link")
        self._reason = PlainLabel(wrap=True)
        self._instead = PlainLabel(role="muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self._kind)
        head.addWidget(self.quote)
        head.addStretch(1)
        head.addWidget(self.never_again)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, space(1))
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self._reason)
        lines.addWidget(self._instead)
        self.quote.clicked.connect(self.wanted)
        self.never_again.clicked.connect(self.unwanted)

    def show_finding(
        self, finding: Finding, reason: str, instead: str, *, is_current: bool
    ) -> None:
        """Show a remark; the current one has an arrow before its words."""
        self._kind.set(kind_word(finding.kind), kind_tone(finding.kind))
        quote = finding.text if finding.text.strip() else self.tr("nothing found")
        if len(quote) > _LONGEST_QUOTE:
            quote = quote[: _LONGEST_QUOTE - 1] + "…"
        # A mnemonic is no part of what was typed.
        shown = " ".join(quote.split()).replace("&", "&&")
        self.quote.set_words(f"▸ {shown}" if is_current else shown)
        self.quote.setEnabled(bool(finding.text))
        self.quote.setAccessibleDescription(reason)
        self._reason.setText(reason)
        self._instead.setText(self.tr("Rather: {words}").replace("{words}", instead))
        self.never_again.set_words(self.tr("Don't remark again"))
        name = self.tr("Don't remark on this again: {reason}").replace("{reason}", reason)
        self.never_again.setAccessibleName(name)
        self.never_again.setToolTip(plain_tooltip(self.tr("Settings can switch it on again.")))

    def texts(self) -> tuple[str, str, str]:
        """Return what it says: words that were found, reason, what to write instead."""
        return self.quote.text(), self._reason.text(), self._instead.text()


class RemarkList(QScrollArea):
    """All remarks, one below the other; closed until the seller wants to read them.

    Attributes:
        toggle: says how many there are and opens the list; to be placed by the owner.
        rows: the rows on show.

    Signals:
        undo_offered(str, object): a rule was switched off; the callable switches it on again.
    """

    undo_offered = Signal(str, object)

    def __init__(self, kit: Kit, marks: WordingMarks, parent: QWidget | None = None) -> None:
        """Make a closed list.

        Args:
            kit: session, theme, icons.
            marks: what finds them.
            parent: where it stands.
        """
        super().__init__(parent)
        self._session, self._marks = kit.session, marks
        self._icons = {
            False: kit.icons.get("chevron-up", "text_muted"),
            True: kit.icons.get("chevron-down", "text_muted"),
        }
        self._is_open = False
        self._all: list[RemarkRow] = []
        self.rows: list[RemarkRow] = []
        self.toggle = Button(kind="link")
        self.toggle.setIconSize(QSize(16, 16))
        self.toggle.clicked.connect(lambda: self.set_open(not self._is_open))
        inner = QWidget()
        inner.setProperty("role", "scrollbody")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, space(3), 0)
        self._column.setSpacing(space(1))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(inner)
        marks.changed.connect(self._show)
        marks.went.connect(self._went)
        self.hide()
        self._show()

    def set_open(self, is_open: bool) -> None:
        """Open or close the list."""
        self._is_open = is_open
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be no higher than the remarks at this width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        findings = self._marks.findings
        self._show_toggle(len(findings))
        is_shown = self._is_open and bool(findings)
        if is_shown:
            self._fill(findings)
        self.setVisible(is_shown)
        self._fit()

    def _show_toggle(self, count: int) -> None:
        if count:
            keys = QKeySequence(NEXT_KEY).toString(QKeySequence.SequenceFormat.NativeText)
            back = QKeySequence(PREVIOUS_KEY).toString(QKeySequence.SequenceFormat.NativeText)
            words = self.tr("%n remark(s) on the wording", "", count)
            tip = self.tr("{next}: next remark · {previous}: the one before")
            self.toggle.setToolTip(plain_tooltip(tip.format(next=keys, previous=back)))
            self.toggle.set_words(f"{words} ({keys})")
            self.toggle.setIcon(self._icons[self._is_open])
        else:
            none = self.tr("No remarks on the wording") if self._marks.is_ready else ""
            self.toggle.set_words(none)
            self.toggle.setToolTip("")
            self.toggle.setIcon(QIcon())
        self.toggle.setEnabled(bool(count))

    def _fill(self, findings: tuple[Finding, ...]) -> None:
        marks = self._marks
        findings = findings[:_MOST_ROWS]
        while len(self._all) < len(findings):
            self._all.append(self._make_row(len(self._all)))
        self.rows = self._all[: len(findings)]
        for index, (row, finding) in enumerate(zip(self.rows, findings, strict=True)):
            row.show_finding(
                finding,
                marks.reason(finding),
                marks.instead(finding),
                is_current=index == marks.current,
            )
            row.show()
        for row in self._all[len(findings) :]:
            row.hide()

    def _make_row(self, index: int) -> RemarkRow:
        row = RemarkRow()
        row.wanted.connect(lambda: self._marks.go_to(index))
        row.unwanted.connect(lambda: self._switch_off(index))
        self._column.addWidget(row)
        # Rows are made when they are first needed; Tab goes through them in their order.
        before = self._all[-1].never_again if self._all else self.toggle
        QWidget.setTabOrder(before, row.quote)
        QWidget.setTabOrder(row.quote, row.never_again)
        return row

    def _went(self) -> None:
        self.set_open(True)
        if self._marks.current >= len(self.rows):
            return
        row = self.rows[self._marks.current]
        # Rows that were made just now have no place before this.
        self._column.activate()
        self.ensureVisible(0, row.geometry().bottom(), 0, 0)
        self.ensureVisible(0, row.geometry().top(), 0, 0)

    def _switch_off(self, index: int) -> None:
        from desktop_app.services.wording_check import set_rule_off, wording_book

        session, marks = self._session, self._marks
        finding = marks.findings[index]
        reason, rule_id = marks.reason(finding), finding.rule_id
        book = wording_book(session.casebook.resources)
        if session.do(set_rule_off, book, rule_id, True, session.now()) is None:
            return
        marks.forget(rule_id)
        words = self.tr("No more remarks like this: {reason}")
        self.undo_offered.emit(
            words.replace("{reason}", reason),
            lambda: session.do(set_rule_off, book, rule_id, False, session.now()),
        )

    def _fit(self) -> None:
        if self.isHidden():
            return
        width = self.viewport().width()
        wanted = self._column.totalHeightForWidth(width)
        room = min(max(_LEAST_HEIGHT, self.window().height() - _REST), _MOST_HEIGHT)
        self.setFixedHeight(min(wanted, room))
