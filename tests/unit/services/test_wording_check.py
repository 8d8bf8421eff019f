"""What the seller changes of the wording rules lies over those that ship."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.errors import UserError
from desktop_app.domain.pinyin import PinyinTable
from desktop_app.domain.playbook import Stage
from desktop_app.domain.wording_check import Purpose
from desktop_app.domain.wording_rules import WordingKind, WordingRule
from desktop_app.paths import resources_dir
from desktop_app.services.changes import Change
from desktop_app.services.playbooks import Playbooks
from desktop_app.services.wording_check import (
    LONGEST_OWN_WORD,
    MOST_OWN_WORDS,
    WordingBook,
    add_own_words,
    checker,
    purpose_of,
    remove_own_words,
    rules_with_edits,
    set_rule_off,
    wording_book,
)
from desktop_app.store.connection import Store, open_store

NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)
BOOK = wording_book(resources_dir())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "casebook.db", tmp_path / "b", NOW, lambda: PinyinTable({}))
    yield store
    store.close()


def found(store: Store, text: str) -> list[tuple[str, str]]:
    findings = checker(store, BOOK).check(text, Purpose())
    return [(one.kind.value, one.text) for one in findings]


def rule(store: Store, rule_id: str) -> tuple[WordingRule, bool]:
    (edited,) = (one for one in rules_with_edits(store, BOOK) if one.rule.id == rule_id)
    return edited.rule, edited.is_off


def test_without_edits_it_checks_by_what_ships(store: Store) -> None:
    assert found(store, "你们是骗子！！") == [("insult", "骗子"), ("emotion", "！！")]
    rules = rules_with_edits(store, BOOK)
    assert not any(one.is_off or one.rule.is_own for one in rules)


def test_the_checker_is_made_once_until_something_changes(store: Store) -> None:
    first = checker(store, BOOK)
    assert checker(store, BOOK) is first
    set_rule_off(store, BOOK, "anger", True, NOW)
    assert checker(store, BOOK) is not first


def test_a_rule_can_be_switched_off_and_on_again(store: Store) -> None:
    assert set_rule_off(store, BOOK, "name-calling", True, NOW) == Change(wording=True)
    assert found(store, "你们是骗子！！") == [("emotion", "！！")]
    assert rule(store, "name-calling")[1]
    # Twice does no harm.
    set_rule_off(store, BOOK, "name-calling", True, NOW)
    set_rule_off(store, BOOK, "name-calling", False, NOW)
    set_rule_off(store, BOOK, "name-calling", False, NOW)
    assert found(store, "你们是骗子！！")[0] == ("insult", "骗子")
    assert not rule(store, "name-calling")[1]


def test_own_words_are_found_with_the_sellers_reason(store: Store) -> None:
    words = [" 亲亲 ", "", "亲亲", "跪 了"]
    rule_id, change = add_own_words(store, words, WordingKind.EMOTION, " 太\n随便 ", NOW)
    assert change == Change(wording=True)
    assert found(store, "亲 亲，我跪了，“亲亲”") == [("emotion", "亲 亲"), ("emotion", "跪了")]
    own, is_off = rule(store, rule_id)
    assert own.is_own and not is_off
    assert (own.words, own.kind) == (("亲亲", "跪 了"), WordingKind.EMOTION)
    assert (own.reason.zh, own.reason.en) == ("太 随便", "太 随便")
    assert own.instead.zh and own.instead.en
    assert rules_with_edits(store, BOOK)[-1].rule == own


def test_own_words_without_a_reason_get_one(store: Store) -> None:
    rule_id, _ = add_own_words(store, ["亲亲"], WordingKind.INSULT, "", NOW)
    assert rule(store, rule_id)[0].reason.en == "This is one of the words that you listed yourself."


def test_own_words_can_be_switched_off_and_removed(store: Store) -> None:
    rule_id, _ = add_own_words(store, ["亲亲"], WordingKind.EMOTION, "随便", NOW)
    set_rule_off(store, BOOK, rule_id, True, NOW)
    assert found(store, "亲亲") == []
    own, is_off = rule(store, rule_id)
    assert is_off and own.words == ("亲亲",) and own.reason.zh == "随便"
    set_rule_off(store, BOOK, rule_id, False, NOW)
    assert found(store, "亲亲") == [("emotion", "亲亲")]
    assert remove_own_words(store, rule_id, NOW) == Change(wording=True)
    assert found(store, "亲亲") == []
    # Softly, as every row.
    assert store.value("SELECT count(*) FROM wording_edits WHERE deleted_at IS NOT NULL") == 1
    with pytest.raises(UserError, match=rule_id):
        remove_own_words(store, rule_id, NOW)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "at least one word"),
        ([" ", "\n", "\u200b\u2060"], "at least one word"),
        (["亲"], "“亲” cannot be looked for: a word has 2 to 40 characters"),
        (["长" * (LONGEST_OWN_WORD + 1)], "2 to 40 characters"),
        ([f"词{number}" for number in range(MOST_OWN_WORDS + 1)], "At most 100 words"),
    ],
)
def test_words_that_cannot_be_are_refused(store: Store, words: list[str], told: str) -> None:
    with pytest.raises(UserError, match=told):
        add_own_words(store, words, WordingKind.INSULT, "", NOW)
    assert store.value("SELECT count(*) FROM wording_edits") == 0


def test_what_is_missing_cannot_be_told_by_own_words(store: Store) -> None:
    with pytest.raises(UserError, match="missing"):
        add_own_words(store, ["退货"], WordingKind.MISSING, "", NOW)


def test_rules_that_are_not_there_are_refused(store: Store) -> None:
    with pytest.raises(UserError, match="no wording rule nothing"):
        set_rule_off(store, BOOK, "nothing", True, NOW)
    set_rule_off(store, BOOK, "anger", True, NOW)
    with pytest.raises(UserError, match="no wording rule anger"):
        remove_own_words(store, "anger", NOW)
    assert rule(store, "anger")[1]


def test_an_edit_of_a_rule_that_no_longer_ships_waits(store: Store, tmp_path: Path) -> None:
    set_rule_off(store, BOOK, "anger", True, NOW)
    newer = WordingBook(resources_dir() / "wording")
    kept = tuple(one for one in newer.rules().rules if one.id != "anger")
    newer._rules = replace(newer.rules(), rules=kept)
    assert "anger" not in {one.rule.id for one in rules_with_edits(store, newer)}
    assert checker(store, newer).check("气死我了", Purpose()) == ()
    assert rule(store, "anger")[1]


def test_the_purpose_comes_from_the_case_and_its_playbook() -> None:
    playbooks = Playbooks(resources_dir() / "playbooks", None)
    dispute = CaseFacts("order-dispute", buyer="王小明")
    assert purpose_of(playbooks, dispute, Stage.CHASE) == Purpose(Stage.CHASE, "王小明", True)
    takedown = CaseFacts("product-takedown", order_no="1234567890123456789")
    assert purpose_of(playbooks, takedown, None) == Purpose(None, "", False)
