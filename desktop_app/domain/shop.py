"""A shop on Taobao or Tmall."""

from __future__ import annotations

from typing import NamedTuple


class Shop(NamedTuple):
    """A shop as it is stored. Cases carry its name, so that a renamed shop renames its cases."""

    id: int
    uid: str
    name: str
