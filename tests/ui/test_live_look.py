"""What is on show keeps its shape when time passes or another language is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.case import CaseFacts
from desktop_app.domain.deadline import DeadlineKind
from desktop_app.paths import resources_dir
from desktop_app.services import deadlines
from desktop_app.services.cases import open_case
from desktop_app.ui.kit import Kit
from desktop_app.ui.language import Languages
from desktop_app.ui.session import Session
from desktop_app.ui.today.page import TodayPage
from desktop_app.ui.welcome import WelcomeDialog
from tests.ui.conftest import SetClock


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Switches the language of everything on show; Chinese at first."""
    made = Languages(qapp, resources_dir())
    made.use("zh_CN")
    yield made
    made.leave()


@pytest.fixture
def dressed(qapp: QApplication, kit: Kit) -> Kit:
    """The kit, with the theme put on: it is what gives buttons their width."""
    kit.theme.apply(qapp, "light")
    return kit


@pytest.fixture
def stand(qtbot: QtBot) -> Iterator[QHBoxLayout]:
    """The layout of a window on show, as wide as a page beside the navigation."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    window.resize(1080, 800)
    window.show()
    # The window lives as long as this function is not done.
    yield layout


def come_to_rest() -> None:
    """Let everything happen that was put off."""
    for _ in range(10):
        QApplication.processEvents()


def due_in(session: Session, *hours: int) -> None:
    """Open a case with a deadline for each of some hours from now."""
    now = session.now()
    facts = CaseFacts("product-takedown", "羊绒围巾被下架")
    case_id, _ = open_case(session.store, session.playbooks, facts, "zh_CN", now, now)
    for hour in hours:
        due_at = now + timedelta(hours=hour)
        deadlines.add_deadline(session.store, case_id, DeadlineKind.OURS, "申诉", due_at, now)


def fits(button: QPushButton) -> bool:
    """Tell whether a button has room for its words."""
    return button.width() >= button.sizeHint().width()


def test_a_line_that_was_a_heading_gets_the_height_of_a_line(
    dressed: Kit, session: Session, clock: SetClock, qtbot: QtBot
) -> None:
    due_in(session, -1, 1, 2, 30)
    page = TodayPage(dressed)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    for _ in range(3):
        clock.forward(hours=1)
        page.refresh()
        rows, heights = page.agenda.rows, page.agenda.verticalHeader()
        assert len({heights.sectionSize(row) for row in rows.item_rows()}) == 1
        assert len({heights.sectionSize(row) for row in rows.heading_rows()}) == 1


def test_the_buttons_of_a_line_fit_the_words_of_another_language(
    dressed: Kit, session: Session, languages: Languages, stand: QHBoxLayout, qtbot: QtBot
) -> None:
    due_in(session, 1)
    page = TodayPage(dressed)
    stand.addWidget(page)
    qtbot.waitExposed(page)
    languages.use("en")
    buttons = page.agenda.buttons
    qtbot.waitUntil(lambda: buttons.log_button.accessibleName() == "Log contact")
    come_to_rest()
    assert all(map(fits, buttons.buttons()))


def test_the_chosen_language_is_readable_in_the_greeting(
    dressed: Kit, session: Session, languages: Languages, qtbot: QtBot
) -> None:
    welcome = WelcomeDialog(dressed)
    qtbot.addWidget(welcome)
    welcome.show()
    qtbot.waitExposed(welcome)
    session.language = "en"
    languages.use("en")
    qtbot.waitUntil(lambda: welcome.language_buttons["en"].isChecked())
    qtbot.waitUntil(lambda: all(map(fits, welcome.language_buttons.values())))
