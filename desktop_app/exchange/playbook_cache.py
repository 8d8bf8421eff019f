"""Playbooks that were read once, kept as JSON: a tenth of the time that reading TOML takes."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.deadline import DeadlineKind
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

_LAYOUT = 2  # Grows when the JSON below means something else than before.


def fingerprint(program_version: str, files: Sequence[Path]) -> list[object]:
    """Return what a cache must have been made from to be of use now.

    Args:
        program_version: version of the program, which may read the same files another way.
        files: the playbook files.
    """
    stats = [(path.name, path.stat()) for path in files]
    return [
        _LAYOUT,
        program_version,
        [[name, stat.st_size, stat.st_mtime_ns] for name, stat in stats],
    ]


def read_cache(path: Path, made_from: list[object]) -> tuple[Playbook, ...] | None:
    """Return the playbooks of a cache; None when it is missing, stale or damaged."""
    try:
        content = json.loads(path.read_bytes())
        if content["made_from"] != made_from:
            return None
        return tuple(playbook_from_json(values) for values in content["playbooks"])
    # Whatever is wrong with it, the files it was made from are there and will be read instead.
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def write_cache(path: Path, made_from: list[object], playbooks: Sequence[Playbook]) -> None:
    """Write a cache in one step. Where it cannot be written there is none, which does no harm."""
    content = {
        "made_from": made_from,
        "playbooks": [playbook_to_json(playbook) for playbook in playbooks],
    }
    # The name is random because two programs that start together may both write one.
    temporary = path.with_name(f"{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        os.replace(temporary, path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()


def playbook_to_json(playbook: Playbook) -> dict[str, Any]:
    """Return a playbook as values that JSON has."""
    said = playbook.said_duration
    return {
        "id": playbook.id,
        "version": playbook.version,
        "order": playbook.order,
        "name": _words_out(playbook.name),
        "summary": _words_out(playbook.summary),
        "department": _words_out(playbook.department),
        "first_line": _words_out(playbook.first_line),
        "keywords": list(playbook.keywords),
        "channels": list(playbook.channels),
        "checklist": [_item_out(item) for item in playbook.checklist],
        "templates": [
            [one.id, one.stage.value, _words_out(one.title), _words_out(one.body)]
            for one in playbook.templates
        ],
        "tips": [_fact_out(fact) for fact in playbook.tips],
        "deadlines": [_deadline_out(rule) for rule in playbook.deadlines],
        "facts": [_fact_out(fact) for fact in playbook.facts],
        "said_duration": None if said is None else _fact_out(said),
        "appeals": None if playbook.appeals is None else _appeals_out(playbook.appeals),
    }


def playbook_from_json(values: dict[str, Any]) -> Playbook:
    """Return the playbook that :func:`playbook_to_json` made this from.

    Raises:
        ValueError, TypeError or LookupError: it is something else.
    """
    said, appeals = values["said_duration"], values["appeals"]
    return Playbook(
        id=_text(values["id"]),
        version=_number(values["version"]),
        order=_number(values["order"]),
        name=_words(values["name"]),
        summary=_words(values["summary"]),
        department=_words(values["department"]),
        first_line=_words(values["first_line"]),
        keywords=tuple(_text(word) for word in values["keywords"]),
        channels=tuple(_text(channel) for channel in values["channels"]),
        checklist=tuple(_item(item) for item in values["checklist"]),
        templates=tuple(_template(template) for template in values["templates"]),
        tips=tuple(_fact(fact) for fact in values["tips"]),
        deadlines=tuple(_deadline(rule) for rule in values["deadlines"]),
        facts=tuple(_fact(fact) for fact in values["facts"]),
        said_duration=None if said is None else _fact(said),
        appeals=None if appeals is None else _appeals(appeals),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError("not a number")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("not a flag")
    return value


def _words_out(words: Words) -> list[str]:
    return [words.zh, words.en]


def _words(values: list[Any]) -> Words:
    zh, en = values
    return Words(_text(zh), _text(en))


def _source_out(source: Source) -> list[str]:
    return [source.address, source.grade.value, source.checked.isoformat()]


def _source(values: list[Any]) -> Source:
    address, grade, checked = values
    return Source(_text(address), Grade(grade), date.fromisoformat(checked))


def _fact_out(fact: Fact) -> list[Any]:
    return [fact.id, _words_out(fact.text), _source_out(fact.source)]


def _fact(values: list[Any]) -> Fact:
    fact_id, text, source = values
    return Fact(_text(fact_id), _words(text), _source(source))


def _item_out(item: PlaybookItem) -> list[Any]:
    return [
        item.id,
        item.required,
        _words_out(item.title),
        _words_out(item.how),
        item.perishes_after_days,
        None if item.perishes is None else _words_out(item.perishes),
        None if item.source is None else _source_out(item.source),
    ]


def _item(values: list[Any]) -> PlaybookItem:
    item_id, required, title, how, days, perishes, source = values
    return PlaybookItem(
        id=_text(item_id),
        required=_flag(required),
        title=_words(title),
        how=_words(how),
        perishes_after_days=None if days is None else _number(days),
        perishes=None if perishes is None else _words(perishes),
        source=None if source is None else _source(source),
    )


def _template(values: list[Any]) -> PlaybookTemplate:
    template_id, stage, title, body = values
    return PlaybookTemplate(_text(template_id), Stage(stage), _words(title), _words(body))


def _deadline_out(rule: DeadlineRule) -> list[Any]:
    return [
        rule.id,
        rule.kind.value,
        _words_out(rule.title),
        _words_out(rule.event),
        rule.amount,
        rule.unit.value,
        _source_out(rule.source),
    ]


def _deadline(values: list[Any]) -> DeadlineRule:
    rule_id, kind, title, event, amount, unit, source = values
    return DeadlineRule(
        id=_text(rule_id),
        kind=DeadlineKind(kind),
        title=_words(title),
        event=_words(event),
        amount=_number(amount),
        unit=Unit(unit),
        source=_source(source),
    )


def _appeals_out(appeals: Appeals) -> list[Any]:
    return [appeals.limit, _words_out(appeals.event), _source_out(appeals.source)]


def _appeals(values: list[Any]) -> Appeals:
    limit, event, source = values
    return Appeals(None if limit is None else _number(limit), _words(event), _source(source))
