"""Between the form and a draft of it."""

from __future__ import annotations

from desktop_app.domain.case import Case

from .case_context import CaseContext
from .details import Details
from .drafts import LogDraft
from .essentials import Essentials


def read(left: Essentials, right: Details, context: CaseContext) -> LogDraft:
    """Return what stands in the form."""
    case = right.case.case()
    issue_type, issue_text = context.issue_type.own()
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
