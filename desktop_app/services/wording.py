"""The English words of ids, for the terminal and for messages; the window has its own in Qt.

All are marked for the translation catalogue of the core.
"""

from __future__ import annotations

from desktop_app.domain.case import EventKind, Status
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.deadline import Deadline, DeadlineKind
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Stage

STATUS_WORDS = {
    Status.OPEN: msg("Open"),
    Status.WAITING_PLATFORM: msg("Waiting for platform"),
    Status.WAITING_SELLER: msg("Waiting for me"),
    Status.RESOLVED: msg("Resolved"),
    Status.CLOSED: msg("Closed"),
}
CHANNEL_WORDS = {
    Channel.QIANNIU: msg("Qianniu support"),
    Channel.SELLER_CENTRE: msg("Seller centre"),
    Channel.ORDER_PAGE: msg("Order page"),
    Channel.MOBILE_APP: msg("Mobile app"),
    Channel.HOTLINE: msg("Hotline"),
    Channel.TICKET: msg("Ticket"),
    Channel.OTHER: msg("Other"),
}
FOLLOW_UP_WORDS = {
    FollowUpStatus.NONE: msg("None"),
    FollowUpStatus.PENDING: msg("Pending"),
    FollowUpStatus.DONE: msg("Done"),
}
DEADLINE_WORDS = {
    DeadlineKind.OURS: msg("My deadline"),
    DeadlineKind.THEIRS: msg("Promised reply"),
    DeadlineKind.FOLLOW_UP: msg("Follow-up"),
}
EVIDENCE_EXPIRES = msg("Evidence expires")
STAGE_WORDS = {
    Stage.FIRST_CONTACT: msg("First contact"),
    Stage.CHASE: msg("Chase a promise"),
    Stage.ESCALATE: msg("Escalate"),
    Stage.OTHER: msg("Other"),
}
EVENT_WORDS = {
    EventKind.OPENED: msg("Case opened"),
    EventKind.STATUS: msg("Status changed"),
    EventKind.CLOSED: msg("Case closed"),
    EventKind.REOPENED: msg("Case reopened"),
    EventKind.TRASHED: msg("Put in the trash"),
    EventKind.RESTORED: msg("Restored from the trash"),
    EventKind.PAUSED: msg("Their clock stands still: you owe an answer"),
    EventKind.RESUMED: msg("Their clock runs again"),
    EventKind.APPEAL: msg("Appeal handed in"),
    EventKind.HAPPENED: msg("Something happened"),
}


def deadline_words(deadline: Deadline) -> str:
    """Return what sort of deadline it is; evidence that perishes has words of its own."""
    if deadline.checklist_item_id is not None:
        return EVIDENCE_EXPIRES
    return DEADLINE_WORDS[deadline.kind]
