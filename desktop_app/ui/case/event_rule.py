"""One rule that an event starts: when it is due, where it is from, the platform's own countdown."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.playbook import DeadlineRule
from desktop_app.services.clocks import due_by_rule

from ..kit import Kit
from ..moments import moment_words, span_words
from ..theme import set_look, space
from ..widgets import Badge, Card, PlainLabel
from ..widgets.when_edit import WhenEdit
from ..wording import deadline_tone, deadline_word
from .rules import missing_holidays, rule_span
from .shown import show_if
from .source_line import SourceLine


class EventRule(Card):
    """A tick box with what the rule gives from the event's time on.

    Attributes:
        rule: the rule.
        check: whether it is to be counted.
        countdown: what the platform itself shows; it overrides the rule.

    Signals:
        changed: it was ticked or not, or the platform's countdown is another one.
    """

    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        rule: DeadlineRule,
        running: Deadline | None,
        *,
        waits_for_seller: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the row of a rule.

        Args:
            kit: what to work with.
            rule: the rule.
            running: the open deadline that was counted by it before, None when there is none.
            waits_for_seller: whether the case does, so that the platform's clocks stand still.
            parent: where it stands.
        """
        super().__init__(parent, kind="sunken", padding=space(3))
        self._kit = kit
        self.rule = rule
        self._running = running
        self._stands_still = waits_for_seller and rule.kind is DeadlineKind.THEIRS
        self._start: datetime | None = None
        self.check = QCheckBox()
        self.check.setChecked(True)
        self._kind = Badge()
        self._due = PlainLabel(role="strong", wrap=True)
        self._span = PlainLabel(role="caption", wrap=True)
        self._warning = PlainLabel(role="warning", wrap=True)
        self._source = SourceLine()
        self._source.show_source(rule.source)
        self._label = PlainLabel(role="caption")
        self.countdown = WhenEdit(kit)
        self._label.setBuddy(self.countdown)
        self._lay_out()
        self.check.toggled.connect(self._show_ticked)
        self.countdown.changed.connect(self._retell)
        self.countdown.changed.connect(self.changed)
        self._retranslate()

    def set_start(self, start: datetime | None) -> None:
        """Count from another moment (UTC); None while it is not known."""
        self._start = start
        self._retell()

    def is_ticked(self) -> bool:
        """Return whether it is to be counted."""
        return self.check.isChecked()

    def is_valid(self) -> bool:
        """Return whether the platform's countdown is empty or understood."""
        return self.countdown.is_valid()

    def due_text(self) -> str:
        """Return when it is due in words, and how that was counted."""
        return f"{self._due.text()}\n{self._span.text()}"

    def warning(self) -> str:
        """Return what to mind about the moment, "" when nothing."""
        return self._warning.text()

    def source(self) -> str:
        """Return grade and source in words."""
        return self._source.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.check, 1)
        head.addWidget(self._kind)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(space(7), 0, 0, 0)
        rest.setSpacing(space(1))
        for widget in (self._due, self._span, self._warning, self._source):
            rest.addWidget(widget)
        rest.addSpacing(space(1))
        rest.addWidget(self._label)
        rest.addWidget(self.countdown)
        self.body.setSpacing(space(1))
        self.body.addLayout(head)
        self.body.addWidget(self._rest)

    def _show_ticked(self, ticked: bool) -> None:
        self._rest.setEnabled(ticked)
        self.changed.emit()

    def _retell(self) -> None:
        due = None if self._start is None else due_by_rule(self.rule, self._start).due_at
        stated = self.countdown.moment()
        shown = stated or self._kept() or due
        now, zone = self._kit.session.now(), self._kit.session.zone
        if shown is None:
            words = self.tr("Type when it happened to see when this is due.")
        elif shown <= now:
            words = self.tr("Due {moment} · passed {span} ago")
            words = words.format(
                moment=moment_words(shown, now, zone), span=span_words(now - shown)
            )
        else:
            words = self.tr("Due {moment}").format(moment=moment_words(shown, now, zone))
        self._due.setText(words)
        set_look(self._due, "role", "danger" if shown is not None and shown <= now else "strong")
        self._span.setText(self._span_words(stated is not None))
        warning = ""
        if due is not None and stated is None:
            warning = missing_holidays(self.rule.unit, self._start, due)
        self._warning.setText(warning)
        show_if(self._warning, bool(warning))

    def _kept(self) -> datetime | None:
        """Return the platform's countdown (UTC) that was typed before and stays, or None."""
        running = self._running
        return running.due_at if running is not None and running.stated else None

    def _span_words(self, is_stated: bool) -> str:
        words = rule_span(self.rule)
        if is_stated:
            words = self.tr("The platform's own countdown, instead of {span}").format(span=words)
        notes = [words]
        if self._running is not None and self._running.stated and not is_stated:
            notes.append(self.tr("keeps the platform's countdown that you have typed before"))
        elif self._running is not None:
            notes.append(self.tr("running already; it is counted anew"))
        if self._stands_still:
            notes.append(self.tr("stands still while the case waits for you"))
        return " · ".join(notes)

    def _retranslate(self) -> None:
        title = self.rule.title.in_language(self._kit.session.language)
        # A single & would be taken for the mark of an access key.
        self.check.setText(title.replace("&", "&&"))
        self.check.setAccessibleName(title)
        self._kind.set(deadline_word(self.rule.kind), deadline_tone(self.rule.kind))
        self._label.setText(self.tr("The platform's own countdown, if it shows one"))
        name = self.tr("The platform's own countdown: {what}").format(what=title)
        self.countdown.setAccessibleName(name)
        self.countdown.set_example(self.tr("e.g. 2 days 3 hours left, or a date"))
        self._retell()
