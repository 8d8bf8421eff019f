"""Between the form and a draft of it."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.case import Case

from ..widgets.when_edit import TypedWhen
from .case_context import CaseContext
from .details import Details
from .drafts import LogDraft
from .essentials import Essentials
from .paste_deadline import PastedDeadline


def read(left: Essentials, right: Details, context: CaseContext) -> LogDraft:
    """Return what stands in the form."""
    case = right.case.case()
    issue_type, issue_text = context.issue_type.own()
    ours = right.ours.deadline()
    extras: dict[str, Any] = {name: gap.own() for name, gap in context.extras.items()}
    return LogDraft(
        case_id=case.id if case else None,
        issue_type=issue_type,
        issue_text=issue_text,
        order_no=context.order_no.own(),
        agent=left.agent.text(),
        said=left.said.toPlainText(),
        outcome=left.outcome.toPlainText(),
        promised=left.promised.typed(),
        follow_up=left.follow_up.typed(),
        title=right.title.text(),
        shop=context.shop.own(),
        item_no=context.item_no.own(),
        ticket_no=right.ticket_no.text(),
        at=right.at.typed(),
        channel=context.own_channel,
        follow_up_status=right.follow_up_status.value(),
        status=right.status.value(),
        answers=right.answers.ticked(),
        ours=TypedWhen(ours.phrase, ours.due_at) if ours else TypedWhen(),
        ours_title=ours.title if ours else "",
        ours_ticked=right.ours.wanted() is not None,
        **extras,
    )


def write(
    draft: LogDraft, case: Case | None, left: Essentials, right: Details, context: CaseContext
) -> None:
    """Fill the form from a draft.

    Args:
        draft: what stood in it.
        case: the draft's case, None if it is no longer there.
    """
    right.case.set_case(case)
    context.issue_type.set_own((draft.issue_type, draft.issue_text))
    context.order_no.set_own(draft.order_no)
    context.item_no.set_own(draft.item_no)
    context.shop.set_own(draft.shop)
    left.agent.setText(draft.agent)
    left.said.setPlainText(draft.said)
    left.outcome.setPlainText(draft.outcome)
    left.promised.restore(draft.promised)
    left.follow_up.restore(draft.follow_up)
    right.answers.tick(draft.answers)
    right.title.setText(draft.title)
    right.ticket_no.setText(draft.ticket_no)
    right.at.restore(draft.at)
    context.set_channel(draft.channel)
    right.follow_up_status.set_value(draft.follow_up_status)
    right.status.set_value(draft.status)
    for name, gap in context.extras.items():
        gap.set_own(getattr(draft, name))
    context.arrange_extras()
    _write_ours(draft, right)


def _write_ours(draft: LogDraft, right: Details) -> None:
    due_at = draft.ours.moment
    ours = PastedDeadline(due_at, draft.ours.text, draft.ours_title) if due_at else None
    right.ours.set_deadline(ours, ticked=draft.ours_ticked)
    right.rows["ours"].setVisible(ours is not None)
