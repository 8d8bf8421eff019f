"""``remind``: ring what is due once, for whoever has a timer of his own such as cron."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import click

from desktop_app.domain.deadline import DueItem, agenda_group
from desktop_app.domain.errors import UserError
from desktop_app.domain.messages import msg
from desktop_app.domain.times import optional_to_text
from desktop_app.services import reminders
from desktop_app.services.preferences import Preference, preference
from desktop_app.services.reminder_text import ReminderText
from desktop_app.services.reminders import Ringing
from desktop_app.system.notification import Level, Notification, NotifierError

from .deadline_text import due_words, kind_word
from .json_shapes import Shape, due_shape
from .layout import table
from .moments import day_end, shown
from .output import write, write_json
from .params import Params
from .session import Session

_log = logging.getLogger(__name__)
# A notifier answers within 10 seconds. After 30 another program takes the claim for a dead one's.
_PATIENCE_SECONDS = 20


class Notifier(Protocol):
    """What shows notifications; see :class:`desktop_app.system.notifier.NativeNotifier`."""

    def send(self, notification: Notification) -> Future[None]:
        """Show one; the answer tells when it was taken."""
        ...

    def stop(self) -> None:
        """End what runs for it."""
        ...


MakeNotifier = Callable[[str, Path | None, Callable[[str, str], None]], Notifier]


class Silence(StrEnum):
    """Why nothing may ring. The ids are part of what ``--json`` writes."""

    OFF = "off"
    QUIET_HOURS = "quiet-hours"


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What was rung.

    Attributes:
        items: the deadlines, earliest first.
        more: how many others rang with them.
        earlier: what a program that has died may have shown before.
        silence: why nothing rang, None when there was nothing.
        held: how many quiet hours hold back.
    """

    items: tuple[DueItem, ...] = ()
    more: int = 0
    earlier: tuple[DueItem, ...] = ()
    silence: Silence | None = None
    held: int = 0


def remind_command(session: Session, make_notifier: MakeNotifier | None = None) -> click.Command:
    """Return the command that rings what is due.

    Args:
        session: what the command works with.
        make_notifier: makes what shows notifications, None for the desktop's own.
    """
    make = Params(session)

    def run(once: bool, as_json: bool) -> None:
        if not once:
            sentence = msg("Give --once: a command rings and ends; the window keeps watch.")
            raise click.UsageError(session.translate(sentence))
        outcome = _ring(session, make_notifier or _native)
        if as_json:
            write_json(_shape(session, outcome))
        else:
            write(_text(session, outcome))

    return click.Command(
        "remind",
        callback=run,
        help=session.translate(
            msg("Ring what is due and tell what rang. It needs no window: for timers such as cron.")
        ),
        params=[make.flag("--once", msg("Ring once and end; required.")), make.json()],
    )


def _native(app_name: str, icon: Path | None, on_action: Callable[[str, str], None]) -> Notifier:
    # Imported here: no other command needs it.
    from desktop_app.system.notifier import NativeNotifier

    return NativeNotifier(app_name, icon, on_action)


def _ring(session: Session, make_notifier: MakeNotifier) -> _Outcome:
    store, now = session.store, session.now
    if preference(store, Preference.REMINDERS) == "off":
        return _Outcome(silence=Silence.OFF)
    # The window does so too: without one, nobody else would remind of promotions.
    session.plan_promotions()
    rung = reminders.take(store, now, session.zone)
    # Nobody may read what is printed: what a dead program may not have shown rings as well.
    earlier = reminders.stranded(store, now)
    if rung.items or earlier:
        _announce(session, rung, earlier, make_notifier)
    held = reminders.held_back(store, now) if reminders.is_quiet(store, now, session.zone) else 0
    silence = Silence.QUIET_HOURS if held and not rung.items else None
    return _Outcome(rung.items, rung.more, earlier, silence, held)


def _announce(
    session: Session, rung: Ringing, earlier: Sequence[DueItem], make_notifier: MakeNotifier
) -> None:
    """Show one notification for all and write that it was shown.

    Raises:
        UserError: it could not be shown; everything is as if it had not been tried.
    """
    store, name = session.store, session.translate(msg("Seller Casebook"))
    # Nobody stays to hear of a click.
    notifier = make_notifier(name, session.resources / "icons" / "app.png", lambda *_: None)
    try:
        _send(session, rung, earlier, notifier)
        reminders.confirm(store, (*rung.items, *earlier), rung.at)
        while rung.more and reminders.settle_rest(store, rung):
            pass
    finally:
        notifier.stop()


def _send(session: Session, rung: Ringing, earlier: Sequence[DueItem], notifier: Notifier) -> None:
    try:
        notifier.send(_notification(session, rung, earlier)).result(_PATIENCE_SECONDS)
    except Exception as fault:
        reminders.release(session.store, rung)
        if not isinstance(fault, NotifierError | TimeoutError):
            raise
        _log.warning("reminders could not be rung: %s", fault)
        raise UserError(
            msg(
                "No notification service could be reached, so nothing rang; it rings next time. A "
                "cron job has to set DBUS_SESSION_BUS_ADDRESS, as a rule to "
                "unix:path=/run/user/UID/bus."
            )
        ) from fault


def _notification(session: Session, rung: Ringing, earlier: Sequence[DueItem]) -> Notification:
    words = ReminderText(session.playbooks, session.language, session.translate, session.zone)
    items = (*rung.items, *earlier)
    title, body = words.of(items, rung.more, session.now)
    leads = reminders.chosen_leads(session.store)
    level = reminders.loudness(items, leads, session.now)
    return Notification("remind-once", title, body, Level(level.value))


def _shape(session: Session, outcome: _Outcome) -> Shape:
    following = reminders.next_reminder_at(session.store, session.now)
    return {
        "rung": _shapes(session, outcome.items),
        "more": outcome.more,
        "maybe_shown_before": _shapes(session, outcome.earlier),
        "silent": outcome.silence.value if outcome.silence else None,
        "next_at": optional_to_text(following),
    }


def _shapes(session: Session, items: Sequence[DueItem]) -> list[Shape]:
    now, today_end = session.now, day_end(session, session.now)
    return [
        due_shape(session, item, agenda_group(item.deadline, now, today_end).value)
        for item in items
    ]


def _text(session: Session, outcome: _Outcome) -> str:
    before = session.translate(msg("(may have been shown before)"))
    rows = [_row(session, item) for item in outcome.items]
    rows += [_row(session, item, before) for item in outcome.earlier]
    if not rows:
        return _nothing(session, outcome)
    lines = [table(rows)]
    if outcome.more:
        lines.append(session.say(msg("and {count} more"), count=outcome.more))
    if outcome.held:
        lines.append(_held(session, outcome.held))
    return "\n".join(lines)


def _row(session: Session, item: DueItem, remark: str = "") -> list[str]:
    deadline, what = item.deadline, due_words(session, item)
    return [
        str(deadline.id),
        shown(session, deadline.due_at),
        kind_word(session, deadline),
        f"{what} {remark}",
    ]


def _nothing(session: Session, outcome: _Outcome) -> str:
    if outcome.silence is Silence.OFF:
        return session.translate(msg("Nothing to ring: reminders are switched off in Settings."))
    if outcome.held:
        return _held(session, outcome.held)
    following = reminders.next_reminder_at(session.store, session.now)
    if following is None:
        return session.translate(msg("Nothing to ring."))
    moment = shown(session, following)
    return session.say(msg("Nothing to ring. The next reminder comes at {moment}."), moment=moment)


def _held(session: Session, count: int) -> str:
    quiet = reminders.quiet_hours(session.store)
    assert quiet is not None
    local = session.now.astimezone(session.zone)
    end = local.replace(hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0)
    until = shown(session, end if end > local else end + timedelta(days=1))
    sentence = msg("Quiet hours until {moment} hold {count} back.")
    return session.say(sentence, count=count, moment=until)
