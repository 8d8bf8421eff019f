"""What is new in this version, told once after an upgrade."""

from __future__ import annotations

import logging
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.version import Release, Version, parse_version
from desktop_app.exchange.changelog_file import read_changelog
from desktop_app.store.connection import Store

from .changes import Change
from .preferences import Preference, preference, set_preference

_log = logging.getLogger(__name__)
_CHANGELOG = "CHANGELOG.md"


def releases(resources: Path, language: str, program: str = __version__) -> tuple[Release, ...]:
    """Return what each version brought, newest first, up to this version.

    Args:
        resources: the folder of what ships with the program.
        language: ``zh_CN`` or ``en``.
        program: this version.

    Returns:
        Nothing when the file cannot be read; the log then says why.
    """
    path = _file(resources, language)
    try:
        found = read_changelog(path)
    except (OSError, UnicodeDecodeError) as fault:
        _log.warning("what is new cannot be read: %s", fault)
        return ()
    if not found:
        _log.warning("what is new tells of no version: %s", path)
    newest = parse_version(program)
    shown = (release for release in found if newest is None or release.version <= newest)
    return tuple(sorted(shown, key=lambda release: release.version, reverse=True))


def unseen(
    store: Store, resources: Path, language: str, program: str = __version__
) -> tuple[Version, ...]:
    """Return the versions whose news the seller has not seen, newest first.

    A casebook from a time before versions wrote down who had seen them has seen none. After a
    downgrade there is nothing to tell.

    Args:
        store: the open casebook.
        resources: the folder of what ships with the program.
        language: of the file to look into.
        program: this version.
    """
    current = parse_version(program)
    said = preference(store, Preference.SEEN_VERSION)
    # Nearly every start ends here, without a look into the file.
    if current is None or said == program:
        return ()
    seen = parse_version(said)
    if seen is None and said:
        # Rubbish tells nothing of older versions.
        return (current,)
    found = (release.version for release in releases(resources, language, program))
    return tuple(version for version in found if seen is None or version > seen)


def mark_seen(store: Store, program: str = __version__) -> Change:
    """Write down that the seller has seen the news of this version and all before it.

    Raises:
        UserError: the casebook cannot be written.
    """
    return set_preference(store, Preference.SEEN_VERSION, program)


def _file(resources: Path, language: str) -> Path:
    if language != "en":
        return resources / "whats-new" / f"{language}.md"
    # In a checkout it stands where everybody looks for it, at the top.
    shipped = resources / _CHANGELOG
    return shipped if shipped.exists() else resources.parent / _CHANGELOG
