"""Writing down that a ticket was filed, and offering to take that back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from desktop_app.services import drafts, escalation
from desktop_app.services.drafts import DraftKind
from desktop_app.services.escalation import Filed, Ticket

from ..draft_writer import Body
from ..moments import moment_words
from ..session import Session


def file_ticket(
    session: Session, case_id: int, ticket: Ticket, learnt: Mapping[str, str]
) -> Filed | None:
    """Write a ticket down; None when that failed, and the seller was told why.

    Args:
        session: the open casebook.
        case_id: the case.
        ticket: what was filed.
        learnt: facts of the case that the seller typed for it, by their field.
    """
    return session.do(
        escalation.file_ticket,
        session.playbooks,
        case_id,
        ticket,
        session.language,
        session.now(),
        learnt=dict(learnt),
    )


def filed_words(session: Session, filed: Filed) -> str:
    """Return what to tell once a ticket is written down."""
    if filed.answer_by is None:
        return QCoreApplication.translate("Filing", "The ticket is in the case.")
    words = QCoreApplication.translate(
        "Filing", "The ticket is in the case. Its answer is due {moment}."
    )
    return words.format(moment=moment_words(filed.answer_by, session.now(), session.zone))


def undo_of(session: Session, case_id: int, filed: Filed, draft: Body | None) -> Callable[[], None]:
    """Return what takes a ticket back and puts the draft that it was made from in place again."""

    def undo() -> None:
        done = session.do(escalation.take_back_ticket, filed, session.now())
        if done is not None and draft is not None:
            session.do(drafts.keep, DraftKind.ESCALATION, case_id, draft, session.now())

    return undo
