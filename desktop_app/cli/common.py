"""The options that may stand before or after every command."""

from __future__ import annotations

from collections.abc import Sequence

COMMON_OPTIONS = ("--data-dir", "--lang")
FLAGS = frozenset(
    {
        *("--json", "--plain", "--help", "--version"),
        *("--minimized", "--all", "--for-good", "--once", "--remove-orphans"),
        *("--pdf", "--mask", "--no-mask", "--dry-run", "--undo"),
    }
)
"""Options without a value. Every other option takes the argument after it."""


def given_options(arguments: Sequence[str]) -> dict[str, str]:
    """Return the values of the common options on a command line.

    They are needed before the parser is made, because its own words are in the user's language.

    Args:
        arguments: the command line without the program's name.

    Returns:
        The values by option; of one that is given twice, the last.
    """
    given: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if not word.startswith("--") or name in FLAGS:
            continue
        if not equals:
            if not rest:
                break
            value = rest.pop(0)
        if name in COMMON_OPTIONS:
            given[name] = value
    return given
