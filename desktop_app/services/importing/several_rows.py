"""Making one case of several rows that say different things of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from desktop_app.domain.progress import WorkProgress
from desktop_app.store import import_outcome
from desktop_app.store.import_staging import CASE_COLUMNS, Staging

# What changes in the life of a case: the row of its latest contact says how it stands.
_LATEST = ("status", "outcome", "closed_at")
# Where the moment of the contact and the first fact stand in a staged row.
_MOMENT, _FIRST_COLUMN = 3, 4
_CHECK_EVERY = 1_000


def merge_rows(staging: Staging, has_contacts: bool, progress: WorkProgress) -> None:
    """Let the first row of each case say what all of its rows say together.

    A fact is taken from the first row that has it, how the case stands from the latest.

    Args:
        has_contacts: False for a table of cases, in which a second row of a case is a mistake.
    """
    if not has_contacts:
        return
    with staging.writing():
        cases = groupby(import_outcome.several_cases(staging), key=itemgetter(1))
        for done, (_, rows) in enumerate(cases):
            several = list(rows)
            changed = _gathered(several)
            if changed:
                import_outcome.write_case(staging, several[0][0], changed)
            if done % _CHECK_EVERY == 0:
                progress.check()


def _gathered(rows: Sequence[Sequence[Any]]) -> dict[str, str]:
    """Return what the first of a case's rows lacks, or does not have as it is at last."""
    changed = {}
    columns = list(zip(*rows, strict=True))
    latest_first: list[int] = []
    for name, values in zip(CASE_COLUMNS, columns[_FIRST_COLUMN:], strict=True):
        if values.count(values[0]) == len(values):
            continue
        if name in _LATEST:
            if not latest_first:
                moments = columns[_MOMENT]
                order = sorted(zip(moments, range(len(rows)), strict=True), reverse=True)
                latest_first = [at for _, at in order]
            value = next(values[at] for at in latest_first if values[at])
        else:
            value = next(value for value in values if value)
        if value != values[0]:
            changed[name] = value
    return changed
