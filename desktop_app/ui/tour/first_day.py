"""The first day: greeting, an empty Today, and a contact that is logged by keyboard alone."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSize

from desktop_app.domain.case import Status
from desktop_app.domain.case_query import CaseQuery
from desktop_app.domain.contact import FollowUpStatus
from desktop_app.services import shops

from ..log.dialog import LogDialog
from ..today.page import TodayPage
from ..welcome import WelcomeDialog
from .clock import shanghai
from .stage import Stage

_FORM_SIZE = QSize(1000, 704)
_INITIALS = "tksh"
_PROMISED, _PROMISED_IN = "48小时", timedelta(hours=48)
_FOLLOW_UP = "明天10点"


def greet(stage: Stage) -> None:
    """Answer the greeting: try both languages, give the shop's name, start."""
    welcome = stage.window(WelcomeDialog)
    for language in ("en", "zh_CN"):
        stage.click(welcome.language_buttons[language])
        stage.check(stage.session.language == language, f"{language} to be spoken")
    stage.click(welcome.shop)
    welcome.shop.setFocus()
    stage.write(stage.shop.name)
    stage.camera.shoot("welcome")
    stage.click(welcome.start_button)
    stage.check(stage.closed(WelcomeDialog), "the greeting to be gone")
    stage.check(stage.program.shell.is_welcomed, "not to be greeted again")
    stage.check(shops.current_shop(stage.session.store) == stage.shop.name, "the shop to be kept")


def look_at_nothing(stage: Stage) -> None:
    """See what an empty casebook proposes."""
    page = stage.page(TodayPage)
    stage.check(page.first_steps.isVisible(), "the first steps to be shown")
    stage.camera.shoot("today-empty")


def log_by_keyboard(stage: Stage) -> None:
    """Log the first contact without touching the mouse."""
    first = stage.shop.cases[0]
    contact = first.contacts[0].facts
    stage.press("Ctrl+N")
    dialog = stage.window(LogDialog)
    # The offscreen platform has a smaller screen than any seller, so the form would be narrow.
    dialog.resize(_FORM_SIZE)
    stage.write(_INITIALS)
    offers = dialog.form.left.issue_type.offers
    stage.check(
        offers and offers[0].value == first.facts.issue_type, f"“{_INITIALS}” to find the type"
    )
    stage.press("Return")
    for text in (first.facts.order_no, contact.agent_id, contact.said, contact.outcome, _PROMISED):
        stage.write(text)
        stage.press("Tab")
    stage.write(_FOLLOW_UP)
    dialog.form.right.title.setFocus()
    stage.write(first.facts.title)
    stage.camera.shoot("log")
    stage.press("Ctrl+Return")
    stage.check(stage.closed(LogDialog), "the form to be gone")
    _check_first_contact(stage)


def _check_first_contact(stage: Stage) -> None:
    stage.check(stage.listed(CaseQuery()) == {1}, "one case in the casebook")
    detail = stage.detail(1)
    wanted, has = stage.shop.cases[0], detail.case.facts
    stage.check(has.issue_type == wanted.facts.issue_type, "its issue type to be kept")
    stage.check(has.order_no == wanted.facts.order_no, "all digits of the order number")
    stage.check(has.title == wanted.facts.title, "its title to be kept")
    stage.check(has.shop == stage.shop.name, "it to belong to the shop")
    stage.check(detail.case.status is Status.WAITING_PLATFORM, "it to wait for the platform")
    stage.check(detail.checklist, "it to have a checklist")
    (contact,) = detail.contacts
    said, now = contact.facts, stage.clock.moment
    tomorrow = shanghai((now + timedelta(days=1)).replace(tzinfo=None, hour=10, minute=0))
    stage.check(said.said == wanted.contacts[0].facts.said, "what was said to be kept")
    stage.check(said.outcome == wanted.contacts[0].facts.outcome, "the outcome to be kept")
    stage.check(said.agent_id == wanted.contacts[0].facts.agent_id, "the agent to be kept")
    stage.check(said.at == now, "the contact to be of now")
    stage.check(said.promised_at == now + _PROMISED_IN, f"“{_PROMISED}” to be understood")
    stage.check(said.follow_up_at == tomorrow, f"“{_FOLLOW_UP}” to be understood")
    stage.check(said.follow_up_status is FollowUpStatus.PENDING, "a follow-up to be pending")
    perishing = [one for one in detail.deadlines if one.checklist_item_id is not None]
    stage.check(perishing, "a deadline for evidence that perishes")
    kinds = {one.kind.value for one in detail.deadlines if one not in perishing}
    stage.check(kinds == {"theirs", "follow-up"}, "a deadline for each of the two times")
