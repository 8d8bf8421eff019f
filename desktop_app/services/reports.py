"""CSV reports of contacts and of cases."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import StrEnum
from itertools import islice
from pathlib import Path

from desktop_app.domain.case import Case, Status
from desktop_app.domain.contact import Contact
from desktop_app.domain.messages import msg
from desktop_app.exchange.csv_files import ExportCancelled, write_csv
from desktop_app.store import case_report, contacts
from desktop_app.store.case_report import CaseCounts
from desktop_app.store.connection import Row, Store

from .own_files import refuse_own
from .playbooks import Playbooks
from .report_faults import report_fault
from .wording import CHANNEL_WORDS, FOLLOW_UP_WORDS, STATUS_WORDS

__all__ = ["ExportCancelled", "ReportKind", "ReportWriter"]


class ReportKind(StrEnum):
    """What a report has a row for."""

    CONTACTS = "contacts"
    CASES = "cases"


# The five columns that sellers are told to keep come first.
CONTACT_COLUMNS = (
    msg("Issue type"),
    msg("Contact time"),
    msg("Agent ID"),
    msg("Outcome"),
    msg("Follow-up status"),
    msg("Case number"),
    msg("Case"),
    msg("Case status"),
    msg("Shop"),
    msg("Order number"),
    msg("Item number"),
    msg("Channel"),
    msg("What was said"),
    msg("Ticket number"),
    msg("Promised reply"),
    msg("Follow-up time"),
    msg("Contact number"),
    msg("Contact uid"),
)
CASE_COLUMNS = (
    msg("Case number"),
    msg("Issue type"),
    msg("Case"),
    msg("Status"),
    msg("Outcome"),
    msg("Shop"),
    msg("Order number"),
    msg("Item number"),
    msg("Refund number"),
    msg("Notice number"),
    msg("Tracking number"),
    msg("Rule cited"),
    msg("Amount"),
    msg("Point in dispute"),
    msg("Result wanted"),
    msg("Opened at"),
    msg("Closed at"),
    msg("Contacts"),
    msg("Agents"),
    msg("First contact"),
    msg("Last contact"),
    msg("Last agent"),
    msg("What was said last"),
    msg("Last outcome"),
    msg("Evidence ready"),
    msg("Evidence asked for"),
    msg("Open deadlines"),
    msg("Overdue deadlines"),
    msg("Promises"),
    msg("Promises broken"),
    msg("Next deadline"),
    msg("Last change"),
    msg("Notes"),
    msg("Case uid"),
)


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
        plain: bool = False,
        on_row: Callable[[int], bool] | None = None,
    ) -> int:
        """Write a report to a file; the file is replaced only when the whole report is there.

        Args:
            now: this moment (UTC), to tell what is overdue.
            plain: leave out what protects values from spreadsheets.
            on_row: called now and then with the number of rows so far; returning False cancels.

        Returns:
            The number of rows.

        Raises:
            UserError: the file cannot be written.
            ExportCancelled: ``on_row`` said so.
        """
        refuse_own(self.store.path.parent, path)
        try:
            with closing(self._rows(kind, now)) as rows:
                return write_csv(path, self.header(kind), rows, plain=plain, on_row=on_row)
        except OSError as fault:
            raise report_fault(path, fault) from fault

    def header(self, kind: ReportKind) -> list[str]:
        """Return the names of a report's columns."""
        columns = CONTACT_COLUMNS if kind is ReportKind.CONTACTS else CASE_COLUMNS
        return [self.translate(column) for column in columns]

    def first_rows(self, kind: ReportKind, now: datetime, limit: int) -> list[Sequence[str]]:
        """Return at most ``limit`` rows from the top of a report, as they are in a plain file."""
        with closing(self._rows(kind, now)) as rows:
            return list(islice(rows, limit))

    def _rows(self, kind: ReportKind, now: datetime) -> Generator[Sequence[str], None, None]:
        return self._contact_rows() if kind is ReportKind.CONTACTS else self._case_rows(now)

    def _contact_rows(self) -> Generator[Sequence[str], None, None]:
        for contact, case in contacts.walk_all(self.store):
            yield self._contact_row(contact, case)

    def _contact_row(self, contact: Contact, case: Row) -> Sequence[str]:
        facts = contact.facts
        return (
            self._issue_type(case["issue_type"]),
            self._moment(facts.at),
            facts.agent_id,
            facts.outcome,
            self.translate(FOLLOW_UP_WORDS[facts.follow_up_status]),
            str(contact.case_id),
            case["title"],
            self._status(case["status"]),
            case["shop"],
            case["order_no"],
            case["item_no"],
            self.translate(CHANNEL_WORDS[facts.channel]),
            facts.said,
            facts.ticket_no,
            self._moment(facts.promised_at),
            self._moment(facts.follow_up_at),
            str(contact.id),
            contact.uid,
        )

    def _case_rows(self, now: datetime) -> Generator[Sequence[str], None, None]:
        for case, counted in case_report.walk_all(self.store, now):
            yield self._case_row(case, counted)

    def _case_row(self, case: Case, counted: CaseCounts) -> Sequence[str]:
        facts = case.facts
        return (
            str(case.id),
            self._issue_type(facts.issue_type),
            facts.title,
            self._status(case.status),
            case.outcome,
            facts.shop,
            facts.order_no,
            facts.item_no,
            facts.refund_no,
            facts.notice_no,
            facts.tracking_no,
            facts.rule_cited,
            facts.amount,
            facts.point_in_dispute,
            facts.result_wanted,
            self._moment(case.opened_at),
            self._moment(case.closed_at),
            str(case.contact_count),
            str(counted.agents),
            self._moment(counted.first_contact_at),
            self._moment(case.last_contact_at),
            case.last_agent,
            counted.said_last,
            counted.last_outcome,
            str(case.checklist_done),
            str(case.checklist_total),
            str(counted.open_deadlines),
            str(counted.overdue_deadlines),
            str(counted.promises),
            str(counted.promises_broken),
            self._moment(case.next_due_at),
            self._moment(case.updated_at),
            facts.notes,
            case.uid,
        )

    def _issue_type(self, issue_type: str) -> str:
        return self.playbooks.get(issue_type).name.in_language(self.language)

    def _status(self, status: str) -> str:
        return self.translate(STATUS_WORDS[Status(status)])

    def _moment(self, moment: datetime | None) -> str:
        return "" if moment is None else moment.astimezone(self.zone).strftime("%Y-%m-%d %H:%M:%S")
