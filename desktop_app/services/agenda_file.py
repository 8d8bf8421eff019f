"""The agenda as a calendar file: to take along, or kept up to date in a folder for a phone."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.deadline import Deadline
from desktop_app.domain.messages import msg
from desktop_app.domain.notices import Leads, notice_moments
from desktop_app.exchange.ics_files import AgendaEvent, ExportCancelled, IcsWritten, write_ics
from desktop_app.store import agenda_rows
from desktop_app.store.agenda_rows import AgendaRow
from desktop_app.store.connection import Store

from .agenda_faults import agenda_fault
from .own_files import refuse_own
from .playbooks import Playbooks
from .reminders import chosen_leads
from .report_faults import report_fault
from .wording import deadline_words

__all__ = ["AGENDA_FILE_NAME", "AgendaKept", "AgendaWriter", "ExportCancelled", "count_agenda"]

AGENDA_FILE_NAME = "seller-casebook.ics"
"""The one file in the seller's folder: a phone that subscribes to it needs a name that stays."""
REMEMBERED = timedelta(days=30)
"""How long a deadline that has ended is still written, as cancelled. A calendar that imports the
file changes what it finds there and forgets nothing by itself."""
_UID_DOMAIN = "seller-casebook"


@dataclass(frozen=True, slots=True)
class AgendaKept:
    """What became of the file in the seller's folder.

    Attributes:
        rows: how many open deadlines it has.
        written_at: when it was written last (UTC), now or before.
    """

    rows: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class AgendaWriter:
    """Writes the agenda in one language.

    Nothing about a buyer is written: the file is meant to leave the computer.

    Attributes:
        store: the casebook; a connection of its own when used off the main thread.
        playbooks: for the names of issue types.
        language: ``zh_CN`` or ``en``.
        translate: gives the words of the core in that language.
    """

    store: Store
    playbooks: Playbooks
    language: str
    translate: Callable[[str], str]

    def write(self, path: Path, now: datetime, on_row: Callable[[int], bool] | None = None) -> int:
        """Write the agenda to a file, which is replaced only when the whole is there.

        Args:
            now: this moment (UTC).
            on_row: called now and then with the number of events so far; returning False cancels.

        Returns:
            The number of open deadlines.

        Raises:
            UserError: the file cannot be written.
            ExportCancelled: ``on_row`` said so.
        """
        try:
            return self._write(path, now, False, on_row).rows
        except OSError as fault:
            raise report_fault(path, fault) from fault

    def keep(
        self,
        folder: Path,
        now: datetime,
        *,
        always: bool = False,
        on_row: Callable[[int], bool] | None = None,
    ) -> AgendaKept:
        """Bring the file in the seller's folder up to date; one that says the same stays.

        Args:
            folder: has to be there: what was a drive or a share is not made anew.
            now: this moment (UTC).
            always: write the file even if it says the same.
            on_row: as for :meth:`write`.

        Raises:
            UserError: the file cannot be written.
            ExportCancelled: ``on_row`` said so.
        """
        path = folder / AGENDA_FILE_NAME
        try:
            written = self._write(path, now, not always, on_row)
            if written.is_replaced:
                return AgendaKept(written.rows, now)
            return AgendaKept(written.rows, datetime.fromtimestamp(path.stat().st_mtime, UTC))
        except OSError as fault:
            raise agenda_fault(path, fault) from fault

    def _write(
        self,
        path: Path,
        now: datetime,
        only_if_changed: bool,
        on_row: Callable[[int], bool] | None,
    ) -> IcsWritten:
        refuse_own(self.store.path.parent, path)
        name = self.translate(msg("Seller Casebook"))
        with closing(self._events(now)) as events:
            return write_ics(
                path, name, events, now, only_if_changed=only_if_changed, on_row=on_row
            )

    def _events(self, now: datetime) -> Generator[AgendaEvent, None, None]:
        leads = chosen_leads(self.store)
        for row in agenda_rows.walk_agenda(self.store, now - REMEMBERED):
            yield self._event(row, leads)

    def _event(self, row: AgendaRow, leads: Leads) -> AgendaEvent:
        deadline = row.deadline
        return AgendaEvent(
            uid=f"{deadline.uid}@{_UID_DOMAIN}",
            start=deadline.due_at,
            summary=self._summary(row),
            description=self._description(row),
            categories=(self._kind(deadline),),
            changed_at=row.changed_at,
            alarms=_alarms(deadline, leads) if row.is_open else (),
            is_cancelled=not row.is_open,
        )

    def _summary(self, row: AgendaRow) -> str:
        words = [self._kind(row.deadline), row.deadline.title, self._case_title(row)]
        # A deadline may be called what its case is called.
        return " · ".join(dict.fromkeys(word for word in words if word))

    def _description(self, row: AgendaRow) -> str:
        facts = (
            (msg("Case number"), _number(row.deadline.case_id)),
            (msg("Issue type"), self._issue_type(row)),
            (msg("Shop"), row.shop),
            (msg("Order number"), row.order_no),
            (msg("Last agent"), row.last_agent),
        )
        line = self.translate(msg("{name}: {value}"))
        return "\n".join(
            line.format(name=self.translate(name), value=value) for name, value in facts if value
        )

    def _kind(self, deadline: Deadline) -> str:
        return self.translate(deadline_words(deadline))

    def _case_title(self, row: AgendaRow) -> str:
        return row.case_title or self._issue_type(row)

    def _issue_type(self, row: AgendaRow) -> str:
        # A promotion's reminder belongs to no case.
        if not row.issue_type:
            return ""
        return self.playbooks.get(row.issue_type).name.in_language(self.language)


def count_agenda(store: Store) -> int:
    """Count the deadlines that ring in the agenda's file."""
    return agenda_rows.count_agenda(store)


def _alarms(deadline: Deadline, leads: Leads) -> tuple[timedelta | datetime, ...]:
    """Return when a deadline rings: at the moments at which the program announces it.

    What goes by its own moment is told as a span, so that it goes along when a calendar moves it.
    """
    return tuple(
        moment
        if moment == deadline.snoozed_until or moment > deadline.due_at
        else deadline.due_at - moment
        for moment in notice_moments(deadline, leads)
    )


def _number(case_id: int | None) -> str:
    return "" if case_id is None else str(case_id)
