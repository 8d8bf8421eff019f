"""Finding out what a file is before anything of it is read in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.importing.columns import propose_mapping
from desktop_app.domain.importing.date_order import DateOrder, OrderEvidence
from desktop_app.domain.importing.fields import (
    CONTACT_FIELDS,
    MOMENT_FIELDS,
    ColumnMapping,
    Field,
)
from desktop_app.domain.progress import Unwatched, WorkProgress
from desktop_app.exchange.tables.look import TableLook, look_at
from desktop_app.exchange.tables.rows import read_rows
from desktop_app.store.connection import Store

from .mapping_memory import remembered
from .results import DateQuestion, Survey
from .stretch import Stretch

_OPEN_DATE = re.compile(r"\D{0,12}[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}")
# What makes a row a case, in a table without contacts.
_CASE_SIGNS = (
    *(Field.CASE_UID, Field.EXTERNAL_NO, Field.ORDER_NO, Field.ITEM_NO, Field.TITLE),
    *(Field.ISSUE_TYPE, Field.NOTES, Field.REFUND_NO, Field.NOTICE_NO, Field.TRACKING_NO),
)
_Evidence = dict[int, OrderEvidence]


def survey(
    store: Store,
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    progress: WorkProgress | None = None,
) -> Survey:
    """Find out a file's format, which column is what, and what its dates leave open.

    Args:
        store: the casebook, which remembers columns.
        encoding, delimiter, sheet: as the user said; None finds out.
        progress: watches the work and may cancel it.

    Raises:
        UserError: the file cannot be read, with what to do about it.
    """
    watched = Stretch(progress or Unwatched(), 0.0, 1.0)
    look = look_at(
        path,
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
        progress=watched.part(0.0, 0.5),
    )
    known = remembered(store, look.headings)
    mapping = known or propose_mapping(look.headings, look.sample, look.is_ours)
    evidence = _evidence(path, look, watched.part(0.5, 1.0))
    return Survey(
        path,
        look,
        mapping,
        known is not None,
        lambda wanted: _question(evidence, wanted),
        lambda wanted: _settled(_told(evidence, wanted)),
    )


def missing_fields(mapping: ColumnMapping) -> tuple[Field, ...]:
    """Return the fields that have to be given a column before a dry run."""
    mapped = {field for field, _ in mapping.columns}
    if Field.AT in mapped:
        return ()
    # A table of cases has no contacts, and so nothing of them either.
    if mapped & set(CONTACT_FIELDS) or not mapped & set(_CASE_SIGNS):
        return (Field.AT,)
    return ()


def _evidence(path: Path, look: TableLook, progress: WorkProgress) -> _Evidence:
    """Return what the dates of each column say; reads the file only if its top does not settle."""
    columns = [index for index in range(len(look.headings)) if _may_be_open(look.sample, index)]
    evidence = {index: OrderEvidence() for index in columns}
    _tell(evidence, look.sample)
    if any(one.order is None for one in evidence.values()):
        _tell(evidence, (cells for _, cells in read_rows(path, look, progress)))
    return evidence


def _may_be_open(sample: Sequence[Sequence[str]], index: int) -> bool:
    cells = [row[index] for row in sample if index < len(row) and row[index].strip()]
    return any(_OPEN_DATE.match(cell) for cell in cells)


def _tell(evidence: _Evidence, rows: Iterable[Sequence[str]]) -> None:
    columns = list(evidence.items())
    for cells in rows:
        for index, one in columns:
            if index < len(cells):
                one.add(cells[index])


def _told(evidence: _Evidence, mapping: ColumnMapping) -> list[tuple[Field, OrderEvidence]]:
    """Return the evidence of the columns that hold moments, with their fields."""
    return [
        (field, evidence[index])
        for field, index in mapping.columns
        if field in MOMENT_FIELDS and index in evidence
    ]


def _settled(told: list[tuple[Field, OrderEvidence]]) -> DateOrder | None:
    """Return the one order that all columns allow and one of them demands."""
    if any(one.is_contradictory for _, one in told):
        return None
    demanded = {one.order for _, one in told if one.order not in (None, DateOrder.YMD)}
    is_open = any(one.order is None for _, one in told)
    if len(demanded) == 1:
        order = demanded.pop()
        return order if all(one.order or order in one.choices for _, one in told) else None
    return None if demanded or is_open else DateOrder.YMD


def _question(evidence: _Evidence, mapping: ColumnMapping) -> DateQuestion | None:
    told = _told(evidence, mapping)
    if _settled(told) is not None:
        return None
    open_columns = [(field, one) for field, one in told if one.order is None]
    unclear = open_columns or told
    choices = tuple(order for order in DateOrder if any(order in one.choices for _, one in unclear))
    example = next((text for _, one in unclear for text in one.examples), "")
    return DateQuestion(
        tuple(field for field, _ in unclear),
        example,
        choices or tuple(DateOrder),
        not open_columns or any(one.is_contradictory for _, one in unclear),
    )
