"""The program started again on a casebook that its first start has neither saved nor closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.paths import resources_dir
from desktop_app.services.casebook import Casebook, open_casebook
from desktop_app.ui.icons import IconSet
from desktop_app.ui.kit import Kit
from desktop_app.ui.session import Session
from desktop_app.ui.theme import Theme
from desktop_app.ui.worker import Worker

from .conftest import SHANGHAI, SetClock


@contextmanager
def second_start(casebook: Casebook, clock: SetClock) -> Iterator[Kit]:
    """Give what the second start works with: what only the first one knows is lost to it."""
    opened = open_casebook(casebook.paths, resources_dir(), clock.now())
    worker = Worker(opened.reader)
    theme = Theme(resources_dir())
    session = Session(opened, clock, SHANGHAI, "zh_CN", worker)
    yield Kit(session, theme, IconSet(resources_dir(), theme))
    worker.stop()
    opened.close()
