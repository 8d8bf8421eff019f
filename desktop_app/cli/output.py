"""What goes to the terminal: results to standard output, complaints to standard error."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TextIO

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

from .layout import one_line


class ReaderGone(Exception):
    """Whoever read the output has closed it, as ``head`` does."""


def prepare_streams() -> None:
    """Make any text writable, whatever the system's encoding is.

    A terminal keeps its own encoding; files and other programs get UTF-8.
    """
    for stream in (sys.stdout, sys.stderr):
        # A program without a console has no streams at all.
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def write(text: str) -> None:
    """Write a text and a line end to standard output.

    Raises:
        ReaderGone: nobody reads it any more.
        UserError: it goes to a file that cannot be written.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        _to_nowhere(sys.stdout)
        raise ReaderGone from None
    except OSError as fault:
        _to_nowhere(sys.stdout)
        raise UserError(
            msg("The output cannot be written: {reason}."), reason=fault.strerror or fault
        ) from fault


def write_json(value: object) -> None:
    """Write a value as JSON, readable by people as well."""
    write(json.dumps(value, ensure_ascii=False, indent=2))


def complain(sentence: str) -> None:
    """Write one plain line to standard error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"{one_line(sentence)}\n")
        sys.stderr.flush()
    except OSError:
        _to_nowhere(sys.stderr)


def read_input() -> str:
    """Return all of standard input: UTF-8, or else the encoding that Chinese systems use."""
    if sys.stdin is None:
        return ""
    content = sys.stdin.buffer.read()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030", errors="replace")


def _to_nowhere(stream: TextIO) -> None:
    """Let what is still buffered go nowhere; Python would complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, ValueError):
        pass
    finally:
        os.close(nowhere)
