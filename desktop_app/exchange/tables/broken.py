"""Rows that have bytes which are no text."""

from __future__ import annotations


class BrokenRow(list[str]):
    """The cells of a row in which some bytes are no text; U+FFFD stands for them."""
