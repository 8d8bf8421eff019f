"""On which line of a TOML file each key stands, because ``tomllib`` does not tell."""

from __future__ import annotations

import re
from collections.abc import Mapping

KeyPath = tuple[str | int, ...]
"""Keys and positions from the top of a file: ``("checklist", 2, "title", "zh")``."""

_MULTI_LINE = r'"""(?:\\.|(?!""")[^\\])*"{3,5}|' + r"'''(?:(?!''').)*'{3,5}"
_ONE_LINE = r'"(?:\\.|[^"\\\n])*"|' + r"'[^'\n]*'"
_TOKEN = re.compile(
    rf"(?P<comment>\#[^\n]*)|(?P<space>[ \t\r]+)|(?P<mark>[\[\]{{}}=,.\n])|"
    rf"(?P<quoted>{_MULTI_LINE}|{_ONE_LINE})|(?P<bare>[^\s\[\]{{}}=,.\#\"']+)",
    re.DOTALL,
)


def line_numbers(text: str) -> dict[KeyPath, int]:
    """Return the line, counted from 1, on which each key, header and list entry of a file begins.

    Args:
        text: what ``tomllib`` has read without an error; for other text the lines mean nothing.
    """
    return _Scanner(text).scan()


def line_of(path: KeyPath, lines: Mapping[KeyPath, int]) -> int:
    """Return the line of a key, or of the nearest table around it when the key is not there."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scanner:
    """One walk over the tokens of a file."""

    def __init__(self, text: str) -> None:
        self._tokens: list[tuple[str, int]] = []
        self._at = 0
        self._lines: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}
        line = 1
        for match in _TOKEN.finditer(text):
            if match.lastgroup not in ("comment", "space"):
                self._tokens.append((match[0], line))
            line += match[0].count("\n")

    def scan(self) -> dict[KeyPath, int]:
        table: KeyPath = ()
        while self._peek():
            if self._peek() == "\n":
                self._at += 1
            elif self._peek() == "[":
                table = self._header()
            else:
                self._pair(table)
        return self._lines

    def _peek(self) -> str:
        """Return the next token, "" at the end."""
        return self._tokens[self._at][0] if self._at < len(self._tokens) else ""

    def _skip(self, *marks: str) -> None:
        while self._peek() and self._peek() in marks:
            self._at += 1

    def _header(self) -> KeyPath:
        """Read ``[table]`` or ``[[entry]]``; return the path that the keys below it belong to."""
        line = self._tokens[self._at][1]
        is_entry = self._tokens[self._at + 1][0] == "["
        self._skip("[")
        path = self._keys((), line)
        self._skip("]")
        if is_entry:
            self._counts[path] = self._counts.get(path, 0) + 1
            path = self._last_entry(path)
            self._lines[path] = line
        return path

    def _pair(self, table: KeyPath) -> None:
        path = self._keys(table, self._tokens[self._at][1])
        self._skip("=")
        self._value(path)

    def _keys(self, path: KeyPath, line: int) -> KeyPath:
        """Read a key with its dots, note its line, and return its path below another."""
        while (token := self._peek()) not in ("", "=", "]"):
            if token != ".":
                quoted = token[0] in "\"'"
                path = (*self._last_entry(path), token[1:-1] if quoted else token)
                self._lines.setdefault(path, line)
            self._at += 1
        return path

    def _last_entry(self, path: KeyPath) -> KeyPath:
        """Return the path of the newest entry when the path is a list of tables, else the path."""
        count = self._counts.get(path)
        return path if count is None else (*path, count - 1)

    def _value(self, path: KeyPath) -> None:
        if self._peek() == "[":
            self._list(path)
        elif self._peek() == "{":
            self._at += 1
            while self._peek() not in ("", "}"):
                self._pair(path)
                self._skip(",", "\n")
            self._at += 1
        else:
            while self._peek() not in ("", ",", "]", "}", "\n"):
                self._at += 1

    def _list(self, path: KeyPath) -> None:
        self._at += 1
        self._skip("\n")
        position = 0
        while self._peek() not in ("", "]"):
            entry = (*path, position)
            self._lines[entry] = self._tokens[self._at][1]
            self._value(entry)
            self._skip(",", "\n")
            position += 1
        self._at += 1
