"""Words of other tables for what a casebook has ids for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.domain.case import Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.paste.issue_words import ISSUE_WORDS

from .heading_text import plain_heading
from .word_lists import CHANNEL_WORDS, FOLLOW_UP_WORDS, STATUS_WORDS

OTHER = "other"
"""The issue type of what is of no other."""

_MOST_REMEMBERED = 20_000
_LEAST = 2.0


def read_channel(text: str) -> Channel | None:
    """Return the channel that a cell names, None when it names none that is known."""
    return _CHANNELS.get(plain_heading(text))


def read_status(text: str) -> Status | None:
    """Return the status of a case that a cell names, None when it names none that is known."""
    return _STATUSES.get(plain_heading(text))


def read_follow_up(text: str) -> FollowUpStatus | None:
    """Return the follow-up status that a cell names, None when it names none that is known."""
    return _FOLLOW_UPS.get(plain_heading(text))


class IssueTypeWords:
    """Tells issue types from the words of one table, and remembers what it was asked."""

    def __init__(self, issue_types: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Learn the issue types.

        Args:
            issue_types: the id of each with its names and keywords.
        """
        self._ids: dict[str, str] = {}
        for issue_type, names in issue_types:
            for name in (issue_type, *names):
                self._ids.setdefault(plain_heading(name), issue_type)
        self._known = frozenset(self._ids.values())
        self._remembered: dict[str, str | None] = {}

    def read(self, text: str) -> str | None:
        """Return the id of the issue type that a cell names, None when it names none."""
        try:
            return self._remembered[text]
        except KeyError:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            found = self._remembered[text] = self._find(text)
            return found

    def _find(self, text: str) -> str | None:
        plain = plain_heading(text)
        if not plain:
            return None
        return self._ids.get(plain) or self._likeliest(text.lower())

    def _likeliest(self, lowered: str) -> str | None:
        """Return the one issue type whose words say most, if one does."""
        scores = sorted(
            (
                (sum(weight for word, weight in words.items() if word in lowered), issue_type)
                for issue_type, words in ISSUE_WORDS.items()
                if issue_type in self._known
            ),
            reverse=True,
        )
        if not scores or scores[0][0] < _LEAST:
            return None
        is_alone = len(scores) < 2 or scores[0][0] > scores[1][0]
        return scores[0][1] if is_alone else None


_CHANNELS = {
    plain_heading(word): channel
    for channel, words in CHANNEL_WORDS.items()
    for word in words.split("|")
}
_STATUSES = {
    plain_heading(word): status
    for status, words in STATUS_WORDS.items()
    for word in words.split("|")
}
_FOLLOW_UPS = {
    plain_heading(word): status
    for status, words in FOLLOW_UP_WORDS.items()
    for word in words.split("|")
}
