"""What a page is given to work and look with."""

from __future__ import annotations

from typing import NamedTuple

from .icons import IconSet
from .session import Session
from .theme import Theme


class Kit(NamedTuple):
    """The session, the theme and the icons, passed to every page."""

    session: Session
    theme: Theme
    icons: IconSet
