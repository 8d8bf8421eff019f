"""Parts that a distribution brings along without naming them in its metadata."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import TYPE_CHECKING

from devtools.layout import LICENCES

if TYPE_CHECKING:
    from desktop_app.domain.part import Part

_SAME_VERSION = "same"


@dataclass(frozen=True, slots=True)
class InsidePart:
    """An entry of ``licences/inside.toml``.

    Attributes:
        name: what it is called.
        of: the distributions that bring it.
        files: patterns of its files' names.
        folders: names of folders of which all files are its own.
        version: ``same`` as the distribution's, a regular expression for a file's name, or "".
        licence: as an SPDX expression.
        homepage: an address.
        sources: where its source code is.
        texts: files of the folder of licences.
    """

    name: str
    of: tuple[str, ...]
    files: tuple[str, ...]
    folders: tuple[str, ...]
    version: str
    licence: str
    homepage: str
    sources: str
    texts: tuple[str, ...]

    def claims(self, file: PurePath) -> bool:
        """Tell whether a file belongs to this part.

        Args:
            file: its place in the distribution, such as ``PySide6/Qt/lib/libicudata.so.73``.
        """
        if any(fnmatchcase(file.name, pattern) for pattern in self.files):
            return True
        return not set(self.folders).isdisjoint(file.parts)

    def part(self, file: PurePath, version: str) -> Part:
        """Return the part.

        Args:
            file: the one by which it was found.
            version: of the distribution.
        """
        from desktop_app.domain.part import LicenceText, Part, PartKind

        return Part(
            name=self.name,
            version=version if self.version == _SAME_VERSION else self._version_in(file.name),
            kind=PartKind.LIBRARY,
            licence=self.licence,
            homepage=self.homepage,
            sources=self.sources,
            texts=tuple(
                LicenceText(name, (LICENCES / name).read_text("utf-8")) for name in self.texts
            ),
        )

    def _version_in(self, name: str) -> str:
        found = re.search(self.version, name) if self.version else None
        return found[1] if found else ""


def inside_parts() -> tuple[InsidePart, ...]:
    """Return all entries, in the order in which they are to be asked."""
    entries = tomllib.loads((LICENCES / "inside.toml").read_text("utf-8"))["inside"]
    return tuple(
        InsidePart(
            name=entry["name"],
            of=tuple(entry["of"]),
            files=tuple(entry["files"]),
            folders=tuple(entry.get("folders", ())),
            version=entry["version"],
            licence=entry["licence"],
            homepage=entry["homepage"],
            sources=entry["sources"],
            texts=tuple(entry["texts"]),
        )
        for entry in entries
    )
