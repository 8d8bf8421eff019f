"""What a help page of the program says, taken apart."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby

from devtools.wrapped_text import joined

Definition = tuple[str, str]

_INDENT = "  "


@dataclass
class HelpPage:
    """One help page as click lays it out.

    Attributes:
        usage: how to call the command, without the word in front of it.
        paragraphs: what it is for; notes at the end come last.
        options: each option as it is typed, with what it does.
        commands: the names of its commands.
    """

    usage: str
    paragraphs: list[str] = field(default_factory=list)
    options: list[Definition] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)


def read(text: str) -> HelpPage:
    """Take a help page apart, in whatever language it is."""
    groups = groupby(text.rstrip().splitlines(), key=lambda line: bool(line.strip()))
    usage, *blocks = (list(lines) for is_text, lines in groups if is_text)
    page = HelpPage(joined(usage).partition(" ")[2])
    for block in blocks:
        if block[0].startswith(_INDENT):
            page.paragraphs.append(joined(block))
            continue
        for term, meaning in _definitions(block[1:]):
            if term.startswith("-"):
                page.options.append((term, meaning))
            else:
                page.commands.append(term)
    return page


def _definitions(lines: list[str]) -> list[Definition]:
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith(_INDENT + " "):
            found[-1][1].append(line)
            continue
        # At least two blanks stand between the columns, else the meaning is in the next line.
        term, *meaning = re.split(r"\s{2,}", line.strip(), maxsplit=1)
        found.append((term, meaning))
    return [(term, joined(meaning)) for term, meaning in found]
