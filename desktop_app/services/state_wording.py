"""The English words of where cases stand and whose clocks run: those that the first screen says.

All are marked for the translation catalogue of the core, as those in :mod:`.wording` are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.deadline import DeadlineKind
from desktop_app.domain.messages import msg
from desktop_app.domain.status import Status

if TYPE_CHECKING:
    from desktop_app.domain.deadline import Deadline

STATUS_WORDS = {
    Status.OPEN: msg("Open"),
    Status.WAITING_PLATFORM: msg("Waiting for platform"),
    Status.WAITING_SELLER: msg("Waiting for me"),
    Status.RESOLVED: msg("Resolved"),
    Status.CLOSED: msg("Closed"),
}
DEADLINE_WORDS = {
    DeadlineKind.OURS: msg("My deadline"),
    DeadlineKind.THEIRS: msg("Promised reply"),
    DeadlineKind.FOLLOW_UP: msg("Follow-up"),
}
EVIDENCE_EXPIRES = msg("Evidence expires")


def deadline_words(deadline: Deadline) -> str:
    """Return what sort of deadline it is; evidence that perishes has words of its own."""
    if deadline.checklist_item_id is not None:
        return EVIDENCE_EXPIRES
    return DEADLINE_WORDS[deadline.kind]
