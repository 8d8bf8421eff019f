"""Checking the vault finds what is wrong, and nothing else."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.attachment import Attachment
from desktop_app.domain.errors import UserError
from desktop_app.services import cases, evidence, evidence_check
from desktop_app.services.casebook import Casebook
from desktop_app.services.evidence import CASE_ITSELF
from desktop_app.services.evidence_check import CheckResult, FaultKind, check_evidence
from desktop_app.services.evidence_sweep import delete_for_good
from tests.casebooks import NOW, log
from tests.unit.evidence_samples import attach_bytes

CONTENT = b"proof" * 1000


class CancelledError(Exception):
    """What a window raises once nobody waits any more."""


@pytest.fixture
def case_id(casebook: Casebook) -> int:
    return log(casebook).case_id


def add(casebook: Casebook, case_id: int, data: bytes = CONTENT) -> Attachment:
    return attach_bytes(casebook, case_id, data).attachment


def check(casebook: Casebook) -> CheckResult:
    return check_evidence(casebook.store, casebook.vault)


def spoil(path: Path, content: bytes) -> None:
    path.chmod(0o600)
    path.write_bytes(content)


def test_nothing_is_wrong_without_files(casebook: Casebook) -> None:
    result = check(casebook)
    assert (result.faults, result.files, result.size) == ((), 0, 0)


def test_sound_files_are_counted_those_in_the_trash_too(casebook: Casebook, case_id: int) -> None:
    other = log(casebook).case_id
    add(casebook, case_id)
    add(casebook, other)
    evidence.trash_attachment(casebook.store, add(casebook, case_id, b"second").id, NOW)
    cases.trash_case(casebook.store, other, NOW)
    result = check(casebook)
    assert result.faults == ()
    assert (result.files, result.attachments, result.in_trash) == (2, 3, 2)
    assert result.size == len(CONTENT) + len(b"second")


def test_every_kind_of_fault_is_found_and_names_its_cases(casebook: Casebook, case_id: int) -> None:
    vault = casebook.vault
    other = log(casebook).case_id
    gone, longer, flipped = (add(casebook, case_id, CONTENT + bytes([n])) for n in range(3))
    add(casebook, other, CONTENT + b"\0")
    add(casebook, case_id, b"sound")
    vault.path_of(gone.sha256).unlink()
    spoil(vault.path_of(longer.sha256), CONTENT + b"\1\0")
    spoil(vault.path_of(flipped.sha256), b"x" + (CONTENT + b"\2")[1:])
    orphan = vault.take_bytes(b"orphan", "a.png").sha256
    stray = vault.folder / "说明.txt"
    stray.write_text("手放进来的")
    wrong_folder = vault.folder / "zz" / orphan
    wrong_folder.parent.mkdir()
    wrong_folder.write_bytes(b"orphan")
    result = check(casebook)
    assert [one.path for one in result.missing] == [vault.path_of(gone.sha256)]
    assert result.missing[0].case_ids == (case_id, other)
    assert {one.path for one in result.changed} == {
        vault.path_of(longer.sha256),
        vault.path_of(flipped.sha256),
    }
    assert {one.attachments[0].given_name for one in result.changed} == {"截图.png"}
    assert [one.path for one in result.orphaned] == [vault.path_of(orphan)]
    assert {one.path for one in result.misplaced} == {stray, wrong_folder}
    assert result.unreadable == ()
    assert len(result.faults) == 6


def test_what_cannot_be_read_is_told_with_its_reason(
    casebook: Casebook, case_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = add(casebook, case_id)

    def fail(*_: Any) -> str:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(evidence_check, "sha256_of", fail)
    (fault,) = check(casebook).faults
    assert (fault.kind, fault.reason) == (FaultKind.UNREADABLE, "Input/output error")
    assert fault.attachments == (kept,)


def test_a_link_in_place_of_a_file_is_a_change(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    path = casebook.vault.path_of(add(casebook, case_id).sha256)
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert [one.path for one in check(casebook).changed] == [path]


def test_adding_the_original_again_mends_what_was_found(casebook: Casebook, case_id: int) -> None:
    vault = casebook.vault
    kept = add(casebook, case_id)
    for harm in (lambda p: p.unlink(), lambda p: spoil(p, b"?"), lambda p: spoil(p, b"")):
        harm(vault.path_of(kept.sha256))
        assert len(check(casebook).faults) == 1
        assert add(casebook, case_id) == kept
        assert check(casebook).faults == ()


def test_what_file_managers_and_killed_programs_leave_is_no_fault(casebook: Casebook) -> None:
    folder = casebook.vault.folder
    folder.mkdir()
    for name in (".DS_Store", "Thumbs.db", "desktop.ini", ".0123456789abcdef.part"):
        (folder / name).touch()
    result = check(casebook)
    assert (result.faults, result.cleaned) == ((), 1)


def test_orphans_go_only_when_asked_and_only_if_still_nobody_names_them(
    casebook: Casebook, case_id: int
) -> None:
    vault = casebook.vault
    vault.take_bytes(b"orphan", "a.png")
    wanted = vault.take_bytes(b"wanted soon", "b.png")
    result = check(casebook)
    assert len(result.orphaned) == 2
    evidence.attach_taken(casebook.store, vault, case_id, wanted, CASE_ITSELF, NOW)
    assert evidence_check.remove_orphans(casebook.store, vault, result.faults) == 1
    assert [path.name for path in vault.files()] == [wanted.sha256]
    assert check(casebook).faults == ()


def test_what_is_added_while_it_reads_is_no_fault(
    casebook: Casebook, case_id: int, tmp_path: Path
) -> None:
    """A reading connection, as the window's worker has, while the window goes on."""
    kept = add(casebook, case_id)
    doomed = add(casebook, case_id, b"doomed")
    evidence.trash_attachment(casebook.store, doomed.id, NOW)

    class Meanwhile:
        def check(self) -> None:
            add(casebook, case_id, os.urandom(8))
            if evidence.trashed_attachments(casebook.store, case_id):
                delete_for_good(casebook.store, casebook.vault, doomed.id)

        def report(self, done: int, total: int) -> None:
            assert done <= total

    reader = casebook.reader()
    result = check_evidence(reader, casebook.vault, Meanwhile())
    reader.close()
    assert result.faults == ()
    assert kept in cases.case_detail(casebook.store, case_id).attachments


def test_cancelling_ends_the_check(casebook: Casebook, case_id: int) -> None:
    add(casebook, case_id)

    class Impatient:
        def check(self) -> None:
            raise CancelledError

        def report(self, done: int, total: int) -> None:
            pass

    with pytest.raises(CancelledError):
        check_evidence(casebook.store, casebook.vault, Impatient())


def test_a_folder_that_cannot_be_looked_into_is_told(
    casebook: Casebook, case_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(casebook, case_id)

    def refuse(path: Path) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)
    with pytest.raises(UserError, match="cannot be looked into: Permission denied"):
        check(casebook)
