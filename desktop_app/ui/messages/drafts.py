"""What a seller has typed into messages and not sent yet, kept while the program runs."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class CaseDrafts:
    """What was typed for one case.

    Attributes:
        template_id: the template that was chosen last, "" for none yet.
        given: values for placeholders, by canonical name.
        bodies: texts edited by hand, with their placeholders, by template id and language.
    """

    template_id: str = ""
    given: dict[str, str] = field(default_factory=dict)
    bodies: dict[tuple[str, str], str] = field(default_factory=dict)


class MessageDrafts:
    """What was typed for each case, by the case's number."""

    def __init__(self) -> None:
        self._of_case: dict[int, CaseDrafts] = {}

    def of_case(self, case_id: int) -> CaseDrafts:
        """Return what was typed for a case; it may be written to."""
        return self._of_case.setdefault(case_id, CaseDrafts())
