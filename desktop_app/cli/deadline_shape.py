"""What ``deadline`` writes with ``--json``: a deadline with its state and its rule."""

from __future__ import annotations

from datetime import datetime

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.playbook import Playbook

from .deadline_state import state_of
from .deadline_text import missing_holidays
from .json_shapes import Shape, deadline_shape
from .playbook_shape import rule_shape
from .session import Session


def full_shape(session: Session, playbook: Playbook, deadline: Deadline, now: datetime) -> Shape:
    """Return a case's deadline.

    ``missing_holiday_list`` is the year whose list was missing when working days were counted.
    """
    rule = playbook.rule(deadline.rule_id)
    return {
        **deadline_shape(session, deadline),
        "state": state_of(deadline, now).value,
        "rule": rule_shape(rule, session.language) if rule is not None else None,
        "missing_holiday_list": missing_holidays(deadline),
    }
