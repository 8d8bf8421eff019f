"""One program for each data folder; later starts hand over what they want."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop_app.ui.single_instance import LARGEST_REQUEST, SingleInstance

ROOT = Path(__file__).resolve().parents[2]
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.ui.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(one.acquire() and one.listen(), flush=True)
app.exec()
"""
LATER = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.ui.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print(json.dumps([one.acquire(), one.send(json.loads(sys.argv[2]))]))
"""


def until(qtbot: QtBot, condition: Callable[[], object]) -> None:
    """Wait for something that is sure to come, however slow the machine."""
    qtbot.waitUntil(lambda: bool(condition()), timeout=60_000)


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def first(qapp: QObject, tmp_path: Path) -> Iterator[SingleInstance]:
    """The first instance, listening in this process."""
    made = SingleInstance(tmp_path)
    assert made.acquire()
    assert made.listen()
    yield made
    made.release()


@pytest.fixture
def requests(first: SingleInstance) -> list[dict[str, object]]:
    """Requests that the first instance has taken."""
    taken: list[dict[str, object]] = []
    first.requested.connect(taken.append)
    return taken


@pytest.fixture
def caller(first: SingleInstance, qtbot) -> Iterator[QLocalSocket]:
    """A connection to the first instance."""
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    until(qtbot, lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
    yield socket
    socket.abort()


def is_dropped(socket: QLocalSocket) -> bool:
    return socket.state() is QLocalSocket.LocalSocketState.UnconnectedState


def test_a_later_start_hands_over_its_wish(first, requests, tmp_path, qtbot) -> None:
    later = start(LATER, str(tmp_path), json.dumps({"action": "log", "title": "商品下架"}))
    until(qtbot, lambda: later.poll() is not None)
    assert json.loads(later.communicate()[0]) == [False, True]
    assert requests == [{"action": "log", "title": "商品下架"}]


def test_another_folder_is_another_program(first, tmp_path) -> None:
    elsewhere = tmp_path / "other"
    elsewhere.mkdir()
    other = SingleInstance(elsewhere)
    assert other.acquire()
    assert other.name != first.name
    other.release()


def test_a_released_folder_can_be_claimed_again(first, tmp_path) -> None:
    second = SingleInstance(tmp_path)
    assert not second.acquire()
    first.release()
    assert second.acquire()
    assert second.listen()
    second.release()


def test_a_killed_program_leaves_nothing_in_the_way(qapp, tmp_path, qtbot) -> None:
    dead = start(FIRST, str(tmp_path))
    assert dead.stdout is not None
    assert dead.stdout.readline().strip() == "True"
    heir = SingleInstance(tmp_path)
    assert not heir.acquire()
    dead.kill()
    dead.communicate()
    assert heir.acquire()
    assert heir.listen()
    taken: list[dict[str, object]] = []
    heir.requested.connect(taken.append)
    later = start(LATER, str(tmp_path), json.dumps({"action": "show"}))
    until(qtbot, lambda: later.poll() is not None)
    later.communicate()
    assert taken == [{"action": "show"}]
    heir.release()


def test_nobody_there_means_not_sent(qapp, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.ui.single_instance._TRIES", 2)
    assert not SingleInstance(tmp_path).send({"action": "show"})


def test_a_request_in_pieces_is_put_together(caller, requests, qtbot) -> None:
    line = json.dumps({"action": "log", "title": "退款"}, ensure_ascii=False).encode() + b"\n"
    for byte in line:
        caller.write(bytes([byte]))
        caller.flush()
    until(qtbot, lambda: requests == [{"action": "log", "title": "退款"}])


@pytest.mark.parametrize(
    "garbage",
    [b"\x00\xff\xfe rubbish\n", b"[1, 2]\n", b"\n", b'{"a": 1\n', b"[" * 50_000 + b"\n"],
    ids=["bytes", "list", "empty", "cut", "deep"],
)
def test_garbage_is_dropped_and_the_next_request_taken(
    caller, first, requests, garbage, qtbot, allow_log
) -> None:
    allow_log("could not be read")
    caller.write(garbage)
    until(qtbot, lambda: is_dropped(caller))
    assert requests == []
    caller.connectToServer(first.name)
    until(qtbot, lambda: caller.state() is QLocalSocket.LocalSocketState.ConnectedState)
    caller.write(b'{"action": "show"}\n')
    until(qtbot, lambda: requests == [{"action": "show"}])


def test_a_flood_is_cut_off(caller, requests, qtbot, allow_log) -> None:
    allow_log("longer than")
    caller.write(b"x" * (LARGEST_REQUEST * 2))
    until(qtbot, lambda: is_dropped(caller))
    assert requests == []


def test_a_request_of_the_largest_size_is_taken(caller, requests, qtbot) -> None:
    frame = len(json.dumps({"text": ""}) + "\n")
    text = "x" * (LARGEST_REQUEST - frame)
    caller.write(json.dumps({"text": text}).encode() + b"\n")
    until(qtbot, lambda: requests == [{"text": text}])


def test_too_large_a_request_is_not_sent(first) -> None:
    assert not first.send({"text": "x" * LARGEST_REQUEST})


def test_many_silent_callers_do_not_keep_others_out(first, requests, qtbot) -> None:
    silent = [QLocalSocket() for _ in range(40)]
    for socket in silent:
        socket.connectToServer(first.name)
    until(qtbot, lambda: sum(is_dropped(socket) for socket in silent) >= 24)
    for socket in silent:
        socket.abort()
    late = QLocalSocket()

    def heard() -> bool:
        if is_dropped(late):
            late.connectToServer(first.name)
            late.write(b'{"action": "show"}\n')
        return {"action": "show"} in requests

    until(qtbot, heard)
    late.abort()
