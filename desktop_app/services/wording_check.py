"""The wording check of messages: the rules that ship, with what the seller changed of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from pathlib import Path

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import find
from desktop_app.domain.playbook import Playbook, Stage, Words
from desktop_app.domain.wording_check import Purpose, WordingChecker
from desktop_app.domain.wording_rules import (
    EditedRule,
    RuleSet,
    WordingEdit,
    WordingKind,
    in_force,
    overlay,
)
from desktop_app.store import wording_edits
from desktop_app.store.connection import Store

from .changes import Change
from .playbooks import Playbooks

MOST_OWN_WORDS, LONGEST_OWN_WORD = 100, 40
"""How many words one rule of the seller's own may have, and how long each may be."""

_OWN_REASON = Words("这是您自己列出的用词。", "This is one of the words that you listed yourself.")
_OWN_INSTEAD = Words(
    "换一种说法：只写属实、对方能核实的内容。",
    "Put it another way: only what is true and can be checked.",
)
_ORDER_NO = "order_no"
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ABOUT_THE_ORDER = (Stage.FIRST_CONTACT, Stage.ESCALATE)


class WordingBook:
    """The rules that ship with the program, read when they are asked for."""

    def __init__(self, folder: Path) -> None:
        """Name the folder; nothing is read yet."""
        self._folder = folder
        self._rules: RuleSet | None = None
        self._made: tuple[tuple[WordingEdit, ...], WordingChecker] | None = None

    def rules(self) -> RuleSet:
        """Return what ships.

        Raises:
            UserError: a file cannot be used. It is read again the next time.
        """
        if self._rules is None:
            # Imported here: reading TOML has to wait until a message is written.
            from desktop_app.exchange.wording_files import read_wording

            self._rules = read_wording(self._folder)
        return self._rules

    def checker(self, edits: tuple[WordingEdit, ...]) -> WordingChecker:
        """Return a checker with a seller's edits; the last one made is kept.

        Raises:
            UserError: a file cannot be used.
        """
        if self._made is None or self._made[0] != edits:
            rules = self.rules()
            self._made = edits, WordingChecker(in_force(rules, _edited(rules, edits)))
        return self._made[1]


@cache
def wording_book(resources: Path) -> WordingBook:
    """Return the rules of a folder of what ships with the program."""
    return WordingBook(resources / "wording")


def checker(store: Store, book: WordingBook) -> WordingChecker:
    """Return what checks messages as the seller wants them checked.

    The first time takes about a second, and again after an edit; otherwise it is kept.
    Checking needs neither the casebook nor the files.

    Raises:
        UserError: a file of rules cannot be used.
    """
    return book.checker(wording_edits.all_edits(store))


def rules_with_edits(store: Store, book: WordingBook) -> tuple[EditedRule, ...]:
    """Return the rules that ship, then the seller's own, each with whether it is off.

    Raises:
        UserError: a file of rules cannot be used.
    """
    return _edited(book.rules(), wording_edits.all_edits(store))


def purpose_of(playbooks: Playbooks, facts: CaseFacts, stage: Stage | None) -> Purpose:
    """Return what a message about a case is for.

    Args:
        playbooks: what is known about each issue type.
        facts: of the case.
        stage: when in the case it is sent, None for not known.
    """
    return Purpose(stage, facts.buyer, _is_about_an_order(playbooks.get(facts.issue_type)))


def set_rule_off(store: Store, book: WordingBook, rule_id: str, off: bool, now: datetime) -> Change:
    """Switch a rule off or on again, one that ships or an own one.

    Raises:
        UserError: there is no such rule.
    """
    with store.transaction():
        edit = wording_edits.find(store, rule_id)
        if edit is not None and edit.kind is not None:
            own = WordingEdit(rule_id, off, edit.words, edit.kind, edit.reason)
            wording_edits.put(store, own, now)
        elif book.rules().rule(rule_id) is None:
            raise _no_such_rule(rule_id)
        elif off:
            wording_edits.put(store, WordingEdit(rule_id, is_off=True), now)
        else:
            wording_edits.remove(store, rule_id, now)
    return Change(wording=True)


def add_own_words(
    store: Store, words: Iterable[str], kind: WordingKind, reason: str, now: datetime
) -> tuple[str, Change]:
    """Add a rule with words of the seller's own; return its id and what changed.

    Args:
        words: looked for as they are, whatever their case, width or spacing.
        kind: what is unwise about them; anything but ``missing``.
        reason: why, in the seller's words; may be empty.

    Raises:
        UserError: there is no word, or one is too short or too long, or there are too many.
    """
    tidied = _tidied(words)
    if kind is WordingKind.MISSING:
        raise UserError(msg("Own words cannot be of the kind “missing”."))
    rule_id = wording_edits.new_own_id()
    edit = WordingEdit(rule_id, False, tidied, kind, " ".join(reason.split()))
    with store.transaction():
        wording_edits.put(store, edit, now)
    return rule_id, Change(wording=True)


def remove_own_words(store: Store, rule_id: str, now: datetime) -> Change:
    """Remove a rule of the seller's own.

    Raises:
        UserError: there is no such rule, or it ships with the program.
    """
    with store.transaction():
        edit = wording_edits.find(store, rule_id)
        if edit is None or edit.kind is None:
            raise _no_such_rule(rule_id)
        wording_edits.remove(store, rule_id, now)
    return Change(wording=True)


def _edited(rules: RuleSet, edits: tuple[WordingEdit, ...]) -> tuple[EditedRule, ...]:
    return overlay(rules, edits, _OWN_REASON, _OWN_INSTEAD)


def _is_about_an_order(playbook: Playbook) -> bool:
    """Tell it by the playbook: its first message or its escalation gives the order number."""
    return any(
        token.name == _ORDER_NO
        for template in playbook.templates
        if template.stage in _ABOUT_THE_ORDER
        for token in find(template.body.zh)
    )


def _tidied(words: Iterable[str]) -> tuple[str, ...]:
    visible = (_INVISIBLE.sub("", word).split() for word in words)
    tidied = tuple(dict.fromkeys(" ".join(word) for word in visible if word))
    if not tidied:
        raise UserError(msg("Type at least one word."))
    if len(tidied) > MOST_OWN_WORDS:
        raise UserError(msg("At most {most} words fit into one rule."), most=MOST_OWN_WORDS)
    for word in tidied:
        # One character alone would be found all over a Chinese text.
        if not 2 <= len(word) <= LONGEST_OWN_WORD:
            raise UserError(
                msg("“{word}” cannot be looked for: a word has 2 to {most} characters."),
                word=word[:LONGEST_OWN_WORD],
                most=LONGEST_OWN_WORD,
            )
    return tidied


def _no_such_rule(rule_id: str) -> UserError:
    return UserError(msg("There is no wording rule {rule}."), rule=rule_id)
