"""What the wording check looks for: rules as they ship, with what the seller changed of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from .playbook import Stage, Words

OWN_PREFIX = "own-"
"""With it begins the id of every rule that the seller wrote."""


PHRASE = re.compile(r"<([a-z]+)>")
"""A phrase's name within a pattern."""


class WordingKind(StrEnum):
    """What is unwise about a message."""

    EMOTION = "emotion"
    INSULT = "insult"
    THREAT = "threat"
    ABSOLUTE = "absolute"
    ADMISSION = "admission"
    MONEY_PROMISE = "money-promise"
    MISSING = "missing"
    PERSONAL_DATA = "personal-data"


@dataclass(frozen=True, slots=True)
class Part:
    """What a message should contain; the rule's patterns tell how it is recognised.

    Attributes:
        stages: in which it is needed, empty for all.
        only_with_order: whether it is needed only where the issue is about an order.
        placeholders: canonical names of placeholders that stand for it in a template.
    """

    stages: tuple[Stage, ...]
    only_with_order: bool
    placeholders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordingRule:
    """Something to point out.

    Attributes:
        id: stable, see ``resources/wording/README.md``.
        reason: why it is unwise.
        instead: what to write in its place; never anything that may be untrue.
        words: looked for as they are.
        patterns: regular expressions over the folded text, see :mod:`.folded_text`.
        not_in: patterns of harmless wholes, such as 保证金, of which a find may be a part.
        near: patterns of what is in every find and is quicker to look for; empty for none.
        unless: ids of contexts in which a find is harmless.
        part: what has to be there, for rules of the kind ``missing``; None for others.
        is_buyer: whether the buyer's name is looked for besides.
        is_id_number: whether a find has to have the check digit of an identity number.
    """

    id: str
    kind: WordingKind
    reason: Words
    instead: Words
    words: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    part: Part | None = None
    is_buyer: bool = False
    is_id_number: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the seller wrote it."""
        return self.id.startswith(OWN_PREFIX)


@dataclass(frozen=True, slots=True)
class Context:
    """Surroundings that make a find harmless, such as a "not" before it. One pattern is enough.

    Attributes:
        before: patterns of what stands right before it in its clause.
        after: patterns of what follows right after it in its clause.
        sentence: patterns of what stands anywhere in its sentence.
    """

    id: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    sentence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OthersWords:
    """How a text tells that words are not the seller's. All are patterns.

    Attributes:
        people: who may speak in a chat, before a colon at the start of a line.
        speakers: who may have said something, in a sentence.
        addressed: those of them that the message may be addressed to.
        verbs: what they do when they say, write or intend something.
        passives: how it is said that something was called something.
        further: how a clause begins that goes on telling what was said.
    """

    people: tuple[str, ...]
    speakers: tuple[str, ...]
    addressed: tuple[str, ...]
    verbs: tuple[str, ...]
    passives: tuple[str, ...]
    further: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleSet:
    """All that the wording check goes by.

    Attributes:
        rules: in the order of lists.
        contexts: what ``unless`` names.
        others: how other people's words are told.
        letters: for characters that are written in several ways, the one that rules use.
        phrases: patterns by name, which other patterns contain as ``<name>``.
    """

    rules: tuple[WordingRule, ...]
    contexts: tuple[Context, ...]
    others: OthersWords
    letters: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)

    def rule(self, rule_id: str) -> WordingRule | None:
        """Return the rule with this id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)


@dataclass(frozen=True, slots=True)
class WordingEdit:
    """What a seller changed: a rule that is off, or words of their own.

    Attributes:
        rule_id: of the rule that ships, or ``own-…``.
        is_off: whether it is not looked for.
        words, kind, reason: of own words; empty and None for a rule that ships.
    """

    rule_id: str
    is_off: bool
    words: tuple[str, ...] = ()
    kind: WordingKind | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class EditedRule:
    """A rule with whether it is off."""

    rule: WordingRule
    is_off: bool


def with_phrases(pattern: str, phrases: Mapping[str, str]) -> str:
    """Return a pattern with the phrases that it names in their places.

    Raises:
        KeyError: there is no such phrase.
    """
    return PHRASE.sub(lambda match: phrases[match[1]], pattern)


def overlay(
    shipped: RuleSet, edits: Iterable[WordingEdit], own_reason: Words, own_instead: Words
) -> tuple[EditedRule, ...]:
    """Return the rules as the seller has them: those that ship, then the own ones.

    An edit of a rule that no longer ships waits in the casebook until it ships again.

    Args:
        own_reason: told of own words for which the seller gave no reason.
        own_instead: what to write instead of any own words.
    """
    edits = tuple(edits)
    off = {edit.rule_id for edit in edits if edit.is_off}
    own = [_own_rule(edit, own_reason, own_instead) for edit in edits if edit.kind is not None]
    return tuple(EditedRule(rule, rule.id in off) for rule in (*shipped.rules, *own))


def in_force(shipped: RuleSet, edited: Iterable[EditedRule]) -> RuleSet:
    """Return a rule set with only the rules that are not off."""
    return replace(shipped, rules=tuple(one.rule for one in edited if not one.is_off))


def _own_rule(edit: WordingEdit, own_reason: Words, own_instead: Words) -> WordingRule:
    assert edit.kind is not None
    reason = Words(edit.reason, edit.reason) if edit.reason else own_reason
    return WordingRule(edit.rule_id, edit.kind, reason, own_instead, words=edit.words)
