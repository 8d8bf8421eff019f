"""What ``import`` has to be told with an option before it can try a file out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import UserError
from desktop_app.domain.importing.date_order import DateOrder
from desktop_app.domain.importing.fields import ColumnMapping
from desktop_app.domain.messages import msg

if TYPE_CHECKING:
    from desktop_app.services.importing.results import Survey


_MOST_TOLD = 30


def check_encoding(found: Survey, encoding: str | None) -> None:
    """Refuse to guess the encoding.

    Args:
        found: what the file is.
        encoding: as the user said; None when not.

    Raises:
        UserError: several are possible.
    """
    if encoding is None and not found.look.encoding_is_sure:
        raise UserError(
            msg(
                "It is not clear in which encoding “{name}” is; it may be {encoding}. Say which "
                "one it is with --encoding."
            ),
            name=found.path.name,
            encoding=found.look.encoding,
        )


def check_columns(found: Survey, mapping: ColumnMapping) -> None:
    """Refuse to guess which column is what.

    Raises:
        UserError: nothing is known to hold a field without which there is no import.
    """
    from desktop_app.services.importing.survey import missing_fields

    if missing := missing_fields(mapping):
        raise UserError(
            msg(
                "It is not clear which column holds “{field}”. Say so with --map {field}=HEADING. "
                "The columns are: {known}."
            ),
            field=missing[0],
            known=", ".join(heading.strip() for heading in found.look.headings[:_MOST_TOLD]),
        )


def check_dates(found: Survey, mapping: ColumnMapping, order: DateOrder | None) -> None:
    """Refuse to guess the order of day, month and year.

    Args:
        found: what the file is.
        mapping: which column is what.
        order: as the user said; None when not.

    Raises:
        UserError: the dates can be read in more than one way.
    """
    question = found.question_for(mapping)
    if order is not None or question is None:
        return
    raise UserError(
        msg(
            "The dates are not all in one order: “{example}” does not fit others. Say with "
            "--date-order which one is right ({choices}); rows that do not fit are rejected."
        )
        if question.is_mixed
        else msg(
            "“{example}” can be read in more than one way. Say the order of day, month and year "
            "with --date-order: {choices}."
        ),
        example=question.example,
        choices=", ".join(question.choices),
    )
