"""Start and memory of the program, against a bare window that is started the same way."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import psutil  # type: ignore[import-untyped]

from tests.e2e.desktop import stop

from .results import Result
from .screens import Screen

_BARE = ("tests.benchmarks.bare_window",)
_IDLE_SECONDS = 3.0
_MEMORY_REPEATS = 3
# As in first_paint.py, which cannot be imported here: it would bring Qt into this process, whose
# pages would then be counted as shared with those that are measured.
_STAY = "--stay"
_PAINTED = "painted"


def measure_start(screen: Screen, data_dir: Path, repeats: int) -> list[Result]:
    """Measure from before the process is made until its window is painted and answers.

    Ours and the peer take turns, so that whatever else the machine does falls on both.
    """
    ours, peer = [], []
    for turn in range(repeats + 1):
        times = [_start_time(screen, words) for words in (_program(data_dir), _BARE)]
        # The first turn reads everything from the disk and compiles what has changed.
        if turn:
            ours.append(times[0] * 1000)
            peer.append(times[1] * 1000)
    return [Result("process start to painted Today", median(ours), "ms", 2.0, median(peer))]


def measure_memory(screen: Screen, data_dir: Path) -> list[Result]:
    """Measure the memory of an idle window: its own, and its share of what others use too."""
    ours, peer = [], []
    for _ in range(_MEMORY_REPEATS):
        ours.append(_idle_memory(screen, _program(data_dir)))
        peer.append(_idle_memory(screen, _BARE))
    return [Result(f"memory, idle ({_memory_kind()})", median(ours), "MB", 1.8, median(peer))]


def _program(data_dir: Path) -> tuple[str, ...]:
    return ("tests.benchmarks.program_window", "--data-dir", str(data_dir), "--lang", "zh_CN")


def _start_time(screen: Screen, words: Sequence[str]) -> float:
    begin = time.perf_counter()
    with running(screen, words) as process:
        wait_for_paint(process)
        taken = time.perf_counter() - begin
        process.wait(60)
    return taken


def _idle_memory(screen: Screen, words: Sequence[str]) -> float:
    with running(screen, [*words, _STAY]) as process:
        wait_for_paint(process)
        time.sleep(_IDLE_SECONDS)
        memory = psutil.Process(process.pid).memory_full_info()
        return float(getattr(memory, "pss", memory.rss)) / 1e6


def _memory_kind() -> str:
    return "PSS" if sys.platform.startswith("linux") else "RSS"


@contextmanager
def running(screen: Screen, words: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """Run a module with its arguments on a screen for the time of the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", *words], env=screen.environment, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        stop(process)


def wait_for_paint(process: subprocess.Popen[str]) -> None:
    """Wait until a process reports that its window was painted."""
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    if line != _PAINTED:
        raise RuntimeError(f"the window was not painted; it said {line!r} instead")
