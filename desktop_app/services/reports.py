"""Reports as files: contacts, cases, agents and months, as CSV or for Excel."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import chain, islice
from pathlib import Path
from typing import Any

from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched
from desktop_app.domain.report_scope import ReportScope
from desktop_app.exchange.csv_files import Block, ExportCancelled, tell, write_csv_blocks
from desktop_app.store.connection import Store
from desktop_app.store.report_agents import walk_agents
from desktop_app.store.report_cases import count_cases, walk_cases
from desktop_app.store.report_contacts import (
    ContactBlock,
    count_contacts,
    is_of_case,
    walk_contacts,
)
from desktop_app.store.watching import watched

from .own_files import refuse_own
from .playbooks import Playbooks
from .report_cells import Cells
from .report_columns import Column, Content, ReportKind, columns_of, usual_columns
from .report_faults import report_fault
from .report_months import month_rows

__all__ = [
    "TEXTS_CUT",
    "ExportCancelled",
    "ReportKind",
    "ReportScope",
    "ReportWriter",
    "Written",
    "is_workbook",
]

TEXTS_CUT = msg(
    "{count} texts are longer than a cell of Excel holds (32,767 characters) and were cut there. "
    "A CSV file has all of them."
)

SHEET_NAMES = {
    ReportKind.CONTACTS: msg("Contact log"),
    ReportKind.CASES: msg("Case list"),
    ReportKind.AGENTS: msg("Agent list"),
    ReportKind.MONTH: msg("Months"),
}
_ALL = ReportScope()
_INERT = (Content.MOMENT, Content.MONTH, Content.COUNT, Content.DECIMAL)


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a report.

    Attributes:
        rows: how many it has.
        cut: how many of its texts were longer than a cell of Excel holds, and are cut there.
    """

    rows: int
    cut: int = 0


@dataclass(frozen=True, slots=True)
class ReportWriter:
    """Writes reports in one language and time zone.

    Attributes:
        store: the casebook; a connection of its own when used off the main thread.
        playbooks: for the names of issue types.
        language: ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
        zone: the seller's time zone, for dates and times.
    """

    store: Store
    playbooks: Playbooks
    language: str
    translate: Callable[[str], str]
    zone: tzinfo

    def write(
        self,
        kind: ReportKind,
        path: Path,
        now: datetime,
        *,
        scope: ReportScope = _ALL,
        columns: Sequence[str] | None = None,
        plain: bool = False,
        on_row: Callable[[int], bool] | None = None,
    ) -> Written:
        """Write a report to a file; the file is replaced only when the whole report is there.

        Args:
            path: a name that ends in ``.xlsx`` is written for Excel, any other as CSV.
            now: this moment (UTC), to tell what is overdue.
            scope: what of the casebook it is about.
            columns: ids of its columns in their order, None for the usual ones.
            plain: leave out of a CSV file what protects values from spreadsheets.
            on_row: called now and then with the number of rows so far; returning False cancels.

        Raises:
            UserError: the file cannot be written, or a column does not exist.
            ExportCancelled: ``on_row`` said so.
        """
        refuse_own(self.store.path.parent, path)
        chosen = self._columns(kind, columns)
        try:
            with (
                self._stoppable(kind, on_row),
                closing(self._blocks(kind, chosen, now, scope)) as blocks,
            ):
                if is_workbook(path):
                    return self._write_workbook(kind, path, chosen, blocks, on_row)
                header = [self.translate(column.heading) for column in chosen]
                inert = {place for place, one in enumerate(chosen) if one.content in _INERT}
                return Written(write_csv_blocks(path, header, blocks, plain, on_row, inert))
        except OSError as fault:
            raise report_fault(path, fault) from fault

    def header(self, kind: ReportKind, columns: Sequence[str] | None = None) -> list[str]:
        """Return the names of a report's columns."""
        return [self.translate(column.heading) for column in self._columns(kind, columns)]

    def first_rows(
        self,
        kind: ReportKind,
        now: datetime,
        limit: int,
        *,
        scope: ReportScope = _ALL,
        columns: Sequence[str] | None = None,
    ) -> list[Sequence[str]]:
        """Return at most ``limit`` rows from the top of a report, as they are in a plain file."""
        chosen = self._columns(kind, columns)
        with closing(self._blocks(kind, chosen, now, scope)) as blocks:
            rows = chain.from_iterable(zip(*block, strict=True) for block in blocks)
            return list(islice(rows, limit))

    def count(self, kind: ReportKind, scope: ReportScope = _ALL) -> int | None:
        """Return how many rows a report has; None where that takes as long as the report."""
        if kind is ReportKind.CONTACTS:
            return count_contacts(self.store, scope)
        return count_cases(self.store, scope) if kind is ReportKind.CASES else None

    def _stoppable(
        self, kind: ReportKind, on_row: Callable[[int], bool] | None
    ) -> AbstractContextManager[None]:
        """Ask now and then while rows are counted together, before there is a first one."""
        if on_row is None or kind not in (ReportKind.AGENTS, ReportKind.MONTH):
            return nullcontext()
        return watched(self.store, _Asking(on_row))

    def _columns(self, kind: ReportKind, ids: Sequence[str] | None) -> tuple[Column, ...]:
        return columns_of(kind, usual_columns(kind) if ids is None else ids)

    def _write_workbook(
        self,
        kind: ReportKind,
        path: Path,
        columns: Sequence[Column],
        blocks: Iterable[Block],
        on_row: Callable[[int], bool] | None,
    ) -> Written:
        # Imported here: nothing else waits for it.
        from .report_workbook import write_workbook

        headings = [self.translate(column.heading) for column in columns]
        sheet = self.translate(SHEET_NAMES[kind])
        return Written(*write_workbook(path, sheet, headings, columns, blocks, on_row))

    def _blocks(
        self, kind: ReportKind, columns: Sequence[Column], now: datetime, scope: ReportScope
    ) -> Generator[Block, None, None]:
        cells = Cells(self.playbooks, self.language, self.translate, self.zone)
        ids = [column.id for column in columns]
        if kind is ReportKind.CONTACTS:
            for contacts in walk_contacts(self.store, ids, scope):
                yield _contacts_written(cells, columns, contacts)
        elif kind is ReportKind.CASES:
            for cases in walk_cases(self.store, ids, scope, now):
                yield _written(cells, columns, cases)
        elif kind is ReportKind.AGENTS:
            for agents in walk_agents(self.store, ids, scope, now):
                yield _written(cells, columns, agents)
        elif rows := month_rows(self.store, ids, scope, now, cells):
            yield list(zip(*rows, strict=True))


def _written(cells: Cells, columns: Sequence[Column], block: Sequence[Sequence[Any]]) -> Block:
    return [
        cells.written(column.content, values) for column, values in zip(columns, block, strict=True)
    ]


def _contacts_written(cells: Cells, columns: Sequence[Column], block: ContactBlock) -> Block:
    texts = []
    for column in columns:
        written = cells.written(column.content, block.columns[column.id])
        if is_of_case(column.id):
            written = [written[case] for case in block.case_of]
        texts.append(written)
    return texts


@dataclass(frozen=True, slots=True)
class _Asking(Unwatched):
    """Asks whoever wants a report whether that is still so."""

    on_row: Callable[[int], bool]

    def check(self) -> None:
        """Raise ExportCancelled when nobody wants it any more."""
        tell(self.on_row, 0)


def is_workbook(path: Path) -> bool:
    """Tell whether a report of this name is written for Excel."""
    return path.suffix.lower() == ".xlsx"
