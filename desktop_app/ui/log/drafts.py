"""What was typed and not saved, kept until the form is opened again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from desktop_app.domain.times import optional_from_text, optional_to_text
from desktop_app.services.drafts import DraftKind

from ..draft_writer import Body, DraftWriter
from ..session import Session
from ..widgets.when_edit import TypedWhen


@dataclass(frozen=True, slots=True)
class LogDraft:
    """The contents of the form.

    Attributes:
        case_id: the case that was chosen, None for a new one.
        issue_type: id of the issue type, "" while none is chosen.
        issue_text: what stands in its field.
        answers: numbers of the deadlines that are ticked.
        ours: the deadline that a paste told: the words that say so, and its moment.
        ours_title, ours_ticked: its title, and whether it is to be saved.
        paste: the text and the guesses of a paste on show, as ``paste_draft`` writes them.
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
    ours: TypedWhen = field(default_factory=TypedWhen)
    ours_title: str = ""
    ours_ticked: bool = False
    refund_no: str = ""
    notice_no: str = ""
    tracking_no: str = ""
    buyer: str = ""
    amount: str = ""
    rule_cited: str = ""
    link: str = ""
    paste: Body | None = None


def as_json(draft: LogDraft) -> Body:
    """Return a draft as JSON can hold it."""
    body = asdict(draft)
    for name in _names_of("TypedWhen"):
        body[name]["moment"] = optional_to_text(body[name]["moment"])
    return body


def draft_from(body: Mapping[str, Any]) -> LogDraft | None:
    """Return what :func:`as_json` gave; None if another version wrote it in a way that cannot be
    read. What this version does not know is left out."""
    try:
        values: dict[str, Any] = {name: _text(body.get(name, "")) for name in _names_of("str")}
        for name in _names_of("TypedWhen"):
            values[name] = _typed(body.get(name, {}))
        values["ours_ticked"] = body.get("ours_ticked") is True
        paste = body.get("paste")
        values["paste"] = paste if isinstance(paste, dict) else None
        values["case_id"] = _number(body.get("case_id"))
        values["answers"] = tuple(int(number) for number in body.get("answers", ()))
    except (AttributeError, TypeError, ValueError):
        return None
    return LogDraft(**values)


class LogDrafts:
    """Drafts of the form: one for each case, and one for the form without a case.

    Attributes:
        last_channel: the channel of the contact that was logged last, "" before the first.
    """

    def __init__(self, session: Session | None = None) -> None:
        """Make room for drafts.

        Args:
            session: keeps them in its casebook; without, they last as long as the program.
        """
        self._drafts: dict[int | None, LogDraft] = {}
        self._writer = None if session is None else DraftWriter(session, DraftKind.LOG, session)
        self.last_channel = ""

    def get(self, case_id: int | None) -> LogDraft | None:
        """Return the draft of a case, None when there is none."""
        if case_id not in self._drafts and self._writer is not None:
            body = self._writer.load(case_id)
            draft = None if body is None else draft_from(body)
            if draft is not None:
                self._drafts[case_id] = draft
        return self._drafts.get(case_id)

    def keep(self, case_id: int | None, draft: LogDraft) -> None:
        """Keep a draft."""
        self._drafts[case_id] = draft
        if self._writer is not None:
            self._writer.keep(case_id, as_json(draft))

    def drop(self, case_id: int | None) -> None:
        """Forget a draft."""
        self._drafts.pop(case_id, None)
        if self._writer is not None:
            self._writer.keep(case_id, None)


def _names_of(kind: str) -> tuple[str, ...]:
    return tuple(one.name for one in fields(LogDraft) if one.type == kind)


def _typed(body: Mapping[str, Any]) -> TypedWhen:
    moment = optional_from_text(body.get("moment"))
    return TypedWhen(_text(body.get("text", "")), moment, _number(body.get("missing_year")))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError
    return value
