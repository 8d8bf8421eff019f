"""Remembering which column was what, for the next file with the same headings."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from desktop_app.domain.importing.fields import ColumnMapping, Field
from desktop_app.store import import_mappings
from desktop_app.store.connection import Store


def remembered(store: Store, headings: Sequence[str]) -> ColumnMapping | None:
    """Return the mapping that was confirmed for these headings, in any order; None for none."""
    text = import_mappings.get(store, _key(headings))
    if not text:
        return None
    columns: dict[Field, int] = {}
    for name, (heading, number) in json.loads(text).items():
        places = [index for index, one in enumerate(headings) if one == heading]
        if name in set(Field) and number < len(places):
            columns[Field(name)] = places[number]
    return ColumnMapping.of(columns)


def remember(store: Store, headings: Sequence[str], mapping: ColumnMapping, now: datetime) -> None:
    """Keep a mapping that was confirmed, inside a transaction."""
    kept = {
        field.value: (headings[index], headings[:index].count(headings[index]))
        for field, index in mapping.columns
        if index < len(headings)
    }
    import_mappings.put(store, _key(headings), json.dumps(kept, ensure_ascii=False), now)


def _key(headings: Sequence[str]) -> str:
    return json.dumps(sorted(headings), ensure_ascii=False)
