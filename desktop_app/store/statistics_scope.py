"""The conditions of a scope of statistics."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.case import ACTIVE_STATUSES, Status
from desktop_app.domain.statistics import Scope
from desktop_app.domain.times import to_text

from .contact_hours import OffsetSpan

# Nearly all cases are closed: to find them by the index of statuses would take longer than to look
# at all of them, which the sign prevents.
CLOSED = f"+c.status = '{Status.CLOSED.value}'"
ACTIVE = "c.status IN ({})".format(", ".join(f"'{status.value}'" for status in ACTIVE_STATUSES))


class Conditions:
    """A WHERE with what it is filled with, by name.

    Attributes:
        parameters: values by name.
        cases: what to read cases ``c`` from, where more is asked than an index has.
    """

    def __init__(self, scope: Scope, *texts: str) -> None:
        self._scope = scope
        # Along an index, the rows of all cases would be read in its order and not as they lie.
        self.cases = "cases c" if scope.shop or scope.issue_type else "cases c NOT INDEXED"
        self._texts = list(texts)
        wanted = {"shop": scope.shop, "issue_type": scope.issue_type}
        self.parameters: dict[str, object] = {
            name: value for name, value in wanted.items() if value
        }

    @classmethod
    def of_cases(cls, scope: Scope, *extra: str) -> Conditions:
        """Begin with the live cases ``c`` of the scope's shop and issue type, of all times."""
        made = cls(scope, "c.deleted_at IS NULL", *extra)
        made._texts += [f"c.{name} = :{name}" for name in made.parameters]
        return made

    @classmethod
    def of_contacts(cls, scope: Scope, *extra: str) -> Conditions:
        """Begin with the live contacts ``k`` of those cases."""
        # Of all cases, those in the trash are the shorter list.
        cases = "NOT IN (SELECT id FROM cases WHERE deleted_at IS NOT NULL)"
        if scope.shop or scope.issue_type:
            cases = f"IN (SELECT c.id FROM cases c WHERE {cls.of_cases(scope)})"
        return cls(scope, "k.deleted_at IS NULL", f"k.case_id {cases}", *extra)

    def within(self, moment: str) -> Conditions:
        """Add that a moment (a column) lies in the scope's time."""
        for name, operator in (("since", ">="), ("until", "<")):
            bound: datetime | None = getattr(self._scope, name)
            if bound is not None:
                self._texts.append(f"{moment} {operator} :{name}")
                self.parameters[name] = to_text(bound)
        is_short = moment == "c.opened_at" and self._scope.since is not None
        if is_short and not (self._scope.shop or self._scope.issue_type):
            self.cases = "cases c INDEXED BY cases_opened"
        return self

    def __str__(self) -> str:
        return " AND ".join(self._texts)


class Clocks:
    """A zone's clocks, for SQL.

    Attributes:
        parameters: what :meth:`ahead` is filled with, by name.
    """

    def __init__(self, spans: Sequence[OffsetSpan]) -> None:
        """Take the spans of a zone from the earliest on; each ends where the next begins."""
        self._count = len(spans)
        self.parameters: dict[str, object] = {}
        for number, span in enumerate(spans):
            self.parameters[f"begin{number}"] = to_text(span.begin)
            self.parameters[f"ahead{number}"] = int(span.offset.total_seconds())

    def local(self, moment: str) -> str:
        """Return what a zone's clocks show at a moment (a column), as if that were Unix time."""
        # The latest first: most moments are of late. What is before all spans is as the first.
        later = "".join(
            f" WHEN {moment} >= :begin{number} THEN :ahead{number}"
            for number in range(self._count - 1, 0, -1)
        )
        ahead = f"CASE{later} ELSE :ahead0 END" if later else ":ahead0"
        return f"(unixepoch({moment}) + {ahead})"
