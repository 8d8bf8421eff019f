"""What was typed and not saved, kept until the form is opened again."""

from __future__ import annotations

from dataclasses import dataclass

from ..widgets.when_edit import TypedWhen


@dataclass(frozen=True, slots=True)
class LogDraft:
    """The contents of the form.

    Attributes:
        case_id: the case that was chosen, None for a new one.
        issue_type: id of the issue type, "" while none is chosen.
        issue_text: what stands in its field.
        answers: numbers of the deadlines that are ticked.
        others: as the fields of their names, as typed.
    """

    case_id: int | None
    issue_type: str
    issue_text: str
    order_no: str
    agent: str
    said: str
    outcome: str
    promised: TypedWhen
    follow_up: TypedWhen
    title: str
    shop: str
    item_no: str
    ticket_no: str
    at: TypedWhen
    channel: str
    follow_up_status: str
    status: str
    answers: tuple[int, ...]


class LogDrafts:
    """Drafts of this run of the program: one for each case, and one for the form without a case.

    Attributes:
        last_channel: the channel of the contact that was logged last, "" before the first.
    """

    def __init__(self) -> None:
        self._drafts: dict[int | None, LogDraft] = {}
        self.last_channel = ""

    def get(self, case_id: int | None) -> LogDraft | None:
        """Return the draft of a case, None when there is none."""
        return self._drafts.get(case_id)

    def keep(self, case_id: int | None, draft: LogDraft) -> None:
        """Keep a draft."""
        self._drafts[case_id] = draft

    def drop(self, case_id: int | None) -> None:
        """Forget a draft."""
        self._drafts.pop(case_id, None)
