"""The file that an archive is packed into, so that packing can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from io import BufferedRandom
from pathlib import Path
from typing import Any


class PackingFile(BufferedRandom):
    """A new file that calls somebody before each piece that is written to it.

    Attributes:
        before_write: is called; what it raises stops the packing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path.open("x+b", buffering=0))
        self.before_write: Callable[[], None] | None = None
        self._place = 0

    def write(self, data: Any, /) -> int:
        """Write, unless somebody objects."""
        if self.closed:
            return len(data)
        if self.before_write is not None:
            self.before_write()
        return super().write(data)

    # The packer ends its work when it is forgotten, also that on a file which was given up before.
    def seek(self, target: int, whence: int = 0, /) -> int:
        """Go to a place; in a file that was given up, only note it."""
        if self.closed:
            self._place = target
            return target
        return super().seek(target, whence)

    def tell(self) -> int:
        """Return the place; in a file that was given up, the one that was noted."""
        return self._place if self.closed else super().tell()

    def flush(self) -> None:
        """Write what is kept back, unless the file was given up."""
        if not self.closed:
            super().flush()
