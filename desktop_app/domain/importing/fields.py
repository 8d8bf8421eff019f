"""The fields of a contact and its case that a column of a table can fill."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """What a column can be. The ids are part of the command's contract."""

    AT = "at"
    CHANNEL = "channel"
    AGENT_ID = "agent_id"
    SAID = "said"
    OUTCOME = "outcome"
    TICKET_NO = "ticket_no"
    PROMISED_AT = "promised_at"
    FOLLOW_UP_AT = "follow_up_at"
    FOLLOW_UP_STATUS = "follow_up_status"
    CONTACT_UID = "contact_uid"
    ISSUE_TYPE = "issue_type"
    TITLE = "title"
    EXTERNAL_NO = "external_no"
    CASE_UID = "case_uid"
    STATUS = "status"
    SHOP = "shop"
    ORDER_NO = "order_no"
    ITEM_NO = "item_no"
    REFUND_NO = "refund_no"
    NOTICE_NO = "notice_no"
    TRACKING_NO = "tracking_no"
    RULE_CITED = "rule_cited"
    BUYER = "buyer"
    AMOUNT = "amount"
    LINK = "link"
    POINT_IN_DISPUTE = "point_in_dispute"
    RESULT_WANTED = "result_wanted"
    NOTES = "notes"
    OPENED_AT = "opened_at"
    CLOSED_AT = "closed_at"
    CASE_OUTCOME = "case_outcome"


CONTACT_FIELDS = tuple(Field)[:10]
"""What is told of a contact; the others are told of its case."""

CASE_FIELDS = tuple(Field)[10:]

MOMENT_FIELDS = (
    Field.AT,
    Field.PROMISED_AT,
    Field.FOLLOW_UP_AT,
    Field.OPENED_AT,
    Field.CLOSED_AT,
)
"""Whose cells are read with :class:`~.moments.MomentReader`."""

NUMBER_FIELDS = (
    Field.TICKET_NO,
    Field.EXTERNAL_NO,
    Field.ORDER_NO,
    Field.ITEM_NO,
    Field.REFUND_NO,
    Field.NOTICE_NO,
    Field.TRACKING_NO,
)
"""Whose cells are read with :func:`~.cells.clean_number`."""

SPAN_FIELDS = (Field.PROMISED_AT, Field.FOLLOW_UP_AT)
"""Moments that may also be said as a time after the contact, as in 24小时内."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which column of a table fills which field; two fields may share a column.

    Attributes:
        columns: fields with the index of their column from 0, in the order of :class:`Field`.
    """

    columns: tuple[tuple[Field, int], ...] = ()

    @classmethod
    def of(cls, columns: dict[Field, int]) -> ColumnMapping:
        """Return the mapping that a dictionary describes."""
        return cls(tuple((field, columns[field]) for field in Field if field in columns))

    def column_of(self, field: Field) -> int | None:
        """Return the column that fills a field; None when none does."""
        return dict(self.columns).get(field)

    def fields_of(self, column: int) -> tuple[Field, ...]:
        """Return the fields that a column fills."""
        return tuple(field for field, index in self.columns if index == column)

    def with_column(self, field: Field, index: int | None) -> ColumnMapping:
        """Return a mapping in which another column, or none, fills a field."""
        columns = dict(self.columns)
        columns.pop(field, None)
        if index is not None:
            columns[field] = index
        return ColumnMapping.of(columns)
