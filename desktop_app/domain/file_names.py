"""Names of files that others gave: as they are kept, as they are shown, as a file may be called.

A given name is only ever data. It can look like a path, be a device of Windows, be longer than a
disk takes, or hold marks that turn the writing around so that ``exe`` reads as ``jpg``.
"""

from __future__ import annotations

import re
import unicodedata

NAMELESS = "file"

# A disk takes 255 bytes on Linux and 255 UTF-16 units on Windows and macOS, where also the whole
# path is limited to 260; what a program puts before or after the name needs room too.
_MOST_BYTES = 200
_MOST_UNITS = 120
_LONGEST_KEPT = 1000
_LONGEST_EXTENSION = 16

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file names the devices and characters.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"}
)
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\ufffd]')
_EXTENSION = re.compile(rf"\.([A-Za-z0-9]{{1,{_LONGEST_EXTENSION}}})$")

# Marks that are invisible and yet mean something: they join emoji and letters of some scripts.
_JOINERS = frozenset({"\u200c", "\u200d"})
_EDGES = ". " + "".join(_JOINERS)
_TAGS = range(0xE0020, 0xE0080)


def kept_name(name: str) -> str:
    """Return a given name as it is stored: as it is, but for what no casebook can hold.

    Args:
        name: the last part of a path, or what a clipboard calls its content.

    Returns:
        The name without NUL and lone surrogates, 1,000 characters at most, never empty.
    """
    plain = "".join("\ufffd" if _is_surrogate(c) else c for c in name if c != "\0")
    return plain[:_LONGEST_KEPT] or NAMELESS


def display_name(name: str) -> str:
    """Return a given name as it may be shown: on one line, and in the order of its characters.

    Marks of direction and other invisible characters are left out, control characters and line
    ends are spaces.
    """
    shown = "".join(_shown(character) for character in name)
    return " ".join(shown.split()) or NAMELESS


def safe_name(name: str) -> str:
    """Return a name that a file may have in any folder of any system, as near as can be.

    Args:
        name: any text. Of a path its last part counts.

    Returns:
        The name with its extension: no separator, no device, no leading dot or dash, no dot or
        space at its end, 200 bytes at most.
    """
    parts = re.split(r"[/\\]", unicodedata.normalize("NFC", name))
    last = next((part for part in reversed(parts) if part.strip(". ")), "")
    plain = _NOT_IN_NAMES.sub("_", display_name(last)) if last else NAMELESS
    plain = plain.rstrip(_EDGES)
    extension = _extension(plain)
    stem = plain.removesuffix(extension).strip(_EDGES)
    if stem.startswith("-"):
        # Commands would take it for an option.
        stem = f"_{stem}"
    if stem.partition(".")[0].rstrip().lower() in _DEVICES:
        stem = f"_{stem}"
    return _cut(stem or NAMELESS, len(extension)) + extension


def with_ending(name: str, before: str) -> str:
    """Return a new name with the ending that the name before had, unless it has one of its own.

    What follows the last dot is no ending without a letter: dates and numbers have dots too.
    """
    lost = _extension(before)
    own = _extension(name)
    is_kept = any(character.isalpha() for character in own)
    return name if is_kept or not name.strip() else name.strip().rstrip(".") + lost


def _extension(name: str) -> str:
    found = _EXTENSION.search(name)
    return found[0] if found else ""


def _cut(stem: str, taken: int) -> str:
    """Return as much of a stem as fits beside so many bytes of ASCII."""
    while len(stem.encode()) + taken > _MOST_BYTES or _units(stem) + taken > _MOST_UNITS:
        stem = stem[:-1]
    return stem.rstrip(_EDGES)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _is_surrogate(character: str) -> bool:
    return unicodedata.category(character) == "Cs"


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        return " "
    if category == "Cs":
        return "\ufffd"
    if category == "Cf" and character not in _JOINERS and ord(character) not in _TAGS:
        return ""
    return character
