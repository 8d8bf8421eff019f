"""Files of evidence on a case: added, moved, described, taken away, handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.attachment import Attachment, MadeHow
from desktop_app.domain.checklist import ItemState
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, checklists, contacts, evidence, trash
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF, Attached, Target
from desktop_app.services.evidence_sweep import delete_for_good
from tests.casebooks import NOW, log, new_casebook
from tests.unit.evidence_samples import attach_bytes

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    return log(casebook, issue_type="order-dispute").case_id


def add(
    casebook: Casebook, case_id: int, target: Target = CASE_ITSELF, data: bytes = b"proof"
) -> Attached:
    return attach_bytes(casebook, case_id, data, target=target)


def files(casebook: Casebook, case_id: int) -> tuple[Attachment, ...]:
    return cases.case_detail(casebook.store, case_id).attachments


def item(casebook: Casebook, case_id: int, at: int = 0) -> tuple[int, ItemState]:
    found = cases.case_detail(casebook.store, case_id).checklist[at]
    return found.id, found.state


def test_a_file_is_added_to_item_contact_or_case(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    contact_id = log(casebook, case_id=case_id).contact_id
    source = tmp_path / "订单截图.png"
    source.write_bytes(b"proof")
    row_id, _ = item(casebook, case_id)
    for target in (Target(row_id), Target(contact_id=contact_id), CASE_ITSELF):
        attached = evidence.attach_file(
            casebook.store, casebook.vault, case_id, source, target, NOW
        )
        assert attached.is_new and attached.change.concerns(case_id)
        assert evidence.place_of(attached.attachment) == target
    found = files(casebook, case_id)
    assert [one.given_name for one in found] == ["订单截图.png"] * 3
    assert {one.added_at for one in found} == {NOW}
    assert found[0].taken_at is not None
    assert len(list(casebook.vault.files())) == 1


def test_a_missing_item_is_ticked_by_its_first_file(casebook: Casebook, case_id: int) -> None:
    row_id, state = item(casebook, case_id)
    assert state is ItemState.MISSING
    before = cases.case_detail(casebook.store, case_id).case
    attached = add(casebook, case_id, Target(row_id))
    assert attached.ticked
    after = cases.case_detail(casebook.store, case_id).case
    assert item(casebook, case_id) == (row_id, ItemState.HAVE)
    assert after.checklist_done == before.checklist_done + 1
    assert after.required_missing == before.required_missing - 1
    assert not add(casebook, case_id, Target(row_id), b"second").ticked
    other, _ = item(casebook, case_id, 1)
    checklists.set_item_state(casebook.store, other, ItemState.NOT_APPLICABLE, NOW)
    assert not add(casebook, case_id, Target(other)).ticked
    assert item(casebook, case_id, 1) == (other, ItemState.NOT_APPLICABLE)


def test_a_tick_by_a_file_answers_the_perishing_deadline(casebook: Casebook) -> None:
    case_id = log(casebook, issue_type="refund-aftersale").case_id
    detail = cases.case_detail(casebook.store, case_id)
    perishing = next(one for one in detail.checklist if one.perishes_at is not None)

    def is_open() -> bool:
        found = cases.case_detail(casebook.store, case_id).deadlines
        return any(d.checklist_item_id == perishing.id and d.done_at is None for d in found)

    assert is_open()
    attached = add(casebook, case_id, Target(perishing.id))
    assert not is_open()
    evidence.take_back(casebook.store, attached, NOW)
    assert is_open()


def test_adding_can_be_undone_with_its_tick(casebook: Casebook, case_id: int) -> None:
    row_id, _ = item(casebook, case_id)
    attached = add(casebook, case_id, Target(row_id))
    evidence.take_back(casebook.store, attached, LATER)
    assert files(casebook, case_id) == ()
    assert item(casebook, case_id) == (row_id, ItemState.MISSING)
    # What was there before stays when adding it again is undone.
    first = add(casebook, case_id, Target(row_id))
    again = add(casebook, case_id, Target(row_id))
    evidence.take_back(casebook.store, again, LATER)
    assert [one.id for one in files(casebook, case_id)] == [first.attachment.id]
    assert item(casebook, case_id) == (row_id, ItemState.HAVE)


def test_the_same_file_at_the_same_place_is_there_once(casebook: Casebook, case_id: int) -> None:
    first = add(casebook, case_id)
    again = add(casebook, case_id)
    assert (first.was_known, first.is_new) == (False, True)
    assert (again.was_known, again.is_new) == (True, False)
    assert again.attachment == first.attachment
    evidence.trash_attachment(casebook.store, first.attachment.id, LATER)
    back = add(casebook, case_id)
    assert (back.is_new, back.attachment.id) == (True, first.attachment.id)
    assert back.attachment.deleted_at is None
    elsewhere = add(casebook, log(casebook).case_id)
    assert (elsewhere.was_known, elsewhere.is_new) == (True, True)


def test_a_file_goes_only_where_its_case_has_a_place(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    source = tmp_path / "订单截图.png"
    source.write_bytes(b"proof")

    def attach(target: Target) -> None:
        evidence.attach_file(casebook.store, casebook.vault, case_id, source, target, NOW)

    other = log(casebook, issue_type="order-dispute")
    strange_item, _ = item(casebook, other.case_id)
    for target in (
        Target(strange_item),
        Target(4711),
        Target(contact_id=other.contact_id),
        Target(contact_id=4711),
    ):
        with pytest.raises(UserError, match="no "):
            attach(target)
    row_id, _ = item(casebook, case_id)
    checklists.remove_item(casebook.store, row_id, NOW)
    with pytest.raises(UserError, match="no checklist item"):
        attach(Target(row_id))
    assert list(casebook.vault.files()) == []


def test_a_case_in_the_trash_takes_no_file_and_changes_none(
    casebook: Casebook, case_id: int
) -> None:
    kept = add(casebook, case_id).attachment.id
    cases.trash_case(casebook.store, case_id, NOW)
    store = casebook.store
    for intent in (
        lambda: add(casebook, case_id, data=b"new"),
        lambda: evidence.reassign(store, kept, CASE_ITSELF, NOW),
        lambda: evidence.describe(store, kept, "a", "", NOW),
        lambda: evidence.trash_attachment(store, kept, NOW),
        lambda: evidence.restore_attachment(store, kept, NOW),
    ):
        with pytest.raises(UserError, match="in the trash"):
            intent()


def test_moving_a_file_ticks_its_new_item_and_can_be_undone(
    casebook: Casebook, case_id: int
) -> None:
    (first, _), (second, _) = item(casebook, case_id, 0), item(casebook, case_id, 1)
    kept = add(casebook, case_id, Target(first)).attachment.id
    moved = evidence.reassign(casebook.store, kept, Target(second), LATER)
    assert moved.ticked and moved.before == Target(first)
    assert files(casebook, case_id)[0].checklist_item_id == second
    # The seller may have the proof on paper.
    assert item(casebook, case_id, 0) == (first, ItemState.HAVE)
    evidence.move_back(casebook.store, kept, moved, LATER)
    assert files(casebook, case_id)[0].checklist_item_id == first
    assert item(casebook, case_id, 1) == (second, ItemState.MISSING)
    add(casebook, case_id)
    with pytest.raises(UserError, match="there already"):
        evidence.reassign(casebook.store, kept, CASE_ITSELF, LATER)


def test_name_and_note_are_written_and_bytes_stay(casebook: Casebook, case_id: int) -> None:
    kept = add(casebook, case_id).attachment
    evidence.describe(casebook.store, kept.id, " 发货单\0.png ", " 原件在仓库 ", LATER)
    found = evidence.attachment(casebook.store, kept.id)
    assert (found.given_name, found.note) == ("发货单.png", "原件在仓库")
    assert found.sha256 == kept.sha256
    with pytest.raises(UserError, match="needs a name"):
        evidence.describe(casebook.store, kept.id, " ", "", LATER)
    with pytest.raises(UserError, match="no file of evidence 4711"):
        evidence.describe(casebook.store, 4711, "a", "", LATER)


def test_a_file_in_the_trash_comes_back(casebook: Casebook, case_id: int) -> None:
    row_id, _ = item(casebook, case_id)
    kept = add(casebook, case_id, Target(row_id)).attachment
    evidence.trash_attachment(casebook.store, kept.id, LATER)
    assert files(casebook, case_id) == ()
    assert [one.id for one in evidence.trashed_attachments(casebook.store, case_id)] == [kept.id]
    assert item(casebook, case_id) == (row_id, ItemState.HAVE)
    with pytest.raises(UserError, match="is in the trash"):
        evidence.describe(casebook.store, kept.id, "a", "", LATER)
    evidence.restore_attachment(casebook.store, kept.id, LATER)
    assert files(casebook, case_id) == (kept,)


def test_files_stay_with_the_case_when_item_or_contact_goes(
    casebook: Casebook, case_id: int
) -> None:
    contact_id = log(casebook, case_id=case_id).contact_id
    row_id, _ = item(casebook, case_id)
    add(casebook, case_id, Target(row_id, contact_id))
    checklists.remove_item(casebook.store, row_id, NOW)
    contacts.trash_contact(casebook.store, contact_id, NOW)
    assert evidence.place_of(files(casebook, case_id)[0]) == CASE_ITSELF
    assert not add(casebook, case_id).is_new
    checklists.restore_item(casebook.store, row_id, NOW)
    contacts.restore_contact(casebook.store, contact_id, NOW)
    assert evidence.place_of(files(casebook, case_id)[0]) == Target(row_id, contact_id)


def test_another_issue_type_keeps_items_that_have_files(casebook: Casebook, case_id: int) -> None:
    row_id, _ = item(casebook, case_id)
    add(casebook, case_id, Target(row_id))
    checklists.set_item_state(casebook.store, row_id, ItemState.MISSING, NOW)
    facts = cases.case_detail(casebook.store, case_id).case.facts
    changed = replace(facts, issue_type="product-takedown")
    cases.edit_case(casebook.store, casebook.playbooks, case_id, changed, "zh_CN", NOW)
    detail = cases.case_detail(casebook.store, case_id)
    assert row_id in [one.id for one in detail.checklist]
    assert detail.attachments[0].checklist_item_id == row_id


def test_a_copy_that_the_program_made_knows_its_original(casebook: Casebook, case_id: int) -> None:
    original = add(casebook, case_id).attachment
    taken = casebook.vault.take_bytes(b"smaller", "截图（适配500KB）.jpg")
    copy = evidence.attach_taken(
        *(casebook.store, casebook.vault, case_id, taken, CASE_ITSELF, NOW),
        made_from=original.id,
        made_how=MadeHow.FITTED,
    ).attachment
    assert (copy.made_from, copy.made_how) == (original.id, MadeHow.FITTED)
    evidence.trash_attachment(casebook.store, original.id, NOW)
    delete_for_good(casebook.store, casebook.vault, original.id)
    assert evidence.attachment(casebook.store, copy.id).made_from is None
    assert len(list(casebook.vault.files())) == 1


def test_emptying_the_trash_removes_files_that_no_case_has(
    casebook: Casebook, case_id: int
) -> None:
    doomed = log(casebook).case_id
    shared = add(casebook, case_id, data=b"shared").attachment
    add(casebook, doomed, data=b"shared")
    both = add(casebook, doomed, data=b"in trash").attachment
    for trashed in (both, add(casebook, case_id, data=b"in trash").attachment):
        evidence.trash_attachment(casebook.store, trashed.id, NOW)
    add(casebook, doomed, data=b"only here")
    cases.trash_case(casebook.store, doomed, NOW)
    assert len(list(casebook.vault.files())) == 3
    assert trash.in_trash(casebook.store) == trash.Trash(cases=1, files=1)
    emptied = trash.empty_trash(casebook.store, casebook.vault)
    assert emptied.deleted == trash.Trash(cases=1, files=1)
    assert emptied.change.concerns(case_id)
    assert [path.name for path in casebook.vault.files()] == [shared.sha256]
    assert files(casebook, case_id) == (shared,)
    assert casebook.store.value("SELECT count(*) FROM attachments") == 1
    assert trash.in_trash(casebook.store).is_empty


def test_undo_leaves_the_tick_that_another_file_proves(casebook: Casebook, case_id: int) -> None:
    row_id, _ = item(casebook, case_id)
    first = add(casebook, case_id, Target(row_id))
    add(casebook, case_id, Target(row_id), b"second")
    evidence.take_back(casebook.store, first, LATER)
    assert item(casebook, case_id) == (row_id, ItemState.HAVE)
    other, _ = item(casebook, case_id, 1)
    moving = add(casebook, case_id, data=b"third").attachment
    moved = evidence.reassign(casebook.store, moving.id, Target(other), NOW)
    add(casebook, case_id, Target(other), b"fourth")
    evidence.move_back(casebook.store, moving.id, moved, LATER)
    assert item(casebook, case_id, 1) == (other, ItemState.HAVE)


def test_only_what_is_in_the_trash_is_deleted_for_good(casebook: Casebook, case_id: int) -> None:
    kept = add(casebook, case_id).attachment
    with pytest.raises(UserError, match="not in the trash"):
        delete_for_good(casebook.store, casebook.vault, kept.id)
    evidence.trash_attachment(casebook.store, kept.id, NOW)
    delete_for_good(casebook.store, casebook.vault, kept.id)
    assert list(casebook.vault.files()) == []
    with pytest.raises(UserError, match="no file of evidence"):
        evidence.restore_attachment(casebook.store, kept.id, NOW)


def test_a_file_removed_between_the_two_steps_is_not_named(
    casebook: Casebook, case_id: int
) -> None:
    taken = casebook.vault.take_bytes(b"proof", "a.png")
    casebook.vault.remove(taken.sha256)
    with pytest.raises(UserError, match="removed by another program"):
        evidence.attach_taken(casebook.store, casebook.vault, case_id, taken, CASE_ITSELF, NOW)
    assert files(casebook, case_id) == ()


def test_two_programs_add_the_same_file(casebook: Casebook, case_id: int) -> None:
    other = new_casebook(casebook.paths.data_dir)
    first, second = add(casebook, case_id), add(other, case_id)
    other.close()
    assert second.attachment == first.attachment
    assert len(files(casebook, case_id)) == 1


def test_copies_are_handed_out_under_safe_names(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    vault = casebook.vault
    hostile = attach_bytes(casebook, case_id, b"proof", "../NUL\u202egnp.exe").attachment
    assert hostile.given_name == "../NUL\u202egnp.exe"
    copy = evidence.viewing_copy(vault, hostile)
    assert (copy.name, copy.read_bytes()) == ("NULgnp.exe", b"proof")
    evidence.save_copy(vault, hostile, tmp_path / "saved")
    assert (tmp_path / "saved").read_bytes() == b"proof"
