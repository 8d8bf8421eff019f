"""Reading the promotion calendar. The format is in ``resources/promotions/README.md``."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Grade, Source, Words
from desktop_app.domain.promotion import (
    BuiltInPromotion,
    PromotionDay,
    PromotionList,
    day_from_text,
)

from .playbook_checks import PlaybookError, Table
from .playbook_lines import line_numbers

SCHEMA = 1
_YEARLY = re.compile(r"[0-9]{2}-[0-9]{2}")


def read_promotions(path: Path) -> PromotionList:
    """Read and check the calendar that ships with the program.

    Raises:
        UserError: it cannot be opened, or breaks a rule of the format; then the sentence names
            the line and the key.
    """
    try:
        text = path.read_text("utf-8")
        values = tomllib.loads(text)
    except OSError as fault:
        sentence = msg("The promotion calendar {file} cannot be opened.")
        raise UserError(sentence, file=path) from fault
    except UnicodeDecodeError as fault:
        raise _unreadable(path, UserError(msg("this is not UTF-8"))) from fault
    except tomllib.TOMLDecodeError as fault:
        problem = UserError(msg("this is not TOML: {detail}"), detail=fault)
        raise _unreadable(path, problem) from fault
    try:
        return _promotions(Table(path.name, line_numbers(text), values))
    except PlaybookError as fault:
        # The checks are those of the playbooks, which this file is none of.
        raise UserError(
            msg("Promotion calendar {file}, line {line}, {key}: {problem}"),
            file=fault.file,
            line=fault.line,
            key=fault.key,
            problem=fault.problem,
        ) from fault


def _unreadable(path: Path, problem: UserError) -> UserError:
    return UserError(msg("Promotion calendar {file}: {problem}"), file=path.name, problem=problem)


def _promotions(top: Table) -> PromotionList:
    top.only("schema", "reminder", "promotions")
    if top.number("schema", least=1) > SCHEMA:
        top.fail("schema", msg("this calendar needs a newer version of Seller Casebook"))
    return PromotionList(_reminder(top), top.entries("promotions", _promotion))


def _reminder(top: Table) -> Words:
    words = top.words("reminder")
    for language, text in (("zh", words.zh), ("en", words.en)):
        if "{name}" not in text:
            top.table("reminder").fail(language, msg("{name} is missing"), name="{name}")
    return words


def _promotion(table: Table) -> BuiltInPromotion:
    table.only("id", "name", "day", "source")
    return BuiltInPromotion(
        id=table.id("id"),
        name=table.words("name"),
        day=_day(table) if table.has("day") else None,
        source=_source(table.table("source")),
    )


def _day(table: Table) -> PromotionDay:
    text = table.text("day")
    try:
        if _YEARLY.fullmatch(text):
            return day_from_text(text)
    except ValueError:
        pass
    table.fail(
        "day", msg("a day of every year in quotes is needed, such as {example}"), example='"11-11"'
    )


def _source(table: Table) -> Source:
    table.only("address", "grade", "checked")
    address = table.text_or_empty("address")
    grade = table.choice("grade", Grade)
    if not address and grade is not Grade.UNVERIFIED:
        table.fail("address", msg("only an unverified source may be without an address"))
    return Source(address, grade, table.day("checked"))
