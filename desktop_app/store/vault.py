"""The vault: files of evidence under the SHA-256 of their bytes, never changed once they are in.

A file lies in ``<first two digits>/<all 64 digits>`` and may only be read. It gets there whole or
not at all: it is written under another name, flushed to the disk, and renamed. The casebook names
it only after that, so that a crash in between leaves a file too many but never one too few.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.file_names import kept_name
from desktop_app.domain.progress import Unwatched, WorkProgress

from .lasting_folder import make_folder, sync_folder
from .part_file import clean_parts, discard, new_part
from .source_file import CHUNK_BYTES, SourceFile
from .stored_file import open_stored
from .vault_faults import disk_full, not_kept, nothing_to_keep

_FILE_MODE = 0o400
_DIGITS = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that is in the vault, and that no row of the casebook need name yet.

    Attributes:
        sha256: its bytes' SHA-256.
        size: in bytes.
        given_name: what it was called, as it is stored.
        taken_at: when the seller's file had last been changed (UTC), None when unknown.
        was_known: True when the vault had these bytes already.
    """

    sha256: str
    size: int
    given_name: str
    taken_at: datetime | None
    was_known: bool


class Vault:
    """The files of a casebook. It knows no SQL and may be used from any thread.

    Attributes:
        folder: where the files lie; made when the first comes in.
        viewing: folder of the copies that were made to be looked at.
    """

    def __init__(self, folder: Path, viewing: Path | None = None) -> None:
        self.folder = folder
        self.viewing = viewing or folder.parent / "cache" / "viewing"

    def path_of(self, sha256: str) -> Path:
        """Return where the file with this SHA-256 lies or would lie.

        Raises:
            ValueError: that is no SHA-256.
        """
        if not _DIGITS.fullmatch(sha256):
            raise ValueError(f"not a SHA-256: {sha256!r}")
        return self.folder / sha256[:2] / sha256

    def has(self, sha256: str, size: int) -> bool:
        """Tell whether there is a file under this name with so many bytes."""
        try:
            found = self.path_of(sha256).lstat()
        except OSError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == size

    def take_in(self, source: Path, progress: WorkProgress | None = None) -> Taken:
        """Copy a seller's file into the vault; the original is only read.

        Memory does not grow with the file. Progress is told in bytes; when its ``check`` raises,
        nothing is left behind.

        Raises:
            UserError: the file cannot be read or did not stay as it was, or the vault cannot be
                written. Nothing is left behind.
        """
        watched = progress or Unwatched()
        with SourceFile(source) as file:
            self._check_room(file.given_name, file.size)
            chunks = file.chunks(watched)
            sha256, size, was_known = self._take(chunks, file.given_name, watched.check)
            return Taken(sha256, size, file.given_name, file.modified_at, was_known)

    def take_bytes(self, data: bytes, given_name: str, taken_at: datetime | None = None) -> Taken:
        """Put bytes into the vault, as from the clipboard.

        Raises:
            UserError: there are none, or the vault cannot be written.
        """
        name = kept_name(given_name)
        if not data:
            raise nothing_to_keep(name)
        sha256, size, was_known = self._take([data], name, Unwatched().check)
        return Taken(sha256, size, name, taken_at, was_known)

    def remove(self, sha256: str) -> None:
        """Remove a file that nothing names any more. Raises OSError when that is not possible."""
        path = self.path_of(sha256)
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                path.chmod(0o600)
        path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            # Only when it was the last one there.
            path.parent.rmdir()

    def files(self) -> Iterator[Path]:
        """Go through all files in the vault, and folders that cannot be looked into, by name.

        Raises:
            OSError: the vault itself cannot be looked into.
        """
        if self.folder.is_dir():
            yield from _files_below(self.folder)

    def clean_up(self) -> int:
        """Remove what programs that were killed while copying have left; return how many files."""
        return clean_parts(self.folder)

    def clean_viewing(self) -> None:
        """Remove the copies for viewing, but for those that a viewer holds fast."""
        from .vault_copies import clean_viewing

        clean_viewing(self.viewing)

    def _check_room(self, name: str, size: int) -> None:
        """Refuse what cannot fit before copying for minutes, as far as the system knows."""
        # Imported here: it brings packers along, and starting the program looks at no disk.
        import shutil

        with contextlib.suppress(OSError):
            existing = next(one for one in (self.folder, *self.folder.parents) if one.is_dir())
            disk = shutil.disk_usage(existing)
            # Some network disks say nothing but noughts.
            if disk.total and size > disk.free:
                raise disk_full(name)

    def _take(
        self, chunks: Iterable[bytes], name: str, check: Callable[[], None]
    ) -> tuple[str, int, bool]:
        try:
            make_folder(self.folder)
            part = new_part(self.folder, 0o600)
        except OSError as fault:
            raise not_kept(name, self.folder, fault) from fault
        try:
            digest, size = hashlib.sha256(), 0
            for chunk in chunks:
                digest.update(chunk)
                part.write(chunk)
                size += len(chunk)
            part.flush()
            os.fsync(part.fileno())
            sha256 = digest.hexdigest()
            if was_known := self._is_sound(sha256, size, check):
                discard(part)
            else:
                if sys.platform == "win32":
                    # Windows moves no open file.
                    part.close()
                self._put(Path(part.name), sha256)
                part.close()
        except OSError as fault:
            discard(part)
            raise not_kept(name, self.folder, fault) from fault
        except BaseException:
            discard(part)
            raise
        return sha256, size, was_known

    def _is_sound(self, sha256: str, size: int, check: Callable[[], None]) -> bool:
        if not self.has(sha256, size):
            return False
        try:
            return sha256_of(self.path_of(sha256), lambda _: check()) == sha256
        except OSError:
            return False

    def _put(self, part: Path, sha256: str) -> None:
        """Give a complete file its place; a damaged one that stands there is mended by it."""
        target = self.path_of(sha256)
        make_folder(target.parent)
        part.chmod(_FILE_MODE)
        if sys.platform == "win32":
            # Windows replaces no file that may only be read.
            with contextlib.suppress(OSError):
                target.chmod(0o600)
        os.replace(part, target)
        sync_folder(target.parent)


def sha256_of(path: Path, told: Callable[[int], None]) -> str:
    """Return the SHA-256 of a file's bytes as 64 hex digits.

    Args:
        told: gets the number of bytes of each piece; what it raises ends the reading.

    Raises:
        OSError: the file cannot be read.
    """
    digest = hashlib.sha256()
    with open_stored(path) as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            told(len(chunk))
    return digest.hexdigest()


def is_sha256(name: str) -> bool:
    """Tell whether a file's name is one of the vault's."""
    return _DIGITS.fullmatch(name) is not None


def _files_below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_symlink() or not path.is_dir():
            yield path
            continue
        try:
            yield from _files_below(path)
        except OSError:
            yield path
