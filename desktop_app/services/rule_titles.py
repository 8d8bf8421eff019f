"""Deadlines that a playbook has made are called what it calls them in the language of now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.playbook import Playbook, Words
from desktop_app.store import rule_titles
from desktop_app.store.connection import Store
from desktop_app.store.rule_titles import RuleTitle

from .changes import Change
from .perishing import RULE_PREFIX
from .playbooks import Playbooks


def retitle(store: Store, playbooks: Playbooks, language: str, now: datetime) -> Change | None:
    """Write the titles of deadlines of rules, and of perishing evidence, in a language.

    Only a title that is the playbook's own in the other language is replaced; what the seller has
    written stays. Doing it twice changes nothing more.

    Args:
        language: ``zh_CN`` or ``en``.

    Returns:
        What has changed; None when every title was right.

    Raises:
        UserError: the playbooks cannot be used.
    """
    if not any(_replacements(store, playbooks, language)):
        return None
    case_ids: frozenset[int] = frozenset()
    with store.transaction():
        # Another program may have done it while this one waited.
        for old, title in tuple(_replacements(store, playbooks, language)):
            case_ids |= rule_titles.replace(store, old, title, now)
    return Change(case_ids=case_ids, lists=True) if case_ids else None


def _replacements(
    store: Store, playbooks: Playbooks, language: str
) -> Iterator[tuple[RuleTitle, str]]:
    """Give each title in use that is of the other language, with the one in its stead."""
    for used in rule_titles.in_use(store):
        words = _words_of(playbooks, used)
        if words is not None and (title := words.in_language(language)) != used.title:
            yield used, title


def _words_of(playbooks: Playbooks, used: RuleTitle) -> Words | None:
    """Return what the playbook calls a deadline in both languages, if its title is one of them.

    A case that got another issue type keeps the deadlines of the one that it had.
    """
    for playbook in (playbooks.get(used.issue_type), *playbooks.all()):
        words = _title_in(playbook, used.rule_id)
        if words is not None and used.title in (words.zh, words.en):
            return words
    return None


def _title_in(playbook: Playbook, rule_id: str) -> Words | None:
    if rule_id.startswith(RULE_PREFIX):
        item = playbook.item(rule_id.removeprefix(RULE_PREFIX))
        return None if item is None else item.title
    rule = playbook.rule(rule_id)
    return None if rule is None else rule.title
