"""The release preflight: what has to be put right before a version is handed to sellers.

What lint and the tests see is left to them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from devtools.layout import ROOT
from devtools.process import say
from devtools.release.changelog import (
    CHINESE_SECTIONS,
    UNRELEASED,
    ChangelogError,
    Release,
    releases,
)
from devtools.release.typed_versions import typed_versions

CHANGELOG = "CHANGELOG.md"
CHINESE_CHANGELOG = "resources/whats-new/zh_CN.md"
VERSION_FILE = "desktop_app/__init__.py"

# These tell of other things' versions, or have to tell the program's own.
_MAY_TELL_VERSIONS = (VERSION_FILE, CHINESE_CHANGELOG, "packaging/constraints.txt")

# So many changed files are told by name.
_NAMED = 5

# The first place on earth where a day begins; a release may be made there.
_EARLIEST = timezone(timedelta(hours=14))


def main(arguments: list[str]) -> int:
    """Tell what stands in the way of a release; 0 when nothing does.

    Args:
        arguments: the tag that is to be released, or nothing before it is set.
    """
    found = problems(ROOT, arguments[0] if arguments else None)
    for problem in found:
        print(problem, file=sys.stderr)
    said = f"{len(found)} to mend" if found else f"{version_of(ROOT)} can be released"
    say(f"release-check: {said}")
    return 1 if found else 0


def problems(root: Path, tag: str | None, today: date | None = None) -> list[str]:
    """Return one sentence for each thing to put right.

    Args:
        root: the repository's folder.
        tag: the tag that is to be released, None before it is set.
        today: None for the day that it is.
    """
    version = version_of(root)
    if version is None:
        return [f'{VERSION_FILE}: write the version of the release as __version__ = "1.2.3".']
    return [
        *_tag_problems(version, tag),
        *_changelog_problems(root, version, today or datetime.now(_EARLIEST).date()),
        *_typed_versions(root, version),
        *_missing_pictures(root),
        *_uncommitted(root),
    ]


def version_of(root: Path) -> str | None:
    """Return the program's version, None when it is not one of a release: ``X.Y.Z``."""
    path = root / VERSION_FILE
    number = r"(?:0|[1-9]\d*)"
    line = rf'^__version__ = "({number}\.{number}\.{number})"$'
    found = re.search(line, path.read_text("utf-8"), re.MULTILINE) if path.is_file() else None
    return found[1] if found else None


def _tag_problems(version: str, tag: str | None) -> Iterator[str]:
    if tag is not None and tag != f"v{version}":
        yield (
            f"The tag is {tag}, but {VERSION_FILE} says {version}: "
            f"tag v{version}, or write the other version there."
        )


def _changelog_problems(root: Path, version: str, today: date) -> Iterator[str]:
    english, faults = _read(root, CHANGELOG)
    yield from faults
    if english is None:
        return
    yield from _heading_problems(english, version, today)
    chinese, faults = _read(root, CHINESE_CHANGELOG)
    yield from faults
    if chinese is not None:
        yield from _translation_problems(english, chinese)


def _read(root: Path, name: str) -> tuple[tuple[Release, ...] | None, list[str]]:
    try:
        return releases((root / name).read_text("utf-8")), []
    except FileNotFoundError:
        return None, [f"{name} is missing: write what the release changes there."]
    except ChangelogError as error:
        return None, [f"{name}, {error}."]


def _heading_problems(english: tuple[Release, ...], version: str, today: date) -> Iterator[str]:
    waiting = [release for release in english if release.version == UNRELEASED]
    if any(entries for release in waiting for _, entries in release.sections):
        yield f"{CHANGELOG}: move what stands under {UNRELEASED} to the release."
    newest = next((release for release in english if release.date), None)
    if newest is None or newest.date is None or newest.version != version:
        found = f"not {newest.version}" if newest else "and there is none"
        yield f"{CHANGELOG}: the newest heading has to be “## [{version}] - date”, {found}."
    elif date.fromisoformat(newest.date) > today:
        yield f"{CHANGELOG}: {newest.date} is yet to come; write the day of the release."
    elif not any(entries for _, entries in newest.sections):
        yield f"{CHANGELOG}: write what {version} changes."


def _translation_problems(
    english: tuple[Release, ...], chinese: tuple[Release, ...]
) -> Iterator[str]:
    translated = {release.version: release for release in chinese}
    for release in english:
        if release.version == UNRELEASED and UNRELEASED not in translated:
            continue
        counterpart = translated.pop(release.version, None)
        if counterpart is None:
            yield f"{CHINESE_CHANGELOG}: translate {release.version} from {CHANGELOG}."
            continue
        if counterpart.date != release.date:
            yield f"{CHINESE_CHANGELOG}: {release.version} is of {release.date} in {CHANGELOG}."
        yield from _section_problems(release, counterpart)
    for version in translated:
        yield f"{CHINESE_CHANGELOG}: {CHANGELOG} has no {version}; take it out or add it there."


def _section_problems(release: Release, counterpart: Release) -> Iterator[str]:
    unknown = [name for name, _ in release.sections if name not in CHINESE_SECTIONS]
    for name in unknown:
        known = ", ".join(CHINESE_SECTIONS)
        yield f"{CHANGELOG}: {release.version} has a section “{name}”; there are {known}."
    wanted = [(CHINESE_SECTIONS.get(name, name), len(e)) for name, e in release.sections if e]
    found = [(name, len(entries)) for name, entries in counterpart.sections if entries]
    if not unknown and wanted != found:
        asked = ", ".join(f"{name} {count}" for name, count in wanted)
        yield f"{CHINESE_CHANGELOG}: {release.version} has to have the entries {asked}."


def _typed_versions(root: Path, version: str) -> Iterator[str]:
    for name, line in typed_versions(root, version, _MAY_TELL_VERSIONS):
        yield (
            f"{name}, line {line}: {version} is typed here; take it from {VERSION_FILE}, "
            "else it is wrong in the next release."
        )


def _missing_pictures(root: Path) -> Iterator[str]:
    readme = root / "README.md"
    text = readme.read_text("utf-8") if readme.is_file() else ""
    for place in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", text):
        if "://" not in place and not (root / place).is_file():
            yield f"README.md shows {place}, which is not there: run packaging/dev.py pictures."


def _uncommitted(root: Path) -> Iterator[str]:
    # A worktree has a file of this name, a source archive nothing.
    if not (root / ".git").exists():
        return
    status = ["git", "status", "--porcelain"]
    done = subprocess.run(status, cwd=root, capture_output=True, text=True)
    if done.returncode:
        yield f"git cannot tell whether everything is committed: {done.stderr.strip()}"
    elif done.stdout:
        names = [line[3:] for line in done.stdout.splitlines()]
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        yield f"Commit or undo what git status tells of: {', '.join(names[:_NAMED])}{more}."
