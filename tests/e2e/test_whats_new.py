"""The first start after an upgrade, as a person meets it."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from desktop_app import __version__
from desktop_app.services.preferences import Preference, preference, set_preference
from tests.casebooks import new_casebook
from tests.e2e.desktop import desktop, program, wait_until

NEWS = ("更新内容", "What is new")

pytestmark = pytest.mark.display


def seen(data_dir: Path) -> str:
    casebook = new_casebook(data_dir)
    try:
        return preference(casebook.store, Preference.SEEN_VERSION)
    finally:
        casebook.close()


def test_news_come_once_even_when_the_program_is_killed(tmp_path: Path) -> None:
    data_dir = tmp_path / "data"
    casebook = new_casebook(data_dir)
    set_preference(casebook.store, Preference.WELCOMED, "yes")
    set_preference(casebook.store, Preference.SEEN_VERSION, "0.3.0")
    casebook.close()
    with desktop(tmp_path / "runtime") as screen:
        # At login nobody looks: the news wait. Without a tray the window is minimised.
        with program(screen, data_dir, "--lang", "zh_CN", "--minimized") as first:
            wait_until((data_dir / "logs").exists, "the program did not settle")
            assert seen(data_dir) == "0.3.0"
            first.send_signal(signal.SIGKILL)
            first.wait()
        with program(screen, data_dir, "--lang", "zh_CN") as second:
            wait_until(lambda: seen(data_dir) == __version__, "no news were shown")
            wait_until(lambda: screen.active_title() in NEWS, "the news are not in front")
            second.send_signal(signal.SIGKILL)
            second.wait()
        with program(screen, data_dir, "--lang", "zh_CN"):
            screen.wait_for_active("今日 – 掌柜台账")
            # The keyboard is the window's, not that of a window with news.
            screen.keys("ctrl+n")
            screen.wait_for_active("记一笔")
