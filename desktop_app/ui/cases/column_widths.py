"""How wide the columns of the list of cases are."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics

from desktop_app.domain.case import Status

from ..theme import space
from ..widgets.letters import Type
from ..wording import status_word
from .cells import longest_words
from .columns import Column, column_word
from .delegate import BADGE_PADDING, BAR_WIDTH, ICON, PADDING
from .lettering import Lettering

_LEAST_CASE = space(40)
_MOST_CASE = space(110)
_MOST_GROWTH = space(20)
_ORDER_DIGITS = "8" * 19
# Progress can wait until the case is opened; what was said last can too if need be.
_GIVEN_UP = (Column.EVIDENCE, Column.CONTACT)


def natural_widths(letters: Lettering) -> dict[Column, int]:
    """Return how wide the columns want to be in the language and type of now, in pixels.

    That of the case is left out: it takes what room the others leave.
    """
    body, caption = letters.metrics(Type.BODY), letters.metrics(Type.CAPTION)
    badge = letters.metrics(Type.BADGE)
    statuses = max(badge.horizontalAdvance(status_word(status)) for status in Status)
    inner = {
        Column.NUMBER: caption.horizontalAdvance("100000"),
        Column.STATUS: statuses + 2 * BADGE_PADDING + 1,
        Column.SHOP: caption.horizontalAdvance(_ORDER_DIGITS) + space(1),
        Column.CONTACT: _widest(caption, Column.CONTACT),
        Column.EVIDENCE: max(BAR_WIDTH, _widest(caption, Column.EVIDENCE)),
        Column.NEXT_DUE: _widest(body, Column.NEXT_DUE) + ICON + space(2),
    }
    return {
        # Measures are rounded down, and a pixel too few shortens the text.
        column: max(width, _head_width(badge, column)) + 2 * PADDING + 1
        for column, width in inner.items()
    }


def shared_room(natural: dict[Column, int], room: int) -> dict[Column, int]:
    """Return how wide the columns are that have a place.

    Args:
        natural: see :func:`natural_widths`.
        room: the width of the table in pixels.
    """
    widths = dict(natural)
    for column in _GIVEN_UP:
        if room - sum(widths.values()) < _LEAST_CASE:
            del widths[column]
    spare = room - sum(widths.values())
    growing = len(natural) - 1
    grown = min(_MOST_GROWTH, max(0, spare - _MOST_CASE) // (2 * growing))
    for column in widths:
        if column is not Column.NUMBER:
            widths[column] += grown
            spare -= grown
    widths[Column.CASE] = max(_LEAST_CASE, spare)
    return widths


def _head_width(metrics: QFontMetrics, column: Column) -> int:
    # The mark of the order needs room as well.
    return metrics.horizontalAdvance(column_word(column, trashed=False)) + space(4)


def _widest(metrics: QFontMetrics, column: Column) -> int:
    return max(metrics.horizontalAdvance(words) for words in longest_words(column))
