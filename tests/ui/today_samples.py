"""What the tests of the Today page have in common."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import ContactFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.services import contacts, deadlines, lookup
from desktop_app.services.contacts import ContactEntry
from desktop_app.services.settling import settle
from desktop_app.store.deadlines import NewDeadline, add
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.today.model import ROW_ROLE
from desktop_app.ui.today.page import TodayPage

SHOP = "云锦旗舰店"


def add_case(
    session: Session,
    title: str,
    *,
    promised: float | None = None,
    follow_up: float | None = None,
    shop: str = SHOP,
) -> int:
    """Log a contact which sets deadlines, in hours from now; return its case's number."""
    now = session.now()
    facts = ContactFacts(
        at=now - timedelta(days=5),
        agent_id="云飞",
        said="请等待审核",
        promised_at=None if promised is None else now + timedelta(hours=promised),
        follow_up_at=None if follow_up is None else now + timedelta(hours=follow_up),
    )
    case_facts = CaseFacts("product-takedown", title, shop, "3782915463728190456")
    entry = ContactEntry(facts, case_facts)
    return contacts.log_contact(session.store, session.playbooks, entry, "zh_CN", now).case_id


def add_deadline(session: Session, case_id: int, hours: float, repeats: str = "") -> None:
    """Give a case a follow-up, in hours from now, without telling the page."""
    now = session.now()
    due_at = now + timedelta(hours=hours)
    kind = DeadlineKind.FOLLOW_UP
    deadlines.add_deadline(session.store, case_id, kind, "追问", due_at, now, repeats=repeats)


def remind_of_promotion(session: Session, title: str, hours: float) -> int:
    """Add a promotion's reminder, which has no case; return its number."""
    now = session.now()
    with session.store.transaction():
        new = NewDeadline(None, DeadlineKind.FOLLOW_UP, now + timedelta(hours=hours), title)
        number = add(session.store, new, now)
        settle(session.store, lookup.deadline(session.store, number), now)
    return number


def new_page(kit: Kit, qtbot: QtBot) -> TodayPage:
    """Return a page that is not shown yet."""
    made = TodayPage(kit)
    qtbot.addWidget(made)
    made.resize(1056, 760)
    return made


def show(page: TodayPage, qtbot: QtBot) -> None:
    """Show the page as the window does."""
    page.show()
    qtbot.waitExposed(page)
    page.focus_first()


def lines(page: TodayPage) -> list[str]:
    """Return the agenda as headings and titles."""
    rows = [page.agenda.rows.index(n).data(ROW_ROLE) for n in range(page.agenda.rows.rowCount())]
    return [
        row.group.value if row.item is None else row.item.case_title or row.item.deadline.title
        for row in rows
    ]
