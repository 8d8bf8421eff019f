"""What a bundle contains, for programs: MANIFEST.json, and SHA256SUMS for ``sha256sum -c``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from .bundle_document import Document, Entry, Exhibit, Line

MANIFEST_NAME = "MANIFEST.json"
SUMS_NAME = "SHA256SUMS"
FORMAT = "seller-casebook-bundle"
VERSION = 1


def manifest(document: Document) -> bytes:
    """Return MANIFEST.json. It has no moment but the case's, so that it is always the same."""
    content = {
        "format": FORMAT,
        "version": VERSION,
        "language": document.language,
        "as_of": document.as_of,
        # Of what is written for people; moments for programs are in UTC.
        "time_zone": "Asia/Shanghai",
        "masked": document.is_masked,
        "title": document.title,
        "point_in_dispute": document.dispute,
        "result_wanted": document.wanted,
        "case": _values(document.facts),
        "timeline": [_entry(entry) for entry in document.entries],
        "evidence": [_exhibit(exhibit) for exhibit in document.exhibits],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2)
    return f"{text}\n".encode()


def sums(files: Iterable[tuple[str, str]]) -> bytes:
    """Return the list of sums.

    Args:
        files: name in ASCII and SHA-256 of each.
    """
    return "".join(f"{sha256}  {name}\n" for name, sha256 in files).encode("ascii")


def _values(lines: Iterable[Line]) -> dict[str, str]:
    values: dict[str, str] = {}
    for line in lines:
        values[line.key] = line.value
        if line.moment:
            values[f"{line.key}_utc"] = line.moment
    return values


def _entry(entry: Entry) -> dict[str, Any]:
    numbered = {"number": entry.number} if entry.number else {}
    return {
        "kind": entry.kind,
        **numbered,
        "at": entry.at,
        "at_utc": entry.moment,
        "heading": entry.heading,
        **_values(entry.lines),
    }


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    return {
        "number": exhibit.number,
        "file": exhibit.file,
        "sha256": exhibit.sha256,
        "size": exhibit.size,
        "given_name": exhibit.given_name,
        "belongs_to": exhibit.key,
        "title": exhibit.belongs_to,
        "shows": exhibit.shows,
        "made_how": exhibit.made_how,
        "file_dated_utc": exhibit.taken_at,
    }
