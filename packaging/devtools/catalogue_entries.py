"""What a Qt catalogue (.ts) says, and what can be wrong with an entry of it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue.

    Attributes:
        context: the class or subject that the text belongs to.
        source: the English text.
        forms: its translations; more than one only for plurals.
        state: "" when finished, else ``unfinished``, ``vanished`` or ``obsolete``.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    state: str


def read(text: str) -> list[Entry]:
    """Return the entries of a catalogue, given the text of its .ts file."""
    return [
        _entry(context.findtext("name", ""), message)
        for context in ElementTree.fromstring(text).iter("context")
        for message in context.iter("message")
    ]


def problems(entry: Entry) -> Iterator[str]:
    """Yield what is wrong with an entry, as lines for whoever translates."""
    where = f"{entry.context}: “{entry.source}”"
    if entry.state or not all(entry.forms):
        yield f"{where} is {entry.state or 'unfinished'}"
        return
    wanted = placeholders(entry.source)
    for form in entry.forms:
        if placeholders(form) != wanted:
            yield f"{where}: the translation “{form}” does not have the same placeholders"


def placeholders(text: str) -> set[str]:
    """Return the names in a text's ``{name}`` placeholders and Qt's own (``%1``, not ``%n``).

    ``%n`` may be left out of a plural form: “one case” is good English.
    """
    try:
        named = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:
        # A text with braces of its own is not a format.
        named = set(re.findall(r"\{\{?[^{}]*\}?\}", text))
    return named | set(re.findall(r"%L?\d", text))


def _entry(context: str, message: ElementTree.Element) -> Entry:
    translation = message.find("translation")
    if translation is None:
        return Entry(context, message.findtext("source", ""), ("",), "unfinished")
    plurals = translation.findall("numerusform")
    forms = tuple(form.text or "" for form in plurals) or (translation.text or "",)
    state = translation.get("type", "")
    return Entry(context, message.findtext("source", ""), forms, state)
