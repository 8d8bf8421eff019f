"""The command line on a casebook of its own, at a moment that the test sets."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import run as run_command
from desktop_app.system.notification import Notification

# A Sunday, 11:25 in Shanghai.
NOW = datetime(2026, 11, 22, 3, 25, 20, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Desktop:
    """A notification service; ``fault`` is what it fails with, None when it works.

    ``shown`` is what it has shown, ``open`` how many notifiers have not been stopped.
    """

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.shown: list[Notification] = []
        self.open = 0
        self.app_name = ""
        self.icon: Path | None = None

    def notifier(
        self, app_name: str, icon: Path | None, on_action: Callable[[str, str], None]
    ) -> Desktop:
        self.app_name, self.icon = app_name, icon
        self.open += 1
        return self

    def send(self, notification: Notification) -> Future[None]:
        answer: Future[None] = Future()
        if self.fault is not None:
            answer.set_exception(self.fault)
        else:
            self.shown.append(notification)
            answer.set_result(None)
        return answer

    def stop(self) -> None:
        self.open -= 1


class Terminal:
    """Types commands; ``now`` can be moved."""

    def __init__(self, data_dir: Path, read: Callable[[], tuple[str, str]]) -> None:
        self.data_dir = data_dir
        self.time = NOW
        self.started: list[tuple[object, ...]] = []
        self.desktop = Desktop()
        self._read = read

    def now(self) -> datetime:
        return self.time

    def type(self, *arguments: str) -> Answer:
        """Carry out a command on the casebook, whatever comes of it."""
        return self.type_plain("--data-dir", str(self.data_dir), *arguments)

    def type_plain(self, *arguments: str) -> Answer:
        """Carry out a command line as it is."""
        code = run_command(
            arguments, self._open_window, self._run_tour, self, self.desktop.notifier
        )
        return Answer(code, *self._read())

    def done(self, *arguments: str) -> Answer:
        """Carry out a command that has to succeed without a complaint."""
        answer = self.type(*arguments)
        assert (answer.code, answer.err) == (0, ""), answer
        return answer

    def json(self, *arguments: str) -> Any:
        """Carry out a command that has to succeed and return its JSON."""
        return self.done(*arguments, "--json").json

    def log(self, *arguments: str, issue_type: str = "product-takedown") -> Any:
        """Log a contact with a new case and return the JSON."""
        words = ["log", "--issue-type", issue_type, "--agent", "小蜜007", "--channel", "qianniu"]
        return self.json(*words, *arguments)

    def refused(self, *arguments: str) -> str:
        """Carry out a command that the user has to mend; return the one line of complaint."""
        return self._complaint(1, *arguments)

    def mistyped(self, *arguments: str) -> str:
        """Carry out a command that is typed wrongly; return the one line of complaint."""
        return self._complaint(2, *arguments)

    def _complaint(self, code: int, *arguments: str) -> str:
        answer = self.type(*arguments)
        assert (answer.code, answer.out) == (code, ""), answer
        assert answer.err.count("\n") == 1 and answer.err.endswith("\n"), answer
        return answer.err.strip()

    def _open_window(self, data_dir: str | None, language: str | None, minimized: bool) -> int:
        in_tray = ("minimized",) if minimized else ()
        self.started.append(("window", data_dir, language, *in_tray))
        return 7

    def _run_tour(self, folder: Path, data_dir: str | None, language: str | None) -> int:
        self.started.append(("tour", folder, data_dir, language))
        return 8


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Terminal]:
    """A terminal in Shanghai whose system speaks English."""
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "SELLER_CASEBOOK_DATA_DIR"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    yield Terminal(tmp_path / "data", read)
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """A function that puts bytes into standard input."""

    def put(content: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put
