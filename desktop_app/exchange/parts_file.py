"""The list of the program's parts that the build puts beside its other resources.

It is JSON, ``parts.json``, with the licence texts as files below ``texts/``::

    {"format": 1,
     "program": {"name": "seller-casebook", "version": "0.4.0", …},
     "parts": [{"name": "click", "version": "8.3.1", "kind": "python",
                "licence": "BSD-3-Clause", "homepage": "", "sources": "",
                "texts": ["texts/click/LICENSE.txt"]}]}

The program itself may have every key of a part; name and version are enough.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, TypeGuard

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import Marked, msg
from desktop_app.domain.part import LicenceText, Part, PartKind, PartList

FILE_NAME = "parts.json"
FORMAT = 1
_TEXTS = "texts"
_NOT_FOR_FILE_NAMES = re.compile(r"[^\w.+-]")
# JSON can spell them, but neither a file's name nor a terminal takes them.
_NOT_FOR_WORDS = re.compile(r"[\x00\ud800-\udfff]")


def read_parts(file: Path) -> PartList:
    """Read the list that an installed program brought along.

    A licence text whose file is missing makes no fault: the part says so.

    Args:
        file: ``parts.json``; the texts stand beside it.

    Raises:
        UserError: the file cannot be opened or is not such a list; the sentence tells where.
    """
    try:
        listed = json.loads(file.read_text("utf-8"))
    except OSError as fault:
        raise _fault(file, msg("it cannot be opened")) from fault
    except (ValueError, RecursionError) as fault:
        # Brackets without end are as little JSON as none.
        raise _fault(file, msg("it is not JSON")) from fault
    reader = _Reader(file)
    top = reader.table(listed, "")
    if top.get("format") != FORMAT:
        raise reader.wrong("format")
    parts = top.get("parts")
    if not isinstance(parts, list):
        raise reader.wrong("parts")
    return PartList(
        program=reader.part(top.get("program"), "program"),
        parts=tuple(reader.part(one, f"parts[{row}]") for row, one in enumerate(parts)),
        is_bundled=True,
    )


def write_parts(folder: Path, listed: PartList) -> Path:
    """Write a list and its texts into a folder, which is made if needed.

    Args:
        folder: where ``parts.json`` is to stand.
        listed: texts that are None are left out.

    Returns:
        The list's file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    content = {
        "format": FORMAT,
        "program": _written(folder, listed.program),
        "parts": [_written(folder, part) for part in listed.parts],
    }
    file = folder / FILE_NAME
    text = json.dumps(content, ensure_ascii=False, indent=1)
    file.write_text(f"{text}\n", "utf-8", newline="\n")
    return file


class _Reader:
    """Reads parts, and says of which file and key there is something wrong."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def table(self, value: object, where: str) -> Mapping[str, Any]:
        if not isinstance(value, dict):
            raise self.wrong(where or "{}")
        return value

    def part(self, value: object, where: str) -> Part:
        table = self.table(value, where)
        texts = table.get("texts", [])
        if not isinstance(texts, list) or not all(map(_is_words, texts)):
            raise self.wrong(f"{where}.texts")
        return Part(
            name=self._text(table, "name", where),
            version=self._text(table, "version", where),
            kind=self._kind(table, where),
            licence=self._text(table, "licence", where, ""),
            homepage=self._text(table, "homepage", where, ""),
            sources=self._text(table, "sources", where, ""),
            texts=tuple(self._licence_text(name) for name in texts),
        )

    def wrong(self, key: str) -> UserError:
        problem = UserError(msg("{key} is missing or not what it should be"), key=key)
        return _fault(self._file, problem)

    def _text(
        self, table: Mapping[str, Any], key: str, where: str, default: str | None = None
    ) -> str:
        value = table.get(key, default)
        if not _is_words(value):
            raise self.wrong(f"{where}.{key}")
        return value

    def _kind(self, table: Mapping[str, Any], where: str) -> PartKind:
        try:
            return PartKind(self._text(table, "kind", where, PartKind.PYTHON.value))
        except ValueError as fault:
            raise self.wrong(f"{where}.kind") from fault

    def _licence_text(self, listed: str) -> LicenceText:
        pieces = PurePosixPath(listed).parts
        # Below texts/ and the part's own folder the name is as the part's makers gave it.
        name = "/".join(pieces[2:] or pieces[-1:])
        try:
            folder = self._file.parent.resolve()
            path = folder.joinpath(*pieces).resolve()
            if not path.is_relative_to(folder):
                return LicenceText(name, None)
            return LicenceText(name, path.read_text("utf-8", errors="replace"))
        except (OSError, ValueError, RuntimeError):
            # A name that the system refuses; links that lead back to themselves.
            return LicenceText(name, None)


def _is_words(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and not _NOT_FOR_WORDS.search(value)


def _written(folder: Path, part: Part) -> dict[str, object]:
    names = []
    for licence in part.texts:
        if licence.text is None:
            continue
        pieces = [_TEXTS, _file_name(part.name), *map(_file_name, licence.name.split("/"))]
        path = folder.joinpath(*pieces)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(licence.text, "utf-8", newline="\n")
        names.append("/".join(pieces))
    return {
        "name": part.name,
        "version": part.version,
        "kind": part.kind.value,
        "licence": part.licence,
        "homepage": part.homepage,
        "sources": part.sources,
        "texts": names,
    }


def _file_name(piece: str) -> str:
    name = _NOT_FOR_FILE_NAMES.sub("_", piece)
    return name if name.strip(".") else "_"


def _fault(file: Path, problem: Marked | UserError) -> UserError:
    return UserError(
        msg(
            "The list of the program's parts, {file}, cannot be read: {problem}. "
            "Install the program again."
        ),
        file=file,
        problem=problem,
    )
