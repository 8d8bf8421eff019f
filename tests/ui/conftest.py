"""What the tests of the window need: a casebook on disk, a clock to set, a session."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.paths import Paths, resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.ui.icons import IconSet
from desktop_app.ui.kit import Kit
from desktop_app.ui.program import hand_over_clipboard
from desktop_app.ui.session import Session
from desktop_app.ui.theme import Theme
from desktop_app.ui.worker import Worker

SHANGHAI = timezone(timedelta(hours=8))


class SetClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self.moment

    def forward(self, **span: int) -> None:
        """Let time pass, e.g. ``forward(hours=2)``."""
        self.moment += timedelta(**span)


@pytest.fixture(autouse=True)
def _clipboard_of_qt(qapp: QApplication) -> Iterator[None]:
    """Leave nothing of Python's on the clipboard, as the program does when it ends."""
    yield
    hand_over_clipboard()


@pytest.fixture
def clock() -> SetClock:
    """A clock at 11 o'clock in Shanghai on Sunday, 22 November 2026."""
    return SetClock(datetime(2026, 11, 22, 3, tzinfo=UTC))


@pytest.fixture
def casebook(tmp_path: Path, clock: SetClock) -> Iterator[Casebook]:
    """An empty casebook in a folder of its own."""
    opened = open_casebook(Paths(tmp_path / "data"), resources_dir(), clock.now())
    yield opened
    opened.close()


@pytest.fixture
def session(qapp: QApplication, casebook: Casebook, clock: SetClock) -> Iterator[Session]:
    """A session in Chinese, in Shanghai's time."""
    worker = Worker(casebook.reader)
    made = Session(casebook, clock, SHANGHAI, "zh_CN", worker)
    yield made
    worker.stop()
    made.stop_files()
    # A page that is left over would read from the closed casebook as soon as a later test switches
    # the language.
    for window in qapp.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kit(qapp: QApplication, session: Session) -> Kit:
    """What pages are given."""
    theme = Theme(resources_dir())
    return Kit(session, theme, IconSet(resources_dir(), theme))
