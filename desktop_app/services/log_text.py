"""Reading the program's own log: to look at it, and to pass it on."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.log import log_file
from desktop_app.paths import Paths

MOST_BYTES = 256 * 1024
"""How much of the log is read, from its end: more than a mail or a chat would take."""

_LONGEST_LINE = 500
# What a text field or a clipboard would stumble over: a log that a crash cut short may have it.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class LogText:
    """The newest part of the log.

    Attributes:
        text: whole lines, as far as there are lines.
        left_out: how many bytes before it were left out.
    """

    text: str
    left_out: int

    def newest_lines(self, count: int) -> str:
        """Return the last lines to look at, each cut where it would be endless."""
        lines = self.text.rstrip("\n").split("\n")[-count:]
        return "\n".join(
            line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]} …" for line in lines
        )


def read_log(paths: Paths, most_bytes: int = MOST_BYTES) -> LogText | None:
    """Return the newest part of a data folder's newest log; None while nothing was ever logged.

    Args:
        paths: of the data folder.
        most_bytes: how much to read at most.

    Raises:
        UserError: the log cannot be read.
    """
    file = log_file(paths)
    try:
        with file.open("rb") as stream:
            size = stream.seek(0, os.SEEK_END)
            begin = stream.seek(max(0, size - most_bytes))
            content = stream.read(most_bytes)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise UserError(
            msg("The log {file} cannot be read: {reason}."),
            file=file,
            reason=fault.strerror or fault,
        ) from fault
    kept = _from_whole_line(content) if begin else content
    return LogText(_readable(kept), begin + len(content) - len(kept))


def _from_whole_line(content: bytes) -> bytes:
    """Return what follows the first line end; all of it when it is one endless line."""
    return content.partition(b"\n")[2] or content


def _readable(content: bytes) -> str:
    text = content.decode("utf-8", errors="replace").replace("\r\n", "\n")
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
