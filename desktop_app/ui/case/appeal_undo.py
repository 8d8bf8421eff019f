"""Taking back an appeal together with what recording it did to the deadlines."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.services import appeals, cases, deadlines
from desktop_app.services.cases import CaseDetail
from desktop_app.services.happenings import take_back

from ..session import Session


def undo_of(session: Session, before: CaseDetail, after: CaseDetail) -> Callable[[], None]:
    """Return what takes an appeal back.

    Args:
        session: what to work with.
        before, after: the case before and after it was recorded.
    """
    known = {one.id for one in before.appeals}
    added = [one.id for one in after.appeals if one.id not in known]
    were = {one.id: one for one in before.deadlines}
    new = [one.id for one in after.deadlines if one.id not in were]
    old = [(were[one.id], one) for one in after.deadlines if one.id in were]
    answered = [is_.id for was, is_ in old if was.done_at is None and is_.done_at is not None]
    restarted = [was for was, is_ in old if was.started_at != is_.started_at]

    passed_on = before.case.status is not after.case.status

    def undo() -> None:
        if passed_on:
            session.do(cases.set_status, after.case.id, before.case.status, session.now())
        for number in added:
            session.do(appeals.remove_appeal, number, session.now())
        for number in answered:
            session.do(deadlines.reopen_deadline, number, session.now())
        session.do(take_back, after.case.id, (), new, restarted, session.now())

    return undo
