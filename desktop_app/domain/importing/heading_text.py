"""One shape for the many ways to write the heading of a column, or a word in a cell."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.domain.paste.letters import simplified

_BRACKETS = re.compile(r"[(\[{【「][^)\]}】」]*[)\]}】」]")
_NO_LETTERS = re.compile(r"[\W_]+")


@lru_cache(maxsize=20_000)
def plain_heading(text: str) -> str:
    """Return a heading in half width, lower case and simplified characters, letters only.

    What stands in brackets, blanks, underscores and punctuation are dropped, so that
    ``*订单编号（必填）：`` gives ``订单编号`` and ``Order_No.`` gives ``orderno``.
    """
    folded = simplified(unicodedata.normalize("NFKC", text).lower())
    without = _NO_LETTERS.sub("", _BRACKETS.sub("", folded))
    return without or _NO_LETTERS.sub("", folded)
