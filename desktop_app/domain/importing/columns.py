"""Which column of a table is what: from its heading, and from its cells where that says nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .column_values import ColumnValues, look_at_values
from .fields import MOMENT_FIELDS, NUMBER_FIELDS, ColumnMapping, Field
from .headings import field_named, is_wanted
from .own_headings import are_own, own_columns, without_reasons

_HALF = 0.5
_MOST = 0.8
_FEWEST_CELLS = 1
# A column with no cell filled is the field that its heading names, but after any with cells.
_EMPTY_COSTS = 0.5

_BY_VALUES: tuple[tuple[Field, Callable[[ColumnValues], float]], ...] = (
    (Field.AT, lambda values: values.moments),
    (Field.ORDER_NO, lambda values: values.order_numbers),
    (Field.TRACKING_NO, lambda values: values.parcels),
    (Field.LINK, lambda values: values.links),
    (Field.CHANNEL, lambda values: values.channels),
    (Field.STATUS, lambda values: values.statuses),
    (Field.ITEM_NO, lambda values: values.item_numbers),
    (Field.SAID, lambda values: values.long_texts),
)
_OF_A_CONTACT = (Field.AGENT_ID, Field.SAID, Field.CHANNEL, Field.OUTCOME)


def propose_mapping(
    headings: Sequence[str], sample: Sequence[Sequence[str]], is_ours: bool = False
) -> ColumnMapping:
    """Return which column probably fills which field.

    Args:
        headings: of the columns.
        sample: some rows below them.
        is_ours: the table is a report of this program, whose headings are known.
    """
    if is_ours and are_own(headings):
        return ColumnMapping.of(own_columns(headings))
    values = [
        look_at_values([row[index] for row in sample if index < len(row)])
        for index in range(len(headings))
    ]
    headings = without_reasons(headings)
    columns = _by_headings(headings, values)
    _add_by_values(columns, headings, values)
    _share(columns)
    return ColumnMapping.of(columns)


def _by_headings(headings: Sequence[str], values: Sequence[ColumnValues]) -> dict[Field, int]:
    offers = []
    for index, heading in enumerate(headings):
        named = field_named(heading)
        if named is None:
            continue
        field, score = _settled(named[0], values[index]), named[1]
        if field is not None:
            offers.append((score * _filled(values[index]), -index, field))
    columns: dict[Field, int] = {}
    for _, index, field in sorted(offers, reverse=True, key=lambda offer: offer[:2]):
        columns.setdefault(field, -index)
    return columns


def _filled(values: ColumnValues) -> float:
    return _EMPTY_COSTS + (1 - _EMPTY_COSTS) * values.filled


def _settled(field: Field, values: ColumnValues) -> Field | None:
    """Return the field that a column is, given what its heading says and what is in it."""
    if values.count < _FEWEST_CELLS:
        return field
    if field in MOMENT_FIELDS:
        return field if values.moments >= _HALF or _is_span(field, values) else None
    if field is Field.EXTERNAL_NO:
        # 单号 alone may be any number; orders have the length that no other number has.
        return Field.ORDER_NO if values.order_numbers >= _MOST else field
    if field in (Field.CONTACT_UID, Field.CASE_UID):
        return field if values.uids >= _HALF else None
    if field in NUMBER_FIELDS and values.moments >= _MOST:
        return None
    if field is Field.ITEM_NO and values.links >= _HALF:
        return Field.LINK
    if field is Field.AMOUNT and values.amounts < _HALF:
        return None
    return _word_or_moment(field, values)


def _is_span(field: Field, values: ColumnValues) -> bool:
    """Tell whether a column of promises says how long they are, as in 24小时内."""
    return field is Field.PROMISED_AT and not values.codes


def _word_or_moment(field: Field, values: ColumnValues) -> Field | None:
    if values.moments >= _MOST and field not in NUMBER_FIELDS:
        return {Field.FOLLOW_UP_STATUS: Field.FOLLOW_UP_AT}.get(field)
    if field is Field.FOLLOW_UP_AT and values.follow_ups >= _HALF:
        return Field.FOLLOW_UP_STATUS
    return field


def _add_by_values(
    columns: dict[Field, int], headings: Sequence[str], values: Sequence[ColumnValues]
) -> None:
    """Give columns with headings that say nothing the fields that their cells look like."""
    free = [
        index
        for index, heading in enumerate(headings)
        if index not in columns.values()
        and values[index].count
        and is_wanted(heading)
        and field_named(heading) is None
    ]
    for field, share in _BY_VALUES:
        if field in columns or (field is Field.AT and Field.OPENED_AT in columns):
            continue
        found = next((index for index in free if share(values[index]) >= _MOST), None)
        if found is not None:
            columns[field] = found
            free.remove(found)


def _share(columns: dict[Field, int]) -> None:
    """Let two fields have one column where a table has only one for both."""
    has_contacts = any(field in columns for field in _OF_A_CONTACT)
    if has_contacts and Field.AT not in columns and Field.OPENED_AT in columns:
        columns[Field.AT] = columns[Field.OPENED_AT]
    if Field.AT in columns and Field.OUTCOME not in columns and Field.STATUS in columns:
        # A log of what became of a case says at each contact how it stands.
        columns[Field.OUTCOME] = columns[Field.STATUS]
