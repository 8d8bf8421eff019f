"""Which field the heading of a column names."""

from __future__ import annotations

from desktop_app.domain.paste.labels import FOREIGN, field_of_column

from .fields import Field
from .heading_text import plain_heading
from .heading_words import NOT_WANTED, RANKED

_BY_PATTERN = 0.55
_BY_END = 0.4
_RANK_COSTS = 0.008
_LEAST_BY_RANK = 0.6
_SHORTEST_END = 2
_FIELDS: dict[str | None, Field] = {field.value: field for field in Field}


def field_named(heading: str) -> tuple[Field, float] | None:
    """Return the field that a heading names and how surely, from 0 to 1; None when it names none.

    Args:
        heading: as it stands in the table.
    """
    plain = plain_heading(heading)
    if not plain or plain in NOT_WANTED:
        return None
    if plain in RANKED:
        field, rank = RANKED[plain]
        return field, max(1 - _RANK_COSTS * rank, _LEAST_BY_RANK)
    by_pattern = field_of_column(heading.strip())
    if by_pattern in _FIELDS:
        return _FIELDS[by_pattern], _BY_PATTERN
    if by_pattern == FOREIGN:
        return None
    # 我方备注, 对方订单编号: what a heading ends with is what it is.
    for start in range(1, len(plain) - _SHORTEST_END + 1):
        if not plain.isascii() and (found := RANKED.get(plain[start:])):
            return found[0], _BY_END
    return None


def is_wanted(heading: str) -> bool:
    """Tell whether the cells below a heading may say what the column is."""
    return plain_heading(heading) not in NOT_WANTED


def is_known(heading: str) -> bool:
    """Tell whether a text is the heading of a column, rather than a cell below one."""
    return not is_wanted(heading) or field_named(heading) is not None
