"""The core's sentences in the window's language, with moments as the window writes them."""

from __future__ import annotations

from datetime import datetime, tzinfo

from desktop_app.services.prepare_story import Teller

from ..moments import moment_words, span_words
from ..session import translate_core


def say(sentence: str, **values: object) -> str:
    """Return one of the core's sentences in the window's language with its values in place."""
    return translate_core(sentence).format(**values)


def teller(now: datetime, zone: tzinfo) -> Teller:
    """Return how the window tells a story.

    Args:
        now: this moment (UTC): days of another year are told with it.
        zone: the seller's time zone.
    """
    return Teller(say, lambda moment: moment_words(moment, now, zone), span_words)
