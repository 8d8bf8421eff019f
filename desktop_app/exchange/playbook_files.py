"""Reading a playbook file. The format is described in ``resources/playbooks/README.md``."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from desktop_app.domain.contact import Channel
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.placeholders import find
from desktop_app.domain.playbook import (
    Appeals,
    DeadlineRule,
    Fact,
    Grade,
    Playbook,
    PlaybookItem,
    PlaybookTemplate,
    Source,
    Stage,
    Unit,
    Words,
)
from desktop_app.domain.text_limits import TextLimit, TextUnit
from desktop_app.domain.upload_limit import WRITABLE, PictureFormat, UploadLimit

from .playbook_checks import PlaybookError, Table
from .playbook_lines import line_numbers

SCHEMA = 1
SAID_DURATION_ID = "said-duration"
# Less does not hold even a picture of a few pixels.
_SMALLEST_UPLOAD = 1_000
_NEEDED_STAGES = (Stage.FIRST_CONTACT, Stage.CHASE, Stage.ESCALATE)
_ABOUT = (
    *("name", "summary", "department", "first_line", "said_duration", "keywords", "channels"),
    "appeals",
)
_LISTS = ("checklist", "templates", "tips", "deadlines", "facts", "uploads", "text_limits")
_KEYS = ("schema", "id", "version", "order", *_ABOUT, *_LISTS)
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def read_playbook(path: Path) -> Playbook:
    """Read and check one file.

    Args:
        path: the file; its name without ``.toml`` has to be the playbook's id.

    Raises:
        PlaybookError: the file breaks a rule of the format; it names file, line and key.
        UserError: the file cannot be opened.
    """
    text = _text(path)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _not_toml(path, text, str(fault)) from fault
    lines = line_numbers(text)
    return _playbook(Table(path.name, lines, values), path.stem, text.split("\n"))


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise UserError(msg("Playbook {file} cannot be opened."), file=path) from fault
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise PlaybookError(path.name, line, "", UserError(msg("this is not UTF-8"))) from fault


def _not_toml(path: Path, text: str, message: str) -> PlaybookError:
    place = _TOML_PLACE.search(message)
    line = int(place[1]) if place and place[1] else len(text.splitlines()) or 1
    problem = UserError(msg("this is not TOML: {detail}"), detail=_TOML_PLACE.sub("", message))
    return PlaybookError(path.name, line, "", problem)


def _playbook(top: Table, stem: str, text: list[str]) -> Playbook:
    # Before all else: a newer format may well have keys that this one refuses.
    if top.number("schema", least=1) > SCHEMA:
        top.fail("schema", msg("this playbook needs a newer version of Seller Casebook"))
    top.only(*_KEYS)
    if top.id("id") != stem:
        top.fail("id", msg("the id has to be the name of the file, {name}"), name=stem)
    return Playbook(
        id=stem,
        version=top.number("version", least=1),
        order=top.number("order", least=0),
        name=top.words("name"),
        summary=top.words("summary"),
        department=top.words("department"),
        first_line=top.words("first_line"),
        keywords=top.texts("keywords"),
        channels=tuple(channel.value for channel in top.choices("channels", Channel)),
        checklist=top.entries("checklist", _item),
        templates=_templates(top, text),
        tips=top.entries("tips", _fact),
        deadlines=top.entries("deadlines", _deadline) if top.has("deadlines") else (),
        facts=top.entries("facts", _fact) if top.has("facts") else (),
        said_duration=_said_duration(top) if top.has("said_duration") else None,
        appeals=_appeals(top.table("appeals")) if top.has("appeals") else None,
        uploads=top.entries("uploads", _upload) if top.has("uploads") else (),
        text_limits=top.entries("text_limits", _text_limit) if top.has("text_limits") else (),
    )


def _item(table: Table) -> PlaybookItem:
    table.only("id", "required", "title", "how", "perishes_after_days", "perishes", "source")
    perishes = table.has("perishes_after_days") or table.has("perishes")
    return PlaybookItem(
        id=table.id("id"),
        required=table.flag("required"),
        title=table.words("title"),
        how=table.words("how"),
        # Each needs the other: a number without a reason, or a reason that nobody reminds of.
        perishes_after_days=table.number("perishes_after_days", least=1) if perishes else None,
        perishes=table.words("perishes") if perishes else None,
        source=_source(table) if table.has("source") else None,
    )


def _templates(top: Table, text: list[str]) -> tuple[PlaybookTemplate, ...]:
    templates = top.entries("templates", lambda table: _template(table, text))
    stages = {template.stage for template in templates}
    for stage in _NEEDED_STAGES:
        if stage not in stages:
            top.fail("templates", msg("a template of the stage {stage} is missing"), stage=stage)
    return templates


def _template(table: Table, text: list[str]) -> PlaybookTemplate:
    table.only("id", "stage", "title", "body")
    body = table.words("body")
    _check_placeholders(table.table("body"), body, text)
    return PlaybookTemplate(
        id=table.id("id"),
        stage=table.choice("stage", Stage),
        title=table.words("title"),
        body=body,
    )


def _check_placeholders(table: Table, body: Words, text: list[str]) -> None:
    for key, words in (("zh", body.zh), ("en", body.en)):
        for token in find(words):
            if token.name is None:
                # The body has many lines; the one with the placeholder is the one to look at.
                line = table.line(key)
                while line < len(text) and token.raw not in text[line - 1]:
                    line += 1
                problem = msg("{placeholder} is not a known placeholder")
                table.fail(key, problem, line, placeholder=token.raw)


def _fact(table: Table) -> Fact:
    table.only("id", "text", "source")
    return Fact(table.id("id"), table.words("text"), _source(table))


def _said_duration(top: Table) -> Fact:
    table = top.table("said_duration")
    table.only("text", "source")
    return Fact(SAID_DURATION_ID, table.words("text"), _source(table))


def _deadline(table: Table) -> DeadlineRule:
    table.only("id", "kind", "event", "amount", "unit", "title", "source")
    return DeadlineRule(
        id=table.id("id"),
        kind=table.choice("kind", DeadlineKind),
        title=table.words("title"),
        event=table.words("event"),
        amount=table.number("amount", least=1),
        unit=table.choice("unit", Unit),
        source=_source(table),
    )


def _appeals(table: Table) -> Appeals:
    table.only("limit", "event", "source")
    return Appeals(
        limit=table.number("limit", least=1) if table.has("limit") else None,
        event=table.words("event"),
        source=_source(table),
    )


def _upload(table: Table) -> UploadLimit:
    table.only("id", "title", "formats", "max_bytes", "source")
    formats = table.choices("formats", PictureFormat)
    if not set(formats) & set(WRITABLE):
        table.fail("formats", msg("jpg or png is needed: copies are made in those"))
    return UploadLimit(
        id=table.id("id"),
        title=table.words("title"),
        formats=formats,
        max_bytes=table.number("max_bytes", least=_SMALLEST_UPLOAD),
        source=_source(table),
    )


def _text_limit(table: Table) -> TextLimit:
    table.only("id", "title", "unit", "least", "most", "source")
    least = table.number("least", least=0)
    return TextLimit(
        id=table.id("id"),
        title=table.words("title"),
        unit=table.choice("unit", TextUnit),
        least=least,
        most=table.number("most", least=max(1, least)),
        source=_source(table),
    )


def _source(parent: Table) -> Source:
    table = parent.table("source")
    table.only("address", "grade", "checked")
    address = table.text_or_empty("address")
    grade = table.choice("grade", Grade)
    if not address and grade is not Grade.UNVERIFIED:
        table.fail("address", msg("only an unverified source may be without an address"))
    return Source(address, grade, table.day("checked"))
