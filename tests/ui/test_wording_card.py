"""Which remarks a seller wants, and words of their own, in the settings."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.domain.wording_check import Purpose
from desktop_app.domain.wording_rules import WordingKind
from desktop_app.services import wording_check
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.settings.wording_card import WordingCard

from .case_samples import click

RULE = Qt.ItemDataRole.UserRole


@pytest.fixture
def card(qtbot: QtBot, kit: Kit) -> WordingCard:
    """The card once it has read the rules."""
    made = WordingCard(kit)
    qtbot.addWidget(made)
    made.resize(480, 700)
    made.show()
    qtbot.waitUntil(lambda: made.rules.count() > 0)
    return made


def items(card: WordingCard) -> list[QListWidgetItem]:
    found = [card.rules.item(row) for row in range(card.rules.count())]
    return [item for item in found if item.data(RULE)]


def remarks(session: Session, text: str) -> list[str]:
    book = wording_check.wording_book(session.casebook.resources)
    checker = wording_check.checker(session.store, book)
    return [one.text for one in checker.check(text, Purpose())]


def test_every_rule_that_ships_can_be_switched_off_and_on(
    qtbot: QtBot, card: WordingCard, session: Session
) -> None:
    book = wording_check.wording_book(session.casebook.resources)
    assert {item.data(RULE) for item in items(card)} == {one.id for one in book.rules().rules}
    assert all(item.checkState() is Qt.CheckState.Checked for item in items(card))
    [rule_id] = [
        one.rule.id
        for one in wording_check.rules_with_edits(session.store, book)
        if "太过分了" in one.rule.words
    ]
    assert remarks(session, "太过分了") == ["太过分了"]
    item = next(one for one in items(card) if one.data(RULE) == rule_id)
    card.rules.setCurrentItem(item)
    qtbot.keyClick(card.rules, Qt.Key.Key_Space)
    assert remarks(session, "太过分了") == []

    def is_off() -> bool:
        found = next(one for one in items(card) if one.data(RULE) == rule_id)
        return found.checkState() is Qt.CheckState.Unchecked

    # What was switched off elsewhere is seen here, and the other way round.
    qtbot.waitUntil(is_off)
    session.do(wording_check.set_rule_off, book, rule_id, False, session.now())
    qtbot.waitUntil(lambda: not is_off())


def test_own_words_are_added_switched_and_removed(
    qtbot: QtBot, card: WordingCard, session: Session
) -> None:
    offers: list[tuple[str, Callable[[], object]]] = []
    card.undo_offered.connect(lambda words, undo: offers.append((words, undo)))
    card.adder.words.setText("羊毛党， 白嫖、薅羊毛")
    card.adder.kind.set_value(WordingKind.INSULT.value)
    card.adder.words.setFocus()
    qtbot.keyClick(card.adder.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    assert card.adder.words.text() == ""
    assert card.rows[0].edited.rule.words == ("羊毛党", "白嫖", "薅羊毛")
    assert remarks(session, "他们是羊毛党") == ["羊毛党"]
    click(qtbot, card.rows[0].wanted)
    qtbot.waitUntil(lambda: card.rows[0].edited.is_off)
    assert remarks(session, "他们是羊毛党") == []
    click(qtbot, card.rows[0].remove)
    qtbot.waitUntil(lambda: not card.rows)
    assert "羊毛党" in offers[0][0]
    offers[0][1]()
    qtbot.waitUntil(lambda: len(card.rows) == 1)
    assert remarks(session, "他们是羊毛党") == ["羊毛党"]


@pytest.mark.parametrize(("typed", "told"), [("", "at least one word"), ("x", "2 to 40")])
def test_words_that_cannot_be_looked_for_are_refused(
    qtbot: QtBot, card: WordingCard, typed: str, told: str
) -> None:
    card.adder.words.setText(typed)
    click(qtbot, card.adder.add)
    assert told in card.adder.error()
    assert card.adder.words.text() == typed
    card.adder.words.setText("羊毛党")
    assert card.adder.error() == ""


def test_other_words_follow_another_language(
    qtbot: QtBot, card: WordingCard, session: Session
) -> None:
    before = items(card)[0].text()
    session.language = "en"
    card.retranslate()
    assert items(card)[0].text() != before
    assert items(card)[0].text().isascii()
