"""Taking the values of a playbook file one by one, each checked, each fault with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import NoReturn, TypeVar

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Words

from .playbook_lines import KeyPath, line_of

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_T = TypeVar("_T")
_Choice = TypeVar("_Choice", bound=StrEnum)


class PlaybookError(UserError):
    """A playbook file that cannot be used, with the place of the fault.

    Attributes:
        file: name of the file.
        line: number of the line, counted from 1.
        key: the key, such as ``checklist #3.title.zh``; empty when the file is not TOML.
        problem: what is wrong, a sentence of its own: translate it before it goes into the other.
    """

    def __init__(self, file: str, line: int, key: str, problem: UserError) -> None:
        if key:
            sentence = msg("Playbook {file}, line {line}, {key}: {problem}")
            super().__init__(sentence, file=file, line=line, key=key, problem=problem)
        else:
            sentence = msg("Playbook {file}, line {line}: {problem}")
            super().__init__(sentence, file=file, line=line, problem=problem)
        self.file = file
        self.line = line
        self.key = key
        self.problem = problem


class Table:
    """A table of a playbook file. Its methods return the value of a key, or say what is wrong.

    Every method that takes a key raises :class:`PlaybookError` when the key is missing or its value
    is not of the kind asked for.
    """

    def __init__(
        self,
        file: str,
        lines: Mapping[KeyPath, int],
        values: Mapping[str, object],
        path: KeyPath = (),
    ) -> None:
        """Take the table's values.

        Args:
            file: name of the file.
            lines: where its keys stand, from :func:`~.playbook_lines.line_numbers`.
            values: as ``tomllib`` gives them.
            path: where in the file the table is.
        """
        self._file = file
        self._lines = lines
        self._values = values
        self._path = path

    def has(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self._values

    def line(self, key: str) -> int:
        """Return the line of a key, or of the table when the key is not there."""
        return line_of((*self._path, key), self._lines)

    def fail(self, key: str, problem: str, line: int | None = None, **values: object) -> NoReturn:
        """Refuse the file because of a key.

        Args:
            key: the key in this table; empty when the fault is the table's own.
            problem: sentence marked with :func:`~desktop_app.domain.messages.msg`.
            line: where the fault is, if that is not where the key is.
            values: what the sentence's placeholders stand for.
        """
        path = (*self._path, key) if key else self._path
        line = line_of(path, self._lines) if line is None else line
        raise PlaybookError(self._file, line, _shown(path), UserError(problem, **values))

    def only(self, *keys: str) -> None:
        """Refuse keys other than these, so that a typing error does not pass unnoticed."""
        known = ", ".join(keys)
        for key in self._values:
            if key not in keys:
                self.fail(key, msg("this key is not known; known are: {known}"), known=known)

    def text(self, key: str) -> str:
        """Return a text that is not empty, without the white space around it."""
        value = self._value(key)
        if not isinstance(value, str) or not value.strip():
            self.fail(key, msg("a text that is not empty is needed"))
        return value.strip()

    def text_or_empty(self, key: str) -> str:
        """Return a text that may be empty."""
        value = self._value(key)
        if not isinstance(value, str):
            self.fail(key, msg("a text is needed"))
        return value.strip()

    def id(self, key: str) -> str:
        """Return an id: lower-case words and numbers, joined by hyphens."""
        value = self.text(key)
        if not _ID.fullmatch(value):
            self.fail(key, msg("an id has lower-case letters and digits, joined by hyphens"))
        return value

    def number(self, key: str, least: int) -> int:
        """Return a whole number."""
        value = self._value(key)
        # bool is a kind of int in Python, but `true` is no number in TOML.
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            self.fail(key, msg("a whole number from {least} is needed"), least=least)
        return value

    def flag(self, key: str) -> bool:
        """Return true or false."""
        value = self._value(key)
        if not isinstance(value, bool):
            self.fail(key, msg("true or false is needed, without quotes"))
        return value

    def day(self, key: str) -> date:
        """Return a date without a time."""
        value = self._value(key)
        if type(value) is not date:
            self.fail(key, msg("a date without quotes is needed, such as 2026-11-22"))
        return value

    def choice(self, key: str, kind: type[_Choice]) -> _Choice:
        """Return one of the values of an enumeration."""
        value = self.text(key)
        if value not in list(kind):
            self._unknown(key, value, kind)
        return kind(value)

    def choices(self, key: str, kind: type[_Choice]) -> tuple[_Choice, ...]:
        """Return a list of values of an enumeration: at least one, each once."""
        values = self.texts(key)
        for position, value in enumerate(values):
            if value not in list(kind):
                self._unknown(key, value, kind)
            if value in values[:position]:
                self.fail(key, msg("{value} is there twice"), value=value)
        return tuple(kind(value) for value in values)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts: at least one, none of them empty."""
        value = self._value(key)
        if not isinstance(value, list) or not value:
            self.fail(key, msg("a list of texts is needed, with at least one"))
        if not all(isinstance(text, str) and text.strip() for text in value):
            self.fail(key, msg("every entry of the list has to be a text that is not empty"))
        return tuple(text.strip() for text in value)

    def table(self, key: str) -> Table:
        """Return a table within this one."""
        value = self._value(key)
        if not isinstance(value, dict):
            self.fail(key, msg("a table is needed, such as {example}"), example='{ key = "value" }')
        return Table(self._file, self._lines, value, (*self._path, key))

    def words(self, key: str) -> Words:
        """Return a text in both languages."""
        table = self.table(key)
        table.only("zh", "en")
        return Words(zh=table.text("zh"), en=table.text("en"))

    def entries(self, key: str, read: Callable[[Table], _T]) -> tuple[_T, ...]:
        """Return what ``read`` makes of each ``[[key]]``; at least one, with ids that differ."""
        value = self._value(key)
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            header = f"[[{key}]]"
            self.fail(key, msg("a list of tables is needed, each under {header}"), header=header)
        if not value:
            self.fail(key, msg("at least one is needed"))
        tables = [
            Table(self._file, self._lines, entry, (*self._path, key, position))
            for position, entry in enumerate(value)
        ]
        _refuse_same_ids(tables)
        return tuple(read(table) for table in tables)

    def _value(self, key: str) -> object:
        if key not in self._values:
            self.fail(key, msg("this key is missing"))
        return self._values[key]

    def _unknown(self, key: str, value: str, kind: Iterable[StrEnum]) -> NoReturn:
        known = ", ".join(one.value for one in kind)
        self.fail(key, msg("{value} is not known; known are: {known}"), value=value, known=known)


def _refuse_same_ids(tables: Iterable[Table]) -> None:
    seen = set()
    for table in tables:
        value = table.id("id")
        if value in seen:
            table.fail("id", msg("{value} is there twice"), value=value)
        seen.add(value)


def _shown(path: KeyPath) -> str:
    """Write a path for people: ``checklist #3.title.zh`` is in the third ``[[checklist]]``."""
    shown = ""
    for part in path:
        shown += f" #{part + 1}" if isinstance(part, int) else f".{part}"
    return shown.lstrip(".")
