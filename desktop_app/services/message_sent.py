"""Writing down that a message was sent: a contact that holds its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.contact import Channel, ContactFacts
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.store import cases, contacts, drafts
from desktop_app.store.connection import Store
from desktop_app.store.search_index import reindexed

from . import lookup
from .cases import CaseDetail
from .changes import Change, of_case
from .contacts import Logged, trash_contact
from .drafts import DraftKind
from .playbooks import Playbooks
from .template_shelf import note_use


def channel_for(detail: CaseDetail, playbooks: Playbooks) -> Channel:
    """Return how a message about a case is most likely sent.

    That is the way the case's last contact took, else the one that its playbook puts first.
    """
    if detail.contacts:
        return detail.contacts[-1].facts.channel
    channels = playbooks.get(detail.case.facts.issue_type).channels
    return Channel(channels[0]) if channels else Channel.QIANNIU


def log_sent(
    store: Store,
    case_id: int,
    template_id: str | None,
    text: str,
    channel: Channel,
    now: datetime,
) -> Logged:
    """Write down as a contact that a message was sent just now to the case's last agent.

    The template's use is counted, and the draft of the case's messages is gone.

    Args:
        store: the casebook.
        case_id: the case.
        template_id: full id of the template that the message was made from, None for none.
        text: the message.
        channel: how it was sent.
        now: this moment (UTC).

    Raises:
        UserError: the message is empty, or the case does not exist or is in the trash.
    """
    said = text.strip()
    if not said:
        raise UserError(msg("The message is empty, so there is nothing to log."))
    with store.transaction():
        case = lookup.live_case(store, case_id)
        facts = ContactFacts(at=now, channel=channel, agent_id=case.last_agent, said=said)
        with reindexed(store, case_id):
            contact_id = contacts.add(store, case_id, facts, now)
            cases.refresh_derived(store, case_id, now)
        if template_id is not None:
            note_use(store, template_id, case_id, contact_id, now)
        drafts.remove(store, DraftKind.MESSAGE.value, case_id)
    return Logged(case_id, contact_id, False, replace(of_case(case_id), templates=True))


def unlog_sent(store: Store, contact_id: int, now: datetime) -> Change:
    """Take back :func:`log_sent`: the contact goes to the trash, and its template's use with it.

    Raises:
        UserError: there is no such contact, or its case is in the trash.
    """
    return replace(trash_contact(store, contact_id, now), templates=True)
