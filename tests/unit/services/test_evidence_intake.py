"""Several files of evidence, added and taken back at one go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_app.domain.checklist import ItemState
from desktop_app.domain.errors import UserError
from desktop_app.services import cases
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF, Target
from desktop_app.services.evidence_intake import attach_all, take_back_all
from tests.casebooks import NOW, log

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    return log(casebook, issue_type="order-dispute").case_id


def test_files_come_and_go_together_with_the_tick_they_made(
    casebook: Casebook, case_id: int
) -> None:
    store, vault = casebook.store, casebook.vault
    target = Target(cases.case_detail(store, case_id).checklist[0].id)
    taken = [vault.take_bytes(name.encode(), name) for name in ("a.txt", "b.txt")]
    made = attach_all(store, vault, case_id, taken, target, NOW)
    assert [one.ticked for one in made.attached] == [True, False]
    assert made.refused == () and made.change.concerns(case_id)
    detail = cases.case_detail(store, case_id)
    assert [one.given_name for one in detail.attachments] == ["a.txt", "b.txt"]
    assert detail.checklist[0].state is ItemState.HAVE
    assert take_back_all(store, made.attached, LATER).concerns(case_id)
    detail = cases.case_detail(store, case_id)
    assert detail.attachments == ()
    assert detail.checklist[0].state is ItemState.MISSING


def test_a_file_that_was_removed_meanwhile_keeps_no_other_out(
    casebook: Casebook, case_id: int
) -> None:
    store, vault = casebook.store, casebook.vault
    gone, there = vault.take_bytes(b"gone", "a.txt"), vault.take_bytes(b"there", "b.txt")
    vault.remove(gone.sha256)
    made = attach_all(store, vault, case_id, [gone, there], CASE_ITSELF, NOW)
    assert [one.attachment.given_name for one in made.attached] == ["b.txt"]
    assert len(made.refused) == 1


def test_a_case_in_the_trash_neither_takes_files_nor_gives_any_back(
    casebook: Casebook, case_id: int
) -> None:
    store, vault = casebook.store, casebook.vault
    made = attach_all(store, vault, case_id, [vault.take_bytes(b"a", "a")], CASE_ITSELF, NOW)
    cases.trash_case(store, case_id, NOW)
    with pytest.raises(UserError):
        attach_all(store, vault, case_id, [vault.take_bytes(b"b", "b")], CASE_ITSELF, NOW)
    with pytest.raises(UserError):
        take_back_all(store, made.attached, LATER)
