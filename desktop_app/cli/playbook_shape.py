"""What ``playbooks --json`` writes."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.playbook import DeadlineRule, Fact, Playbook, Source
from desktop_app.domain.template import Template

from .json_shapes import Shape


def playbook_shape(playbook: Playbook, templates: Sequence[Template], language: str) -> Shape:
    """Return a playbook in one language, with the templates as the seller sees them."""
    return {
        "id": playbook.id,
        "version": playbook.version,
        "name": playbook.name.in_language(language),
        "summary": playbook.summary.in_language(language),
        "department": playbook.department.in_language(language),
        "first_line": playbook.first_line.in_language(language),
        "said_duration": _fact(playbook.said_duration, language),
        "keywords": list(playbook.keywords),
        "channels": list(playbook.channels),
        "checklist": [
            {
                "id": item.id,
                "required": item.required,
                "title": item.title.in_language(language),
                "how": item.how.in_language(language),
                "perishes_after_days": item.perishes_after_days,
                "perishes": item.perishes.in_language(language) if item.perishes else "",
                "source": _source(item.source),
            }
            for item in playbook.checklist
        ],
        "templates": [
            {
                "id": template.id,
                "stage": template.stage.value,
                "title": template.title,
                "body": template.body,
                "edited": template.edited,
                "own": template.own,
            }
            for template in templates
        ],
        "deadlines": [rule_shape(rule, language) for rule in playbook.deadlines],
        "tips": [_fact(tip, language) for tip in playbook.tips],
        "facts": [_fact(fact, language) for fact in playbook.facts],
    }


def rule_shape(rule: DeadlineRule, language: str) -> Shape:
    """Return a rule in one language."""
    return {
        "id": rule.id,
        "kind": rule.kind.value,
        "title": rule.title.in_language(language),
        "event": rule.event.in_language(language),
        "amount": rule.amount,
        "unit": rule.unit.value,
        "source": _source(rule.source),
    }


def _fact(fact: Fact | None, language: str) -> Shape | None:
    if fact is None:
        return None
    text = fact.text.in_language(language)
    return {"id": fact.id, "text": text, "source": _source(fact.source)}


def _source(source: Source | None) -> Shape | None:
    if source is None:
        return None
    return {
        "address": source.address,
        "grade": source.grade.value,
        "checked": source.checked.isoformat(),
    }
