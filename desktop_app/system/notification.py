"""What is shown on the desktop when something falls due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_ACTION = "default"
"""What a click on a notification itself, beside its buttons, is called."""


class NotifierError(Exception):
    """Notifications cannot be had here, or one was not taken.

    Its text is a short reason in English, for the log.
    """


class Level(StrEnum):
    """How much a notification insists.

    An insistent one stays on the screen until it is answered, with a sound, where the desktop can
    do that.
    """

    QUIET = "quiet"
    NORMAL = "normal"
    INSISTENT = "insistent"


@dataclass(frozen=True, slots=True)
class Notification:
    """One notification.

    Attributes:
        id: names it in answers; one that is sent again with the same id replaces the first.
        title: one line of plain text.
        body: plain text, may have several lines.
        level: how much it insists.
        buttons: action id and label of each; ``default`` is taken for a click beside them.
    """

    id: str
    title: str
    body: str
    level: Level
    buttons: tuple[tuple[str, str], ...] = ()
