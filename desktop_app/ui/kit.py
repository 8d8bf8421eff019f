"""What a page is given to work and look with."""

from __future__ import annotations

from dataclasses import dataclass

from .icons import IconSet
from .session import Session
from .theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """The session, the theme and the icons, passed to every page."""

    session: Session
    theme: Theme
    icons: IconSet
