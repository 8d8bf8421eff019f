"""Marking sentences of the core for translation.

The core has no Qt and does not know the user's language. It marks its English sentences with
:func:`msg`; whoever shows them (window or terminal) looks the translation up in the context
``core`` of the catalogue in ``resources/i18n``.
"""

from __future__ import annotations


class Marked(str):
    """A sentence of ours, as opposed to a text that a user typed: only these are translated."""

    __slots__ = ()


def msg(source: str) -> Marked:
    """Mark an English sentence for the translation catalogue.

    Args:
        source: the sentence, with named ``{placeholders}`` for what varies. It must be a literal,
            because the catalogue is made by reading the source text.
    """
    return Marked(source)
