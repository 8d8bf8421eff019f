"""A seller's message templates as a TOML file: to keep, to give away, to take in elsewhere.

The file names its format and has one ``[[templates]]`` for each template::

    format = "seller-casebook-templates"
    version = 1

    [[templates]]
    id = "order-dispute/own-1f2e3d4c5b6a"
    stage = "chase"
    title = "催办"
    body = \"\"\"
    您好，订单 {{订单号}} …\"\"\"

``language`` (``zh_CN`` or ``en``) stands there unless the template is the seller's own: the words
replace those of the built-in template in this language only. By its id a template is recognised
when the file is read again.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NoReturn

from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import LANGUAGES, Stage
from desktop_app.domain.template import TemplateEdit

from .playbook_lines import KeyPath, line_numbers, line_of

FORMAT, VERSION = "seller-casebook-templates", 1
MOST_BYTES = 4_000_000
_HEAD = (
    "# Message templates of Seller Casebook (掌柜台账). Read in again under Templates, Import.\n\n"
)
_TOP_KEYS = ("format", "version", "templates")
_KEYS = ("id", "language", "stage", "title", "body")
_NEEDED = ("id", "stage", "title", "body")
_OWN = "own-"
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
_TOML_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")


def templates_text(edits: Iterable[TemplateEdit]) -> str:
    """Return the text of a file with these templates, in their order."""
    # Imported here because only an export needs it.
    import tomli_w

    values = {
        "format": FORMAT,
        "version": VERSION,
        "templates": [_entry(edit) for edit in edits],
    }
    return _HEAD + tomli_w.dumps(values, multiline_strings=True)


def read_templates(path: Path) -> tuple[TemplateEdit, ...]:
    """Read and check a file of templates.

    Args:
        path: the file.

    Returns:
        The templates in the file's order, without uids.

    Raises:
        UserError: the file cannot be opened or breaks a rule of the format; the sentence names
            the line.
    """
    text = _text(path)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        raise _not_toml(path.name, text, str(fault)) from fault
    return _File(path.name, values, line_numbers(text)).templates()


class _File:
    """The values of a file, with the lines on which they stand."""

    def __init__(
        self, name: str, values: Mapping[str, object], lines: Mapping[KeyPath, int]
    ) -> None:
        self._name = name
        self._values = values
        self._lines = lines

    def templates(self) -> tuple[TemplateEdit, ...]:
        values = self._values
        if values.get("format") != FORMAT:
            self._fail(("format",), msg("this is no file of message templates"))
        version = values.get("version")
        # bool is a kind of int in Python, but `true` is no number in TOML.
        number = version if type(version) is int else 0
        if number != VERSION:
            is_newer = number > VERSION
            newer = msg("the file is from a newer version of the program")
            self._fail(("version",), newer if is_newer else msg("version has to be 1"))
        self._only((), values, _TOP_KEYS)
        entries = values.get("templates", [])
        if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
            self._fail(("templates",), msg("templates stand under [[templates]], one each"))
        found = [self._template(("templates", at), entry) for at, entry in enumerate(entries)]
        self._refuse_twice(found)
        return tuple(found)

    def _template(self, path: KeyPath, entry: Mapping[str, object]) -> TemplateEdit:
        self._only(path, entry, _KEYS)
        for key in _NEEDED:
            value = entry.get(key)
            if not isinstance(value, str) or not value.strip():
                self._fail((*path, key), msg("{key} has to be a text that is not empty"), key=key)
        full_id, stage = str(entry["id"]), str(entry["stage"])
        if not _ID.fullmatch(full_id):
            self._fail((*path, "id"), msg("an id is written ISSUE-TYPE/TEMPLATE"))
        if stage not in list(Stage):
            known = ", ".join(one.value for one in Stage)
            self._unknown((*path, "stage"), stage, known)
        issue_type, _, bare_id = full_id.partition("/")
        language = str(entry.get("language", ""))
        if bare_id.startswith(_OWN) and language:
            self._fail((*path, "language"), msg("a template of one's own has no language"))
        if not bare_id.startswith(_OWN) and language not in LANGUAGES:
            self._unknown((*path, "language"), language or '""', ", ".join(LANGUAGES))
        title, body = " ".join(str(entry["title"]).splitlines()).strip(), str(entry["body"])
        # As the casebook keeps it, or it would seem to have changed.
        body = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        return TemplateEdit("", issue_type, bare_id, language, Stage(stage), title, body)

    def _refuse_twice(self, templates: list[TemplateEdit]) -> None:
        seen = set()
        for at, one in enumerate(templates):
            key = (one.issue_type, one.template_id, one.language)
            if key in seen:
                value = f"{one.issue_type}/{one.template_id}"
                self._fail(("templates", at, "id"), msg("{value} is there twice"), value=value)
            seen.add(key)

    def _only(self, path: KeyPath, values: Mapping[str, object], known: tuple[str, ...]) -> None:
        for key in values:
            if key not in known:
                self._unknown((*path, key), key, ", ".join(known))

    def _unknown(self, path: KeyPath, value: str, known: str) -> NoReturn:
        problem = msg("{value} is not known; known are: {known}")
        self._fail(path, problem, value=value, known=known)

    def _fail(self, path: KeyPath, problem: str, **values: object) -> NoReturn:
        line = line_of(path, self._lines)
        raise _refusal(self._name, line, UserError(problem, **values))


def _entry(edit: TemplateEdit) -> dict[str, str]:
    entry = {
        "id": f"{edit.issue_type}/{edit.template_id}",
        "language": edit.language,
        "stage": edit.stage.value,
        "title": edit.title,
        "body": edit.body,
    }
    return {key: value for key, value in entry.items() if value}


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise UserError(
            msg("The file {file} cannot be read: {reason}"),
            file=path.name,
            reason=fault.strerror or str(fault),
        ) from fault
    if len(content) > MOST_BYTES:
        raise UserError(
            msg("The file {file} is too large to be one of message templates."), file=path.name
        )
    try:
        # tomllib takes "\n" only as the end of a line within a text.
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as fault:
        line = content[: fault.start].count(b"\n") + 1
        raise _refusal(path.name, line, UserError(msg("this is not UTF-8"))) from fault


def _not_toml(name: str, text: str, fault: str) -> UserError:
    place = _TOML_PLACE.search(fault)
    at_line = place[1] if place else None
    line = int(at_line) if at_line else text.rstrip("\n").count("\n") + 1
    problem = UserError(msg("this is not TOML: {detail}"), detail=_TOML_PLACE.sub("", fault))
    return _refusal(name, line, problem)


def _refusal(name: str, line: int, problem: UserError) -> UserError:
    sentence = msg("File {file}, line {line}: {problem}")
    return UserError(sentence, file=name, line=line, problem=problem)
