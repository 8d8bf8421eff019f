"""Cases and hands for the tests of the case page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.contact import ContactFacts
from desktop_app.services import contacts
from desktop_app.services.contacts import ContactEntry
from desktop_app.ui.case.page import CasePage
from desktop_app.ui.session import Session

FACTS = CaseFacts(
    "product-takedown",
    title="连帽卫衣链接被下架",
    shop="云朵家纺旗舰店",
    order_no="3589021764410927365",
    item_no="728190345561",
)


def log(
    session: Session,
    case_id: int | None = None,
    *,
    at: datetime | None = None,
    agent: str = "小二-云溪",
    said: str = "请补充材料",
    outcome: str = "等待复审",
    promised_in: timedelta | None = None,
    follow_up_in: timedelta | None = None,
    facts: CaseFacts = FACTS,
) -> int:
    """Log a contact, in a new case unless told otherwise; return the number of its case."""
    when = at or session.now()
    contact = ContactFacts(
        at=when,
        agent_id=agent,
        said=said,
        outcome=outcome,
        promised_at=None if promised_in is None else session.now() + promised_in,
        follow_up_at=None if follow_up_in is None else session.now() + follow_up_in,
    )
    entry = ContactEntry(contact, facts, case_id)
    logged = contacts.log_contact(
        session.store, session.playbooks, entry, session.language, session.now()
    )
    return logged.case_id


def ip_complaint() -> CaseFacts:
    """A complaint about trade marks: two appeals, and rules that count working days."""
    return CaseFacts("ip-complaint", title="商标投诉", shop="云朵家纺旗舰店")


def click(qtbot: QtBot, button: QWidget) -> None:
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def undo_of(qtbot: QtBot, page: CasePage, act: Callable[[], object]) -> Callable[[], object]:
    """Carry out an act that offers to be taken back; return what takes it back."""
    with qtbot.waitSignal(page.undo_offered) as offered:
        act()
    taken_back: Callable[[], object] = offered.args[1]
    return taken_back
