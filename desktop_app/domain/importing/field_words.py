"""The words of the fields that a column can fill, as in the reports where these have them."""

from __future__ import annotations

from desktop_app.domain.messages import msg

from .fields import Field

FIELD_WORDS = {
    Field.AT: msg("Contact time"),
    Field.CHANNEL: msg("Channel"),
    Field.AGENT_ID: msg("Agent ID"),
    Field.SAID: msg("What was said"),
    Field.OUTCOME: msg("Outcome"),
    Field.TICKET_NO: msg("Ticket number"),
    Field.PROMISED_AT: msg("Promised reply"),
    Field.FOLLOW_UP_AT: msg("Follow-up time"),
    Field.FOLLOW_UP_STATUS: msg("Follow-up status"),
    Field.CONTACT_UID: msg("Contact uid"),
    Field.ISSUE_TYPE: msg("Issue type"),
    Field.TITLE: msg("Case"),
    Field.EXTERNAL_NO: msg("Number elsewhere"),
    Field.CASE_UID: msg("Case uid"),
    Field.STATUS: msg("Case status"),
    Field.SHOP: msg("Shop"),
    Field.ORDER_NO: msg("Order number"),
    Field.ITEM_NO: msg("Item number"),
    Field.REFUND_NO: msg("Refund number"),
    Field.NOTICE_NO: msg("Notice number"),
    Field.TRACKING_NO: msg("Tracking number"),
    Field.RULE_CITED: msg("Rule cited"),
    Field.BUYER: msg("Buyer"),
    Field.AMOUNT: msg("Amount"),
    Field.LINK: msg("Link"),
    Field.POINT_IN_DISPUTE: msg("Point in dispute"),
    Field.RESULT_WANTED: msg("Result wanted"),
    Field.NOTES: msg("Notes"),
    Field.OPENED_AT: msg("Opened at"),
    Field.CLOSED_AT: msg("Closed at"),
    Field.CASE_OUTCOME: msg("Case outcome"),
}
"""English words by field, marked for the catalogue of the core."""
