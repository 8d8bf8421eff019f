"""Whatever the seller did is undone exactly, and redone exactly, or refused as a whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop_app.domain.case import Status
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.picked import picked_by_number
from desktop_app.domain.playbook import Stage
from desktop_app.domain.progress import Unwatched
from desktop_app.services import (
    appeals,
    bulk,
    cases,
    checklists,
    contacts,
    deadlines,
    tags,
    template_shelf,
    templates,
    trash,
)
from desktop_app.services.casebook import Casebook
from desktop_app.services.drafts import DraftKind, keep
from desktop_app.services.evidence import CASE_ITSELF, trash_attachment
from desktop_app.services.evidence_intake import attach_all
from desktop_app.services.journal import Journal, NotAsLeftError, Step
from desktop_app.store.connection import Store
from tests.casebooks import NOW, log

Act = Callable[[Casebook], Any]
State = dict[str, list[tuple[Any, ...]]]
LATER = NOW + timedelta(hours=1)
TOMORROW = NOW + timedelta(days=1)
EACH = Unwatched()


def state(store: Store) -> State:
    """Return every row of the casebook, and every word of its search index."""
    tables = store.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'case_search%'"
    )
    found = {
        name: sorted(map(tuple, store.rows(f"SELECT * FROM {name}")), key=repr)
        for (name,) in tables
    }
    store.conn.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, case_search, instance)"
    )
    words = store.rows("SELECT term, doc, col, offset FROM temp.words")
    found["words"] = sorted(map(tuple, words))
    return found


def first(book: Casebook) -> cases.CaseDetail:
    return cases.case_detail(book.store, 1)


def follow_up(book: Casebook) -> int:
    return next(one.id for one in first(book).deadlines if one.kind is DeadlineKind.FOLLOW_UP)


def edit(book: Casebook) -> Any:
    facts = replace(
        first(book).case.facts,
        title="换了标题",
        issue_type="ip-complaint",
        shop="新店",
        notes="笔记",
    )
    return cases.edit_case(book.store, book.playbooks, 1, facts, "zh_CN", LATER)


def edit_contact(book: Casebook) -> Any:
    one = first(book).contacts[0]
    facts = replace(one.facts, said="改过的话", agent_id="小二-改", promised_at=TOMORROW)
    return contacts.edit_contact(book.store, one.id, facts, LATER)


def attach(book: Casebook) -> Any:
    taken = [book.vault.take_bytes(b"bytes", "凭证.txt")]
    return attach_all(book.store, book.vault, 1, taken, CASE_ITSELF, LATER)


def all_picked() -> Any:
    return picked_by_number((1, 2))


# What is done one after the other; each is one step.
ACTS: dict[str, Act] = {
    "open": lambda book: log(book, case_facts={"title": "第二件"}),
    "log": lambda book: log(
        book, case_id=1, said="承诺明天", promised_at=TOMORROW, follow_up_at=TOMORROW
    ),
    "edit": edit,
    "edit contact": edit_contact,
    "snooze": lambda book: deadlines.snooze(book.store, follow_up(book), TOMORROW, LATER),
    "done": lambda book: deadlines.mark_done(book.store, follow_up(book), LATER),
    "trash contact": lambda book: contacts.trash_contact(book.store, 2, LATER),
    "tick": lambda book: checklists.set_item_state(
        book.store, first(book).checklist[0].id, ItemState.HAVE, LATER
    ),
    "status": lambda book: cases.set_status(book.store, 1, Status.WAITING_SELLER, LATER),
    "began": lambda book: cases.set_opened_at(book.store, 1, NOW - timedelta(days=3), LATER),
    "appeal": lambda book: appeals.record_appeal(
        book.store, book.playbooks, 1, NOW, "", "zh_CN", LATER, despite_missing=True
    ),
    "close": lambda book: cases.close_case(book.store, 1, "恢复上架", LATER),
    "reopen": lambda book: cases.reopen_case(book.store, 1, LATER),
    "tag": lambda book: tags.add_tag(book.store, 1, "重要", LATER),
    "attach": attach,
    "trash file": lambda book: trash_attachment(book.store, first(book).attachments[0].id, LATER),
    "template": lambda book: templates.add_template(
        book.store, "other", Stage.CHASE, "催办", "请回复", LATER
    ),
    "favourite": lambda book: template_shelf.set_favourite(book.store, "x", True, LATER),
    "bulk shop": lambda book: bulk.assign_shop(book.store, EACH, all_picked(), "四店", LATER),
    "bulk snooze": lambda book: bulk.snooze(
        book.store, EACH, all_picked(), TOMORROW + timedelta(days=30), LATER
    ),
    "bulk close": lambda book: bulk.close(book.store, EACH, all_picked(), "都结了", False, LATER),
    "bulk trash": lambda book: bulk.trash(book.store, EACH, all_picked(), LATER),
}


def test_every_step_is_undone_and_redone_exactly(casebook: Casebook) -> None:
    store, journal = casebook.store, Journal(casebook.store)
    log(casebook, case_facts={"title": "第一件"}, said="请补充材料")
    states, steps = [state(store)], []
    for name, act in ACTS.items():
        with journal.recording() as made:
            act(casebook)
        assert made.step is not None, name
        steps.append(made.step)
        states.append(state(store))
    much_later = LATER + timedelta(days=5)
    for place in reversed(range(len(steps))):
        journal.undo(steps[place], much_later)
        assert state(store) == states[place], list(ACTS)[place]
    for place, step in enumerate(steps):
        journal.redo(step, much_later)
        assert state(store) == states[place + 1], list(ACTS)[place]
    # The bytes of the file that came, went and came again are still there.
    assert casebook.vault.has(first_file(casebook), len(b"bytes"))


def first_file(book: Casebook) -> str:
    return str(book.store.value("SELECT sha256 FROM attachments"))


def recorded(casebook: Casebook, journal: Journal, act: Act) -> Step:
    with journal.recording() as made:
        act(casebook)
    assert made.step is not None
    return made.step


@pytest.mark.parametrize(
    ("act", "since"),
    [
        (
            lambda book: cases.set_status(book.store, 1, Status.WAITING_SELLER, LATER),
            lambda book: cases.set_status(book.store, 1, Status.OPEN, LATER),
        ),
        (edit, lambda book: cases.set_outcome(book.store, 1, "x", LATER) and edit_title(book)),
        (
            lambda book: log(book, case_facts={"title": "第二件"}),
            lambda book: log(book, case_id=2, said="后来"),
        ),
        (
            lambda book: log(book, case_facts={"title": "第二件"}),
            lambda book: keep(book.store, DraftKind.MESSAGE, 2, {"text": "后来"}, LATER),
        ),
        (
            lambda book: cases.trash_case(book.store, 1, LATER),
            lambda book: trash.empty_trash(book.store, book.vault),
        ),
        (
            lambda book: tags.remove_tag(book.store, 1, "重要", LATER),
            lambda book: tags.add_tag(book.store, 1, "重要", LATER),
        ),
    ],
    ids=["status", "fact", "contact", "draft", "gone", "twin"],
)
def test_what_was_changed_elsewhere_since_is_left_alone(
    casebook: Casebook, act: Act, since: Act
) -> None:
    journal = Journal(casebook.store)
    log(casebook, case_facts={"title": "第一件"})
    tags.add_tag(casebook.store, 1, "重要", NOW)
    step = recorded(casebook, journal, act)
    since(casebook)
    before = state(casebook.store)
    with pytest.raises(NotAsLeftError):
        journal.undo(step, LATER)
    assert state(casebook.store) == before


def edit_title(book: Casebook) -> Any:
    facts = replace(first(book).case.facts, title="别处改的")
    return cases.edit_case(book.store, book.playbooks, 1, facts, "zh_CN", LATER)


def test_what_others_did_beside_it_stays_and_counts(casebook: Casebook) -> None:
    journal = Journal(casebook.store)
    log(casebook, case_facts={"title": "第一件"}, agent_id="甲")
    step = recorded(casebook, journal, edit_contact)
    other_moment = LATER + timedelta(minutes=1)
    log(casebook, case_id=1, said="别处记的", agent_id="乙", at=other_moment, now=other_moment)
    journal.undo(step, LATER + timedelta(minutes=2))
    case = first(casebook).case
    assert (case.contact_count, case.last_agent) == (2, "乙")
    assert [one.facts.agent_id for one in first(casebook).contacts] == ["甲", "乙"]
    assert case.updated_at == LATER + timedelta(minutes=2)


def test_nothing_is_a_step_that_changed_nothing(casebook: Casebook) -> None:
    journal = Journal(casebook.store)
    log(casebook)
    with journal.recording() as made:
        cases.case_detail(casebook.store, 1)
    assert made.step is None
    with pytest.raises(ValueError), journal.recording() as made, casebook.store.transaction():
        casebook.store.conn.execute("UPDATE cases SET title = 'x'")
        raise ValueError
    assert made.step is None
