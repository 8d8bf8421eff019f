"""Reading a whole file and telling what would become of it, without writing anything."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import islice
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import CASE_FIELDS, ColumnMapping, Field
from desktop_app.domain.messages import msg
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.exchange.tables.rows import read_rows
from desktop_app.services.playbooks import Playbooks
from desktop_app.store import import_matching, import_outcome, import_rejected, import_staging
from desktop_app.store.connection import Store
from desktop_app.store.import_staging import Staging

from .keys import contact_key
from .reasons import reason_of
from .results import ImportCounts, RejectedRow, SampleCase, Survey
from .row_reader import RowReader
from .samples import read_samples
from .several_rows import merge_rows
from .shown import reading
from .stretch import Stretch
from .survey import missing_fields

_BATCH = 2_000
# What the parts of a dry run take of its time.
_READ, _MERGED, _MATCHED = 0.7, 0.75, 0.9
# What our own reports call the number of a case.
_CASE_NUMBERS = ("Case number", "案件编号")
# Columns of cases that have another name than their field.
_COLUMNS = {Field.CASE_OUTCOME: "outcome"}


@dataclass(eq=False, slots=True)
class DryRun:
    """A file as it would be imported. To be closed when it is imported or given up.

    It may be used by one thread after another, not by two at once.

    Attributes:
        survey: what was found out about the file before.
        mapping: which column is what.
        counts: what becomes of the rows.
        samples: some of the cases that come in, in the order of the file.
        staging: the rows as they were read, for the services of this package only.
        matched: the casebook's version for which the counts are true.
        now: when it was made (UTC).
        casebook: the casebook's file.
    """

    survey: Survey
    mapping: ColumnMapping
    counts: ImportCounts
    samples: tuple[SampleCase, ...]
    staging: Staging
    matched: int
    now: datetime
    casebook: Path

    def rejected_rows(self, limit: int = 1_000_000_000, offset: int = 0) -> list[RejectedRow]:
        """Return rows that cannot be taken, in the order of the file."""
        return [
            RejectedRow(line, reason_of(reason, value), tuple(json.loads(cells)))
            for line, reason, value, cells in import_rejected.page(self.staging, limit, offset)
        ]

    def match(self, progress: WorkProgress) -> None:
        """Compare the rows with the casebook as it is now, and count anew.

        Raises:
            UserError: the disk is full.
        """
        part = Stretch(progress, 0.0, 1.0)
        has_contacts = self.mapping.column_of(Field.AT) is not None
        self.matched = self.staging.casebook_version()
        import_matching.match(self.staging, contact_key, has_contacts, part)
        part.report(1, 2)
        import_outcome.settle(self.staging, self._case_columns(), part)
        self._keep_turned_down()
        self.counts = ImportCounts(**import_outcome.counts(self.staging, has_contacts))
        self.samples = read_samples(self.staging, self.now)

    def close(self) -> None:
        """Forget the rows. Closing twice does no harm."""
        self.staging.close()

    def _case_columns(self) -> list[str]:
        """Return the columns of cases that the file has something for."""
        fields = [field for field, _ in self.mapping.columns if field in CASE_FIELDS]
        without = {Field.CASE_UID}
        number = self.mapping.column_of(Field.EXTERNAL_NO)
        if number is not None and number == _group_column(self.survey, self.mapping):
            # The case is called so already.
            without.add(Field.EXTERNAL_NO)
        return [_COLUMNS.get(field, field.value) for field in fields if field not in without]

    def _keep_turned_down(self) -> None:
        """Read once more the lines that only the comparison has turned down."""
        lines = import_rejected.turned_down_lines(self.staging)
        found: Iterable[tuple[int, str]] = ()
        if lines:
            rows = read_rows(self.survey.path, self.survey.look)
            found = [
                (line, json.dumps(cells, ensure_ascii=False))
                for line, cells in rows
                if line in lines
            ]
        import_rejected.gather(self.staging, found)


def dry_run(
    store: Store,
    survey: Survey,
    mapping: ColumnMapping,
    *,
    date_order: DateOrder | None,
    folder: Path,
    playbooks: Playbooks,
    language: str,
    zone: tzinfo,
    now: datetime,
    progress: WorkProgress | None = None,
) -> DryRun:
    """Read a file and compare it with the casebook, which is not written to.

    Args:
        store: the casebook.
        survey: what was found out about the file.
        mapping: which column is what.
        date_order: as the user said; None takes the order that the file settles.
        folder: see :func:`~.staging_place.staging_folder`.
        language: of the titles that cases without one get.
        zone: of the times in the file.
        now: this moment (UTC).
        progress: watches the work and may cancel it; then nothing is left behind.

    Raises:
        UserError: the file cannot be read, a column is missing, it is open in which order its
            dates are, or the disk is full.
    """
    watched = progress or Unwatched()
    order = date_order or survey.order_for(mapping)
    _check(survey, mapping, order)
    import_staging.sweep(folder)
    staging = Staging(folder, store.path)
    try:
        _add_playbooks(staging, playbooks, language)
        how = reading(survey.look, order, zone, playbooks)
        reader = RowReader(mapping, how, zone, now, _group_column(survey, mapping))
        _stage(staging, survey, reader, Stretch(watched, 0.0, _READ))
        merge_rows(staging, reader.has_contacts, Stretch(watched, _READ, _MERGED))
        run = DryRun(survey, mapping, ImportCounts(), (), staging, 0, now, store.path)
        run.match(Stretch(watched, _MERGED, 1.0))
        return run
    except BaseException:
        staging.close()
        raise


def _check(survey: Survey, mapping: ColumnMapping, order: DateOrder | None) -> None:
    missing = missing_fields(mapping)
    if missing:
        raise UserError(
            msg("No column is known to hold this: {field}. Say which one does."),
            field=", ".join(missing),
        )
    question = survey.question_for(mapping)
    if order is None and question is not None:
        raise UserError(
            msg(
                "“{example}” can be read in more than one way. Say the order of day, month and "
                "year: {choices}."
            ),
            example=question.example,
            choices=", ".join(question.choices),
        )


def _stage(staging: Staging, survey: Survey, reader: RowReader, progress: Stretch) -> None:
    with closing(read_rows(survey.path, survey.look, progress)) as rows:
        while lines := list(islice(rows, _BATCH)):
            batch = reader.read(lines)
            with staging.writing():
                staging.add(batch.marks, batch.contacts, batch.cases, batch.rejected)
            progress.check()


def _group_column(survey: Survey, mapping: ColumnMapping) -> int | None:
    """Return the column of our own report that holds the rows of a case together."""
    if not survey.look.is_ours or mapping.column_of(Field.CASE_UID) is not None:
        return None
    headings = survey.look.headings
    return next((headings.index(name) for name in _CASE_NUMBERS if name in headings), None)


def _add_playbooks(staging: Staging, playbooks: Playbooks, language: str) -> None:
    every = playbooks.all()
    titles = [(one.id, one.name.in_language(language)) for one in every]
    items = [
        (
            *(one.id, item.id, item.title.in_language(language)),
            *(int(item.required), position, item.perishes_after_days),
        )
        for one in every
        for position, item in enumerate(one.checklist)
    ]
    with staging.writing():
        staging.add_playbooks(titles, items)
