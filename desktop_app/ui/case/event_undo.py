"""Taking back an event that was told, together with the deadlines that it started."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.case import EventKind
from desktop_app.services.cases import CaseDetail
from desktop_app.services.happenings import take_back

from ..session import Session


def undo_of(session: Session, before: CaseDetail, after: CaseDetail) -> Callable[[], None]:
    """Return what takes back all that was told between two looks at a case.

    Args:
        session: what to work with.
        before, after: the case before and after it was told.
    """
    known = {one.id for one in before.events}
    told = [
        one.id for one in after.events if one.id not in known and one.kind is EventKind.HAPPENED
    ]
    were = {one.id: one for one in before.deadlines}
    made = [one.id for one in after.deadlines if one.id not in were]
    changed = [were[one.id] for one in after.deadlines if one != were.get(one.id, one)]

    def undo() -> None:
        session.do(take_back, after.case.id, told, made, changed, session.now())

    return undo
