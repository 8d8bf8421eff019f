"""A cell of the preview: what will be stored of it, and what is wrong with it."""

from __future__ import annotations

from typing import NamedTuple

MOST_SHOWN = 300
_MOST_TOLD = 2000


class Shown(NamedTuple):
    """What the preview shows of a cell.

    Attributes:
        text: what will be stored, as the seller reads it; of a bad cell what the file has.
        problem: why it cannot be stored, "" when it can.
        is_changed: whether that is another text than the file has.
    """

    text: str
    problem: str = ""
    is_changed: bool = False


def one_line(text: str) -> str:
    """Return the beginning of a text in one line; a cell may hold a whole book."""
    if len(text) <= MOST_SHOWN and "\n" not in text and "\t" not in text:
        return text
    cut = text[:MOST_SHOWN]
    return " ".join(cut.split()) + ("…" if len(text) > MOST_SHOWN else "")


def for_tool_tip(text: str) -> str:
    """Return as much of a text as a tool tip can show."""
    return text if len(text) <= _MOST_TOLD else text[:_MOST_TOLD] + "…"
