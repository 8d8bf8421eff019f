"""A session bus of its own, and a notifier on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest

from desktop_app.system.notifier import NativeNotifier
from tests.e2e.session_bus import private_bus
from tests.unit.session_bus.notices import Answers


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus with nothing on it."""
    with private_bus(tmp_path / "bus") as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def answers() -> Answers:
    """What was pressed: id, action, name of the thread."""
    return SimpleQueue()


@pytest.fixture
def notifier(answers: Answers, capfd: pytest.CaptureFixture[str]) -> Iterator[NativeNotifier]:
    """A notifier; it must be silent on the terminal and leave no thread behind."""

    def keep(note_id: str, action: str) -> None:
        answers.put((note_id, action, threading.current_thread().name))

    made = NativeNotifier("掌柜台账", None, keep)
    yield made
    made.stop()
    assert [one.name for one in threading.enumerate() if one.name == "notifier"] == []
    assert capfd.readouterr().err == ""
