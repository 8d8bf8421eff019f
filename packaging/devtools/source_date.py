"""The moment that everything in a package is dated with, so that two builds are the same."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime

from devtools.layout import ROOT
from devtools.process import TaskFailed

VARIABLE = "SOURCE_DATE_EPOCH"
"""Source: SOURCE_DATE_EPOCH specification 1.1 (reproducible-builds.org)."""


def source_date() -> datetime:
    """Return the moment that the environment names, else that of the last commit.

    Raises:
        TaskFailed: there is neither.
    """
    return datetime.fromtimestamp(int(os.environ.get(VARIABLE) or _last_commit()), UTC)


def _last_commit() -> str:
    log = ["git", "log", "-1", "--format=%ct"]
    unknown = TaskFailed(
        f"Without git and its repository, {VARIABLE} has to name the date of the source."
    )
    try:
        done = subprocess.run(log, cwd=ROOT, capture_output=True, text=True)
    except FileNotFoundError:
        raise unknown from None
    if done.returncode:
        raise unknown
    return done.stdout.strip()
