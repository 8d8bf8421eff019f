"""Rows of a table, a batch at a time, as the rows that are staged."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta, tzinfo
from itertools import repeat

from desktop_app.domain.case import CASE_FACT_FIELDS
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.domain.importing.cells import RuinedNumber, clean_text
from desktop_app.domain.importing.fields import SPAN_FIELDS, ColumnMapping, Field
from desktop_app.domain.importing.moment_faults import UnreadableMoment
from desktop_app.domain.times import from_text, to_text
from desktop_app.exchange.tables.broken import BrokenRow
from desktop_app.services.clock import CLOCK_TOLERANCE

from .keys import contact_key
from .reasons import Fault
from .shown import CellFault, Reading, told

Line = tuple[int, list[str]]
Row = tuple[object, ...]
_Texts = tuple[str, ...]
_Faults = dict[int, tuple[str, str]]

# Where the staged columns of a case come from, in their order.
_CASE_SOURCES = (
    *(Field(name) for name in CASE_FACT_FIELDS),
    *(Field.CASE_UID, Field.STATUS, Field.CASE_OUTCOME, Field.OPENED_AT, Field.CLOSED_AT),
)
# Where some of them stand.
_UID, _NUMBER, _ORDER, _OPENED, _CLOSED = map(
    _CASE_SOURCES.index,
    (Field.CASE_UID, Field.EXTERNAL_NO, Field.ORDER_NO, Field.OPENED_AT, Field.CLOSED_AT),
)
_CONTACT_SOURCES = (
    *(Field.CONTACT_UID, Field.AT, Field.CHANNEL, Field.AGENT_ID, Field.SAID, Field.OUTCOME),
    *(Field.TICKET_NO, Field.PROMISED_AT, Field.FOLLOW_UP_AT, Field.FOLLOW_UP_STATUS),
)
_NONE = FollowUpStatus.NONE.value
# How many keys are remembered with what was last said of their case.
_MOST_KEYS = 20_000


@dataclass(slots=True)
class Batch:
    """What is staged of some rows; see :mod:`desktop_app.store.import_staging`."""

    marks: list[Row] = field(default_factory=list)
    contacts: list[Row] = field(default_factory=list)
    cases: list[Row] = field(default_factory=list)
    rejected: list[Row] = field(default_factory=list)


class RowReader:
    """Reads rows of one file in order.

    Attributes:
        has_contacts: False for a table of cases, without a time of contacts.
    """

    def __init__(
        self,
        mapping: ColumnMapping,
        reading: Reading,
        zone: tzinfo,
        now: datetime,
        group_column: int | None = None,
    ) -> None:
        """Make a reader.

        Args:
            mapping: which column is what.
            reading: how its cells are read.
            zone: of the times in the file.
            now: this moment (UTC); nothing can have happened after it.
            group_column: whose cells say which rows are of one case, where the case has no uid.
        """
        self.has_contacts = mapping.column_of(Field.AT) is not None
        self._columns = mapping.columns
        self._reading = reading
        self._readers = {which: reading.column(which, index) for which, index in mapping.columns}
        self._zone = zone
        self._group_column = group_column
        self._latest = to_text(now + CLOCK_TOLERANCE)
        self._last_said: dict[int, int] = {}
        self._n = 0

    def read(self, lines: Sequence[Line]) -> Batch:
        """Return what is staged of the next rows."""
        faults: _Faults = {}
        rows = tuple(zip(*(cells for _, cells in lines), strict=False))
        columns: dict[Field, list[str]] = {}
        for which, index in self._columns:
            starts = columns.get(Field.AT, [])
            columns[which] = self._column(which, rows[index], starts, faults)
        if Field.ISSUE_TYPE in columns:
            self._keep_unknown_types(columns, rows)
        if Field.FOLLOW_UP_STATUS in columns and not self._reading.is_ours:
            self._keep_unknown_status(columns, rows)
        batch = Batch()
        cases = zip(*(columns.get(which) or repeat("") for which in _CASE_SOURCES), strict=False)
        contacts = self._contacts(columns, len(lines))
        for index, ((line, cells), case, contact) in enumerate(
            zip(lines, cases, contacts, strict=False)
        ):
            self._n += 1
            fault = faults.get(index)
            if isinstance(cells, BrokenRow):
                fault = Fault.BROKEN_TEXT.value, ""
            if fault is None:
                fault, contact = self._checked(case, contact)
            if fault is None:
                self._stage(batch, line, cells, case, contact)
            else:
                kept = json.dumps(cells, ensure_ascii=False)
                batch.rejected.append((self._n, line, *fault, kept))
        return batch

    def _column(
        self, which: Field, texts: Sequence[str], starts: list[str], faults: _Faults
    ) -> list[str]:
        try:
            return list(map(self._readers[which], texts))
        except (CellFault, RuinedNumber, UnreadableMoment):
            return self._one_by_one(which, texts, starts, faults)

    def _one_by_one(
        self, which: Field, texts: Sequence[str], starts: list[str], faults: _Faults
    ) -> list[str]:
        """Read cells of which some are at fault, and note these."""
        found = []
        for at, text in enumerate(texts):
            try:
                found.append(self._readers[which](text))
            except (CellFault, RuinedNumber, UnreadableMoment) as error:
                start = starts[at] if which in SPAN_FIELDS and starts else ""
                moment = self._reading.after(text, start)
                if not moment:
                    faults.setdefault(at, told(error, text))
                found.append(moment)
        return found

    def _contacts(self, columns: dict[Field, list[str]], count: int) -> Iterable[_Texts]:
        if not self.has_contacts:
            return repeat(("",) * 10, count)
        return zip(*(columns.get(which) or repeat("") for which in _CONTACT_SOURCES), strict=False)

    def _checked(self, case: _Texts, contact: _Texts) -> tuple[tuple[str, str] | None, _Texts]:
        """Return what is wrong with a row, None for nothing, and its contact."""
        for moment in (case[_OPENED], case[_CLOSED]):
            if moment > self._latest:
                return (Fault.FUTURE.value, self._local(moment)), contact
        if not self.has_contacts:
            return (None if any(case) else (Fault.NOTHING.value, "")), contact
        at, promised, follow_up = contact[1], contact[7], contact[8]
        if not at:
            return (Fault.NO_TIME.value, ""), contact
        if at > self._latest:
            return (Fault.FUTURE.value, self._local(at)), contact
        if promised and promised < at:
            promised = self._end_of_day(promised, at)
            if not promised:
                return (Fault.PROMISED_BEFORE.value, self._local(contact[7])), contact
            contact = (*contact[:7], promised, *contact[8:])
        if follow_up and follow_up < at:
            follow_up = self._end_of_day(follow_up, at)
            if not follow_up:
                return (Fault.FOLLOW_UP_BEFORE.value, self._local(contact[8])), contact
            contact = (*contact[:8], follow_up, *contact[9:])
        return None, contact

    def _end_of_day(self, moment: str, at: str) -> str:
        """Return the end of a day that was named without a clock time, if a contact was on it."""
        day, contact = (from_text(one).astimezone(self._zone) for one in (moment, at))
        if day.time() != time() or day.date() != contact.date():
            return ""
        return to_text(day + timedelta(days=1, seconds=-1))

    def _local(self, moment: str) -> str:
        return f"{from_text(moment).astimezone(self._zone):%Y-%m-%d %H:%M}"

    def _stage(
        self, batch: Batch, line: int, cells: list[str], case: _Texts, contact: _Texts
    ) -> None:
        n = self._n
        key, is_keyed = self._key(case, cells)
        uid, at, channel, agent, said, outcome, ticket, promised, follow_up, status = contact
        same = contact_key(at, agent, said, outcome, ticket)
        batch.marks.append((n, line, key, hash(tuple(cells)), same))
        if self.has_contacts:
            has_clock = not (self._reading.is_ours and status == _NONE)
            batch.contacts.append(
                (
                    *(n, uid or None, at, channel or None, agent, said, outcome, ticket),
                    *(promised or None, follow_up or None, status or None, has_clock),
                )
            )
        # Rows of one case mostly say the same of it.
        says = hash(case)
        if not is_keyed or self._last_said.get(key) != says:
            batch.cases.append((n, key, is_keyed, at, *case))
            if is_keyed:
                if len(self._last_said) >= _MOST_KEYS:
                    self._last_said.clear()
                self._last_said[key] = says

    def _key(self, case: _Texts, cells: list[str]) -> tuple[int, int]:
        uid = case[_UID]
        if uid:
            return hash(("uid", uid)), 1
        if self._group_column is not None and cells[self._group_column]:
            return hash(("group", cells[self._group_column])), 1
        number = case[_NUMBER]
        if number:
            return hash(("number", number)), 1
        order = case[_ORDER]
        if order:
            return hash(("order", order, case[0])), 1
        return hash(("row", self._n)), 0

    def _keep_unknown_types(
        self, columns: dict[Field, list[str]], rows: Sequence[Sequence[str]]
    ) -> None:
        """Make words that name no issue type the title of a case that has none."""
        index = dict(self._columns)[Field.ISSUE_TYPE]
        titles = columns.get(Field.TITLE) or [""] * len(rows[0])
        columns[Field.TITLE] = [
            title or ("" if not kind or self._reading.knows_issue_type(word) else word)
            for title, kind, word in zip(
                titles, columns[Field.ISSUE_TYPE], map(clean_text, rows[index]), strict=True
            )
        ]

    def _keep_unknown_status(
        self, columns: dict[Field, list[str]], rows: Sequence[Sequence[str]]
    ) -> None:
        """Put words of a follow-up that are none of ours with what came of the contact."""
        index = dict(self._columns)[Field.FOLLOW_UP_STATUS]
        outcomes = columns.get(Field.OUTCOME) or [""] * len(rows[0])
        columns[Field.OUTCOME] = [
            outcome if status or not word else f"{outcome}\n{word}".strip()
            for outcome, status, word in zip(
                outcomes, columns[Field.FOLLOW_UP_STATUS], map(clean_text, rows[index]), strict=True
            )
        ]
