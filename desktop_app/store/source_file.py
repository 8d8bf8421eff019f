"""A seller's file while it is read, watched for what cannot or should not be kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.file_names import display_name, kept_name
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import WorkProgress

CHUNK_BYTES = 1 << 20

# Not to wait for the other end of a pipe that took the file's place since it was looked at.
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class SourceFile:
    """A file that is open for reading.

    Attributes:
        given_name: what it is called, as it is stored.
        size: in bytes.
        modified_at: when it was last changed (UTC), None when the disk does not say.
    """

    def __init__(self, path: Path) -> None:
        """Open a file; a symbolic link stands for the file behind it.

        Raises:
            UserError: there is none, it is no regular file, or it cannot be read.
        """
        self.given_name = given_name(path)
        try:
            _check_kind(path.stat(), self.given_name)
            self._handle = os.open(path, _FLAGS)
        except (OSError, ValueError) as fault:
            raise _unreadable(self.given_name, fault) from fault
        try:
            self._before = os.fstat(self._handle)
            _check_kind(self._before, self.given_name)
        except BaseException:
            self.close()
            raise
        self.size = self._before.st_size
        self.modified_at = _moment(self._before.st_mtime)

    def __enter__(self) -> SourceFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        os.close(self._handle)

    def chunks(self, progress: WorkProgress) -> Iterator[bytes]:
        """Give the file's bytes piece by piece, each time asking whether to go on.

        Raises:
            UserError: it is empty, cannot be read, or did not stay as it was meanwhile.
        """
        done = 0
        while chunk := self._read():
            done += len(chunk)
            if done > self.size:
                raise self._restless()
            progress.check()
            yield chunk
            progress.report(done, self.size)
        after = os.fstat(self._handle)
        is_same = after.st_mtime_ns == self._before.st_mtime_ns and after.st_size == done
        if done != self.size or not is_same:
            raise self._restless()
        if not done:
            raise UserError(
                msg("{name} is empty, so it proves nothing. It was not added."),
                name=display_name(self.given_name),
            )

    def _read(self) -> bytes:
        try:
            return os.read(self._handle, CHUNK_BYTES)
        except OSError as fault:
            raise _unreadable(self.given_name, fault) from fault

    def _restless(self) -> UserError:
        return UserError(
            msg("{name} changed while it was read. Wait until it is complete, then add it again."),
            name=display_name(self.given_name),
        )


def given_name(path: Path) -> str:
    """Return what a file is called, as it is stored.

    Linux keeps names as bytes. Those that are not UTF-8 mostly come out of archives from Windows,
    which are packed in the encoding of Chinese systems.
    """
    name = path.name
    try:
        name.encode()
    except UnicodeEncodeError:
        content = os.fsencode(name)
        try:
            name = content.decode("gb18030")
        except UnicodeDecodeError:
            name = content.decode("utf-8", errors="replace")
    return kept_name(name)


def _check_kind(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        sentence = msg("{name} is a folder. Add the files in it.")
        raise UserError(sentence, name=display_name(name))
    if not stat.S_ISREG(found.st_mode):
        sentence = msg("{name} is a device or a pipe, not a file. It was not added.")
        raise UserError(sentence, name=display_name(name))


def _unreadable(name: str, fault: OSError | ValueError) -> UserError:
    shown = display_name(name)
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return UserError(msg("There is no file {name} any more. Look where it went."), name=shown)
    if isinstance(fault, PermissionError):
        return UserError(
            msg(
                "You may not read {name}. Change its permissions, or close the program that has it."
            ),
            name=shown,
        )
    reason = getattr(fault, "strerror", None) or fault
    return UserError(
        msg("{name} cannot be read: {reason}. Copy it to another disk and add that copy."),
        name=shown,
        reason=reason,
    )


def _moment(seconds: float) -> datetime | None:
    if seconds <= 0:
        # What archives and cameras write that know no time.
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
    except (OverflowError, OSError, ValueError):
        return None
