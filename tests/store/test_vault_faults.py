"""What cannot be kept is told in one sentence, and nothing of it is left behind."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.store import vault as vault_module
from desktop_app.store.source_file import CHUNK_BYTES
from desktop_app.store.vault import Vault
from tests.store.vault_samples import Watcher, lying, run_python


@pytest.mark.linux
def test_what_is_no_file_is_refused(vault: Vault, tmp_path: Path) -> None:
    folder, pipe, empty = tmp_path / "证据", tmp_path / "pipe", tmp_path / "空.png"
    folder.mkdir()
    os.mkfifo(pipe)
    empty.touch()
    for path, told in (
        (folder, "证据 is a folder"),
        (pipe, "a device or a pipe"),
        (Path("/dev/zero"), "a device or a pipe"),
        (empty, "空.png is empty"),
        (tmp_path / "没有", "no file 没有"),
        (empty / "x", "no file x"),
        (tmp_path / ("长" * 200), "cannot be read"),
        (tmp_path / "a\0b", "cannot be read"),
    ):
        with pytest.raises(UserError, match=told) as fault:
            vault.take_in(path)
        assert "\n" not in str(fault.value)
    with pytest.raises(UserError, match="is empty"):
        vault.take_bytes(b"", "粘贴.png")
    assert lying(vault) == []


def test_what_may_not_be_read_is_told(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> int:
        raise PermissionError(errno.EACCES, "Permission denied", str(source))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(UserError, match=r"may not read 截图\.png"):
        vault.take_in(source)


def test_a_failing_disk_is_told(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> bytes:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "read", fail)
    with pytest.raises(UserError, match=r"截图\.png cannot be read: Input/output error"):
        vault.take_in(source)
    assert lying(vault) == []


@pytest.mark.parametrize("what", ["grows", "shrinks", "is rewritten"])
def test_a_file_that_changes_meanwhile_is_refused(vault: Vault, source: Path, what: str) -> None:
    content = bytes(3 * CHUNK_BYTES)
    source.write_bytes(content)
    os.utime(source, (1, 1))

    def change() -> None:
        if what == "shrinks":
            os.truncate(source, CHUNK_BYTES + 5)
        elif what == "grows":
            with source.open("ab") as file:
                file.write(b"more")
        else:
            source.write_bytes(content)

    with pytest.raises(UserError, match="changed while it was read"):
        vault.take_in(source, Watcher(CHUNK_BYTES, change))
    assert lying(vault) == []


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.ENOSPC, "disk is full, so 截图.png was not added"),
        (errno.EDQUOT, "disk is full"),
        (errno.EFBIG, "larger than this disk takes"),
        (errno.EROFS, "cannot be written to"),
    ],
)
def test_a_disk_that_takes_no_more_is_told_and_nothing_is_left(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch, number: int, told: str
) -> None:
    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserError, match=told):
        vault.take_in(source)
    assert lying(vault) == []


@pytest.mark.linux
def test_a_disk_that_is_really_full(vault: Vault, source: Path) -> None:
    """The system refuses to write past a limit, as a disk does."""
    program = """
        import resource, signal, sys
        from pathlib import Path
        from desktop_app.domain.errors import UserError
        from desktop_app.store.vault import Vault
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            Vault(Path(sys.argv[1])).take_in(Path(sys.argv[2]))
        except UserError as fault:
            print(fault)
    """
    told = run_python(program, str(vault.folder), str(source)).communicate()[0]
    assert "截图.png is larger than this disk takes" in told
    assert lying(vault) == []


def test_what_cannot_fit_is_refused_before_it_is_copied(
    vault: Vault, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nearly_full = SimpleNamespace(total=10**9, used=10**9 - 5, free=5)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: nearly_full)
    monkeypatch.setattr(vault_module, "new_part", lambda *_: pytest.fail("it was copied"))
    with pytest.raises(UserError, match="disk is full"):
        vault.take_in(source)


def test_an_evidence_folder_that_is_a_file_is_told(vault: Vault, source: Path) -> None:
    vault.folder.parent.mkdir()
    vault.folder.touch()
    with pytest.raises(UserError, match="cannot be written to"):
        vault.take_in(source)
