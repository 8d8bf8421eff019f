"""Files get into the vault whole or not at all, and never change there."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.store.source_file import CHUNK_BYTES
from desktop_app.store.vault import Vault
from tests.store.vault_samples import CONTENT, SHA256, Watcher, lying, run_python


class CancelledError(Exception):
    """What a window raises once nobody waits any more."""


def test_a_file_lies_under_its_sha256_and_the_original_stays(vault: Vault, source: Path) -> None:
    os.utime(source, (1_700_000_000, 1_700_000_000))
    taken = vault.take_in(source)
    assert (taken.sha256, taken.size, taken.given_name) == (SHA256, len(CONTENT), "截图.png")
    assert taken.taken_at is not None and taken.taken_at.timestamp() == 1_700_000_000
    assert not taken.was_known
    stored = vault.folder / SHA256[:2] / SHA256
    assert vault.path_of(SHA256) == stored
    assert stored.read_bytes() == source.read_bytes() == CONTENT
    assert lying(vault) == [SHA256]


@pytest.mark.linux
def test_only_the_account_may_look_and_nobody_may_write(vault: Vault, source: Path) -> None:
    vault.take_in(source)
    stored = vault.path_of(SHA256)
    modes = [path.stat().st_mode & 0o777 for path in (vault.folder, stored.parent, stored)]
    assert modes == [0o700, 0o700, 0o400]


def test_the_same_bytes_are_one_file(vault: Vault, source: Path, tmp_path: Path) -> None:
    vault.take_in(source)
    before = vault.path_of(SHA256).stat()
    other = tmp_path / "副本.png"
    other.write_bytes(CONTENT)
    assert vault.take_in(other).was_known
    assert vault.take_bytes(CONTENT, "粘贴.png").was_known
    after = vault.path_of(SHA256).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert lying(vault) == [SHA256]


def test_a_damaged_file_is_mended_by_adding_the_original(vault: Vault, source: Path) -> None:
    vault.take_in(source)
    stored = vault.path_of(SHA256)
    for damage in (CONTENT[:-1] + b"?", CONTENT[:100]):
        stored.chmod(0o600)
        stored.write_bytes(damage)
        assert not vault.take_in(source).was_known
        assert stored.read_bytes() == CONTENT
    assert lying(vault) == [SHA256]


def test_a_link_stands_for_its_file(vault: Vault, source: Path, tmp_path: Path) -> None:
    link = tmp_path / "快捷方式.png"
    link.symlink_to(source)
    assert vault.take_in(link).sha256 == SHA256
    assert not vault.path_of(SHA256).is_symlink()
    link.unlink()
    link.symlink_to(tmp_path / "没有.png")
    with pytest.raises(UserError, match=r"no file 快捷方式\.png"):
        vault.take_in(link)


def test_a_file_that_vanishes_meanwhile_is_still_whole(vault: Vault, source: Path) -> None:
    source.write_bytes(bytes(3 * CHUNK_BYTES))
    taken = vault.take_in(source, Watcher(CHUNK_BYTES, lambda: source.unlink(missing_ok=True)))
    assert vault.path_of(taken.sha256).read_bytes() == bytes(3 * CHUNK_BYTES)


def test_progress_is_told_in_bytes_and_cancelling_leaves_nothing(
    vault: Vault, source: Path
) -> None:
    size = 3 * CHUNK_BYTES + 7
    source.write_bytes(bytes(size))
    watcher = Watcher(size + 1, lambda: None)
    vault.take_in(source, watcher)
    assert watcher.told == [(min(n * CHUNK_BYTES, size), size) for n in (1, 2, 3, 4)]

    def cancel() -> None:
        raise CancelledError

    source.write_bytes(os.urandom(size))
    before = lying(vault)
    with pytest.raises(CancelledError):
        vault.take_in(source, Watcher(CHUNK_BYTES, cancel))
    assert lying(vault) == before


def test_many_at_once_make_one_file(vault: Vault, source: Path) -> None:
    source.write_bytes(os.urandom(CHUNK_BYTES))
    gate, digests = threading.Barrier(8), []

    def take() -> None:
        gate.wait()
        digests.append(vault.take_in(source).sha256)

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(digests) == 8
    assert lying(vault) == [digests[0]]


@pytest.mark.linux
def test_a_killed_program_leaves_one_file_which_is_cleaned_away(vault: Vault, source: Path) -> None:
    program = """
        import sys, time
        from pathlib import Path
        from desktop_app.store.vault import Vault

        class Stuck:
            def check(self): pass
            def report(self, done, total):
                print("half", flush=True)
                time.sleep(600)

        Vault(Path(sys.argv[1])).take_in(Path(sys.argv[2]), Stuck())
    """
    process = run_python(program, str(vault.folder), str(source))
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    assert vault.clean_up() == 0, "it is being written"
    (left,) = lying(vault)
    process.kill()
    process.communicate()
    assert lying(vault) == [left]
    # What a browser left of a download is not ours.
    (vault.folder / "video.mp4.part").touch()
    assert vault.clean_up() == 1
    assert lying(vault) == ["video.mp4.part"]


@pytest.mark.linux
def test_a_name_in_the_encoding_of_chinese_windows_is_read(vault: Vault, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + "/退款截图.png".encode("gb18030")
    with open(path, "wb") as file:
        file.write(CONTENT)
    assert vault.take_in(Path(os.fsdecode(path))).given_name == "退款截图.png"


def test_only_a_sha256_names_a_file(vault: Vault) -> None:
    for name in ("../../etc/passwd", SHA256.upper(), SHA256[:-1], "", SHA256 + "\n"):
        with pytest.raises(ValueError, match="SHA-256"):
            vault.path_of(name)
