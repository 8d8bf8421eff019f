"""Which facts of a case are numbers."""

from __future__ import annotations

NUMBER_FIELDS = ("order_no", "item_no", "refund_no", "notice_no", "tracking_no", "external_no")
"""The facts that are a number somewhere: the platform's, and the one of another program."""
