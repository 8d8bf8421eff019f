"""A playbook: what is known about one issue type, each fact with its source.

Named tuples, for they are made in a tenth of the time that dataclasses take, and the first screen
needs the names of the issue types.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from .deadline import DeadlineKind
from .text_limits import TextLimit
from .upload_limit import UploadLimit

LANGUAGES = ("zh_CN", "en")


class Words(NamedTuple):
    """One text in both languages of the product."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the text for a language id (``zh_CN`` or ``en``)."""
        return self.zh if language == "zh_CN" else self.en


class Grade(StrEnum):
    """How far a source can be trusted. A: statute or official text; A-: mirror of the platform's
    open API reference; B: a third party's page, may be old."""

    A = "A"
    A_MINUS = "A-"
    B = "B"
    UNVERIFIED = "unverified"


class Source(NamedTuple):
    """Where a fact comes from.

    Attributes:
        address: where to read it; empty only for unverified ones.
        grade: how far it can be trusted.
        checked: the day on which somebody last looked.
    """

    address: str
    grade: Grade
    checked: date


class Fact(NamedTuple):
    """A statement with its source."""

    id: str
    text: Words
    source: Source


class PlaybookItem(NamedTuple):
    """A proof that a playbook asks for.

    Attributes:
        perishes_after_days: calendar days after which it can no longer be had, None if it keeps.
        perishes: why and when it perishes.
    """

    id: str
    required: bool
    title: Words
    how: Words
    perishes_after_days: int | None = None
    perishes: Words | None = None
    source: Source | None = None


class Stage(StrEnum):
    """When in a case a template is used."""

    FIRST_CONTACT = "first-contact"
    CHASE = "chase"
    ESCALATE = "escalate"
    OTHER = "other"


class PlaybookTemplate(NamedTuple):
    """A built-in message text."""

    id: str
    stage: Stage
    title: Words
    body: Words


class Unit(StrEnum):
    """What a deadline rule counts in. Working days are Chinese ones."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working-days"


class DeadlineRule(NamedTuple):
    """A window that a rule gives, counted from an event.

    Attributes:
        event: what starts the clock.
        amount: how many units.
    """

    id: str
    kind: DeadlineKind
    title: Words
    event: Words
    amount: int
    unit: Unit
    source: Source


class Appeals(NamedTuple):
    """How often the platform lets a seller appeal.

    Attributes:
        limit: how many times, None when nobody could source it: the notice says.
        event: what an appeal is called where it starts a clock; the same words as in the rules.
        source: where the limit comes from.
    """

    limit: int | None
    event: Words
    source: Source


class Playbook(NamedTuple):
    """What is known about one issue type.

    Attributes:
        id: stable id of the issue type.
        version: grows with every change of the built-in file.
        order: position in lists.
        keywords: words for type-ahead, both languages.
        channels: ids of the channels to use, best first.
        department: whom to ask for.
        first_line: what to send first so that the contact is routed well.
        said_duration: hearsay about how long a contact takes.
        appeals: how often one may appeal, None where one does not.
        uploads: what the platform's uploads take, the most usual first.
        text_limits: how long the platform's texts may be, the most usual first.
    """

    id: str
    version: int
    order: int
    name: Words
    summary: Words
    department: Words
    first_line: Words
    keywords: tuple[str, ...]
    channels: tuple[str, ...]
    checklist: tuple[PlaybookItem, ...]
    templates: tuple[PlaybookTemplate, ...]
    tips: tuple[Fact, ...]
    deadlines: tuple[DeadlineRule, ...]
    facts: tuple[Fact, ...]
    said_duration: Fact | None = None
    appeals: Appeals | None = None
    uploads: tuple[UploadLimit, ...] = ()
    text_limits: tuple[TextLimit, ...] = ()

    def item(self, item_id: str) -> PlaybookItem | None:
        """Return the checklist item with this id, or None."""
        return next((item for item in self.checklist if item.id == item_id), None)

    def rule(self, rule_id: str) -> DeadlineRule | None:
        """Return the deadline rule with this id, or None."""
        return next((rule for rule in self.deadlines if rule.id == rule_id), None)
