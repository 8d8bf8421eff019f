"""The copyright file: the program's licence and that of every part in its bundle."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from devtools.layout import ROOT

# Debian Policy, section 12.5: these are on every system and are not to be repeated.
_COMMON = {
    "GNU GENERAL PUBLIC LICENSE Version 2": "GPL-2",
    "GNU GENERAL PUBLIC LICENSE Version 3": "GPL-3",
    "GNU LIBRARY GENERAL PUBLIC LICENSE Version 2": "LGPL-2",
    "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1": "LGPL-2.1",
    "GNU LESSER GENERAL PUBLIC LICENSE Version 3": "LGPL-3",
    "GNU Free Documentation License Version 1.3": "GFDL-1.3",
    "Apache License Version 2.0": "Apache-2.0",
    "Mozilla Public License Version 2.0": "MPL-2.0",
}
_HEADER = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Seller Casebook
Comment: The package holds the program together with the libraries that it was
 built with. A path “parts/NAME/*” below stands for the files of one of these;
 the program's About page lists them, too.
"""


def render(parts: Path, installed: str) -> str:
    """Return the machine-readable copyright file.

    Args:
        parts: the folder of the bundle that holds ``parts.json`` and the licence texts.
        installed: where that folder will stand on the seller's system.

    Source: Machine-readable debian/copyright file 1.0.
    """
    own = (ROOT / "LICENSE").read_text("utf-8")
    listed = json.loads((parts / "parts.json").read_text("utf-8"))["parts"]
    stanzas = [_HEADER, _stanza("*", _notices([own]), "MIT", [_body(own)])]
    stanzas += [_part_stanza(part, parts, installed) for part in listed]
    return "\n".join(stanzas)


def _part_stanza(part: dict[str, Any], parts: Path, installed: str) -> str:
    """Return what is to say about one part; a text of which every system has a copy is named."""
    texts = {name: (parts / name).read_text("utf-8", "replace") for name in part["texts"]}
    bodies = [_shown(text, f"{installed}/{name}") for name, text in texts.items()]
    notices = _notices(text for text in texts.values() if not common_licence(text))
    described = f"{part['name']} {part['version']}".strip()
    sources = f" Its sources: {part['sources']}" if part.get("sources") else ""
    return _stanza(
        f"parts/{part['name']}/*",
        notices or [f"the authors of {part['name']}"],
        short_name(part["licence"]),
        bodies,
        f"{described}.{sources}",
    )


def _shown(text: str, installed: str) -> str:
    """Return a licence text, or where it is if all of it or a part is on every system."""
    if common := common_licence(text):
        return f"The text is in /usr/share/common-licenses/{common}\nand in {installed}."
    if "END OF TERMS AND CONDITIONS" in text:
        return f"The text, with common licences inside, is in\n{installed}."
    return text


def common_licence(text: str) -> str:
    """Return the name of a text among those that every Debian system has, "" if it is not there."""
    start = " ".join(text.split())[:200]
    for opening, name in _COMMON.items():
        if re.search(rf"^\W*{re.escape(opening)}(?![.\d]\d)", start, re.IGNORECASE):
            return name
    return ""


def short_name(licence: str) -> str:
    """Return a licence as the format wants it: expressions in lower case, names without spaces."""
    words = re.split(r"\s+(OR|AND|WITH)\s+", licence.strip() or "unknown")
    return " ".join(
        word.lower() if word in ("OR", "AND", "WITH") else re.sub(r"[\s,]+", "-", word)
        for word in words
    )


def _notices(texts: Iterator[str] | Sequence[str]) -> list[str]:
    found = (
        line.strip(" \t*#/").removeprefix("Copyright: ")
        for text in texts
        for line in text.splitlines()
        if re.match(r"\W*(Copyright:?\s+(\(c\)|©|\d)|©)", line, re.IGNORECASE)
    )
    return list(dict.fromkeys(found))


def _body(text: str) -> str:
    """Return a licence without its title and notices, which stand in fields of their own."""
    return text[text.index("Permission") :]


def _stanza(
    files: str, notices: Sequence[str], licence: str, bodies: Sequence[str], comment: str = ""
) -> str:
    lines = [f"Files: {files}", f"Copyright: {notices[0]}"]
    lines += [f" {notice}" for notice in notices[1:]]
    lines.append(f"License: {licence}")
    for body in bodies:
        # A dot stands for an empty line, and a first blank keeps the layout as it is.
        lines += [f" {line.rstrip()}" if line.strip() else " ." for line in body.splitlines()]
        lines.append(" .")
    if bodies:
        lines.pop()
    if comment:
        lines.append(f"Comment: {comment}")
    return "\n".join([*lines, ""])
