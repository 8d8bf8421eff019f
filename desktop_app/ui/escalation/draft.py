"""What was typed into the escalation assistant and has not become a ticket yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from desktop_app.domain.times import optional_from_text, optional_to_text

from ..draft_writer import Body
from ..widgets.when_edit import TypedWhen

_TIMES = ("filed", "answer_by")
_NOTHING_TYPED = TypedWhen()


@dataclass(slots=True)
class EscalationDraft:
    """The contents of the assistant.

    Attributes:
        step: the step on show, from 0.
        point, wanted: what was typed instead of the case's own words, None for these.
        template_id: the template that was chosen, "" for none yet.
        bodies: texts edited by hand, with their placeholders, by template id.
        given: values for placeholders, by name.
        ticket_no: the ticket's number.
        filed: when it was filed.
        answer_by: when the platform said that it would answer.
    """

    step: int = 0
    point: str | None = None
    wanted: str | None = None
    template_id: str = ""
    bodies: dict[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)
    ticket_no: str = ""
    filed: TypedWhen = _NOTHING_TYPED
    answer_by: TypedWhen = _NOTHING_TYPED

    def as_json(self) -> Body | None:
        """Return what has to outlast the program, None when that is nothing."""
        body = asdict(self)
        body["given"] = {name: value for name, value in self.given.items() if value}
        if body == asdict(EscalationDraft()):
            return None
        for name in _TIMES:
            body[name]["moment"] = optional_to_text(body[name]["moment"])
        return body


def draft_from(body: Mapping[str, Any] | None) -> EscalationDraft:
    """Return what :meth:`EscalationDraft.as_json` gave; empty if another version wrote it
    otherwise."""
    known = EscalationDraft()
    try:
        found = {name: (body or {}).get(name, value) for name, value in asdict(known).items()}
        for name in _TIMES:
            when = found[name]
            moment = when["moment"]
            found[name] = TypedWhen(
                _text(when["text"]), optional_from_text(moment) if moment else None
            )
        found["step"] = min(max(int(found["step"]), 0), 2)
        for name in ("bodies", "given"):
            found[name] = {_text(key): _text(value) for key, value in found[name].items()}
        for name in ("template_id", "ticket_no"):
            _text(found[name])
        for name in ("point", "wanted"):
            if found[name] is not None:
                _text(found[name])
    except (AttributeError, KeyError, TypeError, ValueError):
        return EscalationDraft()
    return EscalationDraft(**found)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value
