"""Where a deadline's moment comes from: a rule, the platform's countdown, a habit of asking."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.playbook import DeadlineRule, Source
from desktop_app.services.cases import CaseDetail
from desktop_app.services.chasing import chase_clock
from desktop_app.services.checklists import views
from desktop_app.services.clocks import rule_behind

from ..session import Session
from ..theme import space
from ..widgets import PlainLabel
from .rules import counted_words, missing_holidays
from .shown import show_if
from .source_line import SourceLine


@dataclass(frozen=True, slots=True)
class Origin:
    """What is told of a deadline besides its moment.

    Attributes:
        words: how the moment came about.
        source: of the rule, None when there is none.
        warning: what to mind about the moment, "" when nothing.
        has_rule: whether it can be counted by a rule.
    """

    words: str = ""
    source: Source | None = None
    warning: str = ""
    has_rule: bool = False


NO_ORIGIN = Origin()


def origin_of(session: Session, deadline: Deadline, detail: CaseDetail) -> Origin:
    """Return where the moment of a case's deadline comes from."""
    if deadline.repeats:
        return Origin(_repeat_words(deadline))
    if deadline.checklist_item_id is not None:
        return _of_evidence(session, deadline, detail)
    rule = rule_behind(session.playbooks, detail.case.facts.issue_type, deadline)
    return NO_ORIGIN if rule is None else _of_rule(session, deadline, rule)


def _of_rule(session: Session, deadline: Deadline, rule: DeadlineRule) -> Origin:
    started_at, now = deadline.started_at, session.now()
    words = counted_words(rule, started_at, session.language, now, session.zone)
    has_rule = started_at is not None
    if deadline.stated:
        template = QCoreApplication.translate(
            "DeadlineOrigin", "The platform's own countdown. The rule says: {rule}"
        )
        return Origin(template.format(rule=words), rule.source, has_rule=has_rule)
    warning = missing_holidays(deadline.unit, started_at, deadline.due_at)
    return Origin(words, rule.source, warning, has_rule)


def _of_evidence(session: Session, deadline: Deadline, detail: CaseDetail) -> Origin:
    playbook = session.playbooks.get(detail.case.facts.issue_type)
    items = [one for one in detail.checklist if one.id == deadline.checklist_item_id]
    if not items:
        return NO_ORIGIN
    (view,) = views((items[0],), playbook, session.language)
    item = playbook.item(items[0].item_id)
    template = QCoreApplication.translate(
        "DeadlineOrigin", "Evidence “{item}”. Tick it there once you have it."
    )
    words = template.format(item=view.title)
    if view.perishes:
        words = f"{words}\n{view.perishes}"
    return Origin(words, None if item is None else item.source)


def _repeat_words(deadline: Deadline) -> str:
    clock = chase_clock(deadline.repeats)
    if clock is None:
        return ""
    template = QCoreApplication.translate(
        "DeadlineOrigin", "Every workday at {clock} (Shanghai time) until it is answered"
    )
    return template.format(clock=f"{clock:%H:%M}")


class OriginLines(QWidget):
    """An origin in up to three lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(role="caption", wrap=True)
        self._warning = PlainLabel(role="warning", wrap=True)
        self._source = SourceLine()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, space(1), 0, 0)
        layout.setSpacing(space(1))
        for widget in (self._words, self._warning, self._source):
            layout.addWidget(widget)

    def show_origin(self, origin: Origin) -> None:
        """Show where a moment comes from."""
        self._words.setText(origin.words)
        self._warning.setText(origin.warning)
        show_if(self._warning, bool(origin.warning))
        if origin.source is not None:
            self._source.show_source(origin.source)
        show_if(self._source, origin.source is not None)

    def text(self) -> str:
        """Return all that it says."""
        source = "" if self._source.isHidden() else self._source.text()
        parts = (self._words.text(), self._warning.text(), source)
        return "\n".join(part for part in parts if part)
