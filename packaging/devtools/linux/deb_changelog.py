"""The change log as it stands for one version, and as Debian writes it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from email.utils import format_datetime

from devtools.release.changelog import UNRELEASED, Release, releases

_MAINTAINER = "Seller Casebook contributors <>"


def released(text: str, version: str, today: date) -> tuple[Release, ...]:
    """Return the releases of a change log, the newest of which is the version being packaged.

    What is unreleased counts as that version as long as the change log does not know it: so a
    package can be built on any day.

    Args:
        text: the whole of CHANGELOG.md.
        version: ``X.Y.Z``.
        today: the date of such a version.
    """
    history = releases(text)
    known = tuple(release for release in history if release.version != UNRELEASED)
    if any(release.version == version for release in known):
        return known
    sections = history[0].sections if len(history) > len(known) else ()
    return (Release(version, today.isoformat(), sections), *known)


def render(history: Sequence[Release], package: str) -> str:
    """Return the change log of a native Debian package.

    Args:
        history: the releases, newest first.
        package: the package's name.

    Source: Debian Policy 4.7, section 4.4.
    """
    dates = [release.date for release in history]
    return "\n".join(
        _entry(release, package, dates[place + 1 :].count(release.date))
        for place, release in enumerate(history)
    )


def _entry(release: Release, package: str, before: int) -> str:
    # The hour is not known; a date in RFC 5322 has one, and of several releases on a day the later
    # one has to have the later hour.
    moment = datetime.combine(date.fromisoformat(release.date or ""), time(12, before), UTC)
    head = f"{package} ({release.version}) stable; urgency=medium"
    tail = f" -- {_MAINTAINER}  {format_datetime(moment)}"
    return "\n".join([head, "", *_changes(release), "", tail, ""])


def _changes(release: Release) -> Iterator[str]:
    if not release.sections:
        yield "  * Nothing that a seller would notice."
    for name, entries in release.sections:
        yield f"  [ {name} ]"
        for entry in entries:
            yield textwrap.fill(entry, 78, initial_indent="  * ", subsequent_indent="    ")
