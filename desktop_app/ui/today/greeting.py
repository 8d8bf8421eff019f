"""How the page says hello."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.services import shops

from ..session import Session


def greeting(session: Session) -> str:
    """Return a greeting for the time of day, with the current shop's name where there is one."""
    hour = session.now().astimezone(session.zone).hour
    shop = shops.current_shop(session.store)
    if 5 <= hour < 12:
        hello = QCoreApplication.translate("TodayPage", "Good morning")
    elif 12 <= hour < 18:
        hello = QCoreApplication.translate("TodayPage", "Good afternoon")
    else:
        hello = QCoreApplication.translate("TodayPage", "Good evening")
    if not shop:
        return hello
    text = QCoreApplication.translate("TodayPage", "{greeting}, {shop}")
    return text.format(greeting=hello, shop=shop)
