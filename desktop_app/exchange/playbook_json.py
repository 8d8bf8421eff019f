"""Playbooks as values that JSON has, and back."""

from __future__ import annotations

from datetime import date
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
from desktop_app.domain.text_limits import TextLimit, TextUnit
from desktop_app.domain.upload_limit import PictureFormat, UploadLimit


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
        "uploads": [_upload_out(limit) for limit in playbook.uploads],
        "text_limits": [_text_limit_out(limit) for limit in playbook.text_limits],
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
        uploads=tuple(_upload(limit) for limit in values["uploads"]),
        text_limits=tuple(_text_limit(limit) for limit in values["text_limits"]),
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


def _upload_out(limit: UploadLimit) -> list[Any]:
    return [
        limit.id,
        _words_out(limit.title),
        [one.value for one in limit.formats],
        limit.max_bytes,
        _source_out(limit.source),
    ]


def _upload(values: list[Any]) -> UploadLimit:
    limit_id, title, formats, max_bytes, source = values
    return UploadLimit(
        id=_text(limit_id),
        title=_words(title),
        formats=tuple(PictureFormat(one) for one in formats),
        max_bytes=_number(max_bytes),
        source=_source(source),
    )


def _text_limit_out(limit: TextLimit) -> list[Any]:
    return [
        limit.id,
        _words_out(limit.title),
        limit.unit.value,
        limit.least,
        limit.most,
        _source_out(limit.source),
    ]


def _text_limit(values: list[Any]) -> TextLimit:
    limit_id, title, unit, least, most, source = values
    return TextLimit(
        id=_text(limit_id),
        title=_words(title),
        unit=TextUnit(unit),
        least=_number(least),
        most=_number(most),
        source=_source(source),
    )
