"""What the messages of a chat say about times and decisions, each heard once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .chat import Message
from .deadlines import FoundDeadline, Since, deadlines_in
from .moments import Reader
from .promises import FoundPromise, promises_in
from .settling import settles

MOST_HEARD = 300
"""How many of the last messages of an agent are listened to; what was said before is settled."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message says; all places are those of the whole text.

    Attributes:
        asked: what it asks of the seller until when.
        promised: what it promises.
        settles: whether it tells what was done, decided, asked or promised.
    """

    asked: tuple[FoundDeadline, ...]
    promised: tuple[FoundPromise, ...]
    settles: bool


class Hearing:
    """Listens to the messages of a folded text."""

    def __init__(self, text: str, reader: Reader) -> None:
        self.text = text
        self.reader = reader
        self._heard: dict[int, Heard] = {}

    def of(self, message: Message) -> Heard:
        """Return what a message says."""
        if message.start not in self._heard:
            self._heard[message.start] = self._listen(message)
        return self._heard[message.start]

    def _listen(self, message: Message) -> Heard:
        words = self.text[message.start : message.end]
        base: datetime = message.at or self.reader.now
        asked = tuple(deadlines_in(words, Since(base, base), self.reader))
        taken = [(one.start, one.end) for one in asked]
        promised = tuple(promises_in(words, base, self.reader, taken))
        return Heard(
            tuple(one.later(message.start) for one in asked),
            tuple(one.later(message.start) for one in promised),
            bool(asked or promised) or settles(words),
        )
