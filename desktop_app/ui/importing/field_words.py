"""What the fields that a table's columns can be are called, and in which order they are offered."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.importing.field_words import FIELD_WORDS
from desktop_app.domain.importing.fields import CASE_FIELDS, CONTACT_FIELDS, Field

from ..session import translate_core

# They travel with our own exports and mean nothing to anybody who chooses by hand.
_LAST = (Field.CASE_UID, Field.CONTACT_UID)


def field_word(field: Field) -> str:
    """Return what a field is called in the window's language."""
    return translate_core(FIELD_WORDS[field])


def joined_word(fields: Iterable[Field]) -> str:
    """Return what a column is called that fills several fields."""
    both = QCoreApplication.translate("ImportFields", "{first} and {second}")
    words = [field_word(field) for field in fields]
    return reduce(lambda one, two: both.format(first=one, second=two), words) if words else ""


def offered_groups() -> tuple[tuple[str, tuple[Field, ...]], ...]:
    """Return the fields in groups, each with its heading."""
    return (
        (
            QCoreApplication.translate("ImportFields", "About the contact"),
            _in_order(CONTACT_FIELDS),
        ),
        (QCoreApplication.translate("ImportFields", "About the case"), _in_order(CASE_FIELDS)),
    )


def left_out_word() -> str:
    """Return what a column is that fills no field."""
    return QCoreApplication.translate("ImportFields", "Leave out")


def _in_order(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    return tuple(sorted(fields, key=_LAST.__contains__))
