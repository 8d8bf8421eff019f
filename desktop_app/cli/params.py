"""Options and arguments of commands: their types, and their faults in the user's language."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable
from datetime import time
from enum import StrEnum
from typing import Any

import click

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.i18n import LANGUAGES

from .session import Session

Reader = Callable[[str], Any]

# What SQLite takes for a row's number. A greater one names nothing.
_LARGEST_NUMBER = 2**63 - 1
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3])[:：]([0-5][0-9])")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Params:
    """Makes the options and arguments of one run's commands."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def common(self) -> list[click.Parameter]:
        """Return the options that stand before or after every command.

        Their values were read before; here they are checked, and told about in the help.
        """
        folder = msg("Folder of the casebook.")
        language = msg("Language of what is said.")
        return [
            self._option("--data-dir", "DIR", folder, self._folder, expose=False),
            self._option("--lang", _choices(LANGUAGES), language, self._one_of(LANGUAGES), False),
        ]

    def text(self, name: str, help: str, metavar: str = "TEXT", required: bool = False) -> Any:
        """Return an option that takes any text."""
        return self._option(name, metavar, help, clean, required=required)

    def pairs(self, name: str, help: str) -> click.Option:
        """Return an option that takes ``name=value``, any number of times."""
        return self._option(name, "NAME=VALUE", help, self._pair, multiple=True)

    def moment(self, name: str, help: str) -> click.Option:
        """Return an option that takes a time; the command reads it."""
        return self._option(name, "WHEN", help, clean)

    def clock(self, name: str, help: str) -> click.Option:
        """Return an option that takes a time of day."""

        def read(text: str) -> time:
            match = _CLOCK.fullmatch(text)
            if match is None:
                sentence = msg("“{value}” is not a time of day. Write it like 10:00.")
                raise click.BadParameter(self.session.say(sentence, value=clean(text)))
            return time(int(match[1]), int(match[2]))

        return self._option(name, "HH:MM", help, read)

    def choice(
        self,
        name: str,
        values: type[StrEnum],
        help: str,
        *,
        required: bool = False,
        multiple: bool = False,
    ) -> click.Option:
        """Return an option that takes one of an enumeration's values."""

        def read(text: str) -> StrEnum:
            return values(self._one_of(tuple(values))(text))

        return self._option(
            name, _choices(values), help, read, required=required, multiple=multiple
        )

    def numbers(self, name: str, help: str, unknown: str) -> click.Option:
        """Return an option that takes a row's number, any number of times."""
        return self._option(name, "N", help, self._row(unknown), multiple=True)

    def number(self, name: str, help: str, unknown: str, required: bool = False) -> click.Option:
        """Return an option that takes a row's number.

        Args:
            unknown: sentence for a number that is too great for any row, with ``{number}``.
        """
        return self._option(name, "N", help, self._row(unknown), required=required)

    def amount(self, name: str, help: str, default: int) -> click.Option:
        """Return an option that takes a number of things, one at least."""

        def read(text: str) -> int:
            amount = self._whole_number(text)
            if amount < 1:
                raise click.BadParameter(self.session.say(msg("It has to be 1 or more.")))
            return min(amount, _LARGEST_NUMBER)

        return self._option(name, "N", help, read, default=str(default))

    def flag(self, name: str, help: str) -> click.Option:
        """Return an option without a value."""
        return click.Option([name], is_flag=True, help=self.session.translate(help))

    def json(self) -> click.Option:
        """Return the option for output that programs read."""
        help = msg("Write JSON, for other programs.")
        return click.Option(["--json", "as_json"], is_flag=True, help=self.session.translate(help))

    def number_argument(self, unknown: str) -> click.Argument:
        """Return the argument that is a row's number; see :meth:`number`."""
        return self._argument("number", "N", self._row(unknown))

    def text_argument(self, name: str, metavar: str, required: bool = True) -> click.Argument:
        """Return an argument that is any text."""
        return self._argument(name, metavar, clean, required=required)

    def choice_argument(self, name: str, values: type[StrEnum]) -> click.Argument:
        """Return an argument that is one of an enumeration's values."""

        def read(text: str) -> StrEnum:
            return values(self._one_of(tuple(values))(text))

        return self._argument(name, "|".join(values), read)

    def path_argument(self, name: str, metavar: str) -> click.Argument:
        """Return an argument that is a file or folder."""
        return self._argument(name, metavar, self._folder)

    def _option(
        self,
        name: str,
        metavar: str,
        help: str,
        read: Reader,
        expose: bool = True,
        **settings: Any,
    ) -> click.Option:
        return _Option(
            [name],
            required_word=self.session.translate(msg("required")),
            metavar=metavar,
            help=self.session.translate(help),
            callback=_callback(read),
            expose_value=expose,
            **settings,
        )

    def _argument(
        self, name: str, metavar: str, read: Reader, required: bool = True
    ) -> click.Argument:
        shown = metavar if required else f"[{metavar}]"
        return click.Argument([name], metavar=shown, required=required, callback=_callback(read))

    def _one_of(self, values: Iterable[str]) -> Reader:
        def read(text: str) -> str:
            if text not in values:
                known = ", ".join(values)
                sentence = self.session.say(
                    msg("“{value}” is none of: {known}."), value=text, known=known
                )
                raise click.BadParameter(sentence)
            return text

        return read

    def _row(self, unknown: str) -> Reader:
        def read(text: str) -> int:
            number = self._whole_number(text)
            if abs(number) > _LARGEST_NUMBER:
                raise UserError(unknown, number=text)
            return number

        return read

    def _whole_number(self, text: str) -> int:
        try:
            return int(text)
        except ValueError:
            sentence = self.session.say(msg("“{value}” is not a whole number."), value=text)
            raise click.BadParameter(sentence) from None

    def _pair(self, text: str) -> tuple[str, str]:
        name, equals, value = clean(text).partition("=")
        if not equals:
            sentence = self.session.say(msg("“{value}” is not of the form name=value."), value=name)
            raise click.BadParameter(sentence)
        return name, value

    def _folder(self, text: str) -> str:
        if not text or "\0" in text:
            raise click.BadParameter(self.session.say(msg("It is empty or not a file name.")))
        return text


class _Option(click.Option):
    """An option whose help tells in the user's language that it is required."""

    def __init__(self, names: list[str], required_word: str, **settings: Any) -> None:
        super().__init__(names, **settings)
        self._required_word = required_word

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option's line of the help page."""
        record = super().get_help_record(ctx)
        if record is None or not self.required:
            return record
        return record[0], record[1].replace("[required]", f"[{self._required_word}]")


def clean(text: str) -> str:
    """Return a text that any file takes: without NUL, and without halves of characters.

    Halves stand for bytes that the system could not read in its own encoding, which are UTF-8 more
    often than not.
    """
    if _SURROGATE.search(text):
        try:
            text = os.fsencode(text).decode("utf-8", errors="replace")
        except UnicodeError:
            text = _SURROGATE.sub("\ufffd", text)
    return text.replace("\0", "")


def _callback(read: Reader) -> Callable[[click.Context, click.Parameter, Any], Any]:
    def convert(_: click.Context, parameter: click.Parameter, value: Any) -> Any:
        if value is None:
            return None
        return tuple(read(one) for one in value) if parameter.multiple else read(value)

    return convert


def _choices(values: Iterable[str]) -> str:
    return f"[{'|'.join(values)}]"
