"""What a terminal command does reaches an open Today page without anything being pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadline import AgendaGroup
from desktop_app.services import deadlines
from desktop_app.services.casebook import Casebook
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.today.page import TodayPage
from tests.casebooks import new_casebook
from tests.ui.today_samples import add_case, lines


@pytest.fixture
def shell(kit: Kit, session: Session) -> Iterator[Shell]:
    """The window with its pages, not shown yet."""
    made = Shell(kit, lambda: True)
    yield made
    made.stop()


def come_back(shell: Shell) -> None:
    """Bring the window to the front."""
    QCoreApplication.sendEvent(shell.window, QEvent(QEvent.Type.WindowActivate))


def wait_half_a_minute(shell: Shell) -> None:
    """Let the shell's timer go off."""
    timers = [timer for timer in shell.children() if isinstance(timer, QTimer)]
    assert [timer.interval() for timer in timers if timer.isActive()] == [30_000]
    for timer in timers:
        timer.timeout.emit()


@pytest.mark.parametrize("notice", [come_back, wait_half_a_minute])
def test_an_open_page_follows_a_terminal(
    shell: Shell,
    session: Session,
    casebook: Casebook,
    qtbot: QtBot,
    notice: Callable[[Shell], None],
) -> None:
    number = add_case(session, "羊毛毯下架", promised=-3)
    with qtbot.waitExposed(shell.window):
        shell.window.show()
    page = shell.window.show_page("today")
    assert isinstance(page, TodayPage)
    assert lines(page) == [AgendaGroup.BROKEN_PROMISE.value, "羊毛毯下架"]
    notice(shell)
    other = new_casebook(casebook.paths.data_dir, session.now())
    [deadline] = deadlines.deadlines_of(other.store, number)
    deadlines.mark_done(other.store, deadline.id, session.now())
    other.close()
    assert len(lines(page)) == 2
    notice(shell)
    assert lines(page) == []
