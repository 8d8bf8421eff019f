"""Texts that a command reads from a file or from standard input."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg

from .session import Session

STANDARD_INPUT = "-"


def text_of(session: Session, file: str) -> str:
    """Return the text of a file, or of standard input for ``-``.

    Raises:
        UserError: it is no text, too large, or cannot be read.
    """
    # Imported here: few commands read a text.
    from desktop_app.exchange.pasted_text import MOST_BYTES, NotText, decode_text

    name = session.translate(msg("Standard input")) if file == STANDARD_INPUT else file
    data = _content(file, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UserError(
            msg("{file} is too large for a paste: {most} MB at most. Copy the part that matters."),
            file=name,
            most=MOST_BYTES // 1_000_000,
        )
    try:
        return decode_text(data)
    except NotText:
        # What was never read must not seem to have nothing in it.
        raise UserError(
            msg("{file} is not text in UTF-8, GB18030 or UTF-16. Save it as UTF-8 text first."),
            file=name,
        ) from None


def _content(file: str, most: int) -> bytes:
    if file == STANDARD_INPUT:
        return b"" if sys.stdin is None else sys.stdin.buffer.read(most)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(most)
    except OSError as fault:
        raise UserError(
            msg("{file} cannot be read: {reason}."), file=file, reason=fault.strerror or fault
        ) from fault
