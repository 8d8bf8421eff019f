"""Making a text fit for every notification service."""

from __future__ import annotations

import html
import re

LONGEST_TITLE = 120
LONGEST_BODY = 600

# No service shows them, and some end the connection or refuse the notification for them: a message
# on the bus holds no NUL, the XML of Windows no control character, and neither holds a surrogate.
_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def title_text(text: str) -> str:
    """Return a title as one line of at most 120 characters."""
    return _cut(" ".join(_UNFIT.sub(" ", text).split()), LONGEST_TITLE)


def body_text(text: str, *, reads_markup: bool) -> str:
    """Return a body of at most 600 characters, which any service shows as it was written.

    Args:
        text: plain text.
        reads_markup: the service takes ``<b>`` for bold type, and needs it escaped.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    body = _cut(_UNFIT.sub(" ", lines).strip(), LONGEST_BODY)
    return html.escape(body, quote=False) if reads_markup else body


def _cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
