"""Copies of stored files for the world outside: to be looked at, to be saved elsewhere."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.file_names import safe_name
from desktop_app.domain.progress import Unwatched, WorkProgress

from .part_file import discard, new_part
from .source_file import CHUNK_BYTES
from .stored_file import open_stored
from .vault import Vault
from .vault_faults import damaged, gone, not_copied

_READ_ONLY = 0o400


def copy_for_viewing(vault: Vault, sha256: str, given_name: str) -> Path:
    """Return a copy of a stored file under a name that any program may be given.

    A viewer that changes its file, or a seller who saves in it, does not reach the evidence. The
    copy is made once and stays until :meth:`Vault.clean_viewing`.

    Raises:
        UserError: the stored file is gone or damaged, or the disk is full.
    """
    target = vault.viewing / sha256[:16] / safe_name(given_name)
    if _is_ready(target, vault.path_of(sha256)):
        return target
    try:
        vault.viewing.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.parent.mkdir(mode=0o700, exist_ok=True)
        if target.exists():
            target.chmod(0o600)
    except OSError as fault:
        raise not_copied(given_name, target, fault) from fault
    _copy(vault, sha256, given_name, target, _READ_ONLY, Unwatched())
    return target


def copy_out(
    vault: Vault,
    sha256: str,
    given_name: str,
    target: Path,
    progress: WorkProgress | None = None,
) -> None:
    """Write a copy of a stored file, whole or not at all; what was there before is replaced.

    Args:
        target: the file to write, outside the vault.
        progress: told bytes.

    Raises:
        UserError: the stored file is gone or damaged, or the place cannot be written.
    """
    # The file behind a symbolic link is the one that is meant.
    real = Path(os.path.realpath(target))
    _copy(vault, sha256, given_name, real, None, progress or Unwatched())


def clean_viewing(folder: Path) -> None:
    """Remove copies for viewing, but for those that a viewer holds fast."""

    def try_again(remove: Callable[[str], object], path: str, _: object) -> None:
        # Windows removes no file that may only be read.
        with contextlib.suppress(OSError):
            os.chmod(path, stat.S_IRUSR | stat.S_IWUSR)
            remove(path)

    with contextlib.suppress(OSError):
        if not folder.is_symlink():
            shutil.rmtree(folder, onerror=try_again)


def _is_ready(copy: Path, stored: Path) -> bool:
    """Tell whether an earlier copy is whole, as it is when it may still only be read."""
    try:
        found, original = copy.lstat(), stored.lstat()
    except OSError:
        return False
    is_untouched = stat.S_ISREG(found.st_mode) and not found.st_mode & stat.S_IWUSR
    return is_untouched and found.st_size == original.st_size


def _copy(
    vault: Vault,
    sha256: str,
    given_name: str,
    target: Path,
    mode: int | None,
    progress: WorkProgress,
) -> None:
    try:
        stored = open_stored(vault.path_of(sha256))
    except FileNotFoundError as fault:
        raise gone(given_name) from fault
    except OSError as fault:
        raise damaged(given_name) from fault
    with stored:
        try:
            part = new_part(target.parent)
        except OSError as fault:
            raise not_copied(given_name, target, fault) from fault
        try:
            size = os.fstat(stored.fileno()).st_size
            digest, done = hashlib.sha256(), 0
            while chunk := stored.read(CHUNK_BYTES):
                progress.check()
                digest.update(chunk)
                part.write(chunk)
                done += len(chunk)
                progress.report(done, size)
            if digest.hexdigest() != sha256:
                raise damaged(given_name)
            part.flush()
            os.fsync(part.fileno())
            part.close()
            if mode is not None:
                os.chmod(part.name, mode)
            os.replace(part.name, target)
        except OSError as fault:
            discard(part)
            raise not_copied(given_name, target, fault) from fault
        except BaseException:
            discard(part)
            raise
