"""What a seller has typed into messages and not sent yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.services.drafts import DraftKind

from ..draft_writer import DraftWriter
from ..session import Session


@dataclass(slots=True)
class CaseDrafts:
    """What was typed for one case.

    Attributes:
        template_id: the template that was chosen last, "" for none yet.
        given: values for placeholders, by name.
        bodies: texts edited by hand, with their placeholders, by template id and language.
        sent: the text that was logged as sent, "" while none was or it has been changed since.
    """

    template_id: str = ""
    given: dict[str, str] = field(default_factory=dict)
    bodies: dict[tuple[str, str], str] = field(default_factory=dict)
    sent: str = ""

    def as_json(self) -> dict[str, Any] | None:
        """Return what has to outlast the program, None when that is nothing."""
        given = {name: value for name, value in self.given.items() if value}
        if self.sent or not (self.template_id or given or self.bodies):
            return None
        bodies = [[*place, body] for place, body in self.bodies.items()]
        return {"template": self.template_id, "given": given, "bodies": bodies}


def drafts_from(body: Mapping[str, Any] | None) -> CaseDrafts:
    """Return what :meth:`CaseDrafts.as_json` gave; empty if another version wrote it otherwise."""
    try:
        found = body or {}
        bodies = {(place, language): text for place, language, text in found.get("bodies", ())}
        given = dict(found.get("given", {}))
        template_id = found.get("template", "")
    except (TypeError, ValueError):
        return CaseDrafts()
    texts = (template_id, *given, *given.values(), *bodies.values(), *sum(bodies, ()))
    if not all(isinstance(text, str) for text in texts):
        return CaseDrafts()
    return CaseDrafts(template_id, given, bodies)


class MessageDrafts:
    """What was typed for each case, by the case's number.

    Attributes:
        writer: keeps it in the casebook.
    """

    def __init__(self, session: Session) -> None:
        self.writer = DraftWriter(session, DraftKind.MESSAGE, session)
        self._of_case: dict[int, CaseDrafts] = {}

    def of_case(self, case_id: int) -> CaseDrafts:
        """Return what was typed for a case; it may be written to."""
        if case_id not in self._of_case:
            self._of_case[case_id] = drafts_from(self.writer.load(case_id))
        return self._of_case[case_id]

    def put(self, case_id: int, drafts: CaseDrafts) -> None:
        """Put back what was typed for a case, and keep it."""
        self._of_case[case_id] = drafts
        self.writer.keep(case_id, drafts.as_json())

    def forget(self, case_id: int) -> None:
        """Forget what was typed for a case: it was sent."""
        self._of_case.pop(case_id, None)
        self.writer.forget(case_id)
