"""Calendar files (RFC 5545): written whole or not at all, one event after the other."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import IO, TYPE_CHECKING

from .csv_files import PROGRESS_EVERY, ExportCancelled

if TYPE_CHECKING:
    from icalendar import Alarm, Calendar, Event

__all__ = ["PROGRESS_EVERY", "AgendaEvent", "ExportCancelled", "IcsWritten", "write_ics"]

_PRODUCT = "-//Seller Casebook//Agenda//EN"
_DURATION = timedelta(minutes=15)
_LOOK_AGAIN = timedelta(minutes=15)
_FIRST_REVISION = datetime(2020, 1, 1, tzinfo=UTC)
_IN_MEMORY = 4_000_000
_STAMP = b"DTSTAMP:"
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class AgendaEvent:
    """One moment of an agenda.

    Attributes:
        uid: its name for ever; an import of the same name replaces what was imported before.
        start: the moment (UTC).
        summary: its one line in the calendar.
        description: what is shown when it is opened; may have several lines.
        categories: words to sort and colour by.
        changed_at: its last change (UTC). A later one wins when the file is imported again.
        alarms: when to ring: spans before ``start``, or moments (UTC).
        is_cancelled: True when it is no longer wanted: it is marked so and does not ring.
    """

    uid: str
    start: datetime
    summary: str
    description: str
    categories: tuple[str, ...]
    changed_at: datetime
    alarms: tuple[timedelta | datetime, ...] = ()
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class IcsWritten:
    """What became of a file.

    Attributes:
        rows: how many events it has that are not cancelled.
        is_replaced: False when the file that was there says the same and was left alone.
    """

    rows: int
    is_replaced: bool


def write_ics(
    path: Path,
    name: str,
    events: Iterable[AgendaEvent],
    stamp: datetime,
    *,
    only_if_changed: bool = False,
    on_row: Callable[[int], bool] | None = None,
) -> IcsWritten:
    """Write a calendar file; the old one is replaced only by a new one that is complete.

    Events are written one at a time, so memory does not grow with them.

    Args:
        path: the file to write or replace; its folder must exist.
        name: what the calendar is called.
        events: read once, as they are written.
        stamp: this moment (UTC), the time of writing that every event carries.
        only_if_changed: leave a file alone that differs only in ``stamp``: where a folder is
            carried to other machines, each new file is carried again.
        on_row: told the number of events written, every 200 and at the end; returns False to
            cancel.

    Raises:
        ExportCancelled: when ``on_row`` returned False.
        OSError: when the file cannot be written or replaced.
    """
    # The file behind a symbolic link is the one that is meant.
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise FileExistsError(errno.EEXIST, "not a regular file", str(path))
    # Not in the folder itself, whose watchers would carry every attempt away.
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as draft:
        rows = _write_all(draft, name, events, stamp, on_row)
        if only_if_changed and _says_the_same(draft, target):
            return IcsWritten(rows, is_replaced=False)
        _put_in_place(draft, target)
    return IcsWritten(rows, is_replaced=True)


def _write_all(
    file: IO[bytes],
    name: str,
    events: Iterable[AgendaEvent],
    stamp: datetime,
    on_row: Callable[[int], bool] | None,
) -> int:
    head, end = _calendar(name).to_ical().split(b"END:VCALENDAR")
    file.write(head)
    count = rows = 0
    for count, event in enumerate(events, start=1):
        file.write(_event(event, stamp).to_ical())
        rows += not event.is_cancelled
        if count % PROGRESS_EVERY == 0:
            _tell(on_row, count)
    if count % PROGRESS_EVERY or not count:
        _tell(on_row, count)
    file.write(b"END:VCALENDAR" + end)
    return rows


def _tell(on_row: Callable[[int], bool] | None, count: int) -> None:
    if on_row is not None and not on_row(count):
        raise ExportCancelled


def _calendar(name: str) -> Calendar:
    # Imported here: it takes a quarter of a second.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add("method", "PUBLISH")
    # The standard's name (RFC 7986) and the one that most programs read.
    calendar.add("name", _line(name))
    calendar.add("x-wr-calname", _line(name))
    calendar.add("refresh-interval", _LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT15M")
    return calendar


def _event(event: AgendaEvent, stamp: datetime) -> Event:
    from icalendar import Event

    made = Event()
    made.add("uid", event.uid)
    made.add("dtstamp", stamp)
    made.add("dtstart", event.start)
    made.add("duration", _DURATION)
    made.add("summary", _line(event.summary))
    made.add("description", _text(event.description))
    made.add("categories", [_line(word) for word in event.categories])
    made.add("last-modified", event.changed_at)
    # Seconds fit the standard's 32 bits until 2088, and need no counter that each change keeps.
    revision = int((event.changed_at - _FIRST_REVISION).total_seconds())
    made.add("sequence", max(0, revision))
    made.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    # A moment that matters does not make its owner busy.
    made.add("transp", "TRANSPARENT")
    if not event.is_cancelled:
        for alarm in event.alarms:
            made.add_component(_alarm(alarm, _line(event.summary)))
    return made


def _alarm(at: timedelta | datetime, words: str) -> Alarm:
    from icalendar import Alarm

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", words)
    if isinstance(at, timedelta):
        made.add("trigger", -at, parameters={"RELATED": "START"})
    else:
        made.add("trigger", at, parameters={"VALUE": "DATE-TIME"})
    return made


def _line(text: str) -> str:
    return _text(text).replace("\n", " ")


def _text(text: str) -> str:
    """Return a text that every calendar reads as it is meant.

    Control characters are not allowed. Readers, icalendar among them, take ``\\n`` of a path such
    as ``D:\\new`` for a line break however it is escaped, so backslashes are written full-width.
    """
    lines = "\n".join(text.splitlines())
    whole = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", lines)
    return _FORBIDDEN.sub("", whole).replace("\\", "\N{FULLWIDTH REVERSE SOLIDUS}")


def _says_the_same(draft: IO[bytes], target: Path) -> bool:
    draft.seek(0)
    # A file that cannot be read is to be replaced; if that cannot be done, writing tells why.
    with contextlib.suppress(OSError), target.open("rb") as old:
        return all(a == b for a, b in zip_longest(_unstamped(draft), _unstamped(old)))
    return False


def _unstamped(file: IO[bytes]) -> Iterator[bytes]:
    return (line for line in file if not line.startswith(_STAMP))


def _put_in_place(draft: IO[bytes], target: Path) -> None:
    part = target.with_name(f".{secrets.token_hex(8)}.ics.part")
    draft.seek(0)
    with part.open("xb") as file:
        try:
            shutil.copyfileobj(draft, file)
            file.flush()
            os.fsync(file.fileno())
            # Windows moves no open file.
            file.close()
            os.replace(part, target)
        except BaseException:
            # Closing writes what is still buffered, which fails again on a full disk.
            with contextlib.suppress(OSError):
                file.close()
            with contextlib.suppress(OSError):
                part.unlink()
            raise
