"""The English words of ids, for the terminal and for messages; the window has its own in Qt.

All are marked for the translation catalogue of the core.
"""

from __future__ import annotations

from desktop_app.domain.case import EventKind
from desktop_app.domain.contact import Channel, FollowUpStatus
from desktop_app.domain.messages import msg
from desktop_app.domain.playbook import Stage

from .state_wording import DEADLINE_WORDS as DEADLINE_WORDS
from .state_wording import EVIDENCE_EXPIRES as EVIDENCE_EXPIRES
from .state_wording import STATUS_WORDS as STATUS_WORDS
from .state_wording import deadline_words as deadline_words

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
