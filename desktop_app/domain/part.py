"""What the program is made of, and under which licences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_LESSER_LICENCE = "LGPL"


class PartKind(StrEnum):
    """What sort of thing a part is."""

    PYTHON = "python"
    LIBRARY = "library"
    RUNTIME = "runtime"


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A licence, a list of authors or another notice that belongs to a part.

    Attributes:
        name: of its file, with ``/`` between folders, such as ``LICENSE.txt``.
        text: None when the file should be there and cannot be read.
    """

    name: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program brings along or runs on.

    Attributes:
        name: as its makers write it.
        version: "" when it has none.
        kind: a Python distribution, a shared library, or the interpreter.
        licence: an SPDX expression where it is known, else its makers' words; "" for not stated.
        homepage: an address, or "".
        sources: where its source code is: an address, or "".
        texts: its licence and what else it asks to be passed on.
    """

    name: str
    version: str
    kind: PartKind
    licence: str
    homepage: str
    sources: str
    texts: tuple[LicenceText, ...]

    @property
    def is_lesser(self) -> bool:
        """Whether it is used under the LGPL, which lets whoever has the program replace it."""
        return _LESSER_LICENCE in self.licence.upper()


@dataclass(frozen=True, slots=True)
class PartList:
    """The program and all its parts.

    Attributes:
        program: the program itself.
        parts: the others, by name.
        is_bundled: whether this is what an installed program brought along; otherwise it is what
            was found in the Python environment that runs the program.
    """

    program: Part
    parts: tuple[Part, ...]
    is_bundled: bool

    @property
    def all(self) -> tuple[Part, ...]:
        """The program, then its parts."""
        return (self.program, *self.parts)

    @property
    def lesser(self) -> tuple[Part, ...]:
        """The parts that are used under the LGPL."""
        return tuple(part for part in self.parts if part.is_lesser)
